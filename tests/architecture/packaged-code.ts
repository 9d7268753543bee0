/** What is wrong with what a hospital would install: code that may not be passed on, or whose licence asks for more than a notice. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A file of the package. */
export interface PackagedFile {
  /** From the project folder. */
  readonly path: string;
  readonly content: Buffer;
}

/** Tools for making voices; all are under the GPL or bring it along. */
const forbiddenNames = /espeak|echogarden|piper|mbrola|festival|\bflite\b|phonemize|onnxruntime/i;
/** The same inside any file, and what licences say of themselves. Matched byte by byte, so binaries are seen too. */
const forbiddenWords = [
  'espeak',
  'echogarden',
  'piper-phonemize',
  'piper_phonemize',
  'onnxruntime',
  'GNU GENERAL PUBLIC LICENSE',
  'GNU AFFERO',
  'GPL-2.0',
  'GPL-3.0',
];
/** Only in code: in a text for visitors these may be ordinary words. */
const forbiddenCode = ['piper'];
const webAssembly = Buffer.from([0x00, 0x61, 0x73, 0x6d]);

/** Licences that ask for no more than a notice. */
export const permissiveLicences: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
]);

/** One line for each thing that must not be there. */
export function forbiddenIn(files: readonly PackagedFile[]): readonly string[] {
  return files.flatMap(({ path, content }) => {
    const name = forbiddenNames.exec(path)?.[0];
    const lower = content.toString('latin1').toLowerCase();
    const words = [...forbiddenWords, ...(/\.(c?js|html)$/.test(path) ? forbiddenCode : [])];
    return [
      ...(name === undefined ? [] : [`${path} is called after "${name}".`]),
      ...words.filter((word) => lower.includes(word.toLowerCase())).map((word) => `${path} holds "${word}".`),
      ...(content.subarray(0, 4).equals(webAssembly)
        ? [`${path} is WebAssembly, which cannot be looked into.`]
        : []),
    ];
  });
}

/** The files that electron-builder takes, by its own list. Throws on a kind of pattern that is not known here. */
export function packagedFiles(root: string): readonly PackagedFile[] {
  const config = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) as {
    files: readonly string[];
    extraResources: readonly { readonly from: string }[];
  };
  const wanted = config.files
    .filter((pattern) => !pattern.startsWith('!'))
    .map((pattern) => {
      const folder = pattern.replace(/\/\*\*\/\*$/, '');
      if (folder.includes('*'))
        throw new Error(`"${pattern}" is a new kind of pattern: teach it to ${import.meta.url}.`);
      return folder;
    });
  return [...wanted, ...config.extraResources.map(({ from }) => from)].flatMap((path) =>
    filesBelow(root, path),
  );
}

function filesBelow(root: string, path: string): PackagedFile[] {
  const whole = join(root, path);
  if (!statSync(whole).isDirectory()) return [{ path, content: readFileSync(whole) }];
  return readdirSync(whole).flatMap((name) => filesBelow(root, `${path}/${name}`));
}

/** The part of `package-lock.json` that is used. */
export interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly license?: string; readonly dev?: boolean; readonly devOptional?: boolean }>
  >;
}

/** What is wrong with the licences of the packages in a bundle: only dependencies of the app, each with a permissive one. */
export function licenceProblems(bundled: readonly string[], lock: Lock): readonly string[] {
  return bundled.flatMap((name) => {
    const entry = lock.packages[`node_modules/${name}`];
    if (entry === undefined) return [`${name} is bundled, but the lock does not know it.`];
    const licence = entry.license ?? 'no licence';
    return [
      ...(entry.dev === true ? [`${name} is bundled, but is only a tool of the project.`] : []),
      ...(isPermissive(licence) ? [] : [`${name} is under ${licence}.`]),
    ];
  });
}

/** An expression is permissive when one of its choices is, and all parts of that choice are. */
function isPermissive(expression: string): boolean {
  return expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => permissiveLicences.has(part.trim())));
}
