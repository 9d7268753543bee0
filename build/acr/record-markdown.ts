/** The conformance record as a document. Pure. */
import type { Judged, Verdict } from './judge.ts';

const verdicts: readonly Verdict[] = [
  'supported',
  'partly supported',
  'by hardware',
  'not applicable',
  'not shown yet',
  'not yet',
];

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);

function row({ id, level, title, verdict, how, proofs, weak }: Judged): string {
  const tests = proofs.map(({ file, title: name }) => `${file}: ${name}`);
  const doubts = weak.map(({ file, title: name }) => `(not shown) ${file}: ${name}`);
  const number = id.replace(/^\w+ /, '');
  return `| ${number} ${cell(title)}${level === '' ? '' : ` (${level})`} | ${verdict} | ${cell(how)} | ${[...tests, ...doubts].map(cell).join('<br>')} |`;
}

function table(rows: readonly Judged[]): string {
  return ['| criterion | state | how | tests |', '| --- | --- | --- | --- |', ...rows.map(row)].join('\n');
}

function counts(rows: readonly Judged[]): string {
  const groups = [
    ['WCAG 2.2 A', rows.filter(({ level }) => level === 'A')],
    ['WCAG 2.2 AA', rows.filter(({ level }) => level === 'AA')],
    ['WCAG 2.2 AAA', rows.filter(({ level }) => level === 'AAA')],
    ['EN 301 549', rows.filter(({ level }) => level === '')],
  ] as const;
  const line = ([name, of]: (typeof groups)[number]): string =>
    `| ${name} | ${verdicts.map((verdict) => of.filter((one) => one.verdict === verdict).length).join(' | ')} |`;
  return [
    `| | ${verdicts.join(' | ')} |`,
    `| --- |${' --- |'.repeat(verdicts.length)}`,
    ...groups.map(line),
  ].join('\n');
}

/** The whole document. @param version of Lantern */
export function recordMarkdown(rows: readonly Judged[], version: string): string {
  const wcag = rows.filter(({ level }) => level !== '');
  const clauses = rows.filter(({ level }) => level === '');
  const software = wcag.filter(({ level }) => level !== 'AAA');
  return `# Accessibility conformance record

Lantern ${version}, measured against WCAG 2.2 and EN 301 549 (clauses 5.1, 5.2, 5.5 to 5.9, 7 and 11; numbers of V4.1).

**Automated evidence; not yet evaluated by disabled users.** This is no certificate, and no conformance to a law is claimed. How things
work is said in [accessibility.md](accessibility.md); what each requirement of the design came to, in
[accessibility-requirements.md](accessibility-requirements.md).

Written by \`npm run acr\`. "Supported" is said only where a test names the criterion, the test passes, and the same test fails on a page
that was broken on purpose (\`npm run acr -- --prove\`). "Not shown yet": claimed, but without such a test. Tests cannot say whether
a child understands a sentence or whether a voice is pleasant.

${counts(rows)}

## WCAG 2.2

${table(wcag)}

## EN 301 549

Clauses 11.1 to 11.4 are the ${software.length} criteria of WCAG 2.2 of levels A and AA above; clauses 4.2 are statements of what people can do.

${table(clauses)}
`;
}
