import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { CompiledPack } from './compile-pack.ts';

/** Writes a compiled pack to `outputFolder`; the index goes last and in one move, so that a reader never sees half a pack. */
export function writePack(pack: CompiledPack, outputFolder: string): void {
  mkdirSync(outputFolder, { recursive: true });
  const files: Record<string, string> = {};
  for (const { path, source, sha256 } of pack.media.files()) {
    files[path] = sha256;
    const target = join(outputFolder, path);
    if (existsSync(target) && statSync(target).size === statSync(source).size) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(source, target);
  }
  for (const language of pack.languages) {
    const json = JSON.stringify(language);
    files[`${language.language}.json`] = createHash('sha256').update(json).digest('hex');
    writeFileSync(join(outputFolder, `${language.language}.json`), json);
  }
  const draft = join(outputFolder, 'index.json.new');
  writeFileSync(draft, JSON.stringify({ ...pack.index, files }));
  renameSync(draft, join(outputFolder, 'index.json'));
  removeStrays(outputFolder, new Set([...Object.keys(files), 'index.json']));
}

function removeStrays(folder: string, wanted: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !wanted.has(relative(folder, path).replaceAll('\\', '/'))) rmSync(path);
  }
}
