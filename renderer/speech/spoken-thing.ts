/** What a screen reader would say of a control. Pure: the words are chosen from what the page says it is. */
import type { MessageKey } from '../i18n/message-key.ts';
import type { Spoken } from './spoken.ts';

/** Words of a name that are in one language. */
export interface NamePart {
  readonly text: string;
  readonly language: string;
}

/** A control as assistive technology sees it. */
export interface Thing {
  /** Its computed accessible name. */
  readonly name: string;
  /** Its words, where they are in several languages; none = all of them are in one. */
  readonly parts?: readonly NamePart[];
  /** Its computed description, such as why it cannot act; empty = none. */
  readonly description: string;
  /** Language of the name. */
  readonly language: string;
  /** `null` = it is not a switch. */
  readonly pressed: boolean | null;
  /** `null` = it opens nothing. */
  readonly expanded: boolean | null;
  readonly disabled: boolean;
}

/** Words of the interface in its language. */
export interface SpeechWords {
  readonly language: string;
  t(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
}

/** A name, each of its parts in its own language: no voice speaks two. */
export function spokenName(
  { name, language, parts = [] }: Thing,
  element: Element | null,
): readonly Spoken[] {
  const said = parts.length > 0 ? parts : [{ text: name, language }];
  return said.map((part) => ({ kind: 'phrase', ...part, element }));
}

/** On arrival at it: name, what it is and its state before it is used, why it cannot act (accessibility ACT-3). */
export function spokenThing(thing: Thing, words: SpeechWords, element: Element | null): readonly Spoken[] {
  const said: Spoken[] = [...spokenName(thing, element)];
  const add = (text: string): void =>
    void said.push({ kind: 'phrase', text, language: words.language, element });
  add(words.t(roleOf(thing)));
  if (thing.expanded !== null) add(words.t(thing.expanded ? 'speech.opened' : 'speech.closed'));
  if (thing.disabled) add(words.t('speech.notNow'));
  if (thing.description !== '') add(thing.description);
  return said;
}

/** After it was used: only what is different now; nothing when nothing is. */
export function spokenChange(
  before: Thing,
  after: Thing,
  { words, element }: { readonly words: SpeechWords; readonly element: Element | null },
): readonly Spoken[] {
  const said: Spoken[] = [];
  const add = (text: string): void =>
    void said.push({ kind: 'phrase', text, language: words.language, element });
  if (after.name !== before.name) said.push(...spokenName(after, element));
  if (after.pressed !== before.pressed && after.pressed !== null)
    add(words.t(after.pressed ? 'speech.on' : 'speech.off'));
  if (after.expanded !== before.expanded && after.expanded !== null)
    add(words.t(after.expanded ? 'speech.opened' : 'speech.closed'));
  if (after.disabled && !before.disabled) {
    add(words.t('speech.notNow'));
    if (after.description !== '') add(after.description);
  }
  return said;
}

function roleOf({ pressed }: Thing): MessageKey {
  if (pressed === null) return 'speech.button';
  return pressed ? 'speech.toggleOn' : 'speech.toggleOff';
}
