/**
 * The compiled pack: what the build writes into `dist/packs/<id>/`, what main serves and what the renderer reads.
 * One `index.json`, one `<language>.json` for each language, and media whose file names carry a hash of their content.
 */
import * as v from 'valibot';
import { activitySchema } from './activity.ts';
import { idSchema } from './id.ts';

/** The three voices every topic can speak in. */
export const levelSchema = v.picklist(['young', 'older', 'parents']);
/** `young` (3-6, read aloud), `older` (7-12) or `parents` (teenagers and adults). */
export type Level = v.InferOutput<typeof levelSchema>;

/** BCP 47 language tags that a pack may carry, such as `en` or `nl-BE`. */
export const languageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'a language tag such as en, fr or nl-BE'),
);
/** A BCP 47 language tag. */
export type LanguageTag = v.InferOutput<typeof languageSchema>;

/** A file inside the pack, relative, without `..`, in a form that is safe in a URL. */
export const mediaPathSchema = v.pipe(
  v.string(),
  v.regex(/^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9._-]+)*$/, 'a relative path inside the pack'),
);

const offsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Half-open range `[from, to)` of UTF-16 offsets into the compiled text. */
export const spanSchema = v.tuple([offsetSchema, offsetSchema]);
/** Half-open range `[from, to)` of UTF-16 offsets into the compiled text. */
export type Span = v.InferOutput<typeof spanSchema>;

/** One timed piece of text: `[startMs, endMs, from, to]`, integer milliseconds and UTF-16 offsets. */
export const cueSchema = v.tuple([offsetSchema, offsetSchema, offsetSchema, offsetSchema]);
/** One timed piece of text: `[startMs, endMs, from, to]`. */
export type Cue = v.InferOutput<typeof cueSchema>;

/** A narration clip with its cues, already checked against the text it belongs to. */
export const narrationSchema = v.object({
  audio: mediaPathSchema,
  durationMs: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kind: v.picklist(['recorded', 'synthesised']),
  sentences: v.array(cueSchema),
  words: v.array(cueSchema),
});
/** A narration clip: media path, length in milliseconds, sentence and word cues. */
export type Narration = v.InferOutput<typeof narrationSchema>;

const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Clip of a phrase: path beside the list, its length, and where its second and each further sentence begins; milliseconds. */
const phraseClipSchema = v.union([
  v.tuple([mediaPathSchema, milliseconds]),
  v.tuple([mediaPathSchema, milliseconds, v.array(milliseconds)]),
]);
/** Clip of a phrase: path beside the list, its length, and where its second and each further sentence begins; milliseconds. */
export type PhraseClip = v.InferOutput<typeof phraseClipSchema>;

/** Phrases that speech mode says, and their clips, by the phrase as `phraseKey` (content/schema/phrase-key.ts) writes it. */
export const phraseListSchema = v.record(v.string(), phraseClipSchema);
/** Phrases that speech mode says, and their clips, by the phrase as `phraseKey` writes it. */
export type PhraseList = v.InferOutput<typeof phraseListSchema>;

/** A box `[x, y, width, height]` in canvas units. */
export const boxSchema = v.tuple([v.number(), v.number(), v.number(), v.number()]);
/** A box `[x, y, width, height]` in canvas units of its picture. */
export type Box = v.InferOutput<typeof boxSchema>;

/** The ways a touched thing can move; renderer/components/picture/answers.ts says what each looks like. */
export const answerKindSchema = v.picklist(['hop', 'spin', 'wave', 'grow', 'slide', 'glow']);
/** How a touched thing moves. */
export type AnswerKind = v.InferOutput<typeof answerKindSchema>;

/** A picture in its two designed formats. */
export const pictureSchema = v.object({
  portrait: mediaPathSchema,
  landscape: mediaPathSchema,
  /** May be flipped in right-to-left languages. */
  mirror: v.boolean(),
  hotspots: v.record(
    idSchema,
    v.object({
      portrait: boxSchema,
      landscape: boxSchema,
      /** Absent = it hops. */
      answer: v.optional(answerKindSchema),
    }),
  ),
});
/** A picture: media paths of both formats, whether it may be mirrored, hotspot boxes (1080x1920 and 1920x1080 canvases) and how each answers. */
export type Picture = v.InferOutput<typeof pictureSchema>;

