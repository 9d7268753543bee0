/** The captions of the videos in sign language, as the checks of wording see them: somebody who does not sign reads them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { captionsIn, type Caption } from '../check-captions.ts';
import { splitSentences } from '../compile-level-text.ts';
import type { PackReading, SlideFolder } from '../read-pack-source.ts';
import type { LineFinder } from './line-finder.ts';
import type { PackText } from './pack-texts.ts';
import { whoSees } from './slide-audience.ts';

/** One text for each file of captions. What is wrong with the file itself, the compiler has said. */
export function captionTexts(reading: PackReading): PackText[] {
  return reading.slides.flatMap((slide) =>
    Object.entries(slide.source.sign).flatMap(([language, { captions }]) =>
      captions === undefined ? [] : textOf(reading, slide, language, captions),
    ),
  );
}

function textOf(reading: PackReading, slide: SlideFolder, language: string, captions: string): PackText[] {
  const place = `slides/${slide.folder}/${captions}`;
  const path = join(reading.folder, place);
  if (!existsSync(path)) return [];
  const found = captionsIn(readFileSync(path, 'utf8'));
  const text = found.map((caption) => caption.text).join(' ');
  return [
    {
      language,
      slide: slide.id,
      part: 'captions',
      name: `captions of the signs, "${language}"`,
      audience: whoSees(reading, slide.id),
      file: `${reading.displayFolder}/${place}`,
      text,
      sentences: splitSentences(text, language),
      terms: [],
      typed: text,
      lineAt: lineFinder(found),
    },
  ];
}

/** The line of the caption that an offset of the joined text falls into. */
function lineFinder(captions: readonly Caption[]): LineFinder {
  return (offset) => {
    let end = 0;
    for (const { line, text } of captions) {
      end += text.length + 1;
      if (offset < end) return line;
    }
    return null;
  };
}
