/** The street in front of the hospital at the end of the day: lit entrance, tram, lamp post, evening sky. */
import { accent, blood, blue, green, ink, warm } from '../palette.mjs';
import {
  at,
  brush,
  circle,
  ellipse,
  inked,
  linear,
  n,
  paint,
  path,
  radial,
  rect,
  shadow,
  stroked,
} from '../svg.mjs';
import { bush, ridge } from './garden.mjs';
import { cloud, lantern } from './rooms.mjs';

const roofs = (width, base) => {
  const spots = [0.02, 0.13, 0.22, 0.34, 0.45, 0.55];
  const houses = spots
    .map((s, i) => {
      const [x, w, h] = [Math.round(width * s), 110 + ((i * 37) % 60), 120 + ((i * 53) % 90)];
      return `M${x} ${base}v${-h}l${Math.round(w / 2)} -56l${Math.round(w / 2)} 56v${h}Z`;
    })
    .join('');
  const lights = spots
    .map((s, i) => `M${Math.round(width * s) + 40} ${base - 60 - ((i * 29) % 50)}h0m34 ${i % 2 ? -8 : 10}h0`)
    .join('');
  return (
    path(houses, { fill: '#8B6A86' }) +
    path(lights, stroked(accent.butter, 17, { strokeLinecap: 'butt' })) +
    path(lights, stroked(accent.butter, 15))
  );
};

/** Sky, far roofs, hills and the ground; `horizon` = where the ground begins. Returns `{ defs, art, veil }`; the light comes from `lamp`. */
export const evening = (name, { width, height }, horizon, lamp) => ({
  defs:
    linear(
      `${name}-sky`,
      [0, 0, 0, horizon],
      [
        [0, '#7A6C9C'],
        [0.5, '#D78F88'],
        [0.85, '#F4C27E'],
        [1, accent.butter],
      ],
    ) +
    linear(
      `${name}-ground`,
      [0, horizon, 0, height],
      [
        [0, '#9DB184'],
        [1, '#55806A'],
      ],
    ) +
    radial(
      `${name}-lamp`,
      [...lamp, 900],
      [
        [0, accent.butter, 0.7],
        [0.4, accent.butter, 0.22],
        [1, accent.butter, 0],
      ],
    ) +
    radial(
      `${name}-dusk`,
      [...lamp, 1700],
      [
        [0.35, blue.night, 0],
        [1, blue.night, 0.34],
      ],
    ),
  art: [
    rect(0, 0, width, height, 0, { fill: paint(`${name}-sky`) }),
    path(
      Array.from(
        { length: 14 },
        (_, i) => `M${(i * 389 + 60) % width} ${40 + ((i * 131) % Math.round(horizon * 0.4))}h0`,
      ).join(''),
      stroked(accent.butter, 5, { opacity: 0.7 }),
    ),
    cloud(width * 0.3, horizon * 0.36, 1.6, '#F2B9A0'),
    cloud(width * 0.52, horizon * 0.2, 1.1, '#E5A59C'),
    roofs(width, horizon + 30),
    ridge(width, height, [horizon - 6, horizon - 50, horizon + 4, horizon - 40, horizon - 10], '#7E9A78', {
      opacity: 0.16,
    }),
    rect(0, horizon, width, height - horizon, 0, { fill: paint(`${name}-ground`) }),
    brush({
      x: -40,
      y: horizon + 30,
      width,
      height: height - horizon,
      count: 30,
      length: 140,
      angle: -3,
      seed: 8,
      colour: accent.butter,
      size: 9,
      opacity: 0.22,
    }),
  ].join(''),
  veil:
    rect(0, 0, width, height, 0, { fill: paint(`${name}-dusk`) }) +
    rect(0, 0, width, height, 0, { fill: paint(`${name}-lamp`), opacity: 0.5 }),
});

