import type { SpeechOrderName } from './speech-events.ts';
import type { Visitor } from './visitor.ts';

/** The same visitor with one more order to the reader of the screen. */
export function order(visitor: Visitor, name: SpeechOrderName): Visitor {
  return { ...visitor, speechOrder: { name, count: visitor.speechOrder.count + 1 } };
}
