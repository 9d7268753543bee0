/**
 * Inside the bone: a lit workshop in a dusky, soft body. Pieces only; workshop.mjs puts them together.
 */
import { accent, blood, ink, warm } from '../palette.mjs';
import {
  at,
  circle,
  ellipse,
  group,
  inked,
  linear,
  motion,
  n,
  path,
  random,
  smooth,
  speckle,
  stroked,
} from '../svg.mjs';

/** Points along a rectangle, softly uneven, for shapes cut by hand. */
export const softBox = (x, y, width, height, { seed = 1, wobble = 10, step = 150, corner = 70 } = {}) => {
  const next = random(seed);
  const jitter = () => (next() * 2 - 1) * wobble;
  const points = [];
  const side = (fromX, fromY, toX, toY) => {
    const count = Math.max(2, Math.round(Math.hypot(toX - fromX, toY - fromY) / step));
    for (let i = 0; i <= count; i += 1)
      points.push([
        fromX + ((toX - fromX) * i) / count + jitter(),
        fromY + ((toY - fromY) * i) / count + jitter(),
      ]);
  };
  side(x + corner, y, x + width - corner, y);
  side(x + width, y + corner, x + width, y + height - corner);
  side(x + width - corner, y + height, x + corner, y + height);
  side(x, y + height - corner, x, y + corner);
  return smooth(points, { closed: true });
};

/** The bone's outline lying along the start-end axis in a box: a slightly hollow shaft, two knobs at each end. */
const lyingBone = (x, y, width, height) => {
  const half = [
    [0.5, 0.13],
    [0.66, 0.125],
    [0.79, 0.085],
    [0.86, 0.015],
    [0.93, 0],
    [0.985, 0.07],
    [1, 0.2],
    [0.985, 0.33],
    [0.955, 0.43],
    [0.945, 0.5],
  ];
  const quarter = (mirrorX, mirrorY) =>
    half.map(([px, py]) => [x + width * (mirrorX ? 1 - px : px), y + height * (mirrorY ? 1 - py : py)]);
  const ring = [
    ...quarter(false, false),
    ...quarter(false, true).reverse().slice(1),
    ...quarter(true, true).slice(1),
    ...quarter(true, false).reverse().slice(1, -1),
  ];
  return smooth(ring, { closed: true });
};

/** The whole bone, lying; turn it with `at(..., { rotate: 90 })` to stand it up. Light falls on its first long side. */
export const bone = (x, y, width, height) =>
  path(lyingBone(x + 10, y + 18, width, height), { fill: ink.ink, opacity: 0.16 }) +
  path(lyingBone(x, y, width, height), inked(warm.cream, 7)) +
  path(
    `M${n(x + width * 0.18)} ${n(y + height * 0.13)}C${n(x + width * 0.36)} ${n(y + height * 0.2)} ${n(x + width * 0.6)} ${n(y + height * 0.2)} ${n(x + width * 0.82)} ${n(y + height * 0.12)}`,
    stroked(accent.white, 16, { opacity: 0.9 }),
  ) +
  path(
    `M${n(x + width * 0.16)} ${n(y + height * 0.93)}C${n(x + width * 0.36)} ${n(y + height * 0.85)} ${n(x + width * 0.6)} ${n(y + height * 0.85)} ${n(x + width * 0.84)} ${n(y + height * 0.92)}`,
    stroked(warm.honey, 26, { opacity: 0.9 }),
  ) +
  speckle({
    x: x + 40,
    y: y + 40,
    width: width - 80,
    height: height - 80,
    count: 90,
    seed: 12,
    colour: warm.clay,
    size: 6,
    opacity: 0.28,
  });

/** The edge of the cut: a spongy rim with little holes, round the opening. */
export const cutRim = (d, { x, y, width, height }, seed = 5) => {
  const next = random(seed);
  let holes = '';
  for (let i = 0; i < 64; i += 1) {
    const along = next() * 2 * (width + height);
    const off = next() * 18 - 9;
    const [px, py] =
      along < width
        ? [x + along, y + off]
        : along < width + height
          ? [x + width + off, y + along - width]
          : along < 2 * width + height
            ? [x + along - width - height, y + height + off]
            : [x + off, y + along - 2 * width - height];
    holes += `M${n(px)} ${n(py)}h${n(next() * 8)}`;
  }
  return (
    path(d, stroked(ink.ink, 54)) +
    path(d, stroked(warm.honey, 44)) +
    path(holes, stroked(warm.clay, 13, { opacity: 0.55 })) +
    path(d, stroked(accent.white, 4, { opacity: 0.5 }))
  );
};

