/** What a visitor can mean by a key, a keypad or a switch: one table from every intent to what it does. Pure. */
import type { IntentName } from '../../content/schema/key-settings.ts';
import { speechRates } from '../session/session-types.ts';
import type { SessionEvent, SessionView } from '../session/session-types.ts';

/** What an intent does: tell the session, move the focus, or press what has it. */
export type IntentAction =
  | { readonly kind: 'send'; readonly event: SessionEvent }
  | { readonly kind: 'focus'; readonly step: 1 | -1 }
  | { readonly kind: 'press' };

/** Somebody is there, but nothing changes. */
const alive: IntentAction = { kind: 'send', event: { type: 'input' } };
const send = (event: SessionEvent): IntentAction => ({ kind: 'send', event });
const always = (action: IntentAction) => () => action;

const speaks = ({ narration }: SessionView): boolean => narration === 'playing' || narration === 'wanted';

function louder(step: 1 | -1) {
  return ({ settings }: SessionView): IntentAction =>
    send({ type: 'change-settings', change: { volume: settings.volume + step } });
}

function faster(step: 1 | -1) {
  return ({ settings }: SessionView): IntentAction => {
    const rates: readonly number[] = speechRates;
    const speechRate = rates[rates.indexOf(settings.speechRate) + step] ?? settings.speechRate;
    return send({ type: 'change-settings', change: { speechRate } });
  };
}

/** The one table: every device ends here. */
export const intentActions: Readonly<Record<IntentName, (view: SessionView) => IntentAction>> = {
  up: always({ kind: 'focus', step: -1 }),
  down: always({ kind: 'focus', step: 1 }),
  select: always({ kind: 'press' }),
  next: always(send({ type: 'next' })),
  previous: always(send({ type: 'previous' })),
  back: always(send({ type: 'back' })),
  home: always(send({ type: 'home' })),
  help: ({ sheet }) =>
    send(sheet === 'help' ? { type: 'close-sheet' } : { type: 'open-sheet', sheet: 'help' }),
  language: ({ sheet }) =>
    send(sheet === 'language' ? { type: 'close-sheet' } : { type: 'open-sheet', sheet: 'language' }),
  listen: always(send({ type: 'toggle-listen' })),
  pause: always(send({ type: 'toggle-listen' })),
  stop: (view) => (speaks(view) ? send({ type: 'toggle-listen' }) : alive),
  repeat: always(send({ type: 'repeat-sentence' })),
  'repeat-all': always(send({ type: 'repeat-sentence' })),
  'volume-up': louder(1),
  'volume-down': louder(-1),
  'rate-up': faster(1),
  'rate-down': faster(-1),
  'jack-in': always(alive),
  /** Nobody may hear from the loudspeaker what somebody heard in a headset. */
  'jack-out': (view) => (speaks(view) ? send({ type: 'toggle-listen' }) : alive),
  staff: always(send({ type: 'open-staff' })),
};
