/**
 * Patterned cloth, wallpaper and rugs. A sheet belongs to one picture in one format: it hands out paints and collects
 * the definitions that the picture must carry.
 */
import { el, circle, path, rect, stroked } from '../svg.mjs';

const star = (x, y, r) => {
  const spike = (i) => [
    x + Math.cos((i * Math.PI) / 5 - Math.PI / 2) * (i % 2 ? r * 0.45 : r),
    y + Math.sin((i * Math.PI) / 5 - Math.PI / 2) * (i % 2 ? r * 0.45 : r),
  ];
  return `M${Array.from({ length: 10 }, (_, i) =>
    spike(i)
      .map((value) => value.toFixed(1))
      .join(' '),
  ).join('L')}Z`;
};
const blossom = (x, y, r, colour) =>
  [0, 72, 144, 216, 288]
    .map((a) =>
      circle(x + Math.cos((a * Math.PI) / 180) * r, y + Math.sin((a * Math.PI) / 180) * r, r * 0.75, {
        fill: colour,
      }),
    )
    .join('');

/** Tile size and marks of each cloth; `m` is the colour of the marks. */
const cloths = {
  stripes: [20, (m) => path('M-2 5H22', stroked(m, 8))],
  pinstripes: [14, (m) => path('M7 -2V16', stroked(m, 3))],
  dots: [22, (m) => circle(6, 6, 4, { fill: m }) + circle(17, 17, 4, { fill: m })],
  stars: [34, (m) => path(star(9, 9, 7) + star(26, 26, 7), { fill: m })],
  check: [
    28,
    (m) =>
      rect(0, 0, 12, 28, 0, { fill: m, opacity: 0.45 }) + rect(0, 0, 28, 12, 0, { fill: m, opacity: 0.45 }),
  ],
  flowers: [
    38,
    (m) =>
      blossom(10, 10, 5, m) +
      circle(10, 10, 3, { fill: '#FFDE85' }) +
      blossom(29, 29, 5, m) +
      circle(29, 29, 3, { fill: '#FFDE85' }),
  ],
  leaves: [
    36,
    (m) =>
      path('M6 16C6 8 12 4 18 4C18 12 14 16 6 16ZM22 34C22 26 28 22 34 22C34 30 30 34 22 34Z', { fill: m }),
  ],
  knit: [12, (m) => path('M1 3L6 8L11 3', stroked(m, 2.5, { opacity: 0.7 }))],
  waves: [
    30,
    (m) => path('M-2 10Q7 2 15 10T32 10', stroked(m, 4)) + path('M-2 25Q7 17 15 25T32 25', stroked(m, 4)),
  ],
  zigzag: [26, (m) => path('M-2 8L6.5 18L13 8L19.500 18L28 8', stroked(m, 4))],
};

/**
 * A sheet of patterns for the picture `name`. `cloth(kind, base, marks, scale)` gives a paint (plain `base` when kind is
 * falsy or 'plain'); `defs()` gives the definitions of all paints handed out so far.
 */
export const patternSheet = (name) => {
  const made = new Map();
  const cloth = (kind, base, marks, scale = 1) => {
    if (!cloths[kind]) return base;
    const key = [kind, base, marks, scale].join(' ');
    if (!made.has(key)) {
      const id = `${name}-cloth-${made.size + 1}`;
      const [size, draw] = cloths[kind];
      const tile = {
        id,
        width: size,
        height: size,
        patternUnits: 'userSpaceOnUse',
        patternTransform: scale === 1 ? undefined : `scale(${scale})`,
      };
      made.set(key, {
        id,
        tag: el('pattern', tile, rect(0, 0, size, size, undefined, { fill: base }), draw(marks)),
      });
    }
    return `url(#${made.get(key).id})`;
  };
  return { cloth, defs: () => [...made.values()].map(({ tag }) => tag).join('') };
};
