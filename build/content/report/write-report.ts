import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compilation } from '../compile-pack.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderReport } from './render-report.ts';
import { packReport } from './report-model.ts';

/** Writes `content-report.html` and `content-report.md` into a folder; returns their paths. */
export function writeReport(compilations: readonly Compilation[], folder: string, today: string): string[] {
  const reports = compilations.flatMap((compilation) => packReport(compilation, today) ?? []);
  const files: readonly (readonly [string, string])[] = [
    ['content-report.html', renderReport(reports, today)],
    ['content-report.md', renderMarkdown(reports, today)],
  ];
  return files.map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}
