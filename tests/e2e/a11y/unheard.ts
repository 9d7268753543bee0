/** What is to be seen and was not said. */
import { withoutClip } from '../../../build/narration/interface/phrase-values.ts';
import type { SpeechEntry } from '../speech-log.ts';
import { wordsOf } from '../words.ts';
import type { SeenThing } from './seen-things.ts';

/** Marks that are drawn and not said: direction, isolation, soft hyphens. */
const silent = /[\p{Cf}]/gu;

/** Words alone: without marks, in small letters, one space around each, so that "1" is not found in "11". */
function wordsIn(text: string): string {
  const words = text
    .normalize('NFKC')
    .replaceAll(silent, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u);
  return ` ${words.filter((word) => word !== '').join(' ')} `.replaceAll(/ +/gu, ' ');
}

/** Lines for whoever has to mend it: each thing that was seen and not said in its language. */
export function unheard(seen: readonly SeenThing[], said: readonly SpeechEntry[]): readonly string[] {
  // A phrase may be said by several clips, so what was said one after the other counts as one.
  const saidIn = new Map<string, string>();
  for (const { text, language } of said.filter(({ state }) => state === 'said'))
    saidIn.set(language, wordsIn(`${saidIn.get(language) ?? ''} ${text}`));
  const isSaid = ({ text, language }: SeenThing): boolean =>
    (saidIn.get(language) ?? '').includes(wordsIn(text));
  const lines = seen
    .filter((thing) => (thing.kind === 'picture' && thing.text === '') || !isSaid(thing))
    .map(({ kind, text, language, where }) => `${kind} "${text}" (${language}) in ${where}`);
  return [...new Set(lines)];
}

/** What no clip said, except what cannot have one; a machine without a voice for the language would only show it. */
export function withoutClips(said: readonly SpeechEntry[]): readonly string[] {
  const lines = said
    // That the text of the numbers is not narrated is known: its sentences are said instead.
    .filter(
      ({ by, state, text, language }) =>
        by !== 'clip' && state !== 'unsaid' && !cannotHaveClip(text, language),
    )
    .map(({ text, language }) => `no clip says "${text}" (${language})`);
  return [...new Set(lines)];
}

/** Whether it is one of the messages with values that nobody knows beforehand. */
function cannotHaveClip(text: string, language: string): boolean {
  const messages = wordsOf(language);
  return Object.keys(withoutClip).some((key) => {
    const message = key
      .split('.')
      .reduce<unknown>((tree, name) => (tree as Record<string, unknown>)[name], messages);
    return typeof message === 'string' && patternOf(message).test(text);
  });
}

function patternOf(message: string): RegExp {
  const fixed = message
    .split(/\{\{[^}]*\}\}/u)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`^${fixed.join('.+')}$`, 'u');
}
