/** Signs a recorded text: the statement of whoever listened, as a file of the pack, and the mark that names it. */
import { join } from 'node:path';
import { narrationName } from '../../narration/narration-name.ts';
import { takesHash, type TakeFolder, type TakeReview } from '../../narration/recordings/take-folder.ts';
import type { SpeakableText } from '../../content/speakable-texts.ts';
import { writeMarks } from './take-words.ts';
import { writeSafely, type Written } from './write-safely.ts';

/** What is signed. */
export interface SignedText {
  readonly packFolder: string;
  readonly text: SpeakableText;
  /** Must be complete. */
  readonly folder: TakeFolder;
  /** What the person confirmed, in the words that stood on the screen. */
  readonly statement: string;
}

/** Writes the statement first: a mark without it would count for nothing. */
export function signTakes(
  { packFolder, text, folder, statement }: SignedText,
  { by, on }: TakeReview,
): Written {
  const signOff = `reviews/recordings/${text.language}.${narrationName(text)}.md`;
  const hash = takesHash(folder);
  const sentences = text.sentences.map(([from, to]) => `> ${text.text.slice(from, to)}`);
  const lines = [
    `# ${text.language}: ${narrationName(text)}`,
    '',
    statement,
    '',
    `- ${by}`,
    `- ${on}`,
    `- text ${text.textHash}, takes ${hash}`,
    '',
    ...sentences,
    '',
  ];
  const written = writeSafely(join(packFolder, signOff), new TextEncoder().encode(lines.join('\n')));
  if (!written.ok) return written;
  return writeMarks(folder.folder, {
    ...folder.marks,
    reviewed: { by, on, textHash: text.textHash, takesHash: hash, signOff },
  });
}
