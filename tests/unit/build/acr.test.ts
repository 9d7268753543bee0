import { describe, expect, it } from 'vitest';
import { readCriteria } from '../../../build/acr/criteria.ts';
import type { Criterion } from '../../../build/acr/criteria.ts';
import { judge, unknownCriteria } from '../../../build/acr/judge.ts';
import { proofsIn, titlePattern } from '../../../build/acr/proof-tags.ts';
import type { Proof } from '../../../build/acr/proof-tags.ts';

const criterion: Criterion = {
  id: 'WCAG 2.1.2',
  title: 'No Keyboard Trap',
  level: 'A',
  claim: 'app',
  how: 'x',
};
const proof: Proof = {
  file: 'a.test.ts',
  title: 'leads home',
  criteria: ['WCAG 2.1.2'],
  defects: ['focus-trap'],
};
const key = 'a.test.ts › leads home';
const verdictOf = (...args: Parameters<typeof judge>): string => judge(...args)[0]?.verdict ?? '';

describe('what may be said of a criterion', () => {
  it('is "supported" only where its test passed and noticed its defect', () => {
    expect(
      verdictOf([criterion], [proof], { [key]: { passed: true, noticed: { 'focus-trap': true } } }),
    ).toBe('supported');
  });

  it.each([
    ['no test names it', [], {}],
    ['the test never ran', [proof], {}],
    ['the test failed', [proof], { [key]: { passed: false, noticed: { 'focus-trap': true } } }],
    ['the defect was not noticed', [proof], { [key]: { passed: true, noticed: { 'focus-trap': false } } }],
    ['the defect was not tried', [proof], { [key]: { passed: true, noticed: {} } }],
    ['the test has no defect', [{ ...proof, defects: [] }], { [key]: { passed: true, noticed: {} } }],
  ])('is "not shown yet" when %s', (_why, proofs, evidence) => {
    expect(verdictOf([criterion], proofs, evidence)).toBe('not shown yet');
  });

  it('one test that shows nothing spoils the others', () => {
    const other = { ...proof, title: 'other' };
    const evidence = { [key]: { passed: true, noticed: { 'focus-trap': true } } };
    expect(verdictOf([criterion], [proof, other], evidence)).toBe('not shown yet');
  });

  it('is what is claimed where no test could show it', () => {
    expect(verdictOf([{ ...criterion, claim: 'hardware' }], [], {})).toBe('by hardware');
    expect(
      verdictOf([{ ...criterion, claim: 'open' }], [proof], {
        [key]: { passed: true, noticed: { 'focus-trap': true } },
      }),
    ).toBe('not yet');
  });

  it('a criterion that does not exist is told', () => {
    expect(unknownCriteria([criterion], [{ ...proof, criteria: ['WCAG 9.9.9'] }])).toEqual([
      'a.test.ts: WCAG 9.9.9',
    ]);
  });
});

describe('proofs in tests', () => {
  it('are read with the title of the test below them, loops and tables included', () => {
    const source = [
      '// proves: WCAG 1.1.1, EN 5.7 · defects: nameless, no-ring',
      'test(`all of ${panel.name} (big)`, async () => {});',
      '// proves: WCAG 2.2.1 · defects: no-question',
      "it.each([['a', 1]])('waits %s', () => {});",
    ].join('\n');
    const found = proofsIn('x.test.ts', source);
    expect(found).toEqual([
      {
        file: 'x.test.ts',
        title: 'all of ${panel.name} (big)',
        criteria: ['WCAG 1.1.1', 'EN 5.7'],
        defects: ['nameless', 'no-ring'],
      },
      { file: 'x.test.ts', title: 'waits %s', criteria: ['WCAG 2.2.1'], defects: ['no-question'] },
    ]);
    expect(new RegExp(`^${titlePattern(found[0]!)}$`).test('all of 24 inch (big)')).toBe(true);
  });

  it('a tag over nothing is an error', () => {
    expect(() => proofsIn('x.test.ts', '// proves: EN 5.7 · defects: a\n')).toThrow('no test');
  });
});

describe('the claims', () => {
  it('name all 86 criteria of WCAG 2.2, once each, and no clause twice', () => {
    const ids = readCriteria().map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('WCAG'))).toHaveLength(86);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