/** Paving stones: a way that grows towards us, given its left and right edge from far to near. */
export const paving = (left, right, rows = 7) => {
  const edge = (points, t) => {
    const k = Math.min(points.length - 2, Math.floor(t * (points.length - 1)));
    const u = t * (points.length - 1) - k;
    return [0, 1].map((i) => points[k][i] + (points[k + 1][i] - points[k][i]) * u);
  };
  const outline = `M${left.map((p) => p.join(' ')).join('L')}L${[...right]
    .reverse()
    .map((p) => p.join(' '))
    .join('L')}Z`;
  const joints = Array.from({ length: rows }, (_, i) => {
    const t = ((i + 1) / (rows + 1)) ** 1.3;
    const [a, b] = [edge(left, t), edge(right, t)];
    return `M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}`;
  }).join('');
  return (
    path(outline, { fill: '#D9BE93', stroke: ink.line, strokeWidth: 5 }) +
    path(joints, stroked(ink.line, 4, { opacity: 0.35 }))
  );
};

/** A sun, a house and a flower that somebody drew on the paving with chalk. */
export const chalk = (x, y, s) =>
  at(
    x,
    y,
    ellipse(-120, 0, 34, 20, stroked(accent.butter, 7)) +
      path(
        'M-120 -32v-14M-120 32v14M-168 0h-16M-72 0h16M-154 -22l-12 -8M-86 -22l12 -8M-154 22l-12 8M-86 22l12 8',
        stroked(accent.butter, 7),
      ) +
      path('M-20 30L-8 -8L30 -34L66 -8L78 30ZM18 30L22 4H38L42 30', stroked(accent.white, 7)) +
      ellipse(160, -16, 12, 8, stroked(accent.butter, 7)) +
      path('M160 -38v-4M184 -24l6 -4M136 -24l-6 -4M182 -4l6 4M138 -4l-6 4', stroked(accent.rose, 12)) +
      path('M160 2Q158 20 164 36M162 24q14 -10 26 -4', stroked(green.leaf, 7)),
    { scale: s },
  );

const litWindow = (x, y, k) =>
  rect(x, y, 62, 76, 6, inked(k % 4 === 1 ? '#7C93B4' : accent.butter, 5)) +
  path(`M${x + 31} ${y}v76M${x} ${y + 36}h62`, stroked(ink.ink, 4)) +
  rect(x - 6, y + 76, 74, 10, 3, inked(warm.paper, 4));

/**
 * The front of the hospital with its lit door; origin = the middle of the door on the ground, `left` and `right` = how far the wall
 * goes, `floors` of windows above. `inside` is drawn in the door (own units: the door is 180 wide, 270 high).
 */
export const litEntrance = (x, y, s, { left = 300, right = 460, floors = 2, inside = '' } = {}) => {
  const top = -360 - floors * 130;
  const columns = [];
  for (let wx = -left + 50; wx < right - 70; wx += 118) columns.push(wx);
  const upper = columns.flatMap((wx, i) =>
    Array.from({ length: floors }, (_, j) =>
      // The heart over the door takes the middle of the lowest row.
      j === floors - 1 && wx + 62 > -64 && wx < 64 ? '' : litWindow(wx, top + 46 + j * 130, i + j),
    ),
  );
  const lower = columns.filter((wx) => wx + 62 < -150 || wx > 150).map((wx, i) => litWindow(wx, -250, i + 2));
  return at(
    x,
    y,
    [
      path(`M${-left} 0V${top}H${right}V0Z`, inked('#E8D3B4', 6)),
      path(`M${-left - 16} ${top}H${right + 16}V${top - 30}H${-left - 16}Z`, inked(blue.helper, 6)),
      path(`M${right - 60} ${top + 4}V-4H${right - 4}V${top + 4}Z`, { fill: ink.ink, opacity: 0.08 }),
      path(`M${-left + 12} -14V${top + 14}`, stroked(accent.butter, 6, { opacity: 0.8 })),
      ...upper,
      ...lower,
      path('M-122 0V-300H122V0Z', inked(warm.cream, 6)),
      path('M-90 0V-270H90V0Z', inked(accent.butter, 6)),
      path('M-90 0L-50 -34H50L90 0Z', { fill: warm.honey }),
      path('M-50 -34V-240H50V-34', stroked(warm.marigold, 4, { opacity: 0.6 })),
      path('M-90 0V-270H-64V0ZM64 0V-270H90V0Z', inked(blue.sky, 5)),
      inside,
      path('M-170 -300H170L150 -346H-150Z', inked(blue.sea, 6)),
      path('M-140 -334H80', stroked(blue.sky, 6, { opacity: 0.7 })),
      path(
        'M0 -356C-48 -390 -40 -436 -10 -430Q0 -428 0 -416Q0 -428 10 -430C40 -436 48 -390 0 -356Z',
        inked(blood.red, 6),
      ),
      path('M-90 4L-190 96H190L90 4Z', { fill: accent.butter, opacity: 0.4 }),
      bush(-200, 6, { scale: 0.9, fill: green.fir, light: green.moss }),
      bush(210, 8, { scale: 0.9, fill: green.fir, light: green.moss }),
    ].join(''),
    { scale: s },
  );
};

