import type { AuthorIssue } from '../../../content/schema/author-issue.ts';
import type { ReviewSource } from '../../../content/schema/source-pack.ts';
import type { PackLanguage } from '../../../content/schema/compiled-pack.ts';
import { isReviewOverdue } from '../../../content/schema/review-overdue.ts';
import { acceptedReview, hasSignOff, numberFingerprint, slideFingerprint } from '../accepted-review.ts';
import type { PackReading } from '../read-pack-source.ts';
import { yamlLineFinder } from './line-finder.ts';

/** One thing that a clinician can sign: the pack, a number, or one language of one slide. */
export interface Reviewed {
  /** Language, `numbers`, or `pack`. */
  readonly group: string;
  readonly file: string;
  readonly line: number | null;
  readonly name: string;
  readonly review: ReviewSource;
  /** Of the words or the number as they are now; `null` for the pack as a whole. */
  readonly fingerprint: string | null;
}

/** Everything of a pack that a clinician has to look at. */
export function reviewedThings(reading: PackReading, languages: readonly PackLanguage[]): Reviewed[] {
  const pack = reading.pack;
  if (pack === null) return [];
  const packFile = `${reading.displayFolder}/pack.yaml`;
  return [
    { group: 'pack', file: packFile, line: null, name: 'The pack', review: pack.review, fingerprint: null },
    ...Object.entries(reading.numbers).flatMap(([id, number]) =>
      'value' in number
        ? [
            {
              group: 'numbers',
              file: `${reading.displayFolder}/numbers.yaml`,
              line: null,
              name: `The number "${id}"`,
              review: number.review,
              fingerprint: numberFingerprint(number),
            },
          ]
        : [],
    ),
    ...languages.flatMap(({ language, slides }) =>
      reading.slides.flatMap((slide) => {
        const words = slide.words.get(language);
        const text = slides[slide.id];
        if (words === undefined || text === undefined) return [];
        const { file, head, markdown } = words;
        return [
          {
            group: language,
            file,
            line: yamlLineFinder(markdown.head, markdown.headLinesBefore)(['review']),
            name: `The slide "${slide.id}" in "${language}"`,
            review: head.review,
            fingerprint: slideFingerprint(text),
          },
        ];
      }),
    ),
  ];
}

/** Names without a sign-off, dates that cannot be, reviews that are due, and how much nobody has looked at. */
export function checkReviews(
  reading: PackReading,
  languages: readonly PackLanguage[],
  today: string,
): AuthorIssue[] {
  const things = reviewedThings(reading, languages);
  return [...things.flatMap((thing) => reviewIssues(reading, thing, today)), ...unreviewed(reading, things)];
}

function reviewIssues(reading: PackReading, thing: Reviewed, today: string): AuthorIssue[] {
  const { review, name, file, line, fingerprint } = thing;
  if (review === null) return [];
  const issue = (severity: AuthorIssue['severity'], what: string, todo: string) => ({
    severity,
    file,
    line,
    what,
    todo,
  });
  return [
    ...(hasSignOff(reading, review)
      ? []
      : [
          issue(
            'error',
            `${name} names "${review.by}" as reviewer, but the sign-off of that person is not in the pack.`,
            'Put the signed statement into the folder reviews/ and name it under "signOff:", or write "review: null".',
          ),
        ]),
    ...(hasSignOff(reading, review) && fingerprint !== null && review.fingerprint !== fingerprint
      ? [
          issue(
            'error',
            `${name} is not what "${review.by}" has signed: its fingerprint is ${fingerprint}, not ${review.fingerprint ?? 'given'}.`,
            'Ask for a new review, or write "review: null". A review that fits says "fingerprint:", as the report shows it.',
          ),
        ]
      : []),
    ...(review.on > today || review.next <= review.on
      ? [
          issue(
            'error',
            `${name} was reviewed on ${review.on}, next on ${review.next}: that cannot be.`,
            'Correct the days.',
          ),
        ]
      : []),
    ...(isReviewOverdue(review, today)
      ? [
          issue(
            'warning',
            `${name} should have been looked at again on ${review.next}.`,
            `Ask ${review.by}, or another clinician, for a new review.`,
          ),
        ]
      : []),
  ];
}

/** One line a language, not one a slide: nobody reads forty lines that say the same. */
function unreviewed(reading: PackReading, things: readonly Reviewed[]): AuthorIssue[] {
  return [...new Set(things.map(({ group }) => group))].flatMap((group) => {
    const ofGroup = things.filter((thing) => thing.group === group);
    const open = ofGroup.filter((thing) => acceptedReview(reading, thing.review, thing.fingerprint) === null);
    const first = open[0];
    if (first === undefined) return [];
    const count = `${String(open.length)} of ${String(ofGroup.length)}`;
    const what: Readonly<Record<string, string>> = {
      pack: 'No clinician has signed the pack.',
      numbers: `${count} numbers have not been checked by a clinician.`,
    };
    return [
      {
        severity: 'warning' as const,
        file: group === 'numbers' ? first.file : `${reading.displayFolder}/pack.yaml`,
        line: null,
        what: what[group] ?? `${count} slides in "${group}" have not been checked by a clinician.`,
        todo: 'Make the report (npm run content:report) and give it to a clinician.',
      },
    ];
  });
}
