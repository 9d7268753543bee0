import type { BootData, OfferedPack } from '../../content/schema/boot-data.ts';
import type { PackHead } from './read-pack.ts';

/** Languages a visitor can choose; the first stays, because everything falls back to it. */
function shownLanguages({ languages }: PackHead, offered: readonly string[] | null): string[] {
  return languages.filter((language, at) => at === 0 || offered === null || offered.includes(language));
}

/** Address of a pack as seen from the page. */
function baseOf(id: string): string {
  return `/packs/${id}/`;
}

/** The main pack as it stands in the first HTML response. @param offered languages that are offered, `null` = all */
export function toBootPack(head: PackHead, offered: readonly string[] | null): NonNullable<BootData['pack']> {
  const { id, version, attract } = head;
  return { id, version, base: baseOf(id), languages: shownLanguages(head, offered), attract };
}

/** A pack as a visitor chooses it. @param offered languages that are offered, `null` = all */
export function toOfferedPack(head: PackHead, offered: readonly string[] | null): OfferedPack {
  const { id, title, attract } = head;
  const [first] = attract;
  return {
    id,
    base: baseOf(id),
    title,
    languages: shownLanguages(head, offered),
    cover: first === undefined ? null : { path: first.picture.landscape, mirror: first.picture.mirror },
  };
}
