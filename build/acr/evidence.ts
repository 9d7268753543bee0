/** What the last `npm run acr -- --prove` found; kept beside the code, so that the record can be read without running everything. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import type { Proof } from './proof-tags.ts';

const file = resolve(import.meta.dirname, 'evidence.json');

const evidenceSchema = v.record(
  v.string(),
  v.object({
    /** The page as it is passes. */
    passed: v.boolean(),
    /** By defect: whether the test failed on the page that has it. */
    noticed: v.record(v.string(), v.boolean()),
  }),
);
/** By `proofKey`: whether the test passed, and which defects it noticed. */
export type Evidence = v.InferOutput<typeof evidenceSchema>;

/** Name of a proof in the evidence. */
export function proofKey({ file: path, title }: Proof): string {
  return `${path} › ${title}`;
}

/** What was found last; empty when nothing was. */
export function readEvidence(): Evidence {
  return existsSync(file) ? v.parse(evidenceSchema, JSON.parse(readFileSync(file, 'utf8'))) : {};
}

/** Keeps what was found, in order of name. */
export function writeEvidence(evidence: Evidence): void {
  const sorted = Object.fromEntries(
    Object.entries(evidence).toSorted(([one], [other]) => one.localeCompare(other, 'en')),
  );
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
}
