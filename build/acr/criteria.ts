/** What is claimed of each criterion and clause: `criteria.yaml`, checked. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

const common = {
  id: v.pipe(v.string(), v.regex(/^\d+(\.\d+)+$/)),
  title: v.pipe(v.string(), v.nonEmpty()),
  claim: v.picklist(['app', 'partly', 'hardware', 'none', 'open']),
  how: v.pipe(v.string(), v.nonEmpty()),
};
const criteriaSchema = v.strictObject({
  wcag: v.array(v.strictObject({ ...common, level: v.picklist(['A', 'AA', 'AAA']) })),
  clauses: v.array(v.strictObject(common)),
});

/** One row of the record; `id` as tests write it: `WCAG 1.4.3`, `EN 5.7`. `level` is empty for clauses. */
export interface Criterion {
  readonly id: string;
  readonly title: string;
  readonly level: 'A' | 'AA' | 'AAA' | '';
  readonly claim: 'app' | 'partly' | 'hardware' | 'none' | 'open';
  readonly how: string;
}

/** All rows, WCAG first; throws when the file is not what it should be. */
export function readCriteria(): readonly Criterion[] {
  const file = resolve(import.meta.dirname, 'criteria.yaml');
  const { wcag, clauses } = v.parse(criteriaSchema, parse(readFileSync(file, 'utf8')));
  return [
    ...wcag.map((one) => ({ ...one, id: `WCAG ${one.id}` })),
    ...clauses.map((one) => ({ ...one, id: `EN ${one.id}`, level: '' as const })),
  ];
}
