/** Runs tests of one file, whole or with a defect planted, and says which passed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { titlePattern } from './proof-tags.ts';
import type { Proof } from './proof-tags.ts';

const root = resolve(import.meta.dirname, '../..');

interface Suite {
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
  readonly suites?: readonly Suite[];
}

function specsIn({ specs = [], suites = [] }: Suite): { title: string; ok: boolean }[] {
  return [...specs, ...suites.flatMap(specsIn)];
}

/** Playwright only: every test that proves something runs in a browser, or in the built kiosk where only that can show it. */
function runPlaywright(
  file: string,
  pattern: string,
  defect: string,
  stopsAtFirst: boolean,
): { title: string; ok: boolean }[] {
  const folder = mkdtempSync(join(tmpdir(), 'lantern-acr-'));
  const report = join(folder, 'report.json');
  spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/@playwright/test/cli.js'),
      'test',
      ...['--config', 'build/playwright.config.ts', `--project=${projectOf(file)}`, '--reporter=json'],
      ...['--output', join(folder, 'output'), file, '-g', pattern],
      ...(stopsAtFirst ? ['--max-failures=1'] : []),
    ],
    {
      cwd: root,
      stdio: 'ignore',
      env: {
        ...process.env,
        LANTERN_DEFECT: defect,
        LANTERN_EVERY_STORY: '1',
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    },
  );
  const found = existsSync(report) ? specsIn(JSON.parse(readFileSync(report, 'utf8')) as Suite) : [];
  rmSync(folder, { recursive: true, force: true });
  return found;
}

function projectOf(file: string): 'electron' | 'chromium' {
  return file.startsWith('tests/e2e/electron/') ? 'electron' : 'chromium';
}

/** By proof: `true` = all its tests passed, `false` = one failed, `null` = none ran. @param defect empty = the page as it is */
export function runProofs(proofs: readonly Proof[], defect = ''): ReadonlyMap<Proof, boolean | null> {
  const [first] = proofs;
  if (first === undefined) return new Map();
  // One failure is enough to show that a defect is noticed.
  const stopsAtFirst = defect !== '' && proofs.length === 1;
  const specs = runPlaywright(first.file, proofs.map(titlePattern).join('|'), defect, stopsAtFirst);
  return new Map(
    proofs.map((proof) => {
      const own = specs.filter(({ title }) => new RegExp(`^${titlePattern(proof)}$`).test(title));
      return [proof, own.length === 0 ? null : own.every(({ ok }) => ok)] as const;
    }),
  );
}
