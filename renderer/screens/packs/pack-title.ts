/** What a pack is called, and the picture that stands for it. Pure. */
import type { OfferedPack } from '../../../content/schema/boot-data.ts';
import type { LanguageTag } from '../../../content/schema/compiled-pack.ts';

/** Title in the visitor's language; openly in the first of the pack where it has none. */
export function packTitle(
  { id, title, languages }: Pick<OfferedPack, 'id' | 'title' | 'languages'>,
  language: LanguageTag,
): { readonly text: string; readonly language: LanguageTag } {
  const [first = language] = languages;
  const own = title[language];
  return own === undefined ? { text: title[first] ?? id, language: first } : { text: own, language };
}

/** URL of its picture; empty when there is none. */
export function coverUrl({ base, cover }: OfferedPack): string {
  return cover === null ? '' : `${base}${cover.path}`;
}
