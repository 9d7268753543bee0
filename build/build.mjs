#!/usr/bin/env node
// Builds everything into dist/: the page, the main process, the preload and the packs. Does nothing when nothing changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages, root, runCommand } from './setup.mjs';

const sources = {
  packs: ['content', 'build/content', 'build/load-typescript.mjs'],
  app: [
    'main',
    'renderer',
    'content/schema',
    'assets',
    'build/vite.main.config.ts',
    'build/vite.renderer.config.ts',
    'build/bundled-packages.ts',
    'package-lock.json',
  ],
  studio: ['build/studio', 'build/vite.studio.config.ts', 'renderer', 'assets', 'package-lock.json'],
};
const stampFile = (part) => join(root, `dist/.${part}.stamp`);

/** Changes when a file below the folders is added, removed, resized or touched. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(`${path}:${stat.size}:${stat.mtimeMs}\n`);
  };
  for (const path of paths) if (existsSync(join(root, path))) add(join(root, path));
  return hash.digest('hex');
}

async function buildPart(part, outputs, work) {
  const wanted = fingerprint(sources[part]);
  const isFresh =
    outputs.every((path) => existsSync(join(root, path))) &&
    existsSync(stampFile(part)) &&
    readFileSync(stampFile(part), 'utf8') === wanted;
  if (isFresh) return;
  rmSync(stampFile(part), { force: true });
  const status = await work();
  if (status !== 0) throw new Error(`Building the ${part} failed; the lines above say why.`);
  mkdirSync(dirname(stampFile(part)), { recursive: true });
  writeFileSync(stampFile(part), wanted);
}

async function buildApp() {
  // Whoever calls this, a test runner included, gets the app that ships.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  rmSync(join(root, 'dist/main'), { recursive: true, force: true });
  const mainConfig = join(root, 'build/vite.main.config.ts');
  await build({ configFile: join(root, 'build/vite.renderer.config.ts'), logLevel: 'warn' });
  await build({ configFile: mainConfig, mode: 'production', logLevel: 'warn' });
  await build({ configFile: mainConfig, mode: 'preload', logLevel: 'warn' });
  return 0;
}

async function buildStudioPage() {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ configFile: join(root, 'build/vite.studio.config.ts'), logLevel: 'warn' });
  return 0;
}

async function buildPacks() {
  const { loadTypeScript } = await import('./load-typescript.mjs');
  const { compileAll } = await loadTypeScript('build/content/run-content.ts');
  return compileAll();
}

/** Builds what is stale. */
export async function buildAll() {
  await buildPart(
    'app',
    ['dist/main/index.cjs', 'dist/main/preload.cjs', 'dist/renderer/index.html'],
    buildApp,
  );
  await buildPart('packs', ['dist/packs'], buildPacks);
}

/** Builds the page of the recording studio when it is stale; nothing of it is in the kiosk. */
export async function buildStudio() {
  await buildPart('studio', ['dist/studio/index.html', 'dist/studio/kiosk-guide.js'], buildStudioPage);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(async () => {
    ensurePackages();
    await buildAll();
  });
}
