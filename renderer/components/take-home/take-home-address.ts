import type { LanguageTag, PackIndex } from '../../../content/schema/compiled-pack.ts';

/** Address of the book of a pack, in the visitor's language or the first one the pack has. Pure. */
export function takeHomeAddress(
  template: string,
  { id, languages }: Pick<PackIndex, 'id' | 'languages'>,
  language: LanguageTag,
): string {
  const known = languages.includes(language) ? language : (languages[0] ?? language);
  return template.replaceAll('{pack}', id).replaceAll('{language}', known);
}
