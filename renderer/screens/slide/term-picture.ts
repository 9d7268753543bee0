/** The picture of a word that is explained. Pure. */
import type { GlossaryEntry } from '../../../content/schema/compiled-pack.ts';
import type { PackPort } from '../../controllers/contexts.ts';

/** A picture for a square frame. */
export interface ShownTermPicture {
  /** URL of the drawing. */
  readonly source: string;
  /** Turned round for right-to-left reading. */
  readonly mirrored: boolean;
}

type Pictures = Pick<PackPort, 'picture' | 'url'>;

/** The word's own drawing, made for a small square; `null` when it has none. */
export function ownTermPicture(
  { ownPicture }: Pick<GlossaryEntry, 'ownPicture'>,
  pack: Pictures,
  direction: 'ltr' | 'rtl',
): ShownTermPicture | null {
  if (ownPicture === null) return null;
  return { source: pack.url(ownPicture.file), mirrored: ownPicture.mirror && direction === 'rtl' };
}

/** The word's own drawing; in a pack without such drawings the picture of the slide that its glossary names. */
export function termPicture(
  entry: Pick<GlossaryEntry, 'ownPicture' | 'picture'>,
  pack: Pictures,
  direction: 'ltr' | 'rtl',
): ShownTermPicture | null {
  const own = ownTermPicture(entry, pack, direction);
  const slides = own === null && entry.picture !== null ? pack.picture(entry.picture) : null;
  if (slides === null) return own;
  return { source: pack.url(slides.portrait), mirrored: slides.mirror && direction === 'rtl' };
}
