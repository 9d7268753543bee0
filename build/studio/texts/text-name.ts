/** What texts of a pack are called, and which picture stands beside them. Pure. */
import type { PackIndex, PackLanguage } from '../../../content/schema/compiled-pack.ts';
import {
  activityPart,
  glossaryName,
  hotspotPart,
  type SpeakableText,
} from '../../content/speakable-texts.ts';
import type { TextName } from './text-progress.ts';

type Named = Pick<SpeakableText, 'slide' | 'part'>;

/** Title and label of a text, in its language. */
export function textName({ slide, part }: Named, { slides, glossary }: PackLanguage): TextName {
  if (slide === glossaryName) return { title: glossary[part]?.name ?? part, label: null };
  const text = slides[slide];
  const labels = [
    ...Object.entries(text?.hotspots ?? {}).map(([id, { label }]) => [hotspotPart(id), label] as const),
    ...Object.entries(text?.activity?.lines ?? {}).map(
      ([id, { label }]) => [activityPart(id), label ?? text?.activity?.title ?? id] as const,
    ),
  ];
  return { title: text?.title ?? slide, label: new Map(labels).get(part) ?? null };
}

/** Media path of the picture of a text with its description; `null` when it has none. */
export function textPicture(
  { slide, part }: Named,
  index: Pick<PackIndex, 'slides' | 'pictures'>,
  { slides, glossary }: PackLanguage,
): { readonly path: string; readonly alt: string } | null {
  if (slide === glossaryName) {
    const file = glossary[part]?.ownPicture?.file;
    return file === undefined ? null : { path: file, alt: '' };
  }
  const name = index.slides.find(({ id }) => id === slide)?.picture ?? null;
  const picture = name === null ? undefined : index.pictures[name];
  return picture === undefined ? null : { path: picture.landscape, alt: slides[slide]?.alt ?? '' };
}
