import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PathName } from '../../../../content/schema/compiled-pack.ts';
import { languageChoices } from '../../../../renderer/screens/language/language-choices.ts';
import { packTitle } from '../../../../renderer/screens/packs/pack-title.ts';
import { doorGrid } from '../../../../renderer/screens/welcome/door-grid.ts';
import type { DoorSize } from '../../../../renderer/screens/welcome/door-grid.ts';
import { doorPictures } from '../../../../renderer/screens/welcome/door-pictures.ts';

const sizesOf = (large: number, small: number): DoorSize[] => [
  ...Array.from({ length: large }, () => 'large' as const),
  ...Array.from({ length: small }, () => 'small' as const),
];
/** Columns each class takes, of two upright, of twelve lying. */
const columns = (className: string, list: string): number => {
  if (list.startsWith('upright')) return className.includes('alone') ? 2 : 1;
  return Number(/share-(\d+)/.exec(className)?.[1]);
};

describe('the doors', () => {
  it('fill whole rows, whichever a pack has, in both formats and all sizes of letters', () => {
    const count = fc.integer({ min: 0, max: 3 });
    const format = fc.constantFrom('portrait', 'landscape');
    fc.assert(
      fc.property(count, count, format, fc.boolean(), (large, small, shape, hasLargeText) => {
        const sizes = sizesOf(large, small);
        const { list, doors } = doorGrid(sizes, { format: shape, hasLargeText });
        expect(doors).toHaveLength(sizes.length);
        const rowWidth = list.startsWith('upright') ? 2 : 12;
        const ofLarge = doors.slice(0, large).reduce((sum, one) => sum + columns(one.className, list), 0);
        const ofSmall = doors.slice(large).reduce((sum, one) => sum + columns(one.className, list), 0);
        expect([ofLarge % rowWidth, ofSmall % rowWidth]).toEqual([0, 0]);
      }),
    );
  });

  it('give the words of the other pack room beside its picture, unless letters are large', () => {
    const sizes = sizesOf(3, 3);
    const wide = (format: 'portrait' | 'landscape', hasLargeText: boolean) =>
      doorGrid(sizes, { format, hasLargeText }).doors.at(-1)?.wide;
    expect(wide('portrait', false)).toBe(true);
    expect(wide('landscape', false)).toBe(true);
    expect(wide('landscape', true)).toBe(false);
  });

  it('show each another picture, as long as the pack has enough', () => {
    const picture = (name: string) => ({ portrait: name, landscape: name, mirror: false, hotspots: {} });
    const slides = ['one', 'two', 'three'].map((id) => ({ id, picture: id, levels: [] }));
    const pictures = { one: picture('one'), two: picture('two'), three: picture('three') };
    const path = ['one', 'two', 'three'];
    const paths = { young: path, older: path, parents: path, siblings: [], calm: [] };
    const doors = (['young', 'older', 'parents', 'calm'] as const).map((door) => ({ path: door, slide: 0 }));
    const shown = doorPictures({ paths, slides, pictures }, doors);
    const names = (['young', 'older', 'parents'] as PathName[]).map((door) => shown.get(door)?.landscape);
    expect(names).toEqual(['one', 'two', 'three']);
    expect(shown.has('calm')).toBe(false);
    const short = { ...paths, older: ['one'] };
    expect(doorPictures({ paths: short, slides, pictures }, doors).get('older')?.landscape).toBe('one');
  });

  it('name another pack in the visitor’s language, and openly in its first where it has none', () => {
    const pack = { id: 'day', title: { en: 'A day', fr: 'Une journée' }, languages: ['en', 'fr'] };
    expect(packTitle(pack, 'fr')).toEqual({ text: 'Une journée', language: 'fr' });
    expect(packTitle(pack, 'ar')).toEqual({ text: 'A day', language: 'en' });
    expect(packTitle({ ...pack, title: {} }, 'ar')).toEqual({ text: 'day', language: 'en' });
  });

  it('offer the languages of the pack, and the one that is chosen', () => {
    expect(languageChoices(['en', 'fr'], 'fr')).toEqual(['en', 'fr']);
    expect(languageChoices(['en', 'fr'], 'ar')).toEqual(['en', 'fr', 'ar']);
  });
});
