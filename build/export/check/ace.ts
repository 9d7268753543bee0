/** Ace by DAISY: automated accessibility checks of a book, in the system's Chromium. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { findChromium, SetupError } from '../../setup.mjs';
import { aceFolder, ensureAce } from './ace-tool.mjs';

const assertionSchema = v.object({
  'earl:result': v.object({ 'earl:outcome': v.string(), 'dct:description': v.optional(v.string(), '') }),
  'earl:test': v.object({ 'dct:title': v.string(), 'earl:impact': v.optional(v.string(), '') }),
});
const reportSchema = v.object({
  'earl:assertedBy': v.object({ 'doap:release': v.object({ 'doap:revision': v.string() }) }),
  assertions: v.array(
    v.object({
      'earl:testSubject': v.object({ url: v.string() }),
      assertions: v.array(assertionSchema),
    }),
  ),
});

/** What Ace says of a book. */
export interface AceReport {
  readonly version: string;
  /** Everything that failed, of whatever weight, a line each. */
  readonly complaints: readonly string[];
}

/** Installs Ace when it is missing and checks a book with it. */
export function runAce(book: string): AceReport {
  const chromium = findChromium();
  if (chromium === null)
    throw new SetupError('Ace needs Chromium or Chrome. Debian: apt-get install -y chromium.');
  ensureAce();
  const folder = mkdtempSync(join(tmpdir(), 'lantern-ace-'));
  try {
    const script = join(import.meta.dirname, 'run-ace.mjs');
    const { stdout, stderr } = spawnSync(process.execPath, [script, aceFolder, book, folder], {
      encoding: 'utf8',
      env: { ...process.env, PUPPETEER_EXECUTABLE_PATH: chromium },
    });
    const answer = join(folder, 'report.json');
    if (!existsSync(answer)) throw new Error(`Ace gave no report for ${book}:\n${stdout}${stderr}`);
    return readReport(JSON.parse(readFileSync(answer, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(answer: unknown): AceReport {
  const report = v.parse(reportSchema, answer);
  const complaints = report.assertions.flatMap(({ 'earl:testSubject': { url }, assertions }) =>
    assertions.flatMap(({ 'earl:result': result, 'earl:test': test }) =>
      result['earl:outcome'] === 'fail'
        ? [
            `${test['earl:impact']} ${test['dct:title']} ${url} ${result['dct:description'].replaceAll(/\s+/g, ' ')}`,
          ]
        : [],
    ),
  );
  return { version: report['earl:assertedBy']['doap:release']['doap:revision'], complaints };
}
