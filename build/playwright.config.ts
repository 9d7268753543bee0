import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = resolve(import.meta.dirname, '..');

/**
 * Two projects run the same visitor stories: `chromium` over the preview host and `electron` in the built kiosk.
 * `tests/e2e/electron` holds what only Electron can show (recovery, lockdown, the machine).
 */
export default defineConfig({
  testDir: resolve(root, 'tests/e2e'),
  outputDir: resolve(root, 'test-results/e2e'),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json']],
  projects: [
    { name: 'chromium', testMatch: /(stories|chromium)\/.*\.test\.ts$/ },
    { name: 'electron', testMatch: /(stories|electron)\/.*\.test\.ts$/ },
  ],
});
