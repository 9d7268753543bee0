import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = resolve(import.meta.dirname, '..');
/** On a page that is broken on purpose nothing is waited for longer than this, milliseconds (`npm run acr -- --prove`). */
const brokenPage = (process.env['LANTERN_DEFECT'] ?? '') !== '';

/**
 * `npm test` sees a story in both projects where the program around the page has a part in it. The others are tagged: `@page` = the page
 * alone decides, Chromium is enough; `@program` = Electron is enough. `LANTERN_EVERY_STORY=1` runs all of them in both.
 */
const everyStory = (process.env['LANTERN_EVERY_STORY'] ?? '') !== '';
const seenOnce = (tag: RegExp): { grepInvert?: RegExp } => (everyStory ? {} : { grepInvert: tag });

/**
 * Two projects run the same visitor stories: `chromium` over the preview host and `electron` in the built kiosk.
 * `tests/e2e/electron` holds what only Electron can show (recovery, lockdown, the machine), `tests/e2e/a11y` what the accessibility of
 * every screen is measured by: a part of it here, everything in `npm run test:a11y`.
 */
export default defineConfig({
  testDir: resolve(root, 'tests/e2e'),
  timeout: brokenPage ? 30_000 : 120_000,
  expect: { timeout: brokenPage ? 2000 : 10_000 },
  use: { actionTimeout: brokenPage ? 3000 : 0 },
  workers: 2,
  fullyParallel: false,
  // Three browsers share two cores there, and one of them may stand still for seconds; `npm test` names what passed only then.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json']],
  projects: [
    {
      name: 'chromium',
      // The two may run at the same time, and each empties its folder first.
      outputDir: resolve(root, 'test-results/e2e-chromium'),
      testMatch: /(stories|chromium|a11y)\/.*\.test\.ts$/,
      ...seenOnce(/@program/),
    },
    {
      name: 'electron',
      outputDir: resolve(root, 'test-results/e2e-electron'),
      testMatch: /(stories|electron)\/.*\.test\.ts$/,
      ...seenOnce(/@page/),
      workers: 1,
    },
  ],
});
