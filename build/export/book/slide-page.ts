/** One slide as a page: heading, picture, text of a level, and for explorers what is in the picture. Pure. */
import type { Level, Picture, SlideText } from '../../../content/schema/compiled-pack.ts';
import { lineText } from '../../content/speakable-texts.ts';
import type { BookPage, SpokenSentence } from './book.ts';
import type { BookSource, Found } from './book-source.ts';
import { termHrefFor } from './glossary-page.ts';
import { xml, type Markup, type Piece } from './markup.ts';
import { pictureMarkup, picturePartMarkup } from './picture-markup.ts';
import { spokenSentences } from './spoken-sentences.ts';
import { lineMarkup, textMarkup } from './text-markup.ts';

/** How a slide is shown. */
export interface SlideStyle {
  /** Part of the book; starts the name of the page. */
  readonly part: string;
  /** Levels by preference; the first that the slide has is shown. */
  readonly levels: readonly Level[];
  readonly withPicture: boolean;
  readonly withParts: boolean;
  /** 1 where the page is a part by itself. */
  readonly heading: 1 | 2;
}

/** Page of a slide; `null` when the pack has no text for it. */
export function slidePage(source: BookSource, slide: string, style: SlideStyle): BookPage | null {
  const found = source.slide(slide);
  const text = source.text(slide, style.levels);
  if (found === null || text === null) return null;
  const prefix = text.level;
  const picture = pictureOf(source, slide);
  const shown = style.withPicture ? picture : null;
  const parts = style.withParts && picture !== null ? pictureParts(source, found, picture, style) : null;
  const attributes = source.languageAttributes(found.language);
  const words = { alt: found.value.alt, direction: source.direction, attributes };
  const content = xml`${shown === null ? null : pictureMarkup(shown, words)}<div class="text"${source.languageAttributes(text.language)}>
${textMarkup(text.value, { prefix, termHref: termHrefFor(source) })}</div>
${parts?.markup ?? null}`;
  return {
    name: `${style.part}-${slide}`,
    title: found.value.title,
    body: chapter(source, found, style, xml`${standsIn(source, text.language)}${content}`),
    spoken: [
      ...spokenSentences(text.value.narration, text.value.sentences, prefix),
      ...(parts?.spoken ?? []),
    ],
    sentences: text.value.sentences.length + (parts?.sentences ?? 0),
    pictures: shown === null && parts === null ? [] : [picture?.landscape ?? ''],
    isInReadingOrder: true,
  };
}

function chapter(
  source: BookSource,
  { value, language }: Found<SlideText>,
  { part, heading }: SlideStyle,
  content: Markup,
): Markup {
  const kind = heading === 1 ? 'part' : 'chapter';
  const attributes = xml` id="title"${source.languageAttributes(language)}`;
  const title =
    heading === 1 ? xml`<h1${attributes}>${value.title}</h1>` : xml`<h2${attributes}>${value.title}</h2>`;
  return xml`<section class="slide ${part}" epub:type="${kind}" role="doc-${kind}" aria-labelledby="title">
${title}
${content}</section>`;
}

/** The note above a text that is not translated yet. */
export function standsIn(source: BookSource, language: string): Piece {
  if (language === source.language) return null;
  const name = new Intl.DisplayNames([source.words.language], { type: 'language' }).of(language) ?? language;
  return xml`<p class="note">${source.sayAsOnScreen('slide.fallbackLanguage', { language: name })}</p>\n`;
}

/** Picture of a slide, if it has one. */
export function pictureOf(source: BookSource, slide: string): Picture | null {
  const name = source.index.slides.find(({ id }) => id === slide)?.picture ?? null;
  return name === null ? null : (source.index.pictures[name] ?? null);
}

/** What is in a picture: each place with its name and what it says. */
interface PictureParts {
  readonly markup: Markup;
  readonly spoken: readonly SpokenSentence[];
  readonly sentences: number;
}

function pictureParts(
  source: BookSource,
  { value, language }: Found<SlideText>,
  picture: Picture,
  { heading }: SlideStyle,
): PictureParts | null {
  const spoken: SpokenSentence[] = [];
  let count = 0;
  const attributes = source.languageAttributes(language);
  const items = Object.entries(value.hotspots).map(([id, { label, says, narration }]) => {
    const prefix = `spot-${id}`;
    const { sentences } = lineText(says, language);
    spoken.push(...spokenSentences(narration, sentences, prefix));
    count += sentences.length;
    const box = picture.hotspots[id]?.landscape;
    const part = box === undefined ? null : picturePartMarkup(picture, box, source.direction);
    const line = lineMarkup(says, sentences, prefix);
    return xml`<li>${part}<div${attributes}><p class="label">${label}</p><p>${line}</p></div></li>\n`;
  });
  if (items.length === 0) return null;
  const title = source.say('inThePicture');
  const markup = xml`<section class="parts" aria-labelledby="parts">
${heading === 1 ? xml`<h2 id="parts">${title}</h2>` : xml`<h3 id="parts">${title}</h3>`}
<ul>
${items}</ul>
</section>
`;
  return { markup, spoken, sentences: count };
}
