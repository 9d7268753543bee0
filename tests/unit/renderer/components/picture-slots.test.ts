import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../../content/schema/compiled-pack.ts';
import { emptySlots, fillSlots, turnSlots } from '../../../../renderer/components/picture/picture-slots.ts';
import type { PictureSlots } from '../../../../renderer/components/picture/picture-slots.ts';
import type { Layer } from '../../../../renderer/screens/slide/slide-model.ts';

const layer = (slide: string): Layer => ({
  slide,
  picture: { portrait: `${slide}.svg` } as unknown as Picture,
});
const path = ['factory', 'blood', 'blasts', 'tests', 'helpers', 'home'];
const around = (place: number) => path.slice(Math.max(0, place - 1), place + 2).map(layer);
const slides = (slots: PictureSlots<Layer>) => slots.map((slot) => slot?.slide ?? null);
const shown = (slots: PictureSlots<Layer>) => new Set(slides(slots).filter((slide) => slide !== null));

/** A visitor goes from one page to another and stays there until the neighbours have come, or not. */
function go(slots: PictureSlots<Layer>, { from, to, stays }: { from: number; to: number; stays: boolean }) {
  const current = path[to] as string;
  const turned = turnSlots(slots, { layers: around(to), current, before: path[from] as string });
  return stays ? fillSlots(turned, around(to)) : turned;
}

describe('Pictures of a story that is read on', () => {
  it('A first page brings its own picture alone, and its neighbour when it has settled', () => {
    const first = turnSlots(emptySlots, { layers: around(0), current: 'factory', before: 'factory' });
    expect(slides(first)).toEqual(['factory', null, null]);
    expect(shown(fillSlots(first, around(0)))).toEqual(new Set(['factory', 'blood']));
  });

  it('Next shows the picture that waited, keeps the old one for the fade and moves none', () => {
    const settled = go(emptySlots, { from: 1, to: 1, stays: true });
    const turned = go(settled, { from: 1, to: 2, stays: false });
    expect(slides(turned)).toEqual(slides(settled));
    expect(shown(go(settled, { from: 1, to: 2, stays: true }))).toEqual(
      new Set(['blood', 'blasts', 'tests']),
    );
  });

  it('A text saved while the page stands renews its picture where it is', () => {
    const settled = go(emptySlots, { from: 1, to: 1, stays: true });
    const renewed = around(1).map((one) => ({ ...one }));
    const turned = turnSlots(settled, { layers: renewed, current: 'blood', before: 'blood' });
    expect(slides(turned)).toEqual(slides(settled));
    expect(turned).toEqual(expect.arrayContaining(renewed));
    for (const slot of turned) expect(renewed).toContain(slot);
  });

  it('A page without a picture leaves what was there for the fade', () => {
    const settled = go(emptySlots, { from: 1, to: 1, stays: true });
    const turned = turnSlots(settled, { layers: [], current: 'unknown', before: 'blood' });
    expect(shown(turned).has('blood')).toBe(true);
    expect(shown(turned).has('unknown')).toBe(false);
  });

  it('Wherever a visitor goes: never more than three, each once, the current one there, the one before still there, nobody moved', () => {
    const steps = fc.array(fc.record({ to: fc.nat(path.length - 1), stays: fc.boolean() }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(steps, (visited) => {
        let slots = go(emptySlots, { from: 0, to: 0, stays: true });
        let from = 0;
        for (const { to, stays } of visited) {
          const before = slides(slots);
          const turned = go(slots, { from, to, stays: false });
          const kept = [...shown(turned)];
          expect(turned).toHaveLength(3);
          expect(slides(turned).filter((slide) => slide !== null)).toHaveLength(kept.length);
          expect(kept).toContain(path[to]);
          expect(kept).toContain(path[from]);
          for (const slide of kept)
            if (before.includes(slide)) expect(slides(turned).indexOf(slide)).toBe(before.indexOf(slide));
          slots = stays ? go(slots, { from, to, stays }) : turned;
          if (stays) expect(shown(slots)).toEqual(new Set(around(to).map(({ slide }) => slide)));
          from = to;
        }
      }),
    );
  });
});
