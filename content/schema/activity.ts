/** Things to do on a slide of level `older`, as data. Nothing in here belongs to one pack; the words stand in the language files. */
import * as v from 'valibot';
import { idSchema } from './id.ts';

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Picture on the card that opens it; absent = an icon. */
const card = v.optional(idSchema);

/** Cells are put into a tube, a crowd takes the room, a helper clears the crowd away. */
const fillATubeSchema = v.object({
  kind: v.literal('fill-a-tube'),
  card,
  /** What stands around the tube; its boxes `tube`, `room` (the inside of the tube) and `helper` say where those are. */
  scene: idSchema,
  /** The tube, behind what is in it. */
  tube: idSchema,
  /** The glass, before what is in it; drawn on the same canvas as the tube. */
  glass: idSchema,
  /** How much the tube holds. */
  places: countSchema,
  /** At most so many of each, which together leave room for the crowd. */
  cells: v.pipe(v.array(v.object({ id: idSchema, picture: idSchema, most: countSchema })), v.minLength(1)),
  /** So many come at a time. */
  crowd: v.object({ id: idSchema, picture: idSchema, each: countSchema }),
  helper: v.object({ id: idSchema, picture: idSchema }),
});

/** One picture that shows more and more; its groups `data-amount="1"`, `"2"` ... are shown up to the amount that was chosen. */
const fewToManySchema = v.object({
  kind: v.literal('few-to-many'),
  card,
  picture: idSchema,
  /** The smallest first; each has a small picture for its button. */
  amounts: v.pipe(v.array(v.object({ id: idSchema, picture: idSchema })), v.minLength(2), v.maxLength(4)),
});

/** Ten dots, together from the start corner, in as many groups as there are shares. */
const shareOfTenSchema = v.object({
  kind: v.literal('share-of-ten'),
  card,
  shares: v.pipe(v.array(v.object({ id: idSchema, count: countSchema })), v.minLength(2), v.maxLength(3)),
});

/** What a visitor can do on a slide of level `older`. */
export const activitySchema = v.variant('kind', [fillATubeSchema, fewToManySchema, shareOfTenSchema]);
/** Something to do on a slide, without its words. */
export type Activity = v.InferOutput<typeof activitySchema>;
/** Cells, a tube, a crowd and a helper. */
export type FillATube = v.InferOutput<typeof fillATubeSchema>;
/** Ten dots in groups. */
export type ShareOfTen = v.InferOutput<typeof shareOfTenSchema>;
