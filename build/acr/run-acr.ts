/** `npm run acr`: writes the record. `--check`: says whether it is up to date. `--prove [part of a file name]`: runs the tests and their defects first. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readCriteria } from './criteria.ts';
import { readEvidence } from './evidence.ts';
import { judge, unknownCriteria } from './judge.ts';
import { proofsIn } from './proof-tags.ts';
import type { Proof } from './proof-tags.ts';
import { prove } from './prove.ts';
import { reachTableMarkdown } from './reach-table.ts';
import { recordMarkdown } from './record-markdown.ts';
import { requirementsMarkdown } from './requirements.ts';

const root = resolve(import.meta.dirname, '../..');
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

/** Everything that is written: the record, what became of each wish, and the table of reach in the installation guide. */
async function renderDocuments(proofs: readonly Proof[]): Promise<ReadonlyMap<string, string>> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const installation = readFileSync(join(root, 'docs/installation.md'), 'utf8').replace(
    /(<!-- reach:start -->)[\s\S]*?(<!-- reach:end -->)/,
    (_all, start: string, end: string) => `${start}\n\n${reachTableMarkdown()}\n\n${end}`,
  );
  const documents = {
    'docs/accessibility-conformance.md': recordMarkdown(
      judge(readCriteria(), proofs, readEvidence()),
      version,
    ),
    'docs/accessibility-requirements.md': requirementsMarkdown(),
    'docs/installation.md': installation,
  };
  const formatted = Object.entries(documents).map(async ([path, markdown]) => {
    const filepath = join(root, path);
    const text = await format(markdown, { ...(await resolveConfig(filepath)), parser: 'markdown', filepath });
    return [path, text] as const;
  });
  return new Map(await Promise.all(formatted));
}

function isCurrent(path: string, text: string): boolean {
  const file = join(root, path);
  return existsSync(file) && readFileSync(file, 'utf8') === text;
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
  const documents = await renderDocuments(proofs);
  const stale = [...documents].filter(([path, text]) => !isCurrent(path, text));
  if (flags.includes('--check')) {
    for (const [path] of stale) tell(`${path} is not what the tests and build/acr say. Run "npm run acr".`);
    return stale.length === 0 ? 0 : 1;
  }
  for (const [path, text] of stale) writeFileSync(join(root, path), text);
  return problems.length === 0 ? 0 : 1;
}
