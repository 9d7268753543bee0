/** Nothing under the GPL is in the app. Looks at what the build has made, by the packager's own list; needs `npm run build`. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledPackagesFile, packageOf } from '../../build/bundled-packages.ts';
import {
  forbiddenIn,
  licenceProblems,
  packagedFiles,
  type Lock,
  type PackagedFile,
} from './packaged-code.ts';

const root = resolve(import.meta.dirname, '../..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
const bundles = ['renderer', 'main', 'preload'];
const bundledIn = (bundle: string): string[] =>
  JSON.parse(readFileSync(bundledPackagesFile(bundle), 'utf8')) as string[];

let files: readonly PackagedFile[];
beforeAll(() => {
  if (!existsSync(join(root, 'dist/main/index.cjs')))
    throw new Error('There is nothing to look at yet. Run npm run build first.');
  files = packagedFiles(root);
});

describe('what a hospital installs', () => {
  it('is the program, the page, and the packs with their sound', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('dist/main/index.cjs');
    expect(paths).toContain('dist/renderer/index.html');
    expect(paths).toContain('package.json');
    expect(paths.filter((path) => path.endsWith('.ogg')).length).toBeGreaterThan(500);
  });

  it('holds no synthesiser, no aligner and nothing else under the GPL, in no file', () => {
    // The list of tools is in package.json for whoever develops; electron-builder takes that part out.
    const { devDependencies, scripts, ...kept } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    ) as Record<string, unknown>;
    expect([devDependencies, scripts]).not.toContain(undefined);
    const packaged = files.map((file) =>
      file.path === 'package.json' ? { ...file, content: Buffer.from(JSON.stringify(kept)) } : file,
    );
    expect(forbiddenIn(packaged)).toEqual([]);
  });

  it.each(bundles)('has only permissive packages of the app in its bundle (%s)', (bundle) => {
    expect(licenceProblems(bundledIn(bundle), lock)).toEqual([]);
  });

  it('names its packages, so that this is no empty list', () => {
    expect(bundledIn('renderer')).toEqual(expect.arrayContaining(['lit', 'xstate', 'howler', 'i18next']));
    expect(bundledIn('main')).toEqual(expect.arrayContaining(['yaml', 'valibot']));
  });
});

describe('this test would notice', () => {
  const file = (path: string, content: string | Uint8Array): PackagedFile => ({
    path,
    content: Buffer.from(content),
  });

  it.each<[string, PackagedFile, RegExp]>([
    ['a voice program', file('dist/renderer/assets/espeak-ng.data', ''), /called after "espeak"/],
    ['its name in minified code', file('dist/renderer/a.js', 'x=new m.eSpeakNGWorker()'), /holds "espeak"/],
    ['the aligner', file('dist/main/index.cjs', 'require("echogarden")'), /holds "echogarden"/],
    ['Piper being called', file('dist/main/index.cjs', 'spawn("piper",["--model"])'), /holds "piper"/],
    [
      'a licence text inside a binary',
      file('dist/packs/x.bin', '\0\u0001GNU General Public License'),
      /holds "GNU/,
    ],
    ['WebAssembly', file('dist/renderer/x.wasm', new Uint8Array([0, 0x61, 0x73, 0x6d, 1])), /WebAssembly/],
  ])('%s', (_name, bad, complaint) => {
    expect(forbiddenIn([bad]).join('\n')).toMatch(complaint);
  });

  it('and says nothing about a piper in a story', () => {
    expect(forbiddenIn([file('dist/packs/p/en.json', 'The pied piper plays.')])).toEqual([]);
  });

  it.each<[string, string, Lock['packages'], RegExp]>([
    ['a tool in the bundle', 'vite', lock.packages, /only a tool/],
    ['the synthesiser in the bundle', '@echogarden/espeak-ng-emscripten', lock.packages, /under GPL/],
    ['a package nobody knows', 'left-out', {}, /does not know it/],
    ['a licence without a text', 'bare', { 'node_modules/bare': {} }, /no licence/],
    [
      'one copyleft part',
      'both',
      { 'node_modules/both': { license: 'MIT AND GPL-3.0' } },
      /under MIT AND GPL/,
    ],
  ])('%s', (_name, name, packages, complaint) => {
    expect(licenceProblems([name], { packages }).join('\n')).toMatch(complaint);
  });

  it('reads the package of a module from its path', () => {
    expect(packageOf('/a/node_modules/@lit/context/index.js')).toBe('@lit/context');
    expect(packageOf('/a/node_modules/x/node_modules/lit/index.js?raw')).toBe('lit');
    expect(packageOf('/a/renderer/index.ts')).toBeNull();
  });
});
