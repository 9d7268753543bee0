/** The last pages: where it all comes from and whom to call; then, behind a page that asks, the numbers about survival. Pure. */
import type { Level } from '../../../content/schema/compiled-pack.ts';
import type { BookPage, BookVoice } from './book.ts';
import type { BookSource } from './book-source.ts';
import { reviewLines } from './review-lines.ts';
import { termHrefFor } from './glossary-page.ts';
import { xml, type Piece } from './markup.ts';
import { standsIn } from './slide-page.ts';
import { textMarkup } from './text-markup.ts';

const aboutName = 'about';
const numbersName = 'numbers';
const levels: readonly Level[] = ['parents', 'older', 'young'];

/** What the last pages say beside the pack. */
export interface AboutWords {
  /** Day the book stands for. */
  readonly date: string;
  /** Names of the typefaces in it. */
  readonly fonts: string;
  readonly voice: BookVoice;
}

/** Where the facts come from. */
function sourceLine(source: BookSource): string {
  const { title, publisher, asOf } = source.index.source;
  return asOf === null
    ? source.words.screen('parents.source', { title, publisher })
    : source.words.screen('parents.sourceDated', { title, publisher, date: asOf });
}

/** General information, source, review, the team and its telephone. */
export function aboutPage(source: BookSource, about: AboutWords): BookPage {
  const { version, contact } = source.index;
  const inWords = (text: string): Piece => source.inItsLanguage(source.words.language, text);
  return {
    name: aboutName,
    title: source.words.book('about'),
    body: xml`<section class="about" epub:type="afterword" role="doc-afterword" aria-labelledby="title">
<h1 id="title">${source.say('about')}</h1>
<p>${source.sayAsOnScreen('parents.general')}</p>
<p>${inWords(sourceLine(source))}</p>
${reviewLines(source).map((line) => xml`<p>${line}</p>\n`)}<section class="box" id="team" aria-labelledby="team-title">
<h2 id="team-title">${source.sayAsOnScreen('gate.teamHeading')}</h2>
<p>${source.sayAsOnScreen('parents.askTeam')}</p>
${contact.phone === null ? null : xml`<p>${source.sayAsOnScreen('parents.phone')} ${phoneMarkup(contact.phone)}</p>\n`}</section>
${about.voice === null ? null : xml`<p class="small">${source.say(voiceKeys[about.voice])}</p>\n`}<p class="small">${source.say('letters', { fonts: about.fonts })}</p>
<p class="small">${source.say('version', { version, date: about.date })}</p>
</section>`,
    spoken: [],
    sentences: 0,
    pictures: [],
    isInReadingOrder: true,
  };
}

const voiceKeys = {
  synthesised: 'voiceSynthesised',
  recorded: 'voiceRecorded',
  mixed: 'voiceMixed',
} as const;

/** A number keeps its order in a language that runs the other way, and a telephone can call it. */
function phoneMarkup(phone: string): Piece {
  return xml`<bdi dir="ltr"><a class="phone" href="tel:${phone.replaceAll(/[^+\d]/g, '')}">${phone}</a></bdi>`;
}

/** Says what follows and gives three equal ways. */
export function gatePage(source: BookSource): BookPage {
  const ways = [
    [`${numbersName}.xhtml`, 'gate.now'],
    ['nav.xhtml', 'gate.later'],
    [`${aboutName}.xhtml#team`, 'gate.team'],
  ] as const;
  return {
    name: 'before-the-numbers',
    title: source.words.screen('parents.numbersHeading'),
    body: xml`<section class="gate" epub:type="chapter" role="doc-chapter" aria-labelledby="title">
<h1 id="title">${source.sayAsOnScreen('gate.heading')}</h1>
<p>${source.sayAsOnScreen('gate.text')}</p>
<ul class="ways">
${ways.map(([href, key]) => xml`<li><a href="${href}">${source.sayAsOnScreen(key)}</a></li>\n`)}</ul>
</section>`,
    spoken: [],
    sentences: 0,
    pictures: [],
    isInReadingOrder: true,
  };
}

/** The numbers about survival. Nothing on this page is ever read by the voice of the book. */
export function numbersPage(source: BookSource, slide: string): BookPage | null {
  const found = source.slide(slide);
  const text = source.text(slide, levels);
  if (found === null || text === null) return null;
  return {
    name: numbersName,
    title: found.value.title,
    body: xml`<section class="slide parents" epub:type="chapter" role="doc-chapter" aria-labelledby="title">
<h1 id="title"${source.languageAttributes(found.language)}>${found.value.title}</h1>
${standsIn(source, text.language)}<div class="text"${source.languageAttributes(text.language)}>
${textMarkup(text.value, { prefix: 'numbers', termHref: termHrefFor(source) })}</div>
<ul class="ways"><li><a href="${aboutName}.xhtml#team">${source.sayAsOnScreen('gate.team')}</a></li></ul>
</section>`,
    spoken: [],
    sentences: 0,
    pictures: [],
    isInReadingOrder: false,
  };
}
