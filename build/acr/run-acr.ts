/** `npm run acr`: writes the record. `--check`: says whether it is up to date. `--prove [part of a file name]`: runs the tests and their defects first. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readCriteria } from './criteria.ts';
import { readEvidence } from './evidence.ts';
import { judge, unknownCriteria } from './judge.ts';
import { proofsIn } from './proof-tags.ts';
import type { Proof } from './proof-tags.ts';
import { prove } from './prove.ts';
import { recordMarkdown } from './record-markdown.ts';

const root = resolve(import.meta.dirname, '../..');
const recordFile = join(root, 'docs/accessibility-conformance.md');
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** Every test of the browser that says what it proves. */
function allProofs(): readonly Proof[] {
  const folder = join(root, 'tests/e2e');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .flatMap((path) => proofsIn(relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')));
}

async function renderRecord(proofs: readonly Proof[]): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const markdown = recordMarkdown(judge(readCriteria(), proofs, readEvidence()), version);
  return format(markdown, { ...(await resolveConfig(recordFile)), parser: 'markdown', filepath: recordFile });
}

/** @returns the exit code */
export async function runAcr(flags: readonly string[]): Promise<number> {
  const proofs = allProofs();
  const unknown = unknownCriteria(readCriteria(), proofs);
  for (const one of unknown) tell(`${one} stands in no line of build/acr/criteria.yaml.`);
  if (unknown.length > 0) return 1;
  const isProving = flags.includes('--prove');
  const only = flags.find((flag) => !flag.startsWith('--')) ?? '';
  const problems = isProving ? prove(proofs, only, tell) : [];
  for (const problem of problems) tell(problem);
  const record = await renderRecord(proofs);
  if (flags.includes('--check')) {
    if (record === readFileSync(recordFile, 'utf8')) return 0;
    tell('docs/accessibility-conformance.md is not what the tests and build/acr say. Run "npm run acr".');
    return 1;
  }
  writeFileSync(recordFile, record);
  return problems.length === 0 ? 0 : 1;
}
