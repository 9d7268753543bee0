/** Runs every test that proves something: once as it is, when it must pass, and once with each of its defects, when it must fail. */
import { proofKey, readEvidence, writeEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Proof } from './proof-tags.ts';
import { runProofs } from './run-tests.ts';

/**
 * Proves file by file, and keeps what it finds after each.
 * @param only part of a file's path; empty = all
 * @returns lines that say what is wrong
 */
export function prove(
  proofs: readonly Proof[],
  only: string,
  tell: (line: string) => void,
): readonly string[] {
  const keys = new Set(proofs.map(proofKey));
  let evidence: Evidence = Object.fromEntries(
    Object.entries(readEvidence()).filter(([key]) => keys.has(key)),
  );
  const files = [...new Set(proofs.map(({ file }) => file))].filter((file) => file.includes(only));
  const problems: string[] = [];
  for (const file of files) {
    const here = proofs.filter((proof) => proof.file === file);
    tell(`${file}: ${here.length} tests`);
    const found = proveFile(here);
    evidence = { ...evidence, ...found };
    writeEvidence(evidence);
    problems.push(...here.flatMap((proof) => problemsOf(proof, found)));
  }
  return problems;
}

function proveFile(proofs: readonly Proof[]): Evidence {
  const clean = runProofs(proofs);
  const found: Record<string, { passed: boolean; noticed: Record<string, boolean> }> = {};
  for (const proof of proofs) found[proofKey(proof)] = { passed: clean.get(proof) === true, noticed: {} };
  for (const defect of new Set(proofs.flatMap(({ defects }) => defects))) {
    const concerned = proofs.filter(({ defects }) => defects.includes(defect));
    for (const [proof, passed] of runProofs(concerned, defect)) {
      const entry = found[proofKey(proof)];
      if (entry !== undefined) entry.noticed[defect] = passed === false;
    }
  }
  return found;
}

function problemsOf(proof: Proof, evidence: Evidence): string[] {
  const found = evidence[proofKey(proof)];
  if (found?.passed !== true) return [`${proofKey(proof)}: it fails as it is.`];
  return proof.defects
    .filter((defect) => found.noticed[defect] !== true)
    .map((defect) => `${proofKey(proof)}: it does not notice "${defect}".`);
}
