import type { AuthorIssue } from '../../../content/schema/author-issue.ts';
import { html, type Markup } from './markup.ts';
import { renderTable } from './render-table.ts';
import type { PackReport } from './report-model.ts';
import { reviewWords } from './report-words.ts';

/** Where the pack stands: a row for each language. */
export function renderSummary(report: PackReport): Markup {
  const { pack, languages, slides } = report;
  const rows = languages.map(
    ({ tag, name, isComplete, slidesWritten, slidesReviewed, words, gaps }) =>
      html`<tr>
        <th scope="row">${name} <span class="tag">${tag}</span></th>
        <td>
          ${slidesWritten} of ${slides.length}${isComplete ? ', must be complete' : ', may be incomplete'}
        </td>
        <td class="${slidesReviewed < slidesWritten ? 'open' : 'done'}">
          ${slidesReviewed} of ${slidesWritten}
        </td>
        <td>${words}</td>
        <td class="${gaps.length > 0 ? 'open' : ''}">${gaps.length}</td>
      </tr>`,
  );
  return html`<dl class="about">
      <dt>Version</dt>
      <dd>${pack.version}</dd>
      <dt>Facts from</dt>
      <dd>${pack.source.title}, ${pack.source.publisher}, ${pack.source.asOf ?? 'date not stated'}</dd>
      <dt>Review of the pack</dt>
      <dd>${reviewWords(report.review)}</dd>
    </dl>
    ${renderTable({
      caption: 'Where the languages stand',
      heads: ['Language', 'Slides written', 'Checked by a clinician', 'Words', 'Things missing'],
      rows,
    })}`;
}

/** What is missing, and what the check complains about. */
export function renderOpenIssues({ languages, issues }: PackReport): Markup {
  const missing = languages.filter(({ gaps }) => gaps.length > 0);
  return html`${missing.map(
    ({ name, gaps }) =>
      html`<h4>Missing in ${name}</h4>
        <ul>
          ${gaps.map(({ file, what }) => html`<li><code>${file}</code> ${what}</li>`)}
        </ul>`,
  )}
  ${issueList('Errors', issues, 'error')} ${issueList('Warnings', issues, 'warning')}`;
}

function issueList(
  heading: string,
  issues: readonly AuthorIssue[],
  severity: AuthorIssue['severity'],
): Markup {
  const wanted = issues.filter((issue) => issue.severity === severity);
  return html`<h4>${heading}: ${wanted.length}</h4>
    <ul>
      ${wanted.map(
        ({ file, line, what, todo }) =>
          html`<li>
            <code>${file}${line === null ? '' : `:${String(line)}`}</code> <bdi>${what}</bdi> <i>${todo}</i>
          </li>`,
      )}
    </ul>`;
}
