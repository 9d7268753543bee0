/** Rooms: walls, floors, windows with a view, light, lamps, curtains, pictures on the wall. The light comes from the left. */
import { accent, blue, green, ink, warm } from '../palette.mjs';
import {
  at,
  circle,
  ellipse,
  group,
  inked,
  linear,
  n,
  paint,
  path,
  radial,
  rect,
  speckle,
  stroked,
} from '../svg.mjs';

/** Boards running away from us to a point behind the wall, with staggered ends. */
const boardLines = (width, height, line, away) => {
  const [vx, vy] = [width * away, line - (height - line) * 0.9];
  const onLine = (x, y) => vx + ((x - vx) * (y - vy)) / (height - vy);
  const step = 230;
  const count = Math.ceil((width * 1.4) / step);
  const edges = Array.from({ length: count * 2 + 1 }, (_, i) => width * 0.5 + (i - count) * step);
  const round = Math.round;
  return edges
    .map((x, i) => ({ x, y: line + (height - line) * (0.16 + ((i * 0.37) % 0.7)) }))
    .filter(({ x }) => onLine(x, line) > -40 && onLine(x, line) < width + 40)
    .map(({ x, y }) => {
      const [from, to] = [onLine(x, y), onLine(x + step, y)];
      const end = to < 0 || from > width ? '' : `M${round(from)} ${round(y)}H${round(to)}`;
      return `M${round(onLine(x, line))} ${line}L${round(x)} ${height}${end}`;
    })
    .join('');
};

/** The wall at the side of a room: it comes towards us from the corner at `corner` and lies in the shade. */
const sideWall = ({ width, height, line, corner, shade, paper, dado, dadoFrom }) => {
  const right = corner > width / 2;
  const edge = right ? width : 0;
  const drop = line + Math.min(height - line, Math.abs(edge - corner) * 0.62);
  const skirt = `M${corner} ${line - 26}L${edge} ${n(drop - 44)}V${n(drop + 6)}L${corner} ${line + 4}Z`;
  const wall = `M${corner} 0V${line}L${edge} ${n(drop)}V0Z`;
  const rail = n(dadoFrom + (drop - line) * 0.55);
  return (
    path(wall, { fill: paper }) +
    (dado
      ? path(`M${corner} ${dadoFrom}V${line}L${edge} ${n(drop)}V${rail}Z`, { fill: dado }) +
        path(`M${corner} ${dadoFrom}L${edge} ${rail}`, stroked(warm.paper, 14))
      : '') +
    path(wall, { fill: shade, opacity: 0.26 }) +
    path(skirt, { fill: warm.paper }) +
    path(skirt, { fill: shade, opacity: 0.22 }) +
    path(`M${corner} 0V${line}`, stroked(ink.line, 3, { opacity: 0.4 }))
  );
};

/**
 * A wall and a floor filling the canvas. `line` = height of the skirting; `paper` = paint of the wall, `floor` = paint of the
 * floor, `boards` draws boards that run to a point at `away` (0..1 of the width). `corner` (x) turns the wall towards us there. Needs no definitions.
 */
export const room = ({
  width,
  height,
  line,
  paper = warm.cream,
  dado,
  dadoFrom,
  floor = warm.honey,
  boards = true,
  away = 0.5,
  corner,
  shade = accent.plum,
}) =>
  [
    rect(0, 0, width, line, 0, { fill: paper }),
    dado
      ? rect(0, dadoFrom, width, line - dadoFrom, 0, { fill: dado }) +
        path(`M0 ${dadoFrom}H${width}`, stroked(warm.paper, 14)) +
        path(`M0 ${dadoFrom + 9}H${width}`, stroked(ink.line, 3, { opacity: 0.45 }))
      : '',
    rect(0, line, width, height - line, 0, { fill: floor }),
    boards ? path(boardLines(width, height, line, away), stroked(warm.wood, 4, { opacity: 0.4 })) : '',
    // The floor lies darker where it meets the wall.
    path(`M0 ${line + 14}H${width}`, stroked(ink.ink, 28, { opacity: 0.1 })),
    rect(0, line - 26, width, 30, 0, { fill: warm.paper }),
    path(`M0 ${line - 26}H${width}M0 ${line + 4}H${width}`, stroked(ink.line, 3, { opacity: 0.5 })),
    corner === undefined ? '' : sideWall({ width, height, line, corner, shade, paper, dado, dadoFrom }),
  ].join('');
/**
 * Warm light from (x, y) and evening in the far corner: `defs`, `art` to lay over the room before people step in, and a
 * thin `veil` of the same light to lay over everything.
 */
