/** Fetches the files of compiled packs and has them checked. */
import type { OfferedPack } from '../../content/schema/boot-data.ts';
import type { LanguageTag, PackIndex, PackLanguage } from '../../content/schema/compiled-pack.ts';
import type { Parsed } from './parse-pack-files.ts';
import type * as Parsers from './parse-pack-files.ts';

/** Where the files of a pack come from. */
export interface PackFiles {
  index(): Promise<Parsed<PackIndex>>;
  language(language: LanguageTag): Promise<Parsed<PackLanguage>>;
}

async function read<Value>(
  url: string,
  fetchFile: typeof fetch,
  parse: (parsers: typeof Parsers) => (data: unknown) => Parsed<Value>,
): Promise<Parsed<Value>> {
  try {
    // Never from a cache: the pack may have changed a moment ago.
    const [parsers, response] = await Promise.all([
      import('./parse-pack-files.ts'),
      fetchFile(url, { cache: 'no-store' }),
    ]);
    if (!response.ok) return { ok: false, issue: `${url}: the host answered ${response.status}` };
    const parsed = parse(parsers)(await response.json());
    return parsed.ok ? parsed : { ok: false, issue: `${url}: ${parsed.issue}` };
  } catch (error) {
    return { ok: false, issue: `${url}: ${String(error)}` };
  }
}

/** @param base folder of the pack as seen from the page, ending in a slash */
export function packFilesAt(base: string, fetchFile: typeof fetch = fetch): PackFiles {
  return {
    index: () => read(`${base}index.json`, fetchFile, (parsers) => parsers.parsePackIndex),
    language: (language) =>
      read(`${base}${language}.json`, fetchFile, (parsers) => parsers.parsePackLanguage),
  };
}

/** The packs that the host offers now, the main one first. */
export async function readOffer(fetchFile: typeof fetch = fetch): Promise<Parsed<readonly OfferedPack[]>> {
  const offer = await read('/packs.json', fetchFile, (parsers) => parsers.parsePackOffer);
  return offer.ok ? { ok: true, value: offer.value.packs } : offer;
}
