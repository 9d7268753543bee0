import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthorIssue } from '../../../content/schema/author-issue.ts';

type Messages = { readonly [key: string]: string | Messages };

/** Some words are the same in two languages; more than this share of them means that nobody has translated the file. */
const highestSameShare = 0.2;

/** Languages of the packs whose buttons and other words of the screen are missing, or are still English. */
export function checkScreenWords(folder: string, languages: readonly string[]): AuthorIssue[] {
  const english = texts(read(join(folder, 'en.json')));
  return languages.flatMap((language) => {
    const name = [language, language.split('-')[0] ?? ''].find((tag) =>
      existsSync(join(folder, `${tag}.json`)),
    );
    const file = `assets/locales/${name ?? language}.json`;
    if (name === 'en') return [];
    if (name === undefined)
      return [
        warning(
          file,
          `The words of the screen are missing in "${language}"; it stays in English.`,
          'Copy assets/locales/en.json to this name and translate it.',
        ),
      ];
    const translated = texts(read(join(folder, `${name}.json`)));
    const same = [...translated].filter(([key, text]) => english.get(key) === text).length;
    if (same <= translated.size * highestSameShare) return [];
    return [
      warning(
        file,
        `${String(same)} of ${String(translated.size)} words of the screen are still English.`,
        'Translate what stands behind each colon.',
      ),
    ];
  });
}

function warning(file: string, what: string, todo: string): AuthorIssue {
  return { severity: 'warning', file, line: null, what, todo };
}

function read(file: string): Messages {
  return JSON.parse(readFileSync(file, 'utf8')) as Messages;
}

function texts(messages: Messages, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...texts(value, `${prefix}${key}.`)],
    ),
  );
}
