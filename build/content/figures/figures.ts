import type { Compilation } from '../compile-pack.ts';
import { packReport } from '../report/report-model.ts';
import { figuresTable, pictureFigures } from './figures-table.ts';

/** Words, scores and sizes of packs as Markdown for the README. */
export function contentFigures(compilations: readonly Compilation[], today: string): string {
  const reports = compilations.flatMap((compilation) => packReport(compilation, today) ?? []);
  const parts = reports.flatMap(({ pack, languages, slides }) => {
    const scenes = new Map(slides.map(({ picture, pictures }) => [picture, Object.values(pictures ?? {})]));
    return [
      `**${pack.title[pack.languages[0] ?? ''] ?? pack.id}** (${pack.version})`,
      figuresTable(languages),
      pictureFigures([...scenes.values()].flat()),
    ];
  });
  return [
    ...parts,
    'Each score is measured over the whole path, words of the glossary set aside; in brackets with them; then the limit that `npm run content:check` holds.',
  ].join('\n\n');
}
