/** Hills, germs and poses for the meadow where the cells work. */
import { accent, ink } from '../palette.mjs';
import { brush, circle, ellipse, inked, motion, n, path, pebble, random, smooth, stroked } from '../svg.mjs';
import { poses } from './poses.mjs';

/** A hill to stand on, its top at (x, y): crest, lit edge, grass. */
export const hill = (x, y, width, height, colour, lit, seed) => {
  const crest = [
    [x - width / 2, y + height],
    [x - width * 0.46, y + height * 0.3],
    [x - width * 0.28, y + 6],
    [x, y - 6],
    [x + width * 0.28, y + 8],
    [x + width * 0.46, y + height * 0.32],
    [x + width / 2, y + height],
  ];
  const next = random(seed);
  const tufts = Array.from({ length: 16 }, () => {
    const tx = x + (next() - 0.5) * width * 0.76;
    return `M${n(tx)} ${n(y + 40 + next() * height * 0.5)}q2 -18 -6 -26m6 26q4 -14 12 -20`;
  }).join('');
  return (
    path(`${smooth(crest)}Z`, { fill: colour }) +
    path(smooth(crest.slice(1, 5)), stroked(lit, 9, { opacity: 0.8 })) +
    path(tufts, stroked(lit, 5, { opacity: 0.8 })) +
    brush({
      x: x - width * 0.3,
      y: y + 30,
      width: width * 0.5,
      height: height * 0.5,
      count: 14,
      length: 80,
      angle: 4,
      seed,
      colour: lit,
      size: 8,
      opacity: 0.25,
    })
  );
};

/** A silly round germ, bouncing off; no teeth, no anger. */
export const germ = (x, y, r, colour, seed) =>
  motion(
    'float',
    path(
      Array.from(
        { length: 8 },
        (_, i) =>
          `M${n(x + Math.cos(i * 0.785) * r * 0.8)} ${n(y + Math.sin(i * 0.785) * r * 0.8)}L${n(x + Math.cos(i * 0.785) * r * 1.3)} ${n(y + Math.sin(i * 0.785) * r * 1.3)}`,
      ).join(''),
      stroked(ink.ink, 6),
    ) +
      pebble(x, y, r, r * 0.94, inked(colour, 5), { seed }) +
      circle(x - r * 0.34, y - r * 0.1, r * 0.24, inked(accent.white, 3)) +
      circle(x + r * 0.34, y - r * 0.2, r * 0.3, inked(accent.white, 3)) +
      circle(x - r * 0.28, y - r * 0.04, r * 0.1, { fill: ink.ink }) +
      circle(x + r * 0.38, y - r * 0.12, r * 0.12, { fill: ink.ink }) +
      ellipse(x, y + r * 0.4, r * 0.16, r * 0.2, { fill: ink.ink }),
  );

export const running = {
  ...poses.walk,
  hip: 0.96,
  lean: 13,
  turn: 0.75,
  arms: {
    near: { to: [-0.5, 0.42], bend: 1, hand: 'rest' },
    far: { to: [0.62, 0.28], bend: 1, hand: 'rest', layer: 'behind' },
  },
  legs: { near: { to: [0.52, 0.84], bend: -1, foot: -14 }, far: { to: [-0.62, 0.6], bend: -1, foot: 58 } },
};
export const kneeUp = {
  ...poses.sitFloor,
  lean: 2,
  tilt: 14,
  turn: 0.6,
  arms: {
    near: { to: [-0.42, 0.8], bend: 1, hand: 'flat' },
    far: { to: [0.5, 0.52], bend: 1, hand: 'flat', layer: 'behind' },
  },
  legs: {
    near: { to: [0.62, 0.1], bend: -1, knee: [0.4, -0.42] },
    far: { to: [0.78, 0.08], bend: 1, knee: [0.52, -0.12] },
  },
};
