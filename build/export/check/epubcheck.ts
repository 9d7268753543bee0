/** EPUBCheck, the W3C's own check of EPUB files, as Debian has it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { findProgram } from '../../setup.mjs';

/** Debian's archive; its launcher needs a kernel that starts archives by itself, Java does not. */
const debianArchive = '/usr/share/java/epubcheck.jar';

/** What to do where there is none. */
export const howToGetEpubcheck =
  'EPUBCheck is missing. Debian: apt-get install -y --no-install-recommends epubcheck. Elsewhere: w3.org/publishing/epubcheck, as "epubcheck" on the PATH.';

const reportSchema = v.object({
  checker: v.object({ checkerVersion: v.string() }),
  publication: v.object({ ePubVersion: v.nullish(v.string()) }),
  messages: v.array(
    v.object({
      ID: v.string(),
      severity: v.string(),
      message: v.string(),
      locations: v.array(v.object({ path: v.nullish(v.string()), line: v.nullish(v.number()) })),
    }),
  ),
});

/** What EPUBCheck says of a book. */
export interface EpubcheckReport {
  readonly version: string;
  /** Errors and warnings, a line each. */
  readonly complaints: readonly string[];
}

/** Command that starts EPUBCheck, or `null` when there is none. */
export function findEpubcheck(): readonly string[] | null {
  const java = findProgram('java');
  if (java !== null && existsSync(debianArchive)) return [java, '-jar', debianArchive];
  const program = findProgram('epubcheck');
  return program === null ? null : [program];
}

/** Checks a book. Throws when EPUBCheck itself fails. */
export function runEpubcheck([program = '', ...rest]: readonly string[], book: string): EpubcheckReport {
  const folder = mkdtempSync(join(tmpdir(), 'lantern-epubcheck-'));
  try {
    const answer = join(folder, 'report.json');
    const { stderr } = spawnSync(program, [...rest, book, '--json', answer], { encoding: 'utf8' });
    if (!existsSync(answer)) throw new Error(`EPUBCheck gave no report for ${book}:\n${stderr}`);
    const { checker, messages } = v.parse(reportSchema, JSON.parse(readFileSync(answer, 'utf8')));
    return {
      version: checker.checkerVersion,
      complaints: messages
        .filter(({ severity }) => ['FATAL', 'ERROR', 'WARNING'].includes(severity))
        // The same complaint about several places comes once.
        .flatMap(({ ID, severity, message, locations }) =>
          (locations.length > 0 ? locations : [{}]).map(
            ({ path, line }: { path?: string | null; line?: number | null }) =>
              `${severity} ${ID} ${path ?? ''}:${String(line ?? '')} ${message}`,
          ),
        ),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
