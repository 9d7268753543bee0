/** Fetches the files of a compiled pack and has them checked. */
import type { LanguageTag, PackIndex, PackLanguage } from '../../content/schema/compiled-pack.ts';
import type { Parsed } from './parse-pack-files.ts';
import type * as Parsers from './parse-pack-files.ts';

/** Where the files of a pack come from. */
export interface PackFiles {
  index(): Promise<Parsed<PackIndex>>;
  language(language: LanguageTag): Promise<Parsed<PackLanguage>>;
}

/** @param base folder of the pack as seen from the page, ending in a slash */
export function packFilesAt(base: string, fetchFile: typeof fetch = fetch): PackFiles {
  const read = async <Value>(
    name: string,
    parse: (parsers: typeof Parsers) => (data: unknown) => Parsed<Value>,
  ): Promise<Parsed<Value>> => {
    const url = `${base}${name}`;
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
  };
  return {
    index: () => read('index.json', (parsers) => parsers.parsePackIndex),
    language: (language) => read(`${language}.json`, (parsers) => parsers.parsePackLanguage),
  };
}