export const glow = (
  name,
  { width, height },
  { x, y, reach = 1100, colour = accent.butter, strength = 0.55, dusk = 0.28, duskColour = blue.night },
) => ({
  defs:
    radial(
      `${name}-glow`,
      [x, y, reach],
      [
        [0, colour, strength],
        [0.45, colour, strength * 0.35],
        [1, colour, 0],
      ],
    ) +
    radial(
      `${name}-dusk`,
      [x, y, reach * 1.75],
      [
        [0.5, duskColour, 0],
        [1, duskColour, dusk],
      ],
    ),
  art:
    rect(0, 0, width, height, 0, { fill: paint(`${name}-dusk`) }) +
    rect(0, 0, width, height, 0, { fill: paint(`${name}-glow`) }),
  veil:
    rect(0, 0, width, height, 0, { fill: paint(`${name}-dusk`), opacity: 0.5 }) +
    rect(0, 0, width, height, 0, { fill: paint(`${name}-glow`), opacity: 0.16 }),
});

const skies = {
  day: [blue.sky, blue.mist],
  gold: [accent.butter, warm.paper],
  dusk: [accent.plum, warm.marrow],
  night: [blue.night, blue.sea],
};
const hills = (w, h, colours) =>
  path(
    `M0 ${n(h * 0.66)}Q${n(w * 0.25)} ${n(h * 0.5)} ${n(w * 0.55)} ${n(h * 0.64)}T${w} ${n(h * 0.58)}V${h}H0Z`,
    { fill: colours[0] },
  ) +
  path(`M0 ${n(h * 0.84)}Q${n(w * 0.4)} ${n(h * 0.66)} ${w} ${n(h * 0.82)}V${h}H0Z`, { fill: colours[1] });
const treeTops = (w, h, colour) =>
  [0.16, 0.74, 0.9]
    .map(
      (s, i) =>
        path(`M${n(w * s)} ${n(h * 0.7)}v${n(-h * 0.14)}`, stroked(warm.bark, 7)) +
        ellipse(w * s, h * (0.5 - i * 0.02), 26 + i * 5, 36 + i * 6, inked(colour, 4)),
    )
    .join('');
/** A soft cloud, about 120 wide. */
export const cloud = (x, y, scale = 1, fill = accent.white) =>
  at(
    x,
    y,
    path('M-58 20C-76 20 -74 -8 -50 -8C-46 -34 -12 -38 -2 -18C18 -32 46 -18 42 0C64 -2 66 20 50 20Z', {
      fill,
      opacity: 0.92,
    }),
    { scale },
  );

/** A window `w` by `h` from its top left corner, with a view, bars and a sill. `sky`: day | gold | dusk | night; `view` = more art inside (own units, 0 0 = top left). */
export const windowWith = (
  name,
  { x, y, w, h, sky = 'day', view = '', arch = false, bars = true, extra = '' },
) => {
  const id = `${name}-sky-${Math.round(x)}-${Math.round(y)}`;
  const shape = arch
    ? `M0 ${h}V${n(w / 2)}A${n(w / 2)} ${n(w / 2)} 0 0 1 ${w} ${n(w / 2)}V${h}Z`
    : `M10 0H${w - 10}Q${w} 0 ${w} 10V${h}H0V10Q0 0 10 0Z`;
  const dark = sky === 'night' || sky === 'dusk';
  const cross = `M${n(w / 2)} 0V${h}` + `M0 ${n(h * 0.52)}H${w}`;
  const art = [
    path(shape, stroked(ink.wood, 46)),
    path(shape, stroked(warm.paper, 36)),
    path(shape, { fill: paint(id) }),
    sky === 'night' || arch
      ? ''
      : hills(w, h, dark ? [accent.plum, green.fir] : [green.leaf, green.sage]) +
        treeTops(w, h, dark ? green.fir : green.moss),
    view,
    sky === 'day' ? cloud(w * 0.3, h * 0.2, 0.9) + cloud(w * 0.76, h * 0.32, 0.62) : '',
    extra,
    path(
      `M${n(w * 0.08)} ${n(h * 0.4)}L${n(w * 0.36)} ${n(h * 0.06)}M${n(w * 0.12)} ${n(h * 0.5)}L${n(w * 0.46)} ${n(h * 0.08)}`,
      stroked(accent.white, 9, { opacity: 0.35 }),
    ),
    bars ? path(cross, stroked(ink.wood, 17)) + path(cross, stroked(warm.paper, 11)) : '',
    path(shape, stroked(ink.wood, 5)),
    rect(-44, h + 12, w + 88, 30, 8, inked(warm.paper, 5)) +
      rect(-40, h + 32, w + 80, 8, 4, { fill: warm.honey }),
  ];
  const [top, low] = skies[sky];
  return {
    defs: linear(
      id,
      [0, 0, 0, h],
      [
        [0, top],
        [1, low],
      ],
    ),
    art: at(x, y, art.join('')),
  };
};

