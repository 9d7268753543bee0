import { html, Markup } from './markup.ts';
import { renderCredits } from './render-credits.ts';
import { renderSignOff } from './render-sign-off.ts';
import { renderSlide } from './render-slide.ts';
import { renderOpenIssues, renderSummary } from './render-summary.ts';
import { renderFacts, renderGlossary, renderNumbers, renderReadability } from './render-tables.ts';
import type { PackReport } from './report-model.ts';
import { reportStyles } from './report-styles.ts';

/** One part of a pack's report. */
interface Section {
  readonly id: string;
  readonly heading: string;
  readonly content: Markup | readonly Markup[];
}

/** The whole report as one HTML file that needs nothing else. */
export function renderReport(reports: readonly PackReport[], madeOn: string): string {
  const sections = reports.map((report) => ({ report, parts: packSections(report) }));
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"
        />
        <title>Lantern: what the packs say, ${madeOn}</title>
        <style>
          ${new Markup(reportStyles)}
        </style>
      </head>
      <body>
        <a class="skip" href="#texts">To the texts</a>
        ${introduction(madeOn)}
        <nav aria-label="Contents">
          ${sections.map(
            ({ report, parts }) =>
              html`<p>${titleOf(report)}</p>
                <ul>
                  ${parts.map(({ id, heading }) => html`<li><a href="#${report.pack.id}-${id}">${heading}</a></li>`)}
                </ul>`,
          )}
        </nav>
        <main id="texts">
          ${sections.map(
            ({ report, parts }) =>
              html`<section class="pack">
                <h2>${titleOf(report)}</h2>
                ${parts.map(
                  ({ id, heading, content }) =>
                    html`<section>
                      <h3 id="${report.pack.id}-${id}">${heading}</h3>
                      ${content}
                    </section>`,
                )}
              </section>`,
          )}
        </main>
      </body>
    </html>`;
  return `${page.html}\n`;
}

function titleOf({ pack }: PackReport): string {
  return pack.title[pack.languages[0] ?? ''] ?? pack.id;
}

function introduction(madeOn: string): Markup {
  return html`<header>
    <h1>What Lantern says to children and families</h1>
    <p>
      Made on ${madeOn} from the texts themselves. Lantern is a display for the waiting room of a children's
      cancer unit. Please read what it says, in the languages you know, and tell us what is wrong, missing,
      too hard or unkind.
    </p>
    <ul class="key">
      <li>
        <span class="fact">7</span> behind a sentence: it tells fact 7 of the source. The list of facts shows
        the same sentence beside what the source says.
      </li>
      <li>
        <span class="ours">A sentence on this ground</span> is not from the source. Please agree to each, or
        cross it out.
      </li>
      <li>
        <span class="term">A word with dots below</span> can be tapped and is then explained; the glossary
        shows how.
      </li>
      <li>At the end are sheets to sign, one for each language.</li>
    </ul>
  </header>`;
}

function renderSlides(report: PackReport): Markup {
  const { pack, slides, languages } = report;
  const titleIn = (slide: PackReport['slides'][number]) =>
    slide.texts.get(languages[0]?.tag ?? '')?.text.title ?? slide.id;
  return html`<ul class="contents">
      ${slides.map((slide) => html`<li><a href="#${pack.id}-slide-${slide.id}">${titleIn(slide)}</a></li>`)}
    </ul>
    ${slides.map((slide) => renderSlide(report, slide))}`;
}

function packSections(report: PackReport): Section[] {
  return [
    { id: 'state', heading: 'Where it stands', content: renderSummary(report) },
    { id: 'slides', heading: 'Slides', content: renderSlides(report) },
    { id: 'facts', heading: 'Facts of the source and where they are told', content: renderFacts(report) },
    { id: 'numbers', heading: 'Numbers, sources and dates', content: renderNumbers(report) },
    { id: 'glossary', heading: 'Glossary', content: renderGlossary(report) },
    { id: 'readability', heading: 'How hard it reads', content: renderReadability(report) },
    ...(report.credits === null
      ? []
      : [
          {
            id: 'credits',
            heading: 'Where the texts come from, and the sentences that are not from the source',
            content: renderCredits(report.credits),
          },
        ]),
    { id: 'issues', heading: 'What the check says', content: renderOpenIssues(report) },
    { id: 'sign-off', heading: 'Sheets to sign', content: renderSignOff(report) },
  ];
}
