/**
 * The small square picture that explains one word: one subject on a soft, hand-cut shape. It fills its square, so that it looks
 * the same on the paper of every theme. Canvas 400 by 400; the subject stays 16 units from the edges, unless it is cropped on purpose.
 */
import { accent, blood, blue, green, warm } from '../palette.mjs';
import { brush, path, rect, smooth, roundish, speckle, stroked } from '../svg.mjs';
import { patternSheet } from './patterns.mjs';

/** Quiet square, lighter shape on it, and the marks of the brush; [colour, opacity] over paper. */
const tints = {
  honey: { square: [warm.honey, 0.75], shape: [warm.cream, 1], mark: warm.lantern },
  butter: { square: [accent.butter, 0.62], shape: [warm.paper, 0.85], mark: warm.lantern },
  sky: { square: [blue.sky, 0.85], shape: [blue.mist, 1], mark: blue.helper },
  leaf: { square: [green.leaf, 0.6], shape: [warm.paper, 0.7], mark: green.sage },
  rose: { square: [accent.rose, 0.55], shape: [warm.paper, 0.72], mark: blood.light },
  peach: { square: [blood.light, 0.5], shape: [warm.cream, 0.9], mark: blood.light },
  dusk: { square: [accent.plum, 0.5], shape: [warm.cream, 0.92], mark: accent.plum },
};

const seedOf = (id) => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);

const backdrop = (id, tint) => {
  const { square, shape, mark } = tints[tint];
  const seed = seedOf(id);
  const outline = smooth(roundish(200, 206, 176, 168, { seed, wobble: 0.05, count: 9 }), { closed: true });
  return [
    rect(0, 0, 400, 400, undefined, { fill: warm.paper }),
    rect(0, 0, 400, 400, undefined, { fill: square[0], opacity: square[1] }),
    brush({
      x: -10,
      y: 10,
      width: 330,
      height: 380,
      count: 9,
      length: 70,
      angle: -8,
      seed,
      colour: mark,
      size: 7,
      opacity: 0.35,
    }),
    path(outline, { fill: shape[0], opacity: shape[1] }),
    speckle({ x: 60, y: 60, width: 280, height: 280, count: 16, seed, colour: mark, size: 6, opacity: 0.4 }),
    path('M52 132C70 92 104 62 146 46', stroked(accent.white, 9, { opacity: 0.85 })),
  ].join('');
};

/**
 * One vignette as `{ defs, art }` for `svgDocument('square', ...)`. `tint`: a name of `tints`; `draw` gets `sheet` (paints for
 * people's clothes), `define(markup)` for gradients and clips, and `id(part)` for a name inside the file; it returns the subject.
 */
export const vignette = (term, { tint, draw }) => {
  const sheet = patternSheet(`term-${term}`);
  const defined = [];
  const art = draw({
    sheet,
    define: (markup) => void defined.push(markup),
    id: (part) => `term-${term}-${part}`,
  });
  return { defs: defined.join('') + sheet.defs(), art: [backdrop(term, tint), art].flat(Infinity).join('') };
};
