#!/usr/bin/env node
// `npm start`: sets up, builds, and opens the kiosk in Electron; without a display or Electron, the preview host and Chromium.
import { spawn } from 'node:child_process';
import {
  ensurePackages,
  ensureSystemPackages,
  findChromium,
  root,
  runCommand,
  SetupError,
} from './setup.mjs';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @returns {Promise<string | null>} an executable, or null with the reason said on the terminal */
async function findElectron() {
  try {
    const { electronPath } = await import('./electron-runtime.mjs');
    return await electronPath();
  } catch (error) {
    console.log(`Electron is not available (${error instanceof Error ? error.message : String(error)}).`);
    return null;
  }
}

function runToEnd(command, argumentsList) {
  return new Promise((done) => {
    const child = spawn(command, argumentsList, { cwd: root, stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
    child.once('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.once('exit', (code) => done(code ?? 0));
  });
}

async function startPreview() {
  const { loadTypeScript } = await import('./load-typescript.mjs');
  const { startPreviewHost } = await loadTypeScript('build/preview/preview-host.ts');
  const host = await startPreviewHost({ flags: process.argv.slice(2) });
  console.log(`The preview host shows the kiosk at ${host.url} (stop it with Ctrl+C).`);
  const chromium = findChromium();
  if (!hasDisplay || chromium === null) return;
  const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  console.log(`Opening it with ${chromium} in kiosk mode.`);
  const flags = [
    '--kiosk',
    '--no-first-run',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  await runToEnd(chromium, [...rootFlags, ...flags, host.url]);
  await host.close();
}

await runCommand(async () => {
  ensurePackages();
  if (hasDisplay) {
    try {
      ensureSystemPackages(false);
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      console.error(error.message);
      return 1;
    }
  }
  const { buildAll } = await import('./build.mjs');
  await buildAll();
  if (!hasDisplay) {
    console.log('There is no display here, so the kiosk cannot open a window.');
    await startPreview();
    return 0;
  }
  const electron = await findElectron();
  if (electron === null) {
    await startPreview();
    return 0;
  }
  console.log(`Opening the kiosk with ${electron}.`);
  return runToEnd(electron, ['.', ...process.argv.slice(2)]);
});