/** Light in the room: from the start side, honey to amber. `dim` lowers it a little. */
export const roomLight = (id, [x1, y1, x2, y2], dim = false) =>
  linear(
    id,
    [x1, y1, x2, y2],
    dim
      ? [
          [0, '#F3D6A0'],
          [0.5, '#DDA572'],
          [1, '#B97A5C'],
        ]
      : [
          [0, '#FFEFC6'],
          [0.5, '#F7C98B'],
          [1, '#E29B64'],
        ],
  );

/** The soft wall: plump cushions, in a box. */
export const cushions = (x, y, width, height, { size = 120, seed = 3, opacity = 0.35 } = {}) => {
  const next = random(seed);
  let d = '';
  for (let row = 0; row * size * 0.86 < height; row += 1) {
    for (let column = 0; column * size < width; column += 1) {
      const cx = x + (column + (row % 2 ? 0.95 : 0.45)) * size;
      if (next() < 0.3 || cx > x + width) continue;
      d += `M${n(cx - size * 0.36)} ${n(y + (row + 0.4) * size * 0.86)}a${n(size * 0.38)} ${n(size * 0.36)} 0 0 1 ${n(size * 0.6)} ${n(-size * 0.12)}`;
    }
  }
  return path(d, stroked(warm.paper, 9, { opacity }));
};

/** A round window onto the dusk outside. */
export const porthole = (x, y, r, fill) =>
  circle(x, y, r, inked(fill, 6)) +
  path(
    `M${n(x - r)} ${n(y + r * 0.3)}q${n(r * 0.6)} ${n(-r * 0.5)} ${n(r)} 0t${n(r)} ${n(-r * 0.1)}A${r} ${r} 0 0 1 ${n(x - r)} ${n(y + r * 0.3)}Z`,
    { fill: blood.deep, opacity: 0.5 },
  ) +
  circle(x, y, r, stroked(warm.honey, 13)) +
  circle(x, y, r + 7, stroked(ink.ink, 4)) +
  circle(x, y, r - 7, stroked(ink.ink, 4)) +
  path(
    `M${n(x - r * 0.5)} ${n(y - r * 0.2)}q${n(r * 0.1)} ${n(-r * 0.3)} ${n(r * 0.4)} ${n(-r * 0.35)}`,
    stroked(accent.white, 6, { opacity: 0.8 }),
  );

/** A lantern hanging from (x, y) on a cord, with its halo. */
export const hangingLantern = (x, y, cord, scale = 1) =>
  path(`M${n(x)} ${n(y)}v${n(cord)}`, stroked(ink.ink, 5)) +
  at(
    x,
    y + cord,
    circle(0, 52, 140, { fill: accent.butter, opacity: 0.22 }) +
      circle(0, 52, 92, { fill: accent.butter, opacity: 0.35 }) +
      motion(
        'sway',
        path('M-22 14q22 -28 44 0', stroked(ink.ink, 6)),
        path('M-30 16h60l12 66h-84Z', inked(accent.butter, 5)),
        ellipse(0, 54, 15, 22, { fill: accent.white }),
        path('M-40 82h80v12h-80ZM-34 6h68v12h-68Z', inked(warm.wood, 5)),
        path('M-14 18l-4 62M14 18l4 62', stroked(ink.ink, 4)),
      ),
    { scale },
  );

/** A red tube (a blood vessel) along a path, `width` wide, lit on one side. */
export const vessel = (d, width, lit = '') =>
  path(d, stroked(ink.ink, width + 12)) +
  path(d, stroked(blood.deep, width)) +
  path(d, stroked(blood.red, width * 0.72)) +
  (lit ? path(lit, stroked(blood.light, width * 0.12, { opacity: 0.8 })) : '');

