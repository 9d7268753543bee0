import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hotspotShapeIssues } from '../../../../build/content/checks/check-hotspot-shapes.ts';
import { contrast } from '../../../../build/content/svg/contrast.ts';
import { tidyGarden } from '../pack-desk.ts';

const picture = (inside: string, defs = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1920 1080">\n<defs>${defs}</defs>\n<g data-hotspot="cell">${inside}</g></svg>`;
const complaints = (inside: string, defs = '') =>
  hotspotShapeIssues(picture(inside, defs), 'cell.svg').map(({ line, what }) => `${String(line)} ${what}`);

const good = '<circle r="40" fill="#F6C9C9" stroke="#332C48" stroke-width="5"/>';

describe('a thing in a picture that answers', () => {
  it.each([
    ['a dark outline round a light area', good, ''],
    [
      'paint that it inherits',
      `<g fill="#F6C9C9" stroke="#332C48" stroke-width="5"><circle r="40"/></g>`,
      '',
    ],
    ['a shape that is used', '<use href="#disc"/>', `<g id="disc">${good}</g>`],
    [
      'a gradient',
      '<rect width="9" height="9" fill="url(#g)" stroke="#332C48" stroke-width="4"/>',
      '<linearGradient id="g"><stop stop-color="#FFFFFF"/><stop stop-color="#EEEEEE"/></linearGradient>',
    ],
    [
      'a thin line that is enlarged',
      `<g transform="translate(3 4) scale(3)">${good.replace('"5"', '"1.5"')}</g>`,
      '',
    ],
  ])('is fine with %s', (_name, inside, defs) => {
    expect(complaints(inside, defs)).toEqual([]);
  });

  it.each([
    [
      'pale all over',
      good.replace('#332C48', '#E5B5B5'),
      /^3 The thing "cell" has no solid light and dark part .*3:1 \(most: 1\.\d:1\)/,
    ],
    ['thin', good.replace('"5"', '"2"'), /has no solid outline of 3 pixels \(widest: 2\.0\)/],
    ['shrunk', `<g transform="scale(0.5)">${good}</g>`, /has no solid outline of 3 pixels \(widest: 2\.5\)/],
    ['see-through', `<g opacity="0.5">${good}</g>`, /has no solid light and dark part/],
    ['only dark where nobody sees it', good.replace('"5"', '"1"'), /has no solid light and dark part/],
  ])('is complained about when it is %s', (_name, inside, expected) => {
    expect(complaints(inside).some((complaint) => expected.test(complaint))).toBe(true);
  });

  it('is checked by content:check, with the line', () => {
    const findings = tidyGarden()
      .edit('illustrations/seeds.portrait.svg', 'stroke-width="6"', 'stroke-width="2"')
      .findings();
    expect(findings.join('\n')).toMatch(
      /seeds\.portrait\.svg:\d+: error: The thing "pot" has no solid outline/,
    );
  });
});

describe('contrast', () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`);

  it('is 21 between black and white, as WCAG says, and 4.54 at #767676', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
  });

  it('is the same both ways, and never below 1', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        expect(contrast(one, other)).toBe(contrast(other, one));
        expect(contrast(one, other)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