/** Curtains either side of a window (same box). */
export const curtains = ({ x, y, w, h, paintWith, drop = 70 }) => {
  const one = (sx, flip) =>
    at(
      sx,
      y - 50,
      path(
        `M0 0H${n(w * 0.24)}C${n(w * 0.26)} ${n(h * 0.4)} ${n(w * 0.1)} ${n(h * 0.62)} ${n(w * 0.16)} ${h + drop}C${n(w * 0.08)} ${h + drop + 16} ${n(-w * 0.06)} ${h + drop + 14} ${n(-w * 0.12)} ${h + drop}C${n(-w * 0.08)} ${n(h * 0.5)} ${n(-w * 0.06)} ${n(h * 0.3)} 0 0Z`,
        inked(paintWith, 5),
      ) +
        path(
          `M${n(w * 0.06)} 14Q${n(w * 0.08)} ${n(h * 0.5)} 0 ${h + drop - 20}M${n(w * 0.14)} 10Q${n(w * 0.16)} ${n(h * 0.4)} ${n(w * 0.08)} ${n(h * 0.7)}`,
          stroked(ink.line, 4, { opacity: 0.4 }),
        ),
      { flip },
    );
  const rod = `M${x - 70} ${y - 54}H${x + w + 70}`;
  return (
    path(rod, stroked(ink.wood, 17)) +
    path(rod, stroked(warm.wood, 9)) +
    circle(x - 72, y - 54, 13, inked(warm.wood, 5)) +
    circle(x + w + 72, y - 54, 13, inked(warm.wood, 5)) +
    one(x - 20, false) +
    one(x + w + 20, true)
  );
};

/** The lantern: hung by a cord of length `cord` (0 = standing on its foot), the light of the book. x, y = middle of its foot. */
export const lantern = (x, y, { scale = 1, cord = 0 } = {}) =>
  at(
    x,
    y,
    group(
      {},
      [196, 168, 142, 118, 96]
        .map((r) => circle(0, -62, r, { fill: accent.butter, opacity: 0.09 }))
        .join('') + circle(0, -62, 76, { fill: accent.white, opacity: 0.3 }),
      cord ? path(`M0 -160V${-160 - cord}`, stroked(ink.wood, 6)) : '',
      path('M-26 -128Q0 -186 26 -128', stroked(ink.wood, 7)),
      path('M-36 -104H36L46 -14H-46Z', inked(accent.butter, 6)),
      path('M-14 -100L-18 -16M14 -100L18 -16', stroked(warm.wood, 5)),
      path('M0 -84C24 -56 18 -28 0 -28C-18 -28 -24 -56 0 -84Z', { fill: warm.lantern }) +
        path('M0 -62C10 -48 8 -34 0 -34C-8 -34 -10 -48 0 -62Z', { fill: accent.white }),
      path('M-42 -120Q0 -150 42 -120L40 -102H-40Z', inked(warm.wood, 6)) +
        rect(-54, -16, 108, 18, 6, inked(warm.wood, 6)),
      path('M-34 -116Q-16 -128 4 -130', stroked(warm.honey, 5)),
    ),
    { scale },
  );

/** A string of little flags between two points. */
export const bunting = ([x1, y1], [x2, y2], colours, { sag = 60, count = 9 } = {}) => {
  const point = (t) => [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t + sag * 4 * t * (1 - t)];
  const flags = Array.from({ length: count }, (_, i) => {
    const [a, b] = [point((i + 0.15) / count), point((i + 0.85) / count)];
    return path(
      `M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}L${n((a[0] + b[0]) / 2 - 4)} ${n((a[1] + b[1]) / 2 + 46)}Z`,
      inked(colours[i % colours.length], 4),
    );
  });
  const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2 + sag * 2];
  return path(`M${x1} ${y1}Q${mx} ${my} ${x2} ${y2}`, stroked(ink.line, 4)) + flags.join('');
};

/** A rug lying on the floor: an ellipse with a patterned border. */
export const rug = (cx, cy, rx, ry, base, band) =>
  ellipse(cx, cy + 8, rx, ry, { fill: ink.ink, opacity: 0.12 }) +
  ellipse(cx, cy, rx, ry, inked(base, 5)) +
  ellipse(cx, cy, rx * 0.88, ry * 0.84, stroked(band, 12)) +
  ellipse(cx, cy, rx * 0.7, ry * 0.64, stroked(band, 5, { strokeDasharray: '4 22' })) +
  speckle({
    x: cx - rx * 0.8,
    y: cy - ry * 0.7,
    width: rx * 1.6,
    height: ry * 1.4,
    count: 50,
    colour: warm.paper,
    size: 6,
    opacity: 0.5,
    round: true,
  });
