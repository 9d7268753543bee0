/** What keys say of themselves while they are described (accessibility KEY-6). Pure. */
import type { IntentName } from '../../content/schema/key-settings.ts';
import type { MessageKey } from '../i18n/message-key.ts';
import type { KeyMeaning } from './key-reader.ts';

/** By what a key means; `null` = it acts as ever: Help and Back lead out, the plug and the chord of staff are no keys of a visitor. */
const intentWords: Readonly<Record<IntentName, MessageKey | null>> = {
  up: 'speech.key.up',
  down: 'speech.key.down',
  select: 'speech.key.enter',
  next: 'speech.key.next',
  previous: 'speech.key.previous',
  back: null,
  home: 'speech.key.home',
  help: null,
  language: 'languages.heading',
  listen: 'bar.listenHint',
  pause: 'speech.key.pause',
  stop: 'speech.key.stop',
  repeat: 'speech.key.repeat',
  'repeat-all': 'speech.key.repeatAll',
  'volume-up': 'speech.key.louder',
  'volume-down': 'speech.key.quieter',
  'rate-up': 'speech.key.faster',
  'rate-down': 'speech.key.slower',
  'jack-in': null,
  'jack-out': null,
  staff: null,
};

/** Keys that the browser itself acts on. */
const nativeWords: Readonly<Record<string, MessageKey>> = {
  Enter: 'speech.key.enter',
  NumpadEnter: 'speech.key.enter',
  Space: 'speech.key.enter',
};

/** What is said of a key instead of doing what it means; `null` = it does it. */
export function keyWords(
  meaning: KeyMeaning,
  { code, shiftKey }: Pick<KeyboardEvent, 'code' | 'shiftKey'>,
): MessageKey | null {
  if (meaning.kind === 'intent') return intentWords[meaning.intent];
  if (meaning.kind === 'ignore' || meaning.event === null) return null;
  if (code === 'Tab') return shiftKey ? 'speech.key.up' : 'speech.key.down';
  return nativeWords[code] ?? 'speech.key.unknown';
}
