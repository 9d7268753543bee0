/** Vocabulary of speech mode: what somebody who listens can ask for, and what the reader of the screen tells the session. */

/** Speech mode (accessibility FPS-1, KEY-1): from keypads, keyboards, switches, the headset's plug, the buttons, and from the reader. */
export type SpeechEvent =
  | { readonly type: 'start-speech' }
  | { readonly type: 'end-speech' }
  | { readonly type: 'jack-in' }
  | { readonly type: 'jack-out' }
  | { readonly type: 'speech-louder' }
  | { readonly type: 'speech-quieter' }
  | { readonly type: 'speech-faster' }
  | { readonly type: 'speech-slower' }
  | { readonly type: 'speech-stop' }
  /** Waits, or goes on. */
  | { readonly type: 'speech-pause' }
  /** Says the last sentence again. */
  | { readonly type: 'speech-repeat' }
  /** Says the whole screen again. */
  | { readonly type: 'speech-repeat-all' }
  /** Help once more: keys say what they do, until Help is left (accessibility KEY-6). */
  | { readonly type: 'describe-keys' }
  // From the reader of the screen.
  /** It has come to the text of the page, which the narrator says, from this sentence on; `null` = from where it was cut. */
  | { readonly type: 'say-content'; readonly sentence: number | null }
  /** It has begun to say something: somebody is being spoken to. */
  | { readonly type: 'speech-going' }
  /** It has said everything that was to be said. */
  | { readonly type: 'speech-said' };

/** What somebody who listens asked of the reader of the screen. */
export type SpeechOrderName =
  | 'stop'
  | 'pause'
  | 'repeat'
  | 'repeat-all'
  | 'say'
  | 'volume'
  | 'rate'
  | 'describe-keys'
  | 'greet-again'
  | 'at-end';

/** The last such order; `count` grows with each, so that the same one twice is still an order. */
export interface SpeechOrder {
  readonly name: SpeechOrderName | null;
  readonly count: number;
}
