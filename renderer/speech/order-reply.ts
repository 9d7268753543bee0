/** How an order is answered: what is said of it, and what becomes of the reading. Pure. */
import { speechRates } from '../session/session-types.ts';
import type { Settings } from '../session/session-types.ts';
import type { SpeechOrderName } from '../session/speech-events.ts';
import type { SpeechWords } from './spoken-thing.ts';

/** Either something is said and the reading goes on or waits, or the reading itself is changed. */
export type OrderReply =
  | { readonly text: string; readonly then: 'goes-on' | 'waits' }
  | { readonly text: null; readonly does: 'cut' | 'resume' | 'repeat' | 'repeatAll' };

/** What an order means now. */
export interface OrderSituation {
  /** The order has interrupted something. */
  readonly interrupted: boolean;
  readonly settings: Pick<Settings, 'speechRate' | 'volume'>;
  readonly words: SpeechWords;
}

/** Steps of the volume ladder (accessibility TTS-3). */
const volumeSteps = 8;

/** The answer to an order. */
export function orderReply(name: SpeechOrderName | null, situation: OrderSituation): OrderReply {
  const { interrupted, settings, words } = situation;
  const step = (text: string): OrderReply => ({ text, then: interrupted ? 'goes-on' : 'waits' });
  switch (name) {
    case 'stop':
      return { text: words.t('speech.stopped'), then: 'waits' };
    case 'pause':
      return interrupted ? { text: words.t('speech.paused'), then: 'waits' } : { text: null, does: 'resume' };
    case 'repeat':
      return { text: null, does: 'repeat' };
    case 'repeat-all':
    case 'greet-again':
      return { text: null, does: 'repeatAll' };
    case 'volume':
      return step(words.t('text.volumeValue', { index: settings.volume, total: volumeSteps }));
    case 'rate':
      return step(
        words.t('text.rateValue', { index: rateStep(settings.speechRate), total: speechRates.length }),
      );
    case 'describe-keys':
      return { text: words.t('speech.describing'), then: 'waits' };
    case 'at-end':
      return { text: words.t('slide.end'), then: 'waits' };
    case 'say':
    case null:
      return { text: null, does: 'cut' };
  }
}

function rateStep(rate: number): number {
  return speechRates.findIndex((step) => step >= rate) + 1;
}
