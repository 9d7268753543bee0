import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSvg } from '../../../build/content/check-svg.ts';
import { parseSlideMarkdown } from '../../../build/content/parse-slide-markdown.ts';
import { PackDesk } from './pack-desk.ts';

const english = 'slides/01-seeds/en.md';

/** Pieces of what authors write, good and bad, so that arbitrary files come close to real ones. */
const piece = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '---\n',
    'title: Seeds\n',
    'alt: A pot.\n',
    '## young\n',
    '## older\n',
    '## parents\n',
    '[seed](term:seed)',
    '[out](https://example.org)',
    '{number:sunny-days|percent}',
    '{number:',
    '{fact:seeds-sleep}',
    '- a line\n',
    '> quoted\n',
    '\n\n',
    'A seed sleeps. ',
  ),
);
const file = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('whatever an author saves', () => {
  it('the reader of slide texts answers with levels and with complaints that name file and line', () => {
    fc.assert(
      fc.property(file, (source) => {
        const { levels, issues } = parseSlideMarkdown(source, 'en.md');
        const lines = source.split('\n').length;
        for (const { file: named, line, what, todo } of issues) {
          expect(named).toBe('en.md');
          expect(line === null || (line >= 1 && line <= lines)).toBe(true);
          expect(what && todo).not.toBe('');
        }
        for (const blocks of levels.values())
          for (const { line } of blocks.flatMap(({ pieces }) => pieces))
            expect(line).toBeLessThanOrEqual(lines);
      }),
    );
  });

  it('a broken text costs its own slide and no other', () => {
    fc.assert(
      fc.property(file, (source) => {
        const { pack, issues } = new PackDesk().write(english, source).compile();
        const kept = pack?.index.slides.map(({ id }) => id) ?? [];
        expect(kept).toEqual(expect.arrayContaining(['gate', 'count']));
        if (!kept.includes('seeds')) expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('every range of a compiled text lies inside it, and sentences never overlap', () => {
    const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('').replaceAll('---', ''));
    fc.assert(
      fc.property(words, (text) => {
        const head = '---\ntitle: Seeds\nalt: A pot with a seed in it.\nattract: A seed can sleep.\n---\n\n';
        const { pack } = new PackDesk().write(english, `${head}## young\n\n${text}\n`).compile();
        const level = pack?.languages[0]?.slides.seeds?.levels.young;
        if (level === undefined) return;
        const spans = [...level.terms, ...level.facts, ...level.blocks].map(({ span }) => span);
        for (const [from, to] of [...spans, ...level.sentences]) {
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual(level.text.length);
        }
        for (const [place, [from]] of level.sentences.entries())
          expect(from).toBeGreaterThanOrEqual(level.sentences[place - 1]?.[1] ?? 0);
      }),
      { numRuns: 40 },
    );
  });

  it('a picture is judged without an exception, and never passes with a script in it', () => {
    const drawing = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('<svg>', '</svg>', '<g>', '</g>', '<rect/>', '<!--', '&#x6a;', '"'),
      ),
    );
    fc.assert(
      fc.property(drawing, drawing, (before, after) => {
        const source = `<svg>${before.join('')}<script>x()</script>${after.join('')}</svg>`;
        expect(checkSvg(source, 'pot.svg').length).toBeGreaterThan(0);
      }),
    );
  });
});
