/** What the page shows, and how answers of the server change it. Pure. */
import type {
  FoundWords,
  SentenceView,
  StudioView,
  TakeSlot,
  TakeView,
  TextGroup,
  TextProgress,
  TextView,
  WordCue,
} from '../../studio-views.ts';
import type { AskProblem } from './studio-api.ts';

/** The sound of a take as it is drawn. */
export interface TakeShape {
  /** Highest sample of each of equally long stretches, 0..1. */
  readonly peaks: readonly number[];
  readonly durationMs: number;
}

/** Everything the page shows, but for the recorder. */
export interface DeskState {
  /** `null` until the server has answered. */
  readonly studio: StudioView | null;
  readonly pack: string;
  readonly language: string;
  readonly group: TextGroup;
  /** Texts of the pack in the language; `null` while they are on their way. */
  readonly texts: readonly TextProgress[] | null;
  /** The text that is open; `null` = the list is shown. */
  readonly text: TextView | null;
  /** Place of the sentence that is open. */
  readonly sentence: number;
  /** What went wrong last; `null` = nothing. */
  readonly problem: AskProblem | null;
  /** A take that could not be put on the disk; it is in the memory of the page. */
  readonly unsaved: Uint8Array<ArrayBuffer> | null;
  /** Words by the id of their take; `null` = they are being looked for. */
  readonly found: Readonly<Record<string, FoundWords | null>>;
  readonly shapes: Readonly<Record<string, TakeShape>>;
  /** The kiosk beside: its address, `making` while the clip is made, `null` = closed. */
  readonly kiosk: { readonly url: string } | 'making' | null;
  /** The take that sounds, and where it is, milliseconds. */
  readonly playing: { readonly take: string; readonly atMs: number } | null;
  /** Another tab has the studio open. */
  readonly isElsewhere: boolean;
}

/** Before anything has arrived. */
export const firstState: DeskState = {
  studio: null,
  pack: '',
  language: '',
  group: 'young',
  texts: null,
  text: null,
  sentence: 0,
  problem: null,
  unsaved: null,
  found: {},
  shapes: {},
  kiosk: null,
  playing: null,
  isElsewhere: false,
};

/** The sentence that is open, or `null` on the list. */
export function openSentence({ text, sentence }: DeskState): SentenceView | null {
  return text?.sentences[sentence] ?? null;
}

/** The take that is shown and listened to: the new one, else the kept one. */
export function shownTake(
  sentence: SentenceView | null,
): { readonly slot: TakeSlot; readonly take: TakeView } | null {
  for (const slot of ['new', 'kept'] as const) {
    const take = sentence?.takes[slot];
    if (take) return { slot, take };
  }
  return null;
}

/** Words of a take: those a person placed, else those that were found. */
export function wordsOf({ found }: DeskState, take: TakeView): readonly WordCue[] {
  return take.words ?? found[take.id]?.words ?? [];
}

/** A sentence has changed; the same sentence may stand in the text twice. */
export function withSentence(state: DeskState, sentence: SentenceView): DeskState {
  if (state.text === null) return state;
  const sentences = state.text.sentences.map((known) => (known.hash === sentence.hash ? sentence : known));
  const before = state.text.sentences.find(({ hash }) => hash === sentence.hash);
  // Another kept take, or other words of it: what was signed was something else.
  const lapses =
    state.text.review !== null &&
    (before?.takes.kept?.id !== sentence.takes.kept?.id ||
      JSON.stringify(before?.takes.kept?.words) !== JSON.stringify(sentence.takes.kept?.words));
  const text = { ...state.text, sentences };
  return { ...state, text: lapses ? { ...text, review: null, reviewLapsed: true } : text };
}

/** Sentences of the open text with a kept take. */
export function recordedCount({ text }: DeskState): number {
  return text?.sentences.filter(({ takes }) => takes.kept !== null).length ?? 0;
}

/** The first sentence that has no kept take, or the first of all. */
export function firstOpenSentence({ sentences }: TextView): number {
  return Math.max(
    0,
    sentences.findIndex(({ takes }) => takes.kept === null),
  );
}

/** Highest sample of each of `count` equally long stretches, 0..1. */
export function peaksOf(samples: Float32Array, count: number): readonly number[] {
  const length = Math.max(1, Math.ceil(samples.length / count));
  return Array.from({ length: Math.min(count, Math.ceil(samples.length / length)) }, (_, stretch) =>
    samples
      .subarray(stretch * length, (stretch + 1) * length)
      .reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0),
  );
}
