/**
 * The pack as its authors write it (YAML and the heads of the Markdown files). The doc comments here become the
 * descriptions of the JSON Schemas that editors show while somebody types (`npm run content:schemas`).
 */
import * as v from 'valibot';
import { answerKindSchema, boxSchema, languageSchema, levelSchema } from './compiled-pack.ts';
import { idSchema } from './id.ts';
import { activitySourceSchema } from './source-activity.ts';
import { signSourceSchema } from './source-sign.ts';

const described = <Schema extends v.GenericSchema>(schema: Schema, text: string) =>
  v.pipe(schema, v.description(text));

const sentence = v.pipe(v.string(), v.trim(), v.nonEmpty('some text'));

const day = v.pipe(v.string(), v.isoDate('a day such as 2026-03-31'));

/** Who looked at something. Accepted only with the reviewer's sign-off, a file in the pack. */
const reviewSourceSchema = v.nullable(
  v.strictObject({
    by: described(sentence, 'Name and role of the clinician who signed.'),
    on: described(day, 'Day of the review.'),
    next: described(day, 'Day on which it is looked at again.'),
    signOff: described(
      v.optional(
        v.pipe(
          v.string(),
          v.regex(/^reviews\/[A-Za-z0-9][A-Za-z0-9._-]*$/, 'a file in the folder reviews/ of the pack'),
        ),
      ),
      'The signed statement of the reviewer, such as reviews/2026-03-sign-off.pdf.',
    ),
    fingerprint: described(
      v.optional(v.string()),
      'Fingerprint of the words or the number that was signed; the content report shows it.',
    ),
  }),
);
/** A review as it is written in a pack. */
export type ReviewSource = v.InferOutput<typeof reviewSourceSchema>;

/** `pack.yaml`: what the pack is called, which slides each door shows, where the facts come from. */
export const packSourceSchema = v.strictObject({
  id: described(idSchema, 'Name of the pack folder.'),
  version: described(
    v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.2.0')),
    'Version, such as 1.2.0.',
  ),
  languages: described(
    v.pipe(v.array(languageSchema), v.minLength(1)),
    'Languages of the pack. The first is the one everything falls back to.',
  ),
  complete: described(
    v.optional(v.array(languageSchema)),
    'Languages in which nothing may be missing. Left out: only the first. Others may be incomplete.',
  ),
  title: described(v.record(languageSchema, sentence), 'Title of the pack in each language.'),
  order: described(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    'Place among several packs, unless the hospital names an order: 1 is first. Packs without it come last.',
  ),
  attract: described(
    v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(8)),
    'Slides of the silent loop, in order. Each needs an "attract" line in every language.',
  ),
  paths: described(
    v.strictObject({
      young: v.array(idSchema),
      older: v.array(idSchema),
      parents: v.array(idSchema),
      siblings: v.array(idSchema),
      calm: v.array(idSchema),
    }),
    'Slides behind each door of the welcome screen, in order.',
  ),
  numbersSlide: described(v.nullable(idSchema), 'Slide behind the numbers gate.'),
  source: described(
    v.strictObject({ title: sentence, publisher: sentence, asOf: v.nullable(v.string()) }),
    'Where the facts come from. asOf is a date, or null when the source states none.',
  ),
  review: described(
    reviewSourceSchema,
    'Who reviewed the pack, when, and when next; null until somebody signs.',
  ),
});
/** `pack.yaml` after validation. */
export type PackSource = v.InferOutput<typeof packSourceSchema>;

/** `slides/<nn-slug>/slide.yaml`. */
export const slideSourceSchema = v.strictObject({
  picture: described(v.nullable(idSchema), 'Name of an illustration, or null with decorative: true.'),
  decorative: described(v.optional(v.boolean(), false), 'true = this slide deliberately has no picture.'),
  levels: described(
    v.pipe(v.array(levelSchema), v.minLength(1)),
    'Levels this slide must have in the first language.',
  ),
  dwellMs: described(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(8000), v.maxValue(12000)), 10000),
    'How long the slide stays in the silent loop, 8000 to 12000 milliseconds.',
  ),
  activity: described(
    v.optional(v.nullable(activitySourceSchema), null),
    'Something to do at the level "older"; its words stand in activity.<language>.yaml.',
  ),
  sign: described(
    v.optional(signSourceSchema, {}),
    'The slide in sign language, by the language whose page shows the video. May be left out.',
  ),
});
/** `slide.yaml` after validation. */
export type SlideSource = v.InferOutput<typeof slideSourceSchema>;

const svgNamePattern = /^[a-z0-9][a-z0-9.-]*\.svg$/;
const svgName = v.pipe(v.string(), v.regex(svgNamePattern, 'the name of an .svg file in the same folder'));

/** `illustrations/<name>.yaml`: the two formats of a picture and the boxes a finger can tap. */
export const pictureSourceSchema = v.strictObject({
  portrait: described(svgName, 'File drawn on a canvas of 1080 by 1920.'),
  landscape: described(svgName, 'File drawn on a canvas of 1920 by 1080.'),
  mirror: described(v.boolean(), 'true = may be flipped in languages that read from right to left.'),
  hotspots: described(
    v.optional(
      v.record(
        idSchema,
        v.strictObject({
          portrait: boxSchema,
          landscape: boxSchema,
          answer: described(
            v.optional(answerKindSchema),
            'How it moves when it is touched; it hops if left out.',
          ),
        }),
      ),
      {},
    ),
    'Boxes [x, y, width, height] in canvas units for each thing that answers, and how it moves.',
  ),
});
/** Sidecar of an illustration after validation. */
export type PictureSource = v.InferOutput<typeof pictureSourceSchema>;

