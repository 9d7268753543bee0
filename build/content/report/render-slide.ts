import type { Level, SlideText } from '../../../content/schema/compiled-pack.ts';
import { html, inLanguage, type Markup } from './markup.ts';
import { renderTable } from './render-table.ts';
import { renderLevel, type FactNumbers } from './render-text.ts';
import type { PackReport, ReportLanguage, ReportSlide, ReportText } from './report-model.ts';
import { levelNames, pathNames, reviewWords } from './report-words.ts';

/** One slide: its pictures, then a table with a row for each text and a column for each language. */
export function renderSlide(report: PackReport, slide: ReportSlide): Markup {
  const { languages, pack } = report;
  const facts: FactNumbers = new Map(report.facts.map((fact) => [fact.id, fact.number]));
  const row = (
    name: string,
    cell: (text: ReportText, language: ReportLanguage) => Markup | readonly Markup[] | null,
  ) => renderRow(name, slide, languages, cell);
  const levels = slide.levels.map((level) =>
    row(levelNames[level], (text) => levelCell(text, level, level === 'parents' ? facts : null, pack.id)),
  );
  const things = hotspotIds(slide).map((id) =>
    row(`Thing to touch: ${id}`, ({ text }) => hotspotCell(text, id)),
  );
  const plain = (name: string, words: (text: SlideText) => string | null) =>
    row(name, ({ text }) => {
      const shown = words(text);
      return shown === null || shown === '' ? null : html`<p>${shown}</p>`;
    });
  const first = slide.texts.get(languages[0]?.tag ?? '');
  const title = first?.text.title ?? slide.id;
  return html`<article class="slide" id="${pack.id}-slide-${slide.id}">
    <h4>${title}</h4>
    <p class="place">${slide.folder}. ${reachedBy(slide)}</p>
    ${renderPictures(slide, first?.text.alt ?? '')}
    ${renderTable({
      caption: `${title}, in all languages`,
      heads: ['', ...languages.map(({ name, tag }) => html`${name} <span class="tag">${tag}</span>`)],
      rows: [
        plain('Title', (text) => text.title),
        slide.reachedBy.includes('silent loop')
          ? plain('Line of the silent loop', ({ attract }) => attract)
          : null,
        ...levels,
        ...things,
        slide.pictures === null ? null : plain('Picture, for those who cannot see it', ({ alt }) => alt),
        [...slide.texts.values()].some(({ text }) => (text.sign ?? null) !== null)
          ? row('In sign language', ({ text }) => signCell(text))
          : null,
        row('Review', ({ text, fingerprint }) => reviewCell(text, fingerprint)),
      ],
      looks: 'texts languages',
    })}
  </article>`;
}

function renderRow(
  name: string,
  slide: ReportSlide,
  languages: readonly ReportLanguage[],
  cell: (text: ReportText, language: ReportLanguage) => Markup | readonly Markup[] | null,
): Markup {
  const cells = languages.map((language) => {
    const text = slide.texts.get(language.tag);
    const content = text === undefined ? null : cell(text, language);
    if (content === null) return html`<td class="missing">Not written yet</td>`;
    const isEnglish = name === 'Review' || name === 'In sign language';
    return html`<td ${isEnglish ? null : inLanguage(language.tag, language.direction)}>${content}</td>`;
  });
  return html`<tr>
    <th scope="row">${name}</th>
    ${cells}
  </tr>`;
}

function reachedBy({ reachedBy: ways }: ReportSlide): string {
  if (ways.length === 0) return 'No door leads here.';
  return `Shown: ${ways.map((way) => pathNames[way] ?? way).join(', ')}.`;
}

function renderPictures({ pictures }: ReportSlide, alt: string): Markup | null {
  if (pictures === null) return null;
  const image = (format: 'landscape' | 'portrait', description: string) =>
    html`<img
      class="${format}"
      alt="${description}"
      src="data:image/svg+xml;base64,${Buffer.from(pictures[format]).toString('base64')}"
    />`;
  return html`<div class="pictures">
    ${image('landscape', alt)}${image('portrait', `${alt} (upright format)`)}
  </div>`;
}

function levelCell(
  { text, wordsOf }: ReportText,
  level: Level,
  facts: FactNumbers | null,
  packId: string,
): Markup | null {
  const words = text.levels[level];
  if (words === undefined || words.text === '') return null;
  const count = wordsOf[level] ?? 0;
  return html`${renderLevel(words, facts, packId)}
    <p class="count" lang="en" dir="ltr">
      ${count} words, ${words.sentences.length} sentence${words.sentences.length === 1 ? '' : 's'}
    </p>`;
}

function hotspotIds(slide: ReportSlide): string[] {
  return [...new Set([...slide.texts.values()].flatMap(({ text }) => Object.keys(text.hotspots)))];
}

function hotspotCell({ hotspots }: SlideText, id: string): Markup | null {
  const hotspot = hotspots[id];
  return hotspot === undefined
    ? null
    : html`<p><b>${hotspot.label}</b></p>
        <p>${hotspot.says}</p>`;
}

/** Nobody can read a film: whoever reviews the slide has to look at it. */
function signCell({ sign }: SlideText): Markup {
  return sign === undefined || sign === null
    ? html`<p>No video.</p>`
    : html`<p>
        To be watched: ${sign.video} (${sign.signLanguage}), with its captions ${sign.captions}. Both belong
        to the pack’s folder of this slide.
      </p>`;
}

function reviewCell({ review }: SlideText, fingerprint: string): Markup {
  return html`<p class="${review === null ? 'open' : 'done'}">${reviewWords(review)}</p>
    <p class="count">Fingerprint ${fingerprint}</p>`;
}
