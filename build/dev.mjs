#!/usr/bin/env node
// `npm run dev`: the preview host, rebuilt while somebody edits. Texts and pictures show within a second; code reloads on refresh.
import { join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import { buildAll, fingerprint } from './build.mjs';
import { ensurePackages, root, runCommand } from './setup.mjs';

/** How often the pack folders are looked at, milliseconds: a saved text shows within about a second. */
const lookAgainMs = 100;

await runCommand(async () => {
  ensurePackages();
  await buildAll();
  const { build } = await import('vite');
  const { loadTypeScript } = await import('./load-typescript.mjs');
  const { startPreviewHost } = await loadTypeScript('build/preview/preview-host.ts');
  const { compileAll, compileTo, packFolders } = await loadTypeScript('build/content/run-content.ts');
  const rules = new Worker(new URL('./content/say-broken-rules.mjs', import.meta.url));
  const host = await startPreviewHost({ flags: process.argv.slice(2) });
  // Looking again and again sees what every editor does; watching loses a file that is saved by replacing it.
  const marks = () => new Map(packFolders().map((folder) => [folder, fingerprint([relative(root, folder)])]));
  let seen = marks();
  setInterval(async () => {
    const now = marks();
    const changed = [...now].filter(([folder, mark]) => seen.get(folder) !== mark).map(([folder]) => folder);
    const isGone = [...seen.keys()].some((folder) => !now.has(folder));
    seen = now;
    if (isGone) compileAll();
    for (const folder of changed) compileTo(folder);
    if (changed.length > 0 || isGone) await host.refresh();
    // Who edits a text hears soon when its words break a rule, but sees it first: the check takes longer than the page.
    for (const folder of changed) rules.postMessage(folder);
  }, lookAgainMs);
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
