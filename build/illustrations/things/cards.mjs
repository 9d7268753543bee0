/** The pictures on the cards that open the activities, in a wide frame, and on the buttons for few, some and many. */
import { accent, blue, ink, warm } from '../palette.mjs';
import { at, circle, inked, path, rect, stroked } from '../svg.mjs';
import { blast } from '../parts/blast.mjs';
import { platelet, redCell, whiteCell } from '../parts/cells.mjs';

const sheet = { width: 600, height: 400 };
const ground = (wall, table) =>
  rect(0, 0, 600, 400, 0, { fill: wall }) + rect(0, 310, 600, 90, 0, inked(table, 6));

const drop = () => [
  ground('#CFE3DF', warm.honey),
  path('M196 40V210a104 104 0 0 0 208 0V40Z', { fill: '#FCDDB0' }),
  path('M196 84q52 18 104 0t104 0V210a104 104 0 0 1 -208 0Z', { fill: '#F5B98F' }),
  redCell(262, 296, { scale: 0.5, start: 'up', end: 'up', mouth: 'open' }),
  whiteCell(340, 284, { scale: 0.46, start: 'hip', end: 'up', mouth: 'smile' }),
  platelet(262, 186, { scale: 0.58, start: 'wave', end: 'up', mouth: 'open', eyes: 'happy' }),
  path('M190 36V210a110 110 0 0 0 220 0V36', stroked(ink.ink, 16)),
  path('M190 36V210a110 110 0 0 0 220 0V36', stroked(blue.sky, 7)),
  rect(172, 20, 256, 30, 15, inked(blue.mist, 6)),
  redCell(494, 296, { scale: 0.68, start: 'front', end: 'wave', mouth: 'smile', look: [-0.8, -0.2] }),
  platelet(106, 300, { scale: 0.9, start: 'wave', end: 'hip', mouth: 'open', look: [0.8, -0.2] }),
];

const crowd = () => [
  ground(warm.marrow, blue.teal),
  path('M30 322h540', stroked(blue.sky, 7, { strokeDasharray: '60 26' })),
  [60, 160, 260].map(
    (x) => circle(x, 356, 16, inked(warm.honey, 5)) + circle(x + 300, 356, 16, inked(warm.honey, 5)),
  ),
  redCell(112, 306, { scale: 0.8, start: 'hip', end: 'wave', mouth: 'smile', look: [0.8, 0] }),
  at(252, 238, blast(0, 0, { eyes: 'sleepy', look: [0.4, 0], seed: 1 }), { scale: 1.16 }),
  at(352, 152, blast(0, 0, { eyes: 'closed', seed: 3, rotate: 6 }), { scale: 1.02 }),
  at(384, 244, blast(0, 0, { eyes: 'puzzled', look: [-0.6, 0], seed: 2 }), { scale: 1.12 }),
  at(480, 150, blast(0, 0, { eyes: 'puzzled', look: [-0.4, 0.4], seed: 7, rotate: -6 }), { scale: 1 }),
  at(508, 246, blast(0, 0, { eyes: 'sleepy', look: [-0.7, 0.1], seed: 5 }), { scale: 1.12 }),
];

const shares = () => [
  rect(0, 0, 600, 400, 0, { fill: accent.butter }),
  Array.from({ length: 10 }, (_, i) => {
    const [x, y] = [88 + Math.floor(i / 2) * 106, 136 + (i % 2) * 128];
    const first = i < 8;
    return (
      circle(x, y, 46, inked(first ? blue.teal : accent.white, 6)) +
      (first
        ? circle(x, y, 15, { fill: accent.butter })
        : path(`M${x - 34} ${y - 22}h68M${x - 42} ${y}h84M${x - 34} ${y + 22}h68`, stroked(blue.teal, 10)))
    );
  }),
];

/** So many blasts, sitting in a heap. */
const heap = (spots) =>
  spots.map(([x, y], i) =>
    at(x, y, blast(0, 0, { eyes: ['sleepy', 'puzzled', 'closed'][i % 3], look: [0.3, 0.1], seed: i + 1 }), {
      scale: 0.84,
    }),
  );
const low = [
  [66, 236],
  [150, 240],
  [234, 236],
];
const middle = [
  [104, 152],
  [192, 150],
];
const small = (draw) => ({ width: 300, height: 300, draw: () => ({ art: draw() }) });

const thing = (draw) => ({ ...sheet, draw: () => ({ art: draw() }) });

/** By the name of the picture. */
export const things = {
  'activity-drop-card': thing(drop),
  'activity-crowd-card': thing(crowd),
  'activity-share-card': thing(shares),
  'activity-few': small(() =>
    heap([
      [96, 200],
      [204, 204],
    ]),
  ),
  'activity-some': small(() => heap([...low, middle[0]])),
  'activity-many': small(() => heap([...low, ...middle, [150, 66]])),
};
