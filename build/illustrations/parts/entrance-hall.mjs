/** What stands in the hall of a hospital: the sliding glass door, the desk in two heights, a corridor that leads on. */
import { accent, blood, blue, green, ink, warm } from '../palette.mjs';
import { at, circle, ellipse, el, inked, linear, n, paint, path, rect, shadow, stroked } from '../svg.mjs';
import { bush, tree } from './garden.mjs';
import { cloud } from './rooms.mjs';
import { house } from './buildings.mjs';

/** One leaf of the door: glass in a frame, with a band of little suns at the height of a child's eyes. */
const leafOfGlass = (x, w, h) => {
  const dots = Array.from({ length: 3 }, (_, i) => `M${n(x + (w * (i + 0.5)) / 3)} ${n(h * 0.6)}h0`).join('');
  return (
    rect(x, 0, w, h, 4, { fill: blue.mist, fillOpacity: 0.45, stroke: ink.ink, strokeWidth: 20 }) +
    rect(x, 0, w, h, 4, stroked(blue.sea, 10)) +
    path(dots, stroked(accent.butter, 16)) +
    path(
      `M${n(x + w * 0.24)} ${n(h * 0.42)}L${n(x + w * 0.7)} ${n(h * 0.1)}M${n(x + w * 0.24)} ${n(h * 0.5)}L${n(x + w * 0.76)} ${n(h * 0.2)}`,
      stroked(accent.white, 8, { opacity: 0.6 }),
    )
  );
};

/** The street outside, seen through the open door; own units, the door's top left corner at 0 0. */
const morning = (w, h) =>
  [
    cloud(w * 0.3, h * 0.16, 0.9),
    cloud(w * 0.74, h * 0.27, 0.6),
    ellipse(w * 0.2, h * 0.8, w * 0.6, h * 0.22, { fill: green.leaf }),
    ellipse(w * 0.9, h * 0.84, w * 0.6, h * 0.24, { fill: green.sage }),
    house(w * 0.66, h * 0.68, { scale: 0.56 }),
    tree(w * 0.2, h * 0.74, { scale: 0.62 }),
    bush(w * 0.92, h * 0.78, { scale: 0.5 }),
    path(
      `M${n(w * 0.56)} ${n(h * 0.68)}Q${n(w * 0.3)} ${n(h * 0.8)} ${n(w * 0.2)} ${h}H${n(w * 0.8)}Q${n(w * 0.6)} ${n(h * 0.82)} ${n(w * 0.64)} ${n(h * 0.68)}Z`,
      { fill: warm.cream },
    ),
  ].join('');

/** The door with the morning behind it, slid open in the middle; x, y = top left of the opening, y + h is the floor. */
export const glassDoor = (name, { x, y, w, h }) => {
  const [sky, clip] = [`${name}-door-sky`, `${name}-door`];
  const leaf = w * 0.2;
  return {
    defs:
      linear(
        sky,
        [0, 0, 0, h],
        [
          [0, blue.sky],
          [0.6, accent.butter],
          [1, warm.paper],
        ],
      ) + el('clipPath', { id: clip }, rect(0, 0, w, h)),
    art: at(
      x,
      y,
      [
        path(`M0 ${h}V0H${w}V${h}`, stroked(ink.ink, 52)),
        path(`M0 ${h}V0H${w}V${h}`, stroked(warm.paper, 42)),
        rect(0, 0, w, h, 0, { fill: paint(sky) }),
        el('g', { clipPath: paint(clip) }, morning(w, h)),
        leafOfGlass(4, leaf, h - 2),
        leafOfGlass(w - leaf - 4, leaf, h - 2),
        path(`M${-20} ${h}H${w + 20}`, stroked(ink.ink, 16)),
        path(`M${-18} ${h}H${w + 18}`, stroked(warm.wood, 8)),
      ].join(''),
    ),
  };
};

/** Wood with a front of cloth: one half of the desk, top `height` over the floor. */
const counter = (x, width, height, front) =>
  [
    path(`M${x + 10} ${-height}H${x + width - 8}V0H${x + 10}Z`, inked(front, 6)),
    path(`M${x + 14} -22H${x + width - 12}V-3H${x + 14}Z`, { fill: ink.ink, opacity: 0.16 }),
    path(`M${x + width - 34} ${-height + 20}H${x + width - 12}V-4H${x + width - 34}Z`, {
      fill: ink.ink,
      opacity: 0.12,
    }),
    rect(x - 8, -height - 14, width + 16, 30, 10, inked(warm.wood, 6)),
    path(`M${x + 6} ${-height - 4}H${x + width * 0.66}`, stroked(warm.honey, 5)),
  ].join('');

