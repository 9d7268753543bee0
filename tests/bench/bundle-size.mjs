// P8: JavaScript that the page needs before the first slide, gzipped: the entry and everything it imports without waiting.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../build/setup.mjs';

/** @returns {{files: number, gzipKb: number}} */
export function measureBundle() {
  const folder = join(root, 'dist/renderer');
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const entries = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map((match) => match[1]);
  const seen = new Set();
  const visit = (path) => {
    if (seen.has(path) || !existsSync(join(folder, path))) return;
    seen.add(path);
    const text = readFileSync(join(folder, path), 'utf8');
    for (const [, target] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
      visit(new URL(target, `http://x${path}`).pathname);
    }
  };
  entries.forEach(visit);
  const bytes = [...seen].reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
  return { files: seen.size, gzipKb: Number((bytes / 1024).toFixed(1)) };
}
