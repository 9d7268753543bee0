/** Arms, legs, hands and feet: bones first, then flesh and sleeves around them. */
import { ink } from '../palette.mjs';
import { at, circle, group, n, path, stroked } from '../svg.mjs';

/** Where the elbow or knee goes between `root` and `tip`; `bend` is +1 or -1 (which side). Returns `{ joint, tip }`, the tip pulled in when out of reach. */
export const bones = (root, tip, [upper, lower], bend) => {
  const [dx, dy] = [tip[0] - root[0], tip[1] - root[1]];
  const wanted = Math.hypot(dx, dy) || 1;
  const reach = Math.min(wanted, (upper + lower) * 1.06);
  const stretch = Math.max(1, reach / (upper + lower - 0.5));
  const [a, b] = [upper * stretch, lower * stretch];
  const along = (a * a - b * b + reach * reach) / (2 * reach);
  const off = Math.sqrt(Math.max(0, a * a - along * along)) * bend;
  const [ux, uy] = [dx / wanted, dy / wanted];
  return {
    joint: [root[0] + ux * along - uy * off, root[1] + uy * along + ux * off],
    tip: [root[0] + ux * reach, root[1] + uy * reach],
  };
};

const between = (p, q, t) => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
const angleOf = (p, q) => Math.atan2(q[1] - p[1], q[0] - p[0]);

/** The part `from..to` (0 root, 1 joint, 2 tip) of a bent limb's middle line: half bone, half bow, so that joints are round. */
const middleLine = ([root, joint, tip], from, to) => {
  const control = between(between(root, tip, 0.5), joint, 1.5);
  const place = (s) => {
    const straight = s <= 1 ? between(root, joint, s) : between(joint, tip, s - 1);
    const bow = between(between(root, control, s / 2), between(control, tip, s / 2), s / 2);
    return between(straight, bow, 0.62);
  };
  return [from, ...[0.7, 1.3].filter((s) => s > from + 0.15 && s < to - 0.15), to].map(place);
};

/** A smooth path through points in whole units, relative: a third of the bytes of svg.mjs's `smooth`. */
export const curve = (points, { closed = false, join = 'M' } = {}) => {
  const count = points.length;
  const pick = (i) => (closed ? points[(i + count) % count] : points[Math.max(0, Math.min(count - 1, i))]);
  let here = points[0].map(Math.round);
  let d = `${join}${here[0]} ${here[1]}`;
  for (let i = 0; i < (closed ? count : count - 1); i += 1) {
    const [before, from, to, after] = [pick(i - 1), pick(i), pick(i + 1), pick(i + 2)];
    const ends = [0, 1].map((k) =>
      [from[k] + (to[k] - before[k]) / 6, to[k] - (after[k] - from[k]) / 6, to[k]].map(
        (value) => Math.round(value) - here[k],
      ),
    );
    d += `c${[0, 1, 2].map((k) => `${ends[0][k]} ${ends[1][k]}`).join(' ')}`.replace(/ -/g, '-');
    here = to.map(Math.round);
  }
  return closed ? `${d}Z` : d;
};

/**
 * A tapered tube along a bent limb. `widths` = [at the start, at the end]; open at the root so that it grows out of the
 * body; `far` leaves out its shade; `crease` draws the folds of cloth in the bend. The tube is drawn in a frame turned along the limb, so stripes run around the sleeve.
 */