const numberSourceSchema = v.strictObject({
  value: v.number(),
  unit: v.picklist(['people-per-year', 'percent']),
  approximate: v.boolean(),
  survival: v.boolean(),
  term: described(
    v.optional(v.nullable(idSchema), null),
    'Term of the glossary that the number is about; its name stands over the dots of a survival number.',
  ),
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sentence: v.pipe(v.number(), v.integer(), v.minValue(1)),
  asOf: described(
    v.nullable(v.string()),
    'What the number stands for, such as 2020; null when the source gives no date.',
  ),
  source: sentence,
  review: described(
    v.optional(reviewSourceSchema, null),
    'Who checked this number; null until somebody signs.',
  ),
});

/** `numbers.yaml`: every number once, for all languages. `contact` holds the telephone number. */
export const numbersSourceSchema = v.objectWithRest(
  { contact: v.optional(v.strictObject({ phone: v.nullable(v.string()) }), { phone: null }) },
  numberSourceSchema,
);
/** `numbers.yaml` after validation. */
export type NumbersSource = v.InferOutput<typeof numbersSourceSchema>;

/** `facts.yaml`: every fact of the source text in our own words, with the sentence it comes from. */
export const factsSourceSchema = v.strictObject({
  sentences: described(
    v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), []),
    'How many sentences each paragraph of the source has, in order; each must be a fact or a "notFact".',
  ),
  facts: v.array(
    v.strictObject({
      id: idSchema,
      statement: sentence,
      paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
      sentence: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
  notFacts: v.array(v.strictObject({ paragraph: v.number(), sentence: v.number(), why: sentence })),
});
/** `facts.yaml` after validation. */
export type FactsSource = v.InferOutput<typeof factsSourceSchema>;

/** `glossary/<language>.yaml`. */
export const glossarySourceSchema = v.record(
  idSchema,
  v.strictObject({
    name: described(sentence, 'The term as it is shown.'),
    says: described(sentence, 'One sentence that explains it.'),
    picture: described(
      v.optional(v.nullable(idSchema), null),
      'Name of an illustration that stands in while the term has no line in glossary/pictures.yaml.',
    ),
    forms: described(
      v.optional(v.array(sentence), []),
      'Other forms a sentence may show, such as an irregular plural or a short form.',
    ),
  }),
);
/** `glossary/<language>.yaml` after validation. */
export type GlossarySource = v.InferOutput<typeof glossarySourceSchema>;

/** `glossary/pictures.yaml`: the square picture of each term, once for all languages. */
export const termPicturesSourceSchema = v.record(
  idSchema,
  v.strictObject({
    file: described(
      v.pipe(v.string(), v.regex(svgNamePattern, 'the name of an .svg file in illustrations/terms')),
      'File in illustrations/terms, drawn on a canvas of 400 by 400.',
    ),
    mirror: described(v.boolean(), 'true = may be flipped in languages that read from right to left.'),
  }),
);
/** `glossary/pictures.yaml` after validation. */
export type TermPicturesSource = v.InferOutput<typeof termPicturesSourceSchema>;

/** The head (between `---` lines) of `slides/<nn-slug>/<language>.md`. */
export const slideHeadSchema = v.strictObject({
  draft: described(
    v.optional(v.boolean(), false),
    'true = still being written: the kiosk shows the first language instead, and nothing complains.',
  ),
  title: described(sentence, 'Heading of the slide.'),
  alt: described(
    v.optional(v.pipe(v.string(), v.trim()), ''),
    'What the picture shows, for somebody who cannot see it.',
  ),
  attract: described(
    v.optional(v.nullable(sentence), null),
    'Line of the silent loop: calm, no diagnosis, no number.',
  ),
  hotspots: described(
    v.optional(v.record(idSchema, v.strictObject({ label: sentence, says: sentence })), {}),
    'Name and one sentence of each thing in the picture that answers.',
  ),
  review: described(
    v.optional(reviewSourceSchema, null),
    'Who reviewed this language of this slide; null until somebody signs.',
  ),
});
/** Head of a Markdown file after validation. */
export type SlideHead = v.InferOutput<typeof slideHeadSchema>;

const cueListSchema = v.array(v.tuple([v.number(), v.number(), v.number(), v.number()]));

/** `narration/<language>/<slide>.<level>.json`, `<slide>.hotspot-<id>.json` or `glossary.<term>.json` beside its audio file. */
export const narrationSourceSchema = v.looseObject({
  version: v.literal(1),
  language: languageSchema,
  audio: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'the name of an audio file in the same folder'),
  ),
  durationMs: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kind: v.picklist(['recorded', 'synthesised']),
  textHash: v.string(),
  sentences: cueListSchema,
  words: cueListSchema,
});
/** Narration file after validation. */
export type NarrationSource = v.InferOutput<typeof narrationSourceSchema>;
