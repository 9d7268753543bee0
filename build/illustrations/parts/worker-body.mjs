/** Faces, arms and legs of the small workers (cells and helpers), so that all are of one family. */
import { accent, blood, ink, warm } from '../palette.mjs';
import { at, circle, ellipse, inked, motion, n, path, stroked } from '../svg.mjs';

/** Shoe and leg, from (x, y) down to the ground; `lift` raises the foot, `stride` moves it sideways. */
const leg = (x, y, stride = 0, lift = 0) =>
  path(
    `M${n(x)} ${n(y)}Q${n(x + stride * 0.2)} ${n(y * 0.5)} ${n(x + stride)} ${n(-10 - lift)}`,
    stroked(ink.ink, 7),
  ) + path(`M${n(x + stride - 12)} ${n(-lift)}q0 -17 14 -17q16 0 20 17Z`, inked(warm.bark, 4));

/** An arm from (x, y) to the hand at (hx, hy), bent by `bend` units. */
const arm = (x, y, hx, hy, bend = 16) => {
  const [mx, my] = [(x + hx) / 2, (y + hy) / 2 + bend];
  return (
    path(`M${n(x)} ${n(y)}Q${n(mx)} ${n(my)} ${n(hx)} ${n(hy)}`, stroked(ink.ink, 7)) +
    circle(hx, hy, 9, inked(accent.white, 4))
  );
};

const mouths = {
  smile: () => path('M-15 0q15 17 30 0', stroked(ink.ink, 5)),
  small: () => path('M-9 2q9 7 18 0', stroked(ink.ink, 5)),
  open: () =>
    path('M-15 -2q15 5 30 0q-3 21 -15 21q-12 0 -15 -21Z', { fill: ink.ink }) +
    path('M-8 13q8 -7 16 0q-7 6 -16 0Z', { fill: accent.rose }),
  wonder: () => ellipse(0, 4, 7, 9, { fill: ink.ink }),
  patient: () => path('M-11 3q11 3 22 -1', stroked(ink.ink, 5)),
};

const openEye = (x, look) =>
  ellipse(x, 0, 9, 12, { fill: ink.ink }) +
  circle(x - 3 + look[0] * 3, -5 + look[1] * 3, 3.8, { fill: accent.white });
const eyeShapes = {
  open: openEye,
  closed: (x) => path(`M${x - 11} 0q11 10 22 0`, stroked(ink.ink, 5)),
  happy: (x) => path(`M${x - 11} 4q11 -14 22 0`, stroked(ink.ink, 5)),
};

/** Eyes, cheeks and mouth round (0, 0). Options: `look` [x, y] -1..1, `eyes` open|closed|happy, `mouth` smile|small|open|wonder|patient. */
export const workerFace = ({
  look = [0, 0],
  eyes = 'open',
  mouth = 'smile',
  cheek = blood.light,
  apart = 24,
}) =>
  at(
    look[0] * 15,
    look[1] * 10,
    ellipse(-apart - 17, 18, 12, 8, { fill: cheek, opacity: 0.75 }) +
      ellipse(apart + 17, 18, 12, 8, { fill: cheek, opacity: 0.75 }) +
      motion('blink', eyeShapes[eyes](-apart, look), eyeShapes[eyes](apart, look)) +
      at(0, 24, mouths[mouth]()),
  );

/** Two legs from the hips at ±`hip`, height `y`; `walk` takes a step. */
export const legsFor = (walk, hip, y) =>
  walk ? leg(-hip, y, -26, 16) + leg(hip, y, 26, 0) : leg(-hip, y, -4, 0) + leg(hip, y, 4, 0);

/** Where worker arms may go, as hand positions for a body of radius 80 round (0, -104). */
export const handSpots = {
  down: [100, -66],
  out: [132, -112],
  up: [112, -196],
  wave: [128, -170],
  front: [52, -62],
  hip: [84, -74],
};
/** Both arms; each hand is a named place or [x, y]. `shoulder`: half the distance between shoulders; `reach` scales the places. */
export const hands = (start, end, shoulder, reach = 1) => {
  const hand = (spot, side) => {
    const [hx, hy] = Array.isArray(spot)
      ? spot
      : [handSpots[spot][0] * side * reach, handSpots[spot][1] * reach];
    return arm(shoulder * side, -92 * reach, hx, hy, spot === 'hip' ? -18 : 18);
  };
  return { start: hand(start, -1), end: hand(end, 1) };
};
