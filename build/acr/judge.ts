/** What may be said of a criterion: what is claimed, cut down to what tests have shown (rulings 38). Pure. */
import type { Criterion } from './criteria.ts';
import { proofKey } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Proof } from './proof-tags.ts';

/** What the record says. */
export type Verdict =
  'supported' | 'partly supported' | 'by hardware' | 'not applicable' | 'not yet' | 'not shown yet';

/** A criterion with what may be said of it, and the tests that show it. */
export interface Judged extends Criterion {
  readonly verdict: Verdict;
  /** Tests that name it and have shown what they say. */
  readonly proofs: readonly Proof[];
  /** Tests that name it but failed, did not run, or let a defect pass. */
  readonly weak: readonly Proof[];
}

const fixed: Readonly<Partial<Record<Criterion['claim'], Verdict>>> = {
  hardware: 'by hardware',
  none: 'not applicable',
  open: 'not yet',
};

/** Passed, has a defect, and noticed every one. */
export function isShown(proof: Proof, evidence: Evidence): boolean {
  const found = evidence[proofKey(proof)];
  return (
    found?.passed === true &&
    proof.defects.length > 0 &&
    proof.defects.every((defect) => found.noticed[defect] === true)
  );
}

/** All rows with their verdicts. */
export function judge(
  criteria: readonly Criterion[],
  proofs: readonly Proof[],
  evidence: Evidence,
): readonly Judged[] {
  return criteria.map((criterion) => {
    const named = proofs.filter((proof) => proof.criteria.includes(criterion.id));
    const shown = named.filter((proof) => isShown(proof, evidence));
    const whole: Verdict = criterion.claim === 'partly' ? 'partly supported' : 'supported';
    const isWhole = shown.length > 0 && shown.length === named.length;
    const verdict =
      fixed[criterion.claim] ??
      (isWhole || (criterion.claim === 'partly' && named.length === 0) ? whole : 'not shown yet');
    return { ...criterion, verdict, proofs: shown, weak: named.filter((proof) => !shown.includes(proof)) };
  });
}

/** Criteria that a test names and the record does not know: a slip of the pen. */
export function unknownCriteria(criteria: readonly Criterion[], proofs: readonly Proof[]): readonly string[] {
  const known = new Set(criteria.map(({ id }) => id));
  return proofs.flatMap(({ file, criteria: named }) =>
    named.filter((id) => !known.has(id)).map((id) => `${file}: ${id}`),
  );
}
