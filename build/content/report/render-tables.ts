/** The tables behind the slides: facts, numbers, glossary, readability. */
import {
  fewestWordsToJudge,
  isTooHard,
  type PathReadability,
  type PathScore,
} from '../readability/path-scores.ts';
import { html, inLanguage, type Markup } from './markup.ts';
import { renderTable } from './render-table.ts';
import type { PackReport, ReportFact, ReportLanguage } from './report-model.ts';
import { levelNames, pathNames, reviewWords } from './report-words.ts';

/** A table with a row for each thing and a column for each language. */
function languageTable(
  caption: string,
  { languages }: PackReport,
  firstColumn: string,
  rows: readonly Markup[],
): Markup {
  const heads = languages.map(({ name, tag }) => html`${name} <span class="tag">${tag}</span>`);
  return renderTable({ caption, heads: [firstColumn, ...heads], rows, looks: 'languages' });
}

/** Every fact of the source beside the sentences that tell it. */
export function renderFacts(report: PackReport): Markup {
  if (report.facts.length === 0) return html`<p>This pack lists no facts.</p>`;
  const rows = report.facts.map(
    (fact) =>
      html`<tr id="${report.pack.id}-fact-${fact.id}">
        <th scope="row" class="statement">
          <span class="number">${fact.number}</span> ${fact.statement}
          <span class="tag">source: paragraph ${fact.paragraph}, sentence ${fact.sentence}</span>
        </th>
        ${report.languages.map((language) => factCell(report, fact, language))}
      </tr>`,
  );
  return languageTable(
    'What the source says (in our words), and the sentences for adults that say it',
    report,
    'Fact',
    rows,
  );
}

function factCell({ pack }: PackReport, fact: ReportFact, { tag, direction }: ReportLanguage): Markup {
  const told = fact.told.get(tag) ?? [];
  if (told.length === 0) return html`<td class="missing">Not told</td>`;
  const sentences = told.map(
    ({ slide, sentence }) =>
      html`<p>
        ${sentence} <a class="tag" lang="en" dir="ltr" href="#${pack.id}-slide-${slide}">${slide}</a>
      </p>`,
  );
  return html`<td ${inLanguage(tag, direction)}>${sentences}</td>`;
}

/** Every number with its source and date. */
export function renderNumbers(report: PackReport): Markup {
  const units = { percent: '%', 'people-per-year': 'people a year' };
  const rows = report.numbers.map(
    ({ id, entry, fingerprint, review }) =>
      html`<tr>
        <th scope="row">${id}</th>
        <td>${entry.approximate ? 'about ' : ''}${entry.value} ${units[entry.unit]}</td>
        <td>${entry.survival ? 'behind the gate only' : 'pages for adults'}</td>
        <td>${entry.source}, paragraph ${entry.paragraph}, sentence ${entry.sentence}</td>
        <td class="${entry.asOf === null ? 'open' : ''}">${entry.asOf ?? 'date not stated'}</td>
        <td class="${review === null ? 'open' : 'done'}">
          ${reviewWords(review)} <span class="tag">fingerprint ${fingerprint}</span>
        </td>
      </tr>`,
  );
  return html`${renderTable({
      caption: 'Every number of the pack; all languages take it from here',
      heads: ['Number', 'Value', 'Where it is shown', 'Source', 'Stands for', 'Review'],
      rows,
    })}
    <p>Telephone shown to families: ${report.phone ?? 'none'}.</p>`;
}

/** Every word that is explained. */
export function renderGlossary(report: PackReport): Markup {
  const rows = report.terms.map(
    ({ id, entries }) =>
      html`<tr>
        <th scope="row">${id}</th>
        ${report.languages.map(({ tag, direction }) => {
          const entry = entries.get(tag);
          if (entry === undefined) return html`<td class="missing">Not written yet</td>`;
          return html`<td ${inLanguage(tag, direction)}>
            <p><b>${entry.name}</b></p>
            <p>${entry.says}</p>
          </td>`;
        })}
      </tr>`,
  );
  return languageTable('Words that can be tapped, and what is then said', report, 'Word', rows);
}

/** How hard each path reads. */
export function renderReadability(report: PackReport): Markup {
  const keys = new Map<string, { readonly path: string; readonly level: PathReadability['level'] }>();
  for (const { paths } of report.languages)
    for (const { path, level } of paths) keys.set(`${path} ${level}`, { path, level });
  const rows = [...keys.values()].map(
    ({ path, level }) =>
      html`<tr>
        <th scope="row">
          ${path === level ? levelNames[level] : `${pathNames[path] ?? path}: ${levelNames[level]}`}
        </th>
        ${report.languages.map(({ paths }) => {
          const found = paths.find((candidate) => candidate.path === path && candidate.level === level);
          return found === undefined ? html`<td class="missing">Not written yet</td>` : pathCell(found);
        })}
      </tr>`,
  );
  const formulas = [
    ...new Map(
      report.languages.flatMap(({ paths }) =>
        paths.flatMap(({ scores }) => scores.map(({ formula }) => [formula.name, formula.says] as const)),
      ),
    ),
  ];
  return html`${languageTable(
      'Measured over the whole path, words of the glossary set aside; in brackets with them',
      report,
      'Path and reader',
      rows,
    )}
    <ul class="formulas">
      ${formulas.map(([name, says]) => html`<li><b>${name}</b>: ${says}</li>`)}
    </ul>
    <p>
      Texts below ${fewestWordsToJudge} words are too short for a formula. Formulas do not measure meaning:
      somebody who grew up with the language decides.
    </p>`;
}

function pathCell({ rates, scores }: PathReadability): Markup {
  return html`<td>
    <p>${rates.words} words, ${rates.wordsPerSentence.toFixed(1)} a sentence</p>
    ${scores.map(scoreLine)}
  </td>`;
}

function scoreLine({ formula, score, rawScore, limit, rawLimit }: PathScore): Markup {
  const isHard = isTooHard(formula, score, limit) || isTooHard(formula, rawScore, rawLimit);
  const way = formula.easyIs === 'low' ? 'at most' : 'at least';
  const wanted = limit === null ? 'no limit' : `${way} ${String(limit)} (${String(rawLimit ?? limit)})`;
  return html`<p class="${isHard ? 'open' : ''}">
    ${formula.name} <b>${score.toFixed(1)}</b> (${rawScore.toFixed(1)}), <span class="tag">${wanted}</span>
  </p>`;
}
