/** What a visitor can mean by a key, a keypad or a switch: one table from every intent to what it does. Pure. */
import type { IntentName } from '../../content/schema/key-settings.ts';
import type { SessionEvent, SessionView } from '../session/session-types.ts';

/** What an intent does: tell the session, move the focus, or press what has it. */
export type IntentAction =
  | { readonly kind: 'send'; readonly event: SessionEvent }
  | { readonly kind: 'focus'; readonly step: 1 | -1 }
  | { readonly kind: 'press' };

const send = (event: SessionEvent): IntentAction => ({ kind: 'send', event });
const always = (action: IntentAction) => () => action;

/** The one table: every device ends here. */
export const intentActions: Readonly<Record<IntentName, (view: SessionView) => IntentAction>> = {
  up: always({ kind: 'focus', step: -1 }),
  down: always({ kind: 'focus', step: 1 }),
  select: always({ kind: 'press' }),
  next: always(send({ type: 'next' })),
  previous: always(send({ type: 'previous' })),
  back: always(send({ type: 'back' })),
  home: always(send({ type: 'home' })),
  help: ({ sheet, speechMode, describesKeys }) => {
    if (sheet !== 'help') return send({ type: 'open-sheet', sheet: 'help' });
    // Somebody who listens hears at the second press what each key does; the third leaves Help (KEY-6).
    return send(speechMode && !describesKeys ? { type: 'describe-keys' } : { type: 'close-sheet' });
  },
  language: ({ sheet }) =>
    send(sheet === 'language' ? { type: 'close-sheet' } : { type: 'open-sheet', sheet: 'language' }),
  listen: always(send({ type: 'toggle-listen' })),
  pause: always(send({ type: 'speech-pause' })),
  stop: always(send({ type: 'speech-stop' })),
  repeat: always(send({ type: 'speech-repeat' })),
  'repeat-all': always(send({ type: 'speech-repeat-all' })),
  'volume-up': always(send({ type: 'speech-louder' })),
  'volume-down': always(send({ type: 'speech-quieter' })),
  'rate-up': always(send({ type: 'speech-faster' })),
  'rate-down': always(send({ type: 'speech-slower' })),
  'jack-in': always(send({ type: 'jack-in' })),
  'jack-out': always(send({ type: 'jack-out' })),
  staff: always(send({ type: 'open-staff' })),
};
