import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Every TypeScript file of the product below the given folders, with its text. */
function sourceFiles(...folders: string[]): { path: string; text: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({
        path: relative(root, path).replaceAll('\\', '/'),
        text: readFileSync(path, 'utf8'),
      })),
  );
}

/** Module names a file imports, types included. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
}

const product = sourceFiles('main', 'renderer', 'content/schema');

describe('the shape of the code', () => {
  it('keeps every file under 300 lines and most under 150', () => {
    const lengths = product.map(({ path, text }) => ({ path, lines: text.split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > 301)).toEqual([]);
    expect(lengths.filter(({ lines }) => lines <= 151).length / lengths.length).toBeGreaterThan(0.8);
  });

  it('names no file after a drawer for everything', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|manager|shared|index)\.ts$/;
    const allowed = new Set(['main/index.ts', 'renderer/index.ts']);
    expect(product.map(({ path }) => path).filter((path) => vague.test(path) && !allowed.has(path))).toEqual(
      [],
    );
  });

  it('has no barrel: no file only passes on what others export', () => {
    const barrels = product.filter(({ path, text }) => {
      const statements = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').trim();
      return (
        path !== 'renderer/bridge.ts' && /^(export (type )?(\*|\{)[^;]*from[^;]*;\s*)+$/.test(statements)
      );
    });
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});

describe('who may import whom', () => {
  const only = (what: string, importer: RegExp) =>
    product
      .filter(({ path, text }) => importsOf(text).includes(what) && !importer.test(path))
      .map(({ path }) => path);

  it.each([
    ['howler', /^renderer\/voice\/clip-(voice|player)\.ts$/],
    ['i18next', /^renderer\/i18n\//],
    ['xstate', /^renderer\/session\//],
    ['electron/main', /^main\//],
    ['electron/renderer', /^main\/bridge\/preload\.ts$/],
  ])('%s stays at its edge', (what, importer) => {
    expect(only(what, importer)).toEqual([]);
  });

  it('lets only the IPC gate name ipcMain and only the preload name contextBridge', () => {
    const naming = (word: string) =>
      product
        .filter(({ text }) => new RegExp(`import[^;]*\\b${word}\\b[^;]*from`).test(text))
        .map(({ path }) => path);
    expect(naming('ipcMain')).toEqual(['main/bridge/validated-ipc.ts']);
    expect(naming('contextBridge')).toEqual(['main/bridge/preload.ts']);
  });

  it('lets the renderer see main only as the types of the conversation', () => {
    const crossings = sourceFiles('renderer').filter(({ text }) =>
      importsOf(text).some((name) => name.includes('/main/')),
    );
    expect(crossings.map(({ path }) => path)).toEqual(['renderer/bridge.ts']);
    expect(crossings[0]?.text).not.toMatch(/^import \{/m);
  });

  it('keeps content/schema alone', () => {
    const foreign = sourceFiles('content/schema')
      .flatMap(({ text }) => importsOf(text))
      .filter((name) => name.startsWith('../'));
    expect(foreign).toEqual([]);
  });

  it('lets no product code import tests or build code', () => {
    const wrong = product.filter(({ text }) =>
      importsOf(text).some((name) => /\/(tests|build)\//.test(name)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('measures no interval with the wall clock', () => {
    const wrong = product.filter(
      ({ path, text }) => /\bDate\.now\(\)/.test(text) && !/^main\/(counts|log)/.test(path),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