/** Who looked at a text, and when; `null` means nobody yet. */
export const reviewSchema = v.nullable(v.object({ by: v.string(), on: v.string(), next: v.string() }));
/** Review state of one language of one slide. */
export type Review = v.InferOutput<typeof reviewSchema>;

/** Text of one level of one slide in one language. */
export const levelTextSchema = v.object({
  /** Plain text; blocks are separated by one line feed. Numbers and bidi isolates are already in. */
  text: v.string(),
  /** SHA-256 of `text`, first 16 hexadecimal digits. */
  textHash: v.string(),
  blocks: v.array(v.object({ kind: v.picklist(['paragraph', 'list-item']), span: spanSchema })),
  sentences: v.array(spanSchema),
  terms: v.array(v.object({ span: spanSchema, term: idSchema })),
  facts: v.array(v.object({ span: spanSchema, fact: idSchema })),
  narration: v.nullable(narrationSchema),
});
/** Text of one level: plain text, its blocks, sentences, glossary terms, facts, and the narration if there is one. */
export type LevelText = v.InferOutput<typeof levelTextSchema>;

/** Clip of a short line; packs that were compiled before these had clips have none. */
const lineNarrationSchema = v.optional(v.nullable(narrationSchema), null);

/** Words of an activity in one language: each thing to tap and each moment says one sentence. */
export const activityTextSchema = v.object({
  title: v.string(),
  /** Second line of the card that opens it. */
  invitation: v.string(),
  /** By the id of what is tapped, or of the moment; a moment has no label. */
  lines: v.record(
    idSchema,
    v.object({ label: v.nullable(v.string()), says: v.string(), narration: lineNarrationSchema }),
  ),
  review: reviewSchema,
});
/** Words of an activity in one language. */
export type ActivityText = v.InferOutput<typeof activityTextSchema>;

/** The slide in sign language. */
const signVideoSchema = v.object({
  video: mediaPathSchema,
  /** WebVTT in the language of the page. */
  captions: mediaPathSchema,
  /** ISO 639-3, such as `vgt`. */
  signLanguage: v.string(),
});
/** A slide in sign language: media paths of the video and of its captions (WebVTT), and the ISO 639-3 tag of the sign language. */
export type SignVideo = v.InferOutput<typeof signVideoSchema>;

/** Words of one slide in one language. */
export const slideTextSchema = v.object({
  title: v.string(),
  /** Description of the picture for somebody who cannot see it; empty when the slide has no picture. */
  alt: v.string(),
  /** The child-safe line of the attract loop, on slides that are in it. */
  attract: v.nullable(v.string()),
  /** What answers to touch: its name, the sentence it says, and the clip of that sentence. */
  hotspots: v.record(
    idSchema,
    v.object({ label: v.string(), says: v.string(), narration: lineNarrationSchema }),
  ),
  levels: v.object({
    young: v.optional(levelTextSchema),
    older: v.optional(levelTextSchema),
    parents: v.optional(levelTextSchema),
  }),
  /** `null` where the slide has no activity, or none in this language: then the first language stands in. */
  activity: v.optional(v.nullable(activityTextSchema)),
  /** `null` or absent where nobody signs the slide for readers of this language. */
  sign: v.optional(v.nullable(signVideoSchema)),
  review: reviewSchema,
});
/** Words of one slide in one language. */
export type SlideText = v.InferOutput<typeof slideTextSchema>;

/** The square picture of a glossary term. */
const termPictureSchema = v.object({
  file: mediaPathSchema,
  /** May be flipped in right-to-left languages. */
  mirror: v.boolean(),
});
/** The square picture of a glossary term: its media path, and whether it may be mirrored. */
export type TermPicture = v.InferOutput<typeof termPictureSchema>;

