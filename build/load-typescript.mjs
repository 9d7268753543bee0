import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');

/**
 * Loads a TypeScript module of the project in plain Node, which cannot read it by itself before version 22.
 * @param {string} path from the project folder, such as `build/content/run-content.ts`
 * @returns {Promise<any>} its exports
 */
export async function loadTypeScript(path) {
  const { module } = await runnerImport(resolve(root, path), { root, configFile: false, logLevel: 'error' });
  return module;
}
