/** A slide in sign language as its authors write it: `sign:` in `slide.yaml`, with the files in a folder beside it. */
import * as v from 'valibot';
import { languageSchema } from './compiled-pack.ts';

const described = <Schema extends v.GenericSchema>(schema: Schema, text: string) =>
  v.pipe(schema, v.description(text));

/** A file in the folder of the slide or in a folder of it, never above. */
const fileOf = (endings: string, what: string) =>
  v.pipe(
    v.string(),
    v.regex(new RegExp(`^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9_-]*)*\\.(${endings})$`), what),
  );

/** `sign:` in `slide.yaml`, by the language whose page shows the video. */
export const signSourceSchema = v.record(
  languageSchema,
  v.strictObject({
    video: described(
      fileOf('webm|mp4', 'a .webm or .mp4 file in the folder of the slide, such as sign/vgt.webm'),
      'The signer, not cropped, at least 25 pictures a second, without sound.',
    ),
    // Left out it would take the whole slide with it; so the compiler asks for it, and only the video stays away.
    captions: described(
      v.optional(fileOf('vtt', 'a .vtt file in the folder of the slide, such as sign/nl.vtt')),
      'What is signed, in written words (WebVTT). Needed.',
    ),
    signLanguage: described(
      v.pipe(v.string(), v.regex(/^[a-z]{3}$/, 'a tag of ISO 639-3, such as vgt, sfb or gsg')),
      'Which sign language it is (ISO 639-3): vgt in Flanders, sfb in French-speaking Belgium, gsg in Germany.',
    ),
  }),
);
/** One video of `sign:` after validation. */
export type SignSource = v.InferOutput<typeof signSourceSchema>[string];
