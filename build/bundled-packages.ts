/** Writes down which npm packages really went into a bundle, for the test that looks at licences. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** File that lists the packages of a bundle; it lies beside what is packaged, not in it. */
export function bundledPackagesFile(bundle: string): string {
  return join(root, 'dist', `.bundled-${bundle}.json`);
}

/** Name of the package that a module belongs to; `null` for our own. */
export function packageOf(moduleId: string): string | null {
  const path = moduleId.replaceAll('\\', '/');
  const at = path.lastIndexOf('/node_modules/');
  if (at === -1) return null;
  const [first = '', second = ''] = path.slice(at + '/node_modules/'.length).split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** Plugin of Vite; `bundle` names the list. */
export function listBundledPackages(bundle: string): Plugin {
  return {
    name: 'lantern-bundled-packages',
    generateBundle(_options, output) {
      const modules = Object.values(output).flatMap((file) =>
        file.type === 'chunk' ? Object.keys(file.modules) : [],
      );
      const packages = new Set(modules.flatMap((id) => packageOf(id) ?? []));
      mkdirSync(join(root, 'dist'), { recursive: true });
      writeFileSync(bundledPackagesFile(bundle), JSON.stringify([...packages].sort(), null, 2));
    },
  };
}
