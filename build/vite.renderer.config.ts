import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** The page: plain modules for Chromium 114 (Electron 25), hashed names, no inlined data that the CSP would refuse. */
export default defineConfig({
  root: resolve(root, 'renderer'),
  base: '/',
  publicDir: false,
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
