import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = resolve(import.meta.dirname, '..');
/** On a page that is broken on purpose nothing is waited for longer than this, milliseconds (`npm run acr -- --prove`). */
const brokenPage = (process.env['LANTERN_DEFECT'] ?? '') !== '';

/**
 * Two projects run the same visitor stories: `chromium` over the preview host and `electron` in the built kiosk.
 * `tests/e2e/electron` holds what only Electron can show (recovery, lockdown, the machine), `tests/e2e/a11y` what the accessibility of
 * every screen is measured by: a part of it here, everything in `npm run test:a11y`.
 */
export default defineConfig({
  testDir: resolve(root, 'tests/e2e'),
  outputDir: resolve(root, 'test-results/e2e'),
  timeout: brokenPage ? 30_000 : 120_000,
  expect: { timeout: brokenPage ? 2000 : 10_000 },
  use: { actionTimeout: brokenPage ? 3000 : 0 },
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json']],
  projects: [
    { name: 'chromium', testMatch: /(stories|chromium|a11y)\/.*\.test\.ts$/ },
    { name: 'electron', testMatch: /(stories|electron)\/.*\.test\.ts$/ },
  ],
});
