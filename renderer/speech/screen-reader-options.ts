/** What the reader of the screen is given. */
import type { LocalizePort, PackPort, SessionPort } from '../controllers/contexts.ts';
import type { Voice } from '../voice/voice.ts';
import type { VoiceClock } from '../voice/voice-clock.ts';
import type { PhraseBook } from './phrase-book.ts';

/** What the reader works with. */
export interface ScreenReaderOptions {
  readonly session: SessionPort;
  readonly localize: LocalizePort;
  readonly pack: PackPort;
  readonly phrases: PhraseBook;
  readonly voice: Pick<Voice, 'say' | 'stop'>;
  readonly clock: Pick<VoiceClock, 'after' | 'onNextFrame'>;
}
