import { describeIssue } from '../../../content/schema/author-issue.ts';
import { figuresTable } from '../figures/figures-table.ts';
import type { PackReport, ReportSlide, ReportText } from './report-model.ts';
import { levelNames, pathNames, reviewWords } from './report-words.ts';

/** The report as Markdown, without pictures: to compare two versions, or to paste a part of it into a message. */
export function renderMarkdown(reports: readonly PackReport[], madeOn: string): string {
  return (
    [`# What Lantern says to children and families`, `Made on ${madeOn}.`, ...reports.flatMap(packPart)].join(
      '\n\n',
    ) + '\n'
  );
}

function packPart(report: PackReport): string[] {
  const { pack, folder } = report;
  return [
    `## ${pack.title[pack.languages[0] ?? ''] ?? pack.id}`,
    `Version ${pack.version}, \`${folder}\`. Facts from: ${pack.source.title}, ${pack.source.publisher}, ${pack.source.asOf ?? 'date not stated'}.`,
    figuresTable(report.languages),
    ...report.slides.flatMap((slide) => slidePart(report, slide)),
    '### Facts',
    report.facts.map((fact) => factLine(report, fact)).join('\n'),
    '### Numbers',
    report.numbers
      .map(
        ({ id, entry, review }) =>
          `- ${id}: ${String(entry.value)} ${entry.unit}. ${entry.source}, ${entry.asOf ?? 'date not stated'}. ${reviewWords(review)}.`,
      )
      .join('\n'),
    '### Glossary',
    report.terms
      .map(({ id, entries }) =>
        [
          `- ${id}`,
          ...[...entries].map(([language, { name, says }]) => `  - ${language}: **${name}**. ${says}`),
        ].join('\n'),
      )
      .join('\n'),
    ...(report.credits === null ? [] : [report.credits.replaceAll(/^#/gm, '###').trim()]),
    '### What the check says',
    report.issues.map((issue) => `- ${describeIssue(issue)}`).join('\n'),
  ];
}

function slidePart({ languages }: PackReport, slide: ReportSlide): string[] {
  const first = slide.texts.get(languages[0]?.tag ?? '');
  return [
    `### ${first?.text.title ?? slide.id}`,
    `\`${slide.folder}\`. Shown: ${slide.reachedBy.map((way) => pathNames[way] ?? way).join(', ') || 'by no door'}.`,
    ...languages.flatMap(({ tag, name }) => {
      const text = slide.texts.get(tag);
      return text === undefined
        ? [`#### ${name}`, 'Not written yet.']
        : [`#### ${name}`, ...textPart(slide, text)];
    }),
  ];
}

function textPart({ levels }: ReportSlide, { text, wordsOf, fingerprint }: ReportText): string[] {
  const lines = [
    `Title: ${text.title}`,
    ...(text.attract === null ? [] : [`Silent loop: ${text.attract}`]),
    ...(text.alt === '' ? [] : [`Picture: ${text.alt}`]),
    ...Object.values(text.hotspots).map(({ label, says }) => `Thing to touch: ${label}. ${says}`),
  ];
  return [
    lines.map((line) => `- ${line}`).join('\n'),
    ...levels.flatMap((level) => {
      const words = text.levels[level];
      if (words === undefined) return [`**${levelNames[level]}**: not written yet.`];
      const blocks = words.blocks.map(
        ({ kind, span: [from, to] }) => (kind === 'list-item' ? '- ' : '') + words.text.slice(from, to),
      );
      return [`**${levelNames[level]}** (${String(wordsOf[level] ?? 0)} words)`, blocks.join('\n\n')];
    }),
    `${reviewWords(text.review)}. Fingerprint ${fingerprint}.`,
  ];
}

function factLine(
  { languages }: PackReport,
  { number, statement, paragraph, sentence, told }: PackReport['facts'][number],
): string {
  const lines = languages.map(({ tag }) => {
    const sentences = told.get(tag) ?? [];
    return `   - ${tag}: ${sentences.map((one) => `${one.sentence} (${one.slide})`).join(' ') || 'not told'}`;
  });
  return [`${String(number)}. ${statement} (source ${String(paragraph)}.${String(sentence)})`, ...lines].join(
    '\n',
  );
}
