/** The media overlay of a page: which element lights up while which stretch of which sound plays. Pure. */
import type { BookPage, SpokenSentence } from '../book/book.ts';
import { pageHref } from '../book/book.ts';
import { xml } from '../book/markup.ts';
import { clockValue } from './clock-value.ts';
import { xmlFile } from './xml-file.ts';

/** A clip as it lies in the book. */
export interface BookSound {
  /** Path in the book. */
  readonly path: string;
  /** How much later everything is heard than in the pack's clip: what its encoder puts in front, milliseconds. */
  readonly delayMs: number;
}

/** Finds the sound for a clip of the pack. */
export type FindSound = (clip: string) => BookSound;

interface Stretch {
  readonly id: string;
  readonly sound: string;
  readonly beginMs: number;
  readonly endMs: number;
}

/** From the clip's time to the sound's, in whole milliseconds; what stood at the very start keeps standing there. */
function stretchOf({ id, clip, beginMs, endMs }: SpokenSentence, findSound: FindSound): Stretch {
  const { path, delayMs } = findSound(clip);
  const later = (milliseconds: number): number => Math.round(milliseconds + delayMs);
  return { id, sound: path, beginMs: beginMs === 0 ? 0 : later(beginMs), endMs: later(endMs) };
}

/** How long a page is read, milliseconds: the sum of its stretches. */
export function overlayDurationMs(page: BookPage, findSound: FindSound): number {
  return page.spoken
    .map((sentence) => stretchOf(sentence, findSound))
    .reduce((sum, { beginMs, endMs }) => sum + endMs - beginMs, 0);
}

/** The SMIL file of a page that is read. Paths are seen from its folder. */
export function overlayDocument(page: BookPage, findSound: FindSound): string {
  const text = `../text/${pageHref(page)}`;
  const pars = page.spoken.map((sentence, index) => {
    const { id, sound, beginMs, endMs } = stretchOf(sentence, findSound);
    const times = xml`clipBegin="${clockValue(beginMs)}" clipEnd="${clockValue(endMs)}"`;
    return xml`<par id="par-${index + 1}"><text src="${text}#${id}"/><audio src="../${sound}" ${times}/></par>\n`;
  });
  return xmlFile(xml`<smil xmlns="http://www.w3.org/ns/SMIL" version="3.0">
<body>
${pars}</body>
</smil>`);
}
