import { describe, expect, it } from 'vitest';
import { contentFigures } from '../../../../build/content/figures/figures.ts';
import { tidyGarden } from '../pack-desk.ts';

describe('the figures for the README', () => {
  const figures = (young = 'It sleeps in the pot.') =>
    contentFigures(
      [tidyGarden().edit('slides/01-seeds/en.md', 'It sleeps in the pot.', young).compile()],
      '2026-06-01',
    );

  it('give each language its words, its formulas with their limits, and how much is reviewed', () => {
    const rows = figures().split('\n');
    // Counted by hand: levels of the gate, the seeds and the count.
    expect(rows.find((row) => row.startsWith('| English'))).toMatch(
      /^\| English \| 3 \| 49 \| 0\.0 MB \| 0 of 3 \|/,
    );
    expect(rows.some((row) => /Kandel & Moles \(1958\) \| -?[\d.]+ \(-?[\d.]+\), ≥ 80/.test(row))).toBe(true);
    expect(rows.some((row) => /OSMAN \(a trend only\) \| not written/.test(row))).toBe(true);
  });

  it('say what is too hard', () => {
    expect(figures()).not.toContain('**too hard**');
    expect(figures('Temperature determines germination.')).toContain('**too hard**');
  });

  it('count the pictures', () => {
    expect(figures()).toMatch(/4 pictures \(two formats of each scene\), \d+ KB on average/);
  });
});