/** A branching little vessel-tree, growing up from (x, y): the plants of this inside world. */
export const vesselTree = (x, y, { scale = 1, flip = false, colour = blood.deep, opacity = 1 } = {}) =>
  at(
    x,
    y,
    group(
      { opacity },
      path(
        'M0 0C6 -80 -16 -130 10 -210M0 -90C-40 -120 -60 -150 -66 -210M4 -130C40 -150 66 -180 70 -236M-40 -134C-70 -140 -100 -150 -112 -180M46 -168C76 -168 104 -180 116 -206M10 -210C6 -240 -10 -256 -16 -282M10 -200C24 -230 34 -244 40 -270',
        stroked(colour, 15),
      ),
      path('M-66 -216h0M70 -242h0M-114 -184h0M118 -210h0M-16 -288h0M40 -276h0', stroked(colour, 34)),
    ),
    { scale, flip },
  );

/** A rolling bank of soft tissue, its crest through the points, filled down to `bottom`. */
export const bank = (points, bottom, fill, opacity) =>
  path(`${smooth(points)}L${n(points.at(-1)[0])} ${bottom}L${n(points[0][0])} ${bottom}Z`, { fill, opacity });

/** A bank with light along its crest and soft scallops below it; `rows` of scallops. */
export const litBank = (points, bottom, fill, lit, { rows = 3, seed = 5 } = {}) => {
  const next = random(seed);
  let d = '';
  for (let row = 1; row <= rows; row += 1) {
    for (let i = 0; i < points.length - 1; i += 1) {
      const [[x1, y1], [x2, y2]] = [points[i], points[i + 1]];
      for (let part = next() * 0.3; part < 1; part += 0.34 + next() * 0.2) {
        d += `M${Math.round(x1 + (x2 - x1) * part)} ${Math.round(y1 + (y2 - y1) * part + 14 + row * 38)}q${22 + row * 4} -${16 + row * 3} ${44 + row * 8} 0`;
      }
    }
  }
  return (
    bank(points, bottom, fill) +
    path(smooth(points), stroked(lit, 9, { opacity: 0.8 })) +
    path(d, stroked(lit, 6, { opacity: 0.45 }))
  );
};

/** A plant with a lit bud, growing from (x, y): the lanterns of this inside world. */
export const lightBud = (x, y, height, lean = 20) =>
  path(
    `M${x} ${y}C${n(x - lean * 0.4)} ${n(y - height * 0.4)} ${n(x + lean)} ${n(y - height * 0.6)} ${n(x + lean)} ${n(y - height)}`,
    stroked('#8E4A60', 9),
  ) +
  path(
    `M${n(x + lean * 0.1)} ${n(y - height * 0.36)}q${lean > 0 ? -34 : 34} -8 ${lean > 0 ? -44 : 44} -40q${lean > 0 ? 40 : -40} 0 ${lean > 0 ? 44 : -44} 40Z`,
    { fill: '#8E4A60' },
  ) +
  circle(x + lean, y - height - 12, height * 0.42, { fill: accent.butter, opacity: 0.14 }) +
  motion(
    'sway',
    ellipse(x + lean, y - height - 14, 19, 25, inked(accent.butter, 5)),
    path(`M${n(x + lean - 8)} ${n(y - height - 22)}q2 -8 8 -9`, stroked(accent.white, 5)),
  );

/** Spongy bone: little rounded holes in an oval. */
export const sponge = (x, y, width, height, count, seed) => {
  const next = random(seed);
  const hole = () => {
    const [angle, reach] = [next() * Math.PI * 2, Math.sqrt(next())];
    return `M${Math.round(x + width / 2 + (Math.cos(angle) * reach * width) / 2)} ${Math.round(y + height / 2 + (Math.sin(angle) * reach * height) / 2)}h${Math.round(next() * 12)}`;
  };
  const holes = (part) => Array.from({ length: Math.round(count * part) }, hole).join('');
  return (
    path(holes(0.5), stroked(warm.honey, 24)) +
    path(holes(0.7), stroked(warm.honey, 15)) +
    path(holes(0.4), stroked(warm.marrow, 8, { opacity: 0.5 }))
  );
};
