#!/usr/bin/env node
// `npm run dev`: the preview host, rebuilt while somebody edits. Texts and pictures show within a second; code reloads on refresh.
import { join } from 'node:path';
import { buildAll, fingerprint } from './build.mjs';
import { ensurePackages, root, runCommand } from './setup.mjs';

/** How often the pack folders are looked at, milliseconds: a saved text shows within a second. */
const lookAgainMs = 400;

await runCommand(async () => {
  ensurePackages();
  await buildAll();
  const { build } = await import('vite');
  const { loadTypeScript } = await import('./load-typescript.mjs');
  const { startPreviewHost } = await loadTypeScript('build/preview/preview-host.ts');
  const { compileAll } = await loadTypeScript('build/content/run-content.ts');
  const host = await startPreviewHost({ flags: process.argv.slice(2) });
  // Looking again and again sees what every editor does; watching loses a file that is saved by replacing it.
  let seen = fingerprint(['content/packs']);
  setInterval(async () => {
    const now = fingerprint(['content/packs']);
    if (now === seen) return;
    seen = now;
    // Who edits a text hears at once when its words break a rule.
    compileAll(undefined, true);
    await host.refresh();
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
