/**
 * Inside the bone: a lit workshop in a dusky, soft body. Pieces only; workshop.mjs puts them together.
 */
import { accent, blood, blue, ink, warm } from '../palette.mjs';
import {
  at,
  circle,
  ellipse,
  group,
  inked,
  linear,
  motion,
  n,
  paint,
  path,
  pebble,
  random,
  rect,
  shadow,
  smooth,
  speckle,
  stroked,
} from '../svg.mjs';
import { farCell } from './cells.mjs';

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

/** A conveyor belt: its upper side at y, from x to x + length; legs `drop` long. */
export const belt = (x, y, length, { drop = 70, colour = blue.teal, seed = 1 } = {}) => {
  const rollers = Math.max(3, Math.round(length / 92));
  const spots = Array.from({ length: rollers }, (_, i) => x + 24 + ((length - 48) * i) / (rollers - 1));
  const legs = [0.1, 0.5, 0.9].map((part) => x + length * part);
  return [
    shadow(x + length / 2, y + drop + 36, length * 0.54, 22),
    path(legs.map((lx) => `M${n(lx)} ${n(y + 30)}v${n(drop)}m-22 0h44`).join(''), stroked(ink.ink, 17)),
    path(legs.map((lx) => `M${n(lx)} ${n(y + 30)}v${n(drop)}m-22 0h44`).join(''), stroked(warm.wood, 9)),
    rect(x, y - 4, length, 50, 25, inked(colour, 6)),
    spots.map((cx) => circle(cx, y + 21, 14, inked(warm.honey, 4))),
    path(
      spots
        .map(
          (cx, i) =>
            `M${n(cx)} ${n(y + 21)}l${n(Math.cos(i * 1.7 + seed) * 9)} ${n(Math.sin(i * 1.7 + seed) * 9)}`,
        )
        .join(''),
      stroked(ink.ink, 4),
    ),
    path(
      `M${n(x + 22)} ${n(y + 2)}h${n(length - 44)}`,
      stroked(blue.sky, 6, { strokeDasharray: '60 26', opacity: 0.9 }),
    ),
  ].join('');
};

/** The machine at the head of a belt, outlet to the end side; stands on y, about 190 wide and 250 high. Its window shows the kind it makes. */
export const machine = (kind, x, y, { colour = blue.helper, scale = 1 } = {}) =>
  at(
    x,
    y,
    shadow(0, 0, 120, 20) +
      path('M-46 -214l-26 -52h144l-26 52Z', inked(warm.honey, 6)) +
      path('M-58 -262q58 -18 116 0', stroked(warm.paper, 9)) +
      path('M88 -120q44 0 44 40v20h-44Z', inked(warm.wood, 6)) +
      rect(-96, -220, 192, 216, 44, inked(colour, 6)) +
      path('M52 -218q44 2 44 44v126q0 44 -44 44q24 -100 0 -214Z', { fill: ink.ink, opacity: 0.14 }) +
      path('M-78 -160q0 -38 34 -42', stroked(accent.white, 9, { opacity: 0.75 })) +
      circle(-6, -128, 52, inked(warm.paper, 6)) +
      farCell(kind, -6, -128, kind === 'platelet' ? 40 : 34) +
      path('M-58 -44h28M-10 -44h28M38 -44h18', stroked(warm.lantern, 13)) +
      path('M-52 -2v10M52 -2v10', stroked(ink.ink, 16)),
    { scale },
  );

/** A lump of new dough: what every cell starts as. */
export const dough = (x, y, r = 42) =>
  pebble(x, y - r * 0.86, r, r * 0.88, inked(warm.honey, 5), { seed: 6, wobble: 0.06 }) +
  path(
    `M${n(x - r * 0.6)} ${n(y - r)}q${n(r * 0.1)} ${n(-r * 0.5)} ${n(r * 0.5)} ${n(-r * 0.55)}`,
    stroked(accent.white, 6),
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

/** Refers to the room light gradient as a fill. */
export const roomFill = (id) => ({ fill: paint(id) });
