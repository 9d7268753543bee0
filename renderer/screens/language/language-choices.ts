/** Which languages a visitor is offered. Pure. */
import type { LanguageTag } from '../../../content/schema/compiled-pack.ts';

/** Those of the pack; and the visitor's own, which another pack may have had, so that what is chosen can be seen. */
export function languageChoices(ofPack: readonly LanguageTag[], chosen: LanguageTag): readonly LanguageTag[] {
  return ofPack.includes(chosen) ? ofPack : [...ofPack, chosen];
}
