import { describe, expect, it } from 'vitest';
import { slideFingerprint } from '../../../../build/content/accepted-review.ts';
import type { AuthorIssue } from '../../../../content/schema/author-issue.ts';
import { tidyGarden, type PackDesk } from '../pack-desk.ts';

const english = 'slides/01-seeds/en.md';
const seedsOf = (desk: PackDesk) => {
  const text = desk.compile().pack?.languages[0]?.slides['seeds'];
  if (text === undefined) throw new Error('the garden has no seeds');
  return text;
};
const asLine = ({ file, line, severity, what }: AuthorIssue) =>
  `${file}:${String(line)}: ${severity}: ${what}`;
const fingerprint = () => slideFingerprint(seedsOf(tidyGarden()));

/** The garden with a review of the English seeds. */
function signed(changes: Readonly<Record<string, string>> = {}, signOff = 'I agree.'): PackDesk {
  const review = {
    by: 'A nurse',
    on: '2026-01-01',
    next: '2027-02-01',
    signOff: 'reviews/a.txt',
    fingerprint: `"${fingerprint()}"`,
    ...changes,
  };
  const entries = Object.entries(review).filter(([, value]) => value !== '');
  return tidyGarden()
    .edit(
      english,
      'alt:',
      `review: { ${entries.map(([key, value]) => `${key}: ${value}`).join(', ')} }\nalt:`,
    )
    .write('reviews/a.txt', signOff);
}

const mistakes: readonly (readonly [string, () => PackDesk, RegExp])[] = [
  [
    'enters a reviewer without a sign-off',
    () => signed({ signOff: '' }),
    /en\.md:3: error: The slide "seeds" in "en" names "A nurse" as reviewer, but the sign-off/,
  ],
  [
    'names a sign-off that is not in the pack',
    () => signed({ signOff: 'reviews/b.txt' }),
    /en\.md:3: error: .*sign-off of that person is not in the pack/,
  ],
  [
    'enters an empty sign-off',
    () => signed({}, ''),
    /en\.md:3: error: .*sign-off of that person is not in the pack/,
  ],
  [
    'names a sign-off outside the pack',
    () => signed({ signOff: '../../a.txt' }),
    /en\.md:3: error: "review\.signOff" should be a file in the folder reviews/,
  ],
  [
    'lets a review expire',
    () => signed({ next: '2026-02-01' }),
    /en\.md:3: warning: The slide "seeds" in "en" should have been looked at again on 2026-02-01/,
  ],
  [
    'enters a review of the future',
    () => signed({ on: '2026-12-01' }),
    /en\.md:3: error: .*was reviewed on 2026-12-01, next on 2027-02-01: that cannot be/,
  ],
  [
    'writes a day in another way',
    () => signed({ on: '1/2/2026' }),
    /en\.md:3: error: "review\.on" should be a day such as/,
  ],
  [
    'changes a sentence after it was signed',
    () => signed().edit(english, 'It wakes in spring.', 'It wakes in May.'),
    /en\.md:3: error: The slide "seeds" in "en" is not what "A nurse" has signed/,
  ],
  [
    'changes a number after its slide was signed',
    () => signed().edit('numbers.yaml', 'value: 80', 'value: 70'),
    /en\.md:3: error: .*is not what "A nurse" has signed/,
  ],
  [
    'signs a number without a sign-off',
    () =>
      tidyGarden().edit(
        'numbers.yaml',
        'value: 80,',
        'value: 80, review: { by: A nurse, on: 2026-01-01, next: 2027-01-01 },',
      ),
    /numbers\.yaml: error: The number "sunny-days" names "A nurse"/,
  ],
];

describe('an editor who', () => {
  it.each(mistakes)('%s is told', (_name, make, expected) => {
    const desk = make();
    const findings = [...desk.compile().issues.map(asLine), ...desk.findings()];
    expect(
      findings.some((finding) => expected.test(finding)),
      findings.join('\n'),
    ).toBe(true);
  });

  it.each([
    ['brings no sign-off', () => signed({ signOff: 'reviews/b.txt' })],
    ['brings an empty one', () => signed({}, '')],
    ['changes the words afterwards', () => signed().edit(english, 'It wakes in spring.', 'It wakes in May.')],
  ])('%s does not get the name on the screen', (_name, make) => {
    expect(seedsOf(make()).review).toBeNull();
  });

  it('has nothing reviewed yet hears it once for each language, not once for each slide', () => {
    const lines = tidyGarden()
      .findings()
      .filter((finding) => finding.includes('have not been checked'));
    expect(lines).toHaveLength(4);
    expect(lines.join('\n')).toContain('3 of 3 slides in "en"');
    expect(lines.join('\n')).toContain('2 of 2 numbers');
  });

  it('brings the sign-off of a reviewer has the name shown, and counted', () => {
    const desk = signed();
    expect(seedsOf(desk).review).toEqual({ by: 'A nurse', on: '2026-01-01', next: '2027-02-01' });
    expect(desk.findings().join('\n')).toContain('2 of 3 slides in "en"');
    expect(desk.findings().filter((finding) => finding.includes(': error:'))).toEqual([]);
  });
});
