/** What the phrases of the interface depend on, read from the packs of the project. */
import { compileFolder, packFolders } from '../../content/run-content.ts';
import type { PhraseWorld } from './phrase-values.ts';

/** Of all packs together; a pack that a hospital adds has the rest said by the voice of the machine. */
export function readPhraseWorld(folders: readonly string[] = packFolders()): PhraseWorld {
  const packs = folders.map((folder) => compileFolder(folder).pack).filter((pack) => pack !== null);
  const indexes = packs.map(({ index }) => index);
  return {
    languages: [...new Set(indexes.flatMap((index) => index.languages))],
    pathLengths: indexes.flatMap(({ paths, numbersSlide }) =>
      Object.values(paths).flatMap((slides) => [
        slides.length,
        slides.filter((slide) => slide !== numbersSlide).length,
      ]),
    ),
    sources: indexes.map(({ source }) => source),
    numbers: indexes.flatMap(({ numbers }) => Object.values(numbers).filter(({ survival }) => survival)),
    dotGroups: indexes.flatMap(({ slides }) =>
      slides.flatMap(({ activity }) =>
        activity?.kind === 'share-of-ten' ? [activity.shares.map(({ count }) => count)] : [],
      ),
    ),
    titles: (language) =>
      indexes
        .map(({ title, languages }) => title[language] ?? title[languages[0] ?? ''] ?? '')
        .filter((title) => title !== ''),
  };
}
