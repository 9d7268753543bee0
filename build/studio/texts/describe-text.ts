/** A text and its takes, as the page is told about them. Reads the disk, changes nothing. */
import { readFileSync } from 'node:fs';
import type { Span } from '../../../content/schema/compiled-pack.ts';
import { leftoverTakes, readTakeFolder, takeHash, takesOf } from '../../narration/recordings/take-folder.ts';
import type { TakeFolder } from '../../narration/recordings/take-folder.ts';
import { noMarks } from '../../narration/recordings/take-marks.ts';
import { checkTake } from '../sound/take-checks.ts';
import { parseWav } from '../sound/wav-file.ts';
import type { SentenceView, TakeView, TextProgress, TextView } from '../studio-views.ts';
import { TakeShelf, waitingTakes, type ShelvedTake } from '../takes/take-shelf.ts';
import { wordsOfShelf, type WordsOfTakes } from '../takes/take-words.ts';
import type { DeskText } from './pack-desk.ts';
import { textName, textPicture } from './text-name.ts';
import { groupOf, progressOf } from './text-progress.ts';

/** The takes of a text; an empty folder where nothing was recorded yet. */
export function takeFolderOf({ packFolder, text }: DeskText): TakeFolder {
  const found = readTakeFolder(packFolder, text);
  if (found !== null) return found;
  return {
    folder: takesOf(packFolder, text),
    takes: text.sentences.map((sentence) => ({ sentence, hash: takeHash(text.text, sentence), file: null })),
    marks: noMarks,
    marksProblem: null,
    review: null,
  };
}

/** Takes that belong to no sentence any more. */
function staleCount(desk: DeskText, folder: TakeFolder): number {
  return readTakeFolder(desk.packFolder, desk.text) === null ? 0 : leftoverTakes(folder).length;
}

/** How far a text is. */
export function describeProgress(desk: DeskText): TextProgress {
  const folder = takeFolderOf(desk);
  return progressOf(desk.text, textName(desk.text, desk.words), {
    hashes: folder.takes.map(({ hash }) => hash),
    kept: new Set(folder.takes.filter(({ file }) => file !== null).map(({ hash }) => hash)),
    waiting: waitingTakes(folder.folder),
    stale: staleCount(desk, folder),
    isReviewed: folder.review !== null,
  });
}

/** A text with all its sentences and takes. */
export function describeText(desk: DeskText, pack: string): TextView {
  const { text, index, words } = desk;
  const folder = takeFolderOf(desk);
  const picture = textPicture(text, index, words);
  const { language, slide, part } = text;
  return {
    pack,
    language,
    slide,
    part,
    group: groupOf(text),
    ...textName(text, words),
    picture: picture === null ? null : { url: `/pictures/${pack}/${picture.path}`, alt: picture.alt },
    sentences: text.sentences.map((span) => describeSentence(desk, folder, span)),
    stale: staleCount(desk, folder),
    review: folder.review,
    reviewLapsed: folder.review === null && folder.marks.reviewed !== null,
  };
}

/** One sentence with its takes. */
export function describeSentence({ text }: DeskText, folder: TakeFolder, span: Span): SentenceView {
  const sentence = text.text.slice(...span);
  const hash = takeHash(text.text, span);
  const shelf = new TakeShelf(folder.folder, hash).read();
  const words = wordsOfShelf(folder, hash, shelf);
  const describe = (take: ShelvedTake | null) => (take === null ? null : describeTake(take, sentence, words));
  return {
    hash,
    text: sentence,
    takes: { kept: describe(shelf.kept), new: describe(shelf.new), before: describe(shelf.before) },
  };
}

function describeTake({ id, file }: ShelvedTake, sentence: string, words: WordsOfTakes): TakeView {
  const sound = parseWav(readFileSync(file));
  return {
    id,
    durationMs: sound === null ? null : Math.floor((sound.samples.length / sound.sampleRate) * 1000),
    warnings: sound === null ? [] : checkTake(sound, sentence),
    words: words[id] ?? null,
  };
}
