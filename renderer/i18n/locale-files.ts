/** The files of assets/locales. English is in the first chunk because everything falls back to it; the others are fetched. */
import type { LanguageTag } from '../../content/schema/compiled-pack.ts';

/** A tree of messages; its leaves are texts. */
interface Messages {
  readonly [key: string]: string | Messages;
}

/** Fetches the words of one language. */
export type LoadMessages = () => Promise<Messages>;

const files = import.meta.glob<Messages>(['../../assets/locales/*.json', '!../../assets/locales/en.json'], {
  import: 'default',
});

/** Loader of each language that has a file. Adding a language means adding its file. */
export const localeFiles: ReadonlyMap<LanguageTag, LoadMessages> = new Map(
  Object.entries(files).map(([path, load]) => [path.replace(/^.*\/(.+)\.json$/, '$1'), load]),
);