const tramWindow = (x, w) =>
  rect(x, -178, w, 84, 12, inked(accent.butter, 5)) +
  path(`M${x + 14} -110L${x + 36} -166`, stroked(accent.white, 6, { opacity: 0.6 }));
const passenger = (x, skinTone, top, hairTone) =>
  path(`M${x - 26} -96Q${x - 24} -124 ${x} -126Q${x + 24} -124 ${x + 26} -96Z`, inked(top, 4)) +
  circle(x, -142, 19, inked(skinTone, 4)) +
  path(`M${x - 19} -144Q${x - 16} -166 ${x} -164Q${x + 16} -166 ${x + 19} -144Q${x} -152 ${x - 19} -144Z`, {
    fill: hairTone,
  });

/** A tram that waits, door open towards us; about 620 long, 250 high; origin = the rail under its middle. */
export const tram = (x, y, s) =>
  at(
    x,
    y,
    [
      path('M-560 8H560M-560 22H560', stroked(ink.line, 5)),
      shadow(0, 8, 330, 18),
      path('M-60 -232L-20 -290L40 -290M-20 -290L-80 -290', stroked(ink.ink, 6)),
      path('M-600 -292H620', stroked(ink.ink, 3, { opacity: 0.6 })),
      path('M-316 -24V-160Q-316 -232 -250 -232H262Q296 -232 306 -190L322 -90V-24Z', inked(warm.lantern, 6)),
      path('M-316 -82H322V-24H-316Z', inked(blue.sea, 6)),
      path('M-300 -206Q-288 -222 -254 -222H200', stroked(accent.butter, 7)),
      [-280, -176, 84].map((wx) => tramWindow(wx, 92)).join(''),
      path('M196 -178H266Q280 -178 284 -160L298 -94H196Z', inked(accent.butter, 5)),
      passenger(-232, '#F2C49D', blood.light, '#5B3A2B'),
      passenger(-128, '#8F5C3D', green.sage, '#2E2430'),
      path('M-66 -24V-186H66V-24Z', inked(accent.butter, 5)),
      path('M-66 -24L-40 -44H40L66 -24Z', { fill: warm.honey }),
      path('M-66 -24V-186H-44V-24ZM44 -24V-186H66V-24Z', inked(blue.sky, 5)),
      path('M-78 -18H78', stroked(ink.ink, 12)),
      path('M-300 -24H-180Q-190 4 -240 4T-300 -24ZM180 -24H300Q290 4 240 4T180 -24Z', inked(ink.line, 5)),
      circle(312, -56, 12, inked(accent.butter, 4)),
    ].join(''),
    { scale: s },
  );

/** A lamp post with the lantern on top, about 430 high. */
export const lampPost = (x, y, s) =>
  at(
    x,
    y,
    [
      ellipse(0, 2, 60, 12, { fill: ink.ink, opacity: 0.18 }),
      path('M-26 0Q-20 -30 -9 -40V-262H9V-40Q20 -30 26 0Z', inked(blue.teal, 5)),
      path('M-6 -50V-250', stroked(blue.helper, 4, { opacity: 0.7 })),
      lantern(0, -262, { scale: 1 }),
    ].join(''),
    { scale: s },
  );
