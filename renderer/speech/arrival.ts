/** What is said on arrival at a screen, in which order (accessibility CF-4, KEY-3, TTS-7). Pure. */
import type { ScreenPiece } from './screen-piece.ts';
import { spokenName } from './spoken-thing.ts';
import type { SpeechWords } from './spoken-thing.ts';
import type { Spoken } from './spoken.ts';

/** What the order depends on beside the pieces. */
export interface ArrivalContext {
  readonly words: SpeechWords;
  readonly direction: 'ltr' | 'rtl';
  /** How this visitor gets about. */
  readonly means: 'keys' | 'touch';
  /** A page of a path: it is the last one, or another one follows; `null` = it is no page. */
  readonly page: 'last' | 'followed' | null;
  /** How to get about is said once. */
  readonly explains: boolean;
  /** The languages to choose from: nothing but their names is said. */
  readonly greets: boolean;
}

/** Title, position, text, description of the picture, what there is to choose, and how to go on. */
export function arrivalSpeech(pieces: readonly ScreenPiece[], context: ArrivalContext): readonly Spoken[] {
  const { words, greets } = context;
  const own = (text: string): Spoken => ({ kind: 'phrase', text, language: words.language, element: null });
  const ordered = pieces.some(({ kind }) => kind === 'content') ? pageOrder(pieces) : screenOrder(pieces);
  const told = ordered.filter((piece) => piece.kind !== 'control');
  const controls = ordered.filter((piece) => piece.kind === 'control');
  const choices = controls.flatMap(({ thing, element }) => spokenName(thing, element));
  return [
    ...told.flatMap((piece) =>
      piece.kind === 'picture' ? [own(words.t('speech.picture')), spokenPiece(piece)] : [spokenPiece(piece)],
    ),
    ...(choices.length > 0 && !greets ? [own(words.t('speech.choices'))] : []),
    ...choices,
    ...(greets ? [] : farewell(context).map(own)),
  ];
}

/** What is only told of pieces: without what can be chosen, and without what its kind is called. */
export function toldIn(pieces: readonly ScreenPiece[]): readonly Spoken[] {
  return pieces.flatMap((piece): readonly Spoken[] =>
    piece.kind === 'control'
      ? []
      : [{ kind: 'phrase', text: piece.text, language: piece.language, element: piece.element }],
  );
}

function spokenPiece(piece: Exclude<ScreenPiece, { kind: 'control' }>): Spoken {
  const { kind, text, language, element } = piece;
  return { kind: kind === 'content' ? 'content' : 'phrase', text, language, element };
}

/** A page to read: the picture is drawn first and described after the words. What is around its controls is said on the way to them. */
function pageOrder(pieces: readonly ScreenPiece[]): readonly ScreenPiece[] {
  const rank = (piece: ScreenPiece): number => {
    if (piece.kind === 'heading' && piece === pieces.find(({ kind }) => kind === 'heading')) return 0;
    return { position: 1, heading: 2, text: 2, content: 2, picture: 3, group: 4, control: 4 }[piece.kind];
  };
  return pieces.filter(({ kind }) => kind !== 'group').sort((one, other) => rank(one) - rank(other));
}

/** Any other screen: as it stands, its title first. */
function screenOrder(pieces: readonly ScreenPiece[]): readonly ScreenPiece[] {
  const title = pieces.find(({ kind }) => kind === 'heading');
  return title === undefined ? pieces : [title, ...pieces.filter((piece) => piece !== title)];
}

function farewell({ words, direction, means, page, explains }: ArrivalContext): readonly string[] {
  const way = direction === 'rtl' ? 'speech.nextByLeft' : 'speech.nextByRight';
  return [
    ...(page === null ? [] : [words.t('speech.endOfPage')]),
    ...(page === 'last' ? [words.t('slide.end')] : []),
    ...(page === 'followed' ? [words.t(means === 'keys' ? way : 'speech.nextByTouch')] : []),
    ...(explains ? [words.t(means === 'keys' ? 'speech.keys' : 'speech.touch')] : []),
  ];
}
