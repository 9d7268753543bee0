import { html, inLanguage, type Markup } from './markup.ts';
import { renderTable } from './render-table.ts';
import type { PackReport, ReportLanguage } from './report-model.ts';
import { reviewWords } from './report-words.ts';

/** The sheet that a clinician signs: one for each language, every slide with its fingerprint, and the numbers. */
export function renderSignOff(report: PackReport): Markup {
  return html`<p>
      One sheet for each language. Cross out what you do not agree with, write what should stand there
      instead, and sign. The fingerprint ties your signature to the words as they are in this report; when a
      word is changed later, your name disappears from the screen.
    </p>
    ${report.languages.map((language) => signOffSheet(report, language))}`;
}

function signOffSheet(report: PackReport, language: ReportLanguage): Markup {
  const slides = report.slides.flatMap(({ id, texts }) => {
    const found = texts.get(language.tag);
    return found === undefined ? [] : [{ id, ...found }];
  });
  const slideRow = ({ id, text, fingerprint }: (typeof slides)[number]) =>
    html`<tr>
      <th scope="row">
        <span ${inLanguage(language.tag, language.direction)}>${text.title}</span>
        <span class="tag">${id}</span>
      </th>
      <td><code>${fingerprint}</code></td>
      <td>
        ${text.review === null ? html`<span class="box" role="img" aria-label="box to tick"></span>` : reviewWords(text.review)}
      </td>
      <td class="remarks"></td>
    </tr>`;
  const numberRow = ({ id, entry, fingerprint, review }: PackReport['numbers'][number]) =>
    html`<tr>
      <th scope="row">Number: ${id} = ${entry.value}</th>
      <td><code>${fingerprint}</code></td>
      <td>
        ${review === null ? html`<span class="box" role="img" aria-label="box to tick"></span>` : reviewWords(review)}
      </td>
      <td class="remarks"></td>
    </tr>`;
  return html`<section class="sheet">
    <h4>${report.pack.id} ${report.pack.version}, ${language.name}</h4>
    ${renderTable({
      caption: `I have read these texts in ${language.name}, with the pictures and the glossary`,
      heads: ['Text', 'Fingerprint', 'I agree', 'Remarks'],
      rows: [...slides.map(slideRow), ...report.numbers.map(numberRow)],
    })}
    <p class="signature">
      Name and role: <span></span> Day: <span></span> Look again on: <span></span> Signature: <span></span>
    </p>
  </section>`;
}
