import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');
const page = resolve(root, 'build/studio/page');

/** The page of the recording studio, and the guide that leads the kiosk beside it; nothing of it is in the kiosk. */
export default defineConfig({
  root: page,
  base: '/',
  publicDir: false,
  build: {
    outDir: resolve(root, 'dist/studio'),
    emptyOutDir: true,
    target: 'chrome114',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: {
      input: { index: resolve(page, 'index.html'), 'kiosk-guide': resolve(page, 'kiosk-guide.ts') },
      output: {
        entryFileNames: ({ name }) => (name === 'kiosk-guide' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