/** The top of the desk's low half over its floor, in its own units. */
export const lowTop = 178;
/** The desk: its low half for children and wheels on the left, the high half on the right; origin = its left foot. */
export const desk = (x, y, s, front) =>
  at(
    x,
    y,
    [
      shadow(260, 2, 290, 22),
      counter(0, 236, lowTop, front),
      path(`M30 0V${-lowTop + 36}H208V0Z`, inked(blue.sea, 5)),
      path(`M34 -2V${-lowTop + 40}H204V${-lowTop + 70}L62 -2Z`, { fill: blue.night, opacity: 0.3 }),
      counter(228, 300, 262, front),
      circle(380, -140, 54, { fill: warm.paper, opacity: 0.9 }),
      path(
        'M380 -106C342 -132 350 -168 372 -164Q380 -162 380 -152Q380 -162 388 -164C410 -168 418 -132 380 -106Z',
        inked(blood.red, 5),
      ),
      at(
        270,
        -276,
        rect(-26, -58, 52, 58, 8, inked(blue.helper, 5)) +
          path('M-12 -58L-20 -104M4 -58V-112M14 -58L26 -100', stroked(ink.ink, 12)) +
          path('M-12 -58L-20 -104', stroked(warm.lantern, 6)) +
          path('M4 -58V-112', stroked(blood.red, 6)) +
          path('M14 -58L26 -100', stroked(green.sage, 6)),
      ),
    ].join(''),
    { scale: s },
  );

/** A corridor that leads on to a far bright window: an arch `w` by `h`; x, y = top left, y + h is the floor. */
export const corridor = (x, y, w, h, someone = '') => {
  const arch = (inset, floor) =>
    `M${n(inset)} ${n(floor)}V${n(w / 2 + inset * 0.4)}A${n(w / 2 - inset)} ${n(w / 2 - inset)} 0 0 1 ${n(w - inset)} ${n(w / 2 + inset * 0.4)}V${n(floor)}Z`;
  return at(
    x,
    y,
    [
      path(arch(0, h), stroked(ink.ink, 34)),
      path(arch(0, h), stroked(warm.paper, 24)),
      path(arch(0, h), { fill: '#DDE9E2' }),
      path(arch(w * 0.24, h * 0.82), { fill: '#EEF3E6' }),
      path(`M0 ${h}L${n(w * 0.24)} ${n(h * 0.82)}H${n(w * 0.76)}L${w} ${h}Z`, { fill: warm.honey }),
      path(
        `M${n(w * 0.24)} ${n(h * 0.82)}V${n(h * 0.3)}M${n(w * 0.76)} ${n(h * 0.82)}V${n(h * 0.3)}`,
        stroked(ink.line, 3, { opacity: 0.5 }),
      ),
      path(arch(w * 0.37, h * 0.7), inked(accent.butter, 4)),
      path(
        `M${n(w / 2)} ${n(h * 0.36)}V${n(h * 0.7)}M${n(w * 0.37)} ${n(h * 0.54)}H${n(w * 0.63)}`,
        stroked(warm.paper, 5),
      ),
      path(
        `M${n(w * 0.08)} ${n(h * 0.94)}V${n(h * 0.46)}L${n(w * 0.18)} ${n(h * 0.5)}V${n(h * 0.865)}`,
        inked(blue.helper, 4),
      ),
      path(
        `M${n(w * 0.92)} ${n(h * 0.94)}V${n(h * 0.46)}L${n(w * 0.82)} ${n(h * 0.5)}V${n(h * 0.865)}`,
        inked(blood.light, 4),
      ),
      path(arch(0, h), stroked(ink.ink, 5)),
      someone,
    ].join(''),
  );
};

const closedUmbrella = (x, tilt, fill) =>
  at(
    x,
    -170,
    path('M0 0V-120q0 -26 24 -26q20 0 20 20', stroked(ink.ink, 15)) +
      path('M0 0V-120q0 -26 24 -26q20 0 20 20', stroked(warm.wood, 7)) +
      path('M-22 40Q-34 -20 0 -92Q34 -20 22 40Z', inked(fill, 5)) +
      path('M-6 30Q-12 -20 0 -70M8 34Q14 -20 4 -60', stroked(ink.ink, 4, { opacity: 0.4 })),
    { rotate: tilt },
  );

/** A stand with closed umbrellas, close to us; about 170 wide, 330 high. */
export const umbrellaStand = (x, y, s) =>
  at(
    x,
    y,
    [
      shadow(0, 2, 110, 18),
      closedUmbrella(-40, -14, blood.red),
      closedUmbrella(38, 12, accent.butter),
      closedUmbrella(-2, -2, blue.helper),
      path('M-76 -130H76L60 0Q0 14 -60 0Z', inked(warm.honey, 6)),
      path('M-82 -144H82V-120H-82Z', inked(warm.wood, 6)),
      path(
        'M-70 -88Q0 -74 70 -88M-66 -46Q0 -32 66 -46M-34 -118L-26 -2M34 -118L26 -2',
        stroked(warm.wood, 5, { opacity: 0.7 }),
      ),
    ].join(''),
    { scale: s },
  );
