/** Waits until the page has been drawn and the words and clips of its languages are known; whoever cannot see that it takes long is told. */
import type { VoiceClock } from '../voice/voice-clock.ts';

/** From this delay on an answer is announced (accessibility KEY-3), milliseconds. */
export const pleaseWaitAfterMs = 1000;

/** Frames after which what a change led to is on the page. */
const framesUntilDrawn = 2;

/** What is waited for. */
export interface Drawing {
  /** Settles when the words of the page are here and the clips of all languages that are needed have been listed. */
  readonly wordsKnown: Promise<unknown>;
  readonly clock: Pick<VoiceClock, 'after' | 'onNextFrame'>;
  /** It takes longer than `pleaseWaitAfterMs`; called at most once. */
  readonly onLate: () => void;
}

/** See the head of this file. */
export async function whenDrawn({ wordsKnown, clock, onLate }: Drawing): Promise<void> {
  const stopWatching = clock.after(pleaseWaitAfterMs, onLate);
  await wordsKnown;
  for (let frame = 0; frame < framesUntilDrawn; frame += 1)
    await new Promise<void>((done) => void clock.onNextFrame(() => done()));
  stopWatching();
}
