#!/usr/bin/env node
// `npm run dev`: the preview host, rebuilt while somebody edits. Texts and pictures show within a second; code reloads on refresh.
import { watch } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { ensurePackages, root, runCommand } from './setup.mjs';

/** Editors write a file in several steps; this long after the last one it is read, milliseconds. */
const settleMs = 150;

await runCommand(async () => {
  ensurePackages();
  await buildAll();
  const { build } = await import('vite');
  const { loadTypeScript } = await import('./load-typescript.mjs');
  const { startPreviewHost } = await loadTypeScript('build/preview/preview-host.ts');
  const { compileAll } = await loadTypeScript('build/content/run-content.ts');
  const host = await startPreviewHost({ flags: process.argv.slice(2) });
  let timer;
  const compileSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      compileAll();
      await host.refresh();
    }, settleMs);
  };
  watch(join(root, 'content/packs'), { recursive: true }, compileSoon);
  await build({
    configFile: join(root, 'build/vite.renderer.config.ts'),
    logLevel: 'warn',
    build: { watch: {}, emptyOutDir: false },
  });
  console.log(`Edit content/packs or renderer and watch ${host.url} (stop with Ctrl+C).`);
  await new Promise((done) => process.once('SIGINT', done).once('SIGTERM', done));
  await host.close();
  process.exit(0);
});
