import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { listBundledPackages } from './bundled-packages.ts';

const root = resolve(import.meta.dirname, '..');

/** The page: plain modules for Chromium 114 (Electron 25), hashed names, no inlined data that the CSP would refuse. */
export default defineConfig({
  root: resolve(root, 'renderer'),
  base: '/',
  // Clips of the interface; they are fetched by name, none is part of the program.
  publicDir: resolve(root, 'assets/public'),
  plugins: [listBundledPackages('renderer')],
  build: {
    outDir: resolve(root, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome114',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: true,
    reportCompressedSize: false,
    sourcemap: false,
  },
});
