#!/usr/bin/env node
// `npm run preview`: the kiosk in any browser of this machine, without Electron. Flags as for the kiosk; --port=8080 for a fixed port.
import { buildAll } from './build.mjs';
import { ensurePackages, runCommand } from './setup.mjs';

await runCommand(async () => {
  ensurePackages();
  await buildAll();
  const { loadTypeScript } = await import('./load-typescript.mjs');
  const { startPreviewHost } = await loadTypeScript('build/preview/preview-host.ts');
  const flags = process.argv.slice(2);
  const port = Number(flags.find((flag) => flag.startsWith('--port='))?.slice('--port='.length) ?? 0);
  const host = await startPreviewHost({ port, flags });
  console.log(`The preview host shows the kiosk at ${host.url} (stop it with Ctrl+C).`);
  await new Promise((done) => process.once('SIGINT', done).once('SIGTERM', done));
  await host.close();
});
