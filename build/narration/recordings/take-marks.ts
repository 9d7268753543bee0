/** What a person said about the takes of one text: words moved by hand, and whether it was listened to. */
import * as v from 'valibot';

const millisecond = v.pipe(v.number(), v.integer(), v.minValue(0));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `recordings/<language>/<text>/marks.json`. */
export const takeMarksSchema = v.strictObject({
  version: v.literal(1),
  /** Words by the hash of their sentence: `[startMs, endMs, from, to]`, milliseconds of the take, offsets of the sentence. */
  words: v.record(v.string(), v.array(v.tuple([millisecond, millisecond, offset, offset]))),
  /** Who listened to all of it and when; `null` until then. It counts only as `acceptedTakeReview` says. */
  reviewed: v.nullable(
    v.strictObject({
      by: v.pipe(v.string(), v.trim(), v.nonEmpty('a name')),
      on: v.pipe(v.string(), v.isoDate('a date such as 2026-03-01')),
      /** The text that was read. */
      textHash: v.string(),
      /** The takes and marks that were listened to, as `takesHash` says. */
      takesHash: v.string(),
      /** Their written statement, a file below `reviews/` of the pack. */
      signOff: v.pipe(
        v.string(),
        v.regex(/^reviews\/(?!.*\.\.)[A-Za-z0-9._/-]+$/, 'a file in the folder reviews/ of the pack'),
      ),
    }),
  ),
});
/** Marks after validation. */
export type TakeMarks = v.InferOutput<typeof takeMarksSchema>;

/** Nobody has said anything yet. */
export const noMarks: TakeMarks = { version: 1, words: {}, reviewed: null };
