/** Listens to keys for the whole page and does what they mean. */
import type { KeySettings } from '../../content/schema/key-settings.ts';
import type { MessageKey } from '../i18n/message-key.ts';
import type { SessionEvent, SessionView } from '../session/session-types.ts';
import { isOnControl, moveFocus, ownsArrows, pressFocused, topDialog } from './focus-order.ts';
import { intentActions } from './intents.ts';
import type { IntentAction } from './intents.ts';
import { KeyReader } from './key-reader.ts';
import { keyWords } from './key-words.ts';
import type { Scanner } from './scanner.ts';

/** What the keyboard needs of its surroundings. */
export interface KeyboardOptions {
  readonly send: (event: SessionEvent) => void;
  readonly view: () => SessionView;
  readonly direction: () => 'ltr' | 'rtl';
  readonly keys: () => KeySettings;
  /** A key is to say what it does. */
  readonly describeKey: (words: MessageKey) => void;
  /** Where one switch is in use, its press belongs to the scanner. */
  readonly scanner: Pick<Scanner, 'press'>;
}

/** Starts listening; call once. */
export function listenToKeyboard(options: KeyboardOptions): void {
  const { send, view, direction, keys, describeKey } = options;
  const reader = new KeyReader(keys);
  window.addEventListener('keydown', (event) => {
    // A component has already made something of it; that somebody is there still counts.
    if (event.defaultPrevented || (event.code.startsWith('Arrow') && ownsArrows())) {
      send({ type: 'input', onControl: true });
      return;
    }
    const { describesKeys } = view();
    const meaning = reader.read(event, {
      direction: direction(),
      onControl: isOnControl(),
      // What is described is the page, not Help, which lies over it.
      inDialog: !describesKeys && topDialog() !== null,
    });
    const words = describesKeys ? keyWords(meaning, event) : null;
    if (meaning.kind !== 'native' || words !== null) event.preventDefault();
    if (words !== null) {
      send({ type: 'input', onControl: true });
      describeKey(words);
      return;
    }
    if (meaning.kind === 'native' && meaning.event !== null) send(meaning.event);
    if (meaning.kind === 'intent') act(intentActions[meaning.intent](view()), options);
  });
}

function act(action: IntentAction, { send, keys, scanner }: KeyboardOptions): void {
  if (action.kind === 'send') send(action.event);
  else if (action.kind === 'focus') {
    send({ type: 'input', onControl: true });
    moveFocus(action.step);
  } else if (keys().profiles.includes('one-switch')) scanner.press();
  else press(send);
}

/** As Enter does: what has the focus acts; where nothing has it, that somebody is there wakes the loop. */
function press(send: KeyboardOptions['send']): void {
  const onControl = isOnControl();
  send(onControl ? { type: 'input', onControl } : { type: 'input' });
  if (onControl) pressFocused();
}