export const tube = (joints, [from, to], widths, { far, crease, ...attributes }) => {
  const line = middleLine(joints, from, to);
  const turn = angleOf(line[0], line[line.length - 1]) - Math.PI / 2;
  const [c, s] = [Math.cos(-turn), Math.sin(-turn)];
  const [ox, oy] = line[0];
  const local = line.map(([x, y]) => [(x - ox) * c - (y - oy) * s, (x - ox) * s + (y - oy) * c]);
  const side = (sign, inset = 1) =>
    local.map((p, i) => {
      const a =
        angleOf(local[Math.max(0, i - 1)], local[Math.min(local.length - 1, i + 1)]) + (Math.PI / 2) * sign;
      const half = (widths[0] + ((widths[1] - widths[0]) * i) / (local.length - 1)) / 2;
      const reach = half * inset * (i === 0 ? 0.8 : 1);
      return [p[0] + Math.cos(a) * reach, p[1] + Math.sin(a) * reach];
    });
  const dark = Math.cos(turn) >= 0 ? -1 : 1;
  const d = curve(side(1)) + curve(side(-1).reverse(), { join: 'L' });
  const shade = path(
    curve(side(dark, 0.62).filter((_, i, all) => all.length < 4 || i !== 1)),
    stroked(ink.ink, Math.round(widths[1] * 0.34), { opacity: 0.15, strokeLinecap: 'butt' }),
  );
  // A fold or two in the bend, where cloth gathers.
  const [, p] = side(dark, 0.9);
  const [, q] = side(-dark, 0.9);
  const across = (share, down) => `${n((q[0] - p[0]) * share)} ${n((q[1] - p[1]) * share + down)}`;
  const fold =
    crease && !far && local.length > 3
      ? path(
          `M${n(p[0])} ${n(p[1])}q${across(0.3, -1)} ${across(0.55, 5)}m${across(-0.5, 5)}q${across(0.2, 0)} ${across(0.35, 4)}`,
          stroked(ink.ink, 3, { opacity: 0.4 }),
        )
      : '';
  return group(
    { transform: `translate(${n(ox)} ${n(oy)}) rotate(${n((turn * 180) / Math.PI)})` },
    path(d, attributes),
    far ? '' : shade,
    fold,
  );
};

// A hand is strokes as thick as fingers: `fingers` and `thumb` in the skin's colour over a wider line, `lines` between them.
const hands = {
  rest: { fingers: 'M2 -4L18 -3M3 3L17 5', thumb: 'M-2 -7L10 -14', lines: 'M11 1L20 2' },
  open: { fingers: 'M4 -6L20 -17M6 -3L27 -8M6 2L28 4M4 7L21 15', thumb: 'M-3 -7L-1 -22', lines: '' },
  grip: { fingers: 'M4 -6L12 -7M4 0L15 0M4 6L12 6', thumb: 'M-1 -7L11 -12', lines: 'M10 -3L17 -3M10 3L16 3' },
  flat: { fingers: 'M4 -4L26 -5M4 3L25 3', thumb: 'M-3 -7L10 -15', lines: 'M12 -1L25 -1' },
  point: { fingers: 'M4 -5L30 -8M4 1L13 1M4 6L11 6', thumb: 'M-2 -8L9 -14', lines: 'M9 3L14 3' },
  cup: { fingers: 'M3 -5L15 -6L21 -12M4 3L17 3L23 -3', thumb: 'M-3 -7L1 -19', lines: 'M11 -2L16 -2' },
};

/** A hand at `wrist`, along `angle` (radians); `kind`: rest | open | grip | flat | point | cup; `side` +1/-1 puts the thumb up or down. */
export const hand = (wrist, angle, tone, { kind = 'rest', side = 1, size = 1 } = {}) => {
  const { fingers, thumb, lines } = hands[kind];
  const strokes = `M-9 0H3${fingers}${thumb}`;
  const line = tone.line ?? ink.ink;
  const art = [
    path(strokes, stroked(line, 16)),
    circle(3, undefined, 13.6, { fill: line, stroke: 'none' }),
    path(strokes, stroked(tone.base, 8.4)),
    circle(3, undefined, 9.8, { fill: tone.base, stroke: 'none' }),
    lines && path(lines, stroked(tone.shade, 2.5)),
  ];
  return at(
    wrist[0],
    wrist[1],
    group(
      { transform: `rotate(${n((angle * 180) / Math.PI)}) scale(${n(size * 1.1)} ${n(size * side * 1.1)})` },
      art,
    ),
  );
};

/** A shoe under the ankle, toes towards `facing`; `angle` in degrees. */
export const shoe = (ankle, facing, colours, { angle = 0, size = 1 } = {}) => {
  const art = [
    path('M-13 -12C-17 2 -16 12 -14 15L30 15C37 15 36 2 26 -1C18 -3 14 -8 11 -13Z', { fill: colours.base }),
    path('M-14 14H31', stroked(ink.ink, 10)),
    path('M-14 14H31', stroked(colours.sole, 4)),
    path('M10 -4L16 -9M15 -1L21 -5', stroked(colours.sole, 3)),
  ];
  return at(
    ankle[0],
    ankle[1],
    group({ transform: `rotate(${n(angle)}) scale(${n(size * facing)} ${n(size)})` }, art),
  );
};
