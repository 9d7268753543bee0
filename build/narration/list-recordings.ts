/** What is unfinished or wrong with the recordings of a pack, as lines for a person. */
import { basename } from 'node:path';
import type { SpeakableText } from '../content/speakable-texts.ts';
import { narrationName } from './narration-name.ts';
import { isComplete, leftoverTakes, readTakeFolder } from './recordings/take-folder.ts';

/** One line for each text whose recordings need a person; empty when all is well. */
export function listRecordings(packFolder: string, texts: readonly SpeakableText[]): readonly string[] {
  return texts.flatMap((text) => {
    const folder = readTakeFolder(packFolder, text);
    if (folder === null) return [];
    const name = `${basename(packFolder)}: ${text.language}/${narrationName(text)}`;
    const recorded = folder.takes.filter(({ file }) => file !== null).length;
    const leftover = leftoverTakes(folder);
    return [
      ...(isComplete(folder)
        ? []
        : [
            `${name}: ${String(recorded)} of ${String(folder.takes.length)} sentences are recorded, so the synthetic voice reads it. Record the rest in the studio.`,
          ]),
      ...(leftover.length === 0
        ? []
        : [
            `${name}: ${String(leftover.length)} take(s) belong to sentences that are gone: ${leftover.join(', ')}. Delete them when you are sure.`,
          ]),
      ...(folder.marksProblem === null
        ? []
        : [`${name}: marks.json cannot be read (${folder.marksProblem}). Its marks are not used.`]),
    ];
  });
}
