import { resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');
const systemChromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);
const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // As the kiosk's window: nobody has touched the page before a test plays a clip.
  '--autoplay-policy=no-user-gesture-required',
];

/** Three projects: `unit` (Node, pure cores and architecture), `export` (whole take-home books) and `component` (a real Chromium). */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          environment: 'node',
          // The components are tested beside it (`build/test.mjs`).
          testTimeout: 30_000,
          include: ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
        },
      },
      {
        root,
        test: {
          name: 'export',
          environment: 'node',
          include: ['tests/export/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'component',
          testTimeout: 30_000,
          include: ['tests/component/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(systemChromium === undefined ? {} : { executablePath: systemChromium }),
                args: chromiumArguments,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
