/** Every phrase that the kiosk can say by itself in a language: all messages of assets/locales, with all values they can have. */
import { Localizer } from '../../../renderer/i18n/localizer.ts';
import type { MessageKey } from '../../../renderer/i18n/message-key.ts';
import { phraseKey } from '../../../content/schema/phrase-key.ts';
import { hasClip, phraseValues, type PhraseWorld } from './phrase-values.ts';

/** A tree of messages; its leaves are texts. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** Keys of all messages; the plural forms of one count as one. */
export function messageKeys(tree: MessageTree, prefix = ''): readonly MessageKey[] {
  const keys = Object.entries(tree).flatMap(([name, value]): readonly string[] =>
    typeof value === 'string'
      ? [`${prefix}${name}`.replace(/_(zero|one|two|few|many|other)$/u, '')]
      : messageKeys(value, `${prefix}${name}.`),
  );
  return [...new Set(keys)] as MessageKey[];
}

/** The phrases of a language as the page shows them, each once; two that sound the same are one. */
export async function interfacePhrases(
  language: string,
  messages: MessageTree,
  world: PhraseWorld,
): Promise<readonly string[]> {
  const localizer = new Localizer({
    files: new Map([[language, () => Promise.resolve(messages)]]),
    root: { lang: '', dir: '' },
    onMissing: (tag, reason) => {
      throw new Error(`The words of "${tag}" cannot be read: ${reason}`);
    },
  });
  await localizer.load(language);
  const domain = { world, language, languageName: localizer.languageName };
  const said = messageKeys(messages)
    .filter(hasClip)
    .flatMap((key) => {
      const values = phraseValues[key]?.(domain) ?? [{}];
      return values.map((one) => localizer.tIn(language, key, one));
    });
  const names = world.languages.map((tag) => localizer.languageName(tag));
  const ownName = names.filter((_name, index) => world.languages[index] === language);
  return unique([...said, ...ownName, ...numerals(language)]);
}

/** Numbers that stand alone, such as how many things of a kind there are. */
function numerals(language: string): readonly string[] {
  const format = new Intl.NumberFormat(language);
  return Array.from({ length: 12 }, (_unused, index) => [String(index + 1), format.format(index + 1)]).flat();
}

/** Each phrase once: two that sound the same are one. */
export function unique(phrases: readonly string[]): readonly string[] {
  const known = new Map(phrases.map((phrase) => [phraseKey(phrase), phrase.replaceAll(/\s+/gu, ' ').trim()]));
  known.delete('');
  return [...known.values()];
}
