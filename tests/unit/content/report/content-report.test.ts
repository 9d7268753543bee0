import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../../build/content/report/render-markdown.ts';
import { renderReport } from '../../../../build/content/report/render-report.ts';
import { packReport } from '../../../../build/content/report/report-model.ts';
import { slideFingerprint } from '../../../../build/content/accepted-review.ts';
import { tidyGarden, type PackDesk } from '../pack-desk.ts';

const today = '2026-06-01';
function reportOf(desk: PackDesk = tidyGarden()) {
  const report = packReport(desk.compile(), today);
  if (report === null) throw new Error('the garden has no report');
  return {
    report,
    page: renderReport([report], today).replaceAll(/\s+/g, ' '),
    markdown: renderMarkdown([report], today),
  };
}

describe('the content report', () => {
  it('puts every sentence that tells a fact beside that fact, in each language that has it', () => {
    const [fact] = reportOf().report.facts;
    expect(fact?.id).toBe('seeds-sleep');
    expect(
      [...(fact?.told ?? [])].map(([language, told]) => [language, told.map(({ sentence }) => sentence)]),
    ).toEqual([
      ['en', ['Seeds sleep in winter.']],
      ['fr', ['Les graines dorment en hiver.']],
      ['ar', ['تنام البذور في الشتاء.']],
    ]);
  });

  it('shows all levels of all slides, with language and direction', () => {
    const { page } = reportOf();
    expect(page).toContain('It wakes in spring.');
    expect(page).toMatch(/<td lang="fr" dir="ltr">(?:(?!<\/td>).)*Elle dort dans le pot\./);
    expect(page).toMatch(/<td lang="ar" dir="rtl">(?:(?!<\/td>).)*تنام البذور/);
    expect(page).toContain('Not written yet');
  });

  it('marks sentences for adults that are not from the source, and no others', () => {
    const { page } = reportOf();
    expect(page).toMatch(/<span class="ours">The sun shines on 80% of days\.<\/span>/);
    expect(page).not.toMatch(/<span class="ours">[^<]*(?:<span[^>]*>[^<]*<\/span>)?[^<]*sleep in winter/);
    expect(page).not.toMatch(/<span class="ours">[^<]*It wakes in spring/);
  });

  it('says which numbers have no date, and carries both formats of each picture inside', () => {
    const { page } = reportOf();
    expect(page).toContain('date not stated');
    expect(
      page.match(/<img class="(?:landscape|portrait)"[^>]*src="data:image\/svg\+xml;base64,/g),
    ).toHaveLength(4);
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(page).not.toContain('<script');
  });

  it('has a sheet to sign for each language, with the fingerprint that a review needs', () => {
    const { page, report } = reportOf();
    expect(page.match(/<section class="sheet">/g)).toHaveLength(3);
    const text = report.slides.find(({ id }) => id === 'seeds')?.texts.get('en');
    if (text === undefined) throw new Error('the garden has no seeds');
    expect(page).toContain(`<code>${slideFingerprint(text.text)}</code>`);
  });

  it('lists what is missing and what the check says, as content:check does', () => {
    const desk = tidyGarden().edit('slides/01-seeds/en.md', 'It wakes in spring.', 'It fights the cold.');
    const { page, markdown } = reportOf(desk);
    for (const text of [page, markdown]) expect(text).toContain('must not stand where a child reads');
    expect(page).toContain('Missing in French');
    expect(page).toContain('The level &quot;older&quot; is missing.');
  });

  it('shows where the texts come from, with what goes beyond the source', () => {
    const { page } = reportOf(
      tidyGarden().write(
        'CREDITS.md',
        '# Credits\n\n## Sentences that are not in the source\n\n- seeds: “It wakes.”\n',
      ),
    );
    expect(page).toMatch(/<h4>Sentences that are not in the source<\/h4>.*<li><p>seeds: “It wakes\.”<\/p>/);
  });

  it('shows what an author typed, and runs none of it', () => {
    const { page } = reportOf(
      tidyGarden().edit(
        'slides/01-seeds/en.md',
        'title: Seeds',
        'title: "<b>Seeds</b> & <script>x</script>"',
      ),
    );
    expect(page).toContain('&lt;b&gt;Seeds&lt;/b&gt; &amp; &lt;script&gt;');
    expect(page).not.toContain('<script');
  });

  it('is Markdown as well, to compare two versions of the texts', () => {
    const { markdown } = reportOf();
    expect(markdown).toContain('### Seeds');
    expect(markdown).toMatch(
      /\*\*7 to 12\*\* \(\d+ words\)\n\nA seed sleeps in winter\. It wakes in spring\./,
    );
    expect(markdown).toContain('1. ');
  });
});
