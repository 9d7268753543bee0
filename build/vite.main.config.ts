import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { listBundledPackages } from './bundled-packages.ts';

const root = resolve(import.meta.dirname, '..');
const external = [
  'electron',
  'electron/main',
  'electron/renderer',
  'electron/common',
  ...builtinModules,
  /^node:/,
];

/** Main process and preload: one CommonJS file each, for the Node 18 of Electron 25. `--mode preload` builds the preload. */
export default defineConfig(({ mode }) => ({
  root,
  publicDir: false,
  plugins: [listBundledPackages(mode === 'preload' ? 'preload' : 'main')],
  resolve: { conditions: ['node'], mainFields: ['module', 'main'] },
  build: {
    outDir: 'dist/main',
    emptyOutDir: false,
    target: 'node18',
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    lib: {
      entry: mode === 'preload' ? 'main/bridge/preload.ts' : 'main/index.ts',
      formats: ['cjs'],
      fileName: () => (mode === 'preload' ? 'preload.cjs' : 'index.cjs'),
    },
    rollupOptions: { external },
  },
  ssr: { noExternal: true },
}));
