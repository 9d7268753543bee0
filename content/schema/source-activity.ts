/** An activity as its authors write it: `activity:` in `slide.yaml`, and its words in `activity.<language>.yaml` beside it. */
import * as v from 'valibot';
import { reviewSchema } from './compiled-pack.ts';
import { idSchema } from './id.ts';

const described = <Schema extends v.GenericSchema>(schema: Schema, text: string) =>
  v.pipe(schema, v.description(text));

const sentence = v.pipe(v.string(), v.trim(), v.nonEmpty('some text'));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const card = described(v.optional(idSchema), 'Illustration for the card that opens it.');

const fillATubeSource = v.strictObject({
  kind: described(
    v.literal('fill-a-tube'),
    'Cells fall into a tube, a crowd takes the room, a helper clears it.',
  ),
  card,
  scene: described(
    idSchema,
    'Illustration around the tube, with the boxes "tube", "room" (its inside) and "helper".',
  ),
  tube: described(idSchema, 'Illustration of the tube alone.'),
  glass: described(idSchema, 'Illustration of the glass before the cells, on the same canvas as the tube.'),
  places: described(count, 'How much the tube holds, at most 16.'),
  cells: described(
    v.pipe(
      v.array(v.strictObject({ id: idSchema, picture: idSchema, most: count })),
      v.minLength(1),
      v.maxLength(4),
    ),
    'What can be put in, and at most how many of each; together fewer than the places.',
  ),
  crowd: described(
    v.strictObject({ id: idSchema, picture: idSchema, each: count }),
    'What takes the room, and how many come at a time.',
  ),
  helper: described(v.strictObject({ id: idSchema, picture: idSchema }), 'Who clears the crowd away.'),
});

const fewToManySource = v.strictObject({
  kind: described(v.literal('few-to-many'), 'A picture that shows more and more.'),
  card,
  picture: described(idSchema, 'Illustration with groups data-amount="1", "2" and so on.'),
  amounts: described(
    v.pipe(v.array(v.strictObject({ id: idSchema, picture: idSchema })), v.minLength(2), v.maxLength(4)),
    'The amounts, the smallest first, each with an illustration for its button.',
  ),
});

const shareOfTenSource = v.strictObject({
  kind: described(v.literal('share-of-ten'), 'Ten dots in groups, with words beside them.'),
  card,
  shares: described(
    v.pipe(
      v.array(v.strictObject({ id: idSchema, number: described(idSchema, 'Name in numbers.yaml.') })),
      v.minLength(2),
      v.maxLength(3),
    ),
    'The groups in order. Their numbers are percentages that make 100 together.',
  ),
});

/** `activity:` in `slide.yaml`. */
export const activitySourceSchema = v.variant('kind', [fillATubeSource, fewToManySource, shareOfTenSource]);
/** `activity:` after validation. */
export type ActivitySource = v.InferOutput<typeof activitySourceSchema>;

/** `slides/<nn-slug>/activity.<language>.yaml`. */
export const activityWordsSchema = v.strictObject({
  draft: described(
    v.optional(v.boolean(), false),
    'true while somebody is still translating: the first language stands in.',
  ),
  title: described(sentence, 'Heading of the activity, and of the card that opens it.'),
  invitation: described(sentence, 'Second line of the card: what one can do.'),
  parts: described(
    v.record(idSchema, v.strictObject({ label: sentence, says: sentence })),
    'Name and one sentence of everything that can be tapped.',
  ),
  lines: described(v.record(idSchema, sentence), 'One sentence for each moment, such as "begin".'),
  review: described(
    v.optional(reviewSchema, null),
    'Who reviewed these words, and when; null until somebody signs.',
  ),
});
/** `activity.<language>.yaml` after validation. */
export type ActivityWords = v.InferOutput<typeof activityWordsSchema>;