/** One glossary entry in one language. */
export const glossaryEntrySchema = v.object({
  name: v.string(),
  says: v.string(),
  /** Stands in where the term has no picture of its own. */
  picture: v.nullable(idSchema),
  /** The same in every language; packs that were compiled before terms had pictures of their own have none. */
  ownPicture: v.optional(v.nullable(termPictureSchema), null),
  /** Clip of `termLine` (content/schema/term-line.ts); its cues are offsets into that text. */
  narration: lineNarrationSchema,
});
/** One glossary entry: the term, one sentence, its square picture or the id of a slide's, and the clip that says both. */
export type GlossaryEntry = v.InferOutput<typeof glossaryEntrySchema>;

/** One number, once for all languages, with what is known of its source. */
export const packNumberSchema = v.object({
  value: v.number(),
  unit: v.picklist(['people-per-year', 'percent']),
  approximate: v.boolean(),
  /** Survival numbers may only be shown behind the gate. */
  survival: v.boolean(),
  /** Term of the glossary that the number is about: its name stands over the dots. */
  term: v.optional(v.nullable(idSchema), null),
  source: v.string(),
  /** ISO date the number stands for, or `null` when the source gives none. */
  asOf: v.nullable(v.string()),
});
/** One number with its source; shared by all languages. */
export type PackNumber = v.InferOutput<typeof packNumberSchema>;

/** `<language>.json` of a compiled pack. Slides that are not translated are absent and fall back to the first language. */
export const packLanguageSchema = v.object({
  format: v.literal(1),
  pack: idSchema,
  language: languageSchema,
  slides: v.record(idSchema, slideTextSchema),
  glossary: v.record(idSchema, glossaryEntrySchema),
  /** Headings, names and descriptions; packs that were compiled before speech mode have none. */
  phrases: v.optional(phraseListSchema, {}),
});
/** Everything a pack says in one language. */
export type PackLanguage = v.InferOutput<typeof packLanguageSchema>;

/** One slide of the attract loop, complete in itself so that the first paint needs no second request. */
export const attractSlideSchema = v.object({
  slide: idSchema,
  picture: pictureSchema,
  /** Line and picture description by language tag. */
  lines: v.record(languageSchema, v.object({ line: v.string(), alt: v.string() })),
  dwellMs: v.pipe(v.number(), v.integer(), v.minValue(8000), v.maxValue(12000)),
});
/** One slide of the attract loop. */
export type AttractSlide = v.InferOutput<typeof attractSlideSchema>;

/** One slide as the index knows it. */
export const slideIndexSchema = v.object({
  id: idSchema,
  picture: v.nullable(idSchema),
  /** Levels that the first language has. */
  levels: v.array(levelSchema),
  activity: v.optional(v.nullable(activitySchema)),
});
/** The doors of the welcome screen and the slides behind each, in order. */
export const pathsSchema = v.object({
  young: v.array(idSchema),
  older: v.array(idSchema),
  parents: v.array(idSchema),
  siblings: v.array(idSchema),
  calm: v.array(idSchema),
});
/** A door of the welcome screen. */
export type PathName = keyof v.InferOutput<typeof pathsSchema>;

/** `index.json` of a compiled pack. */
export const packIndexSchema = v.object({
  format: v.literal(1),
  id: idSchema,
  version: v.string(),
  /** First language is the one everything falls back to. */
  languages: v.pipe(v.array(languageSchema), v.minLength(1)),
  title: v.record(languageSchema, v.string()),
  /** Place among the packs of its folder where the configuration names no order; the smallest is first, packs without one come last. */
  order: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  attract: v.pipe(v.array(attractSlideSchema), v.minLength(1)),
  paths: pathsSchema,
  /** Slide behind the numbers gate, if the pack has one. */
  numbersSlide: v.nullable(idSchema),
  slides: v.array(slideIndexSchema),
  pictures: v.record(idSchema, pictureSchema),
  numbers: v.record(idSchema, packNumberSchema),
  contact: v.object({ phone: v.nullable(v.string()) }),
  source: v.object({ title: v.string(), publisher: v.string(), asOf: v.nullable(v.string()) }),
  review: reviewSchema,
  /** SHA-256 (hexadecimal) of each file of the pack by its path; `index.json` itself is not in it. */
  files: v.record(mediaPathSchema, v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});
/** `index.json` of a compiled pack. */
export type PackIndex = v.InferOutput<typeof packIndexSchema>;
