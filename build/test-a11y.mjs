#!/usr/bin/env node
// `npm run test:a11y`: everything that `npm test` tries only a part of: every screen, slide, language, theme, size of letters and panel.
// Whatever follows goes to Playwright: `npm run test:a11y -- --shard=1/4`, `npm run test:a11y -- geometry -g landscape`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, ensureSystemPackages, root, runCommand } from './setup.mjs';

/** Test files outside the folder of which `npm test` tries only a part too: they ask `tests/e2e/a11y/matrix.ts`. */
function sampledElsewhere() {
  return readdirSync(join(root, 'tests/e2e'), { recursive: true })
    .map((file) => join('tests/e2e', file))
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => readFileSync(join(root, file), 'utf8').includes("'../a11y/matrix.ts'"));
}

await runCommand(() => {
  ensurePackages();
  ensureSystemPackages(true);
  const reports = join(root, 'test-results/reports');
  mkdirSync(reports, { recursive: true });
  const build = spawnSync(process.execPath, ['build/build.mjs'], { cwd: root, stdio: 'inherit' });
  if (build.status !== 0) return 1;
  const asked = process.argv.slice(2);
  const everything = ['tests/e2e/a11y', ...sampledElsewhere()];
  const namesFiles = asked.length > 0 && !asked[0].startsWith('-');
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/@playwright/test/cli.js'),
      'test',
      '--config',
      'build/playwright.config.ts',
      '--project=chromium',
      ...(namesFiles ? [] : everything),
      ...asked,
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        LANTERN_A11Y: 'all',
        PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'a11y.json'),
      },
    },
  );
  return status ?? 1;
});
