import type { AuthorIssue } from '../../../content/schema/author-issue.ts';
import type { PackReading } from '../read-pack-source.ts';
import { complainAt, severityIn } from './complain.ts';
import type { PackText } from './pack-texts.ts';
import { splitWords } from './split-words.ts';

/** Reading time of the silent loop: half a second a word and three seconds to look (content.md 3). */
const msPerWord = 500;
const lookMs = 3000;
/** The whole loop, milliseconds (content.md 3). */
const loopLimitMs = 75_000;

/** Lines of the silent loop must be readable while they stand, and the loop must come round soon. */
export function checkAttract(reading: PackReading, texts: readonly PackText[]): AuthorIssue[] {
  return [...tooFast(reading, texts), ...tooLong(reading)];
}

function tooFast(reading: PackReading, texts: readonly PackText[]): AuthorIssue[] {
  return texts.flatMap((text) => {
    if (text.part !== 'attract' || text.audience !== 'waiting-room') return [];
    const dwellMs = reading.slides.find(({ id }) => id === text.slide)?.source.dwellMs ?? 0;
    const words = splitWords(text.text, text.language).length;
    const neededMs = words * msPerWord + lookMs;
    if (neededMs <= dwellMs) return [];
    return [
      complainAt(text, 0, severityIn(reading, text.language), {
        what: `The line has ${String(words)} words and needs ${String(neededMs / 1000)} seconds; it stands for ${String(dwellMs / 1000)}.`,
        todo: 'Shorten the line, or raise "dwellMs" in slide.yaml (at most 12000).',
      }),
    ];
  });
}

function tooLong(reading: PackReading): AuthorIssue[] {
  const attract = reading.pack?.attract ?? [];
  const totalMs = reading.slides
    .filter(({ id }) => attract.includes(id))
    .reduce((sum, { source }) => sum + source.dwellMs, 0);
  if (totalMs <= loopLimitMs) return [];
  return [
    {
      severity: 'error',
      file: `${reading.displayFolder}/pack.yaml`,
      line: null,
      what: `The silent loop takes ${String(totalMs / 1000)} seconds; the limit is ${String(loopLimitMs / 1000)}.`,
      todo: 'Take a slide out of "attract", or lower "dwellMs" in a slide.yaml.',
    },
  ];
}
