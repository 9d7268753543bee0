/**
 * Teddy: honey-brown, one stitched ear, a stethoscope; stands in every picture for the smallest to find.
 * Origin: the ground between the feet; about 300 units high standing, 250 sitting, 320 long lying.
 */
import { accent, blue, fur, ink } from '../palette.mjs';
import { at, circle, ellipse, group, inked, motion, n, path, speckle, stroked } from '../svg.mjs';

const outline = (fill) => inked(fill, 5);

/** An arm or leg hanging from its pivot; 0 hangs down, positive lifts away from the body, 180 is straight up. */
const limb = (x, y, angle, side, length = 74) => {
  const [mid, end] = [n(length * 0.6), n(length + 24)];
  const sides = `M-21 16C-26 ${mid} -30 ${n(length - 8)} -25 ${length}C-20 ${end} 20 ${end} 26 ${length}C30 ${n(length - 8)} 26 ${mid} 21 4`;
  return group(
    { transform: `translate(${n(x)} ${n(y)}) scale(${side} 1) rotate(${n(-angle)})` },
    path(`${sides}C21 -24 -21 -24 -21 16Z`, { fill: fur.base }),
    path(`${sides}C20 -10 8 -18 -4 -17`, stroked(ink.wood, 5)),
    path(`M-12 ${mid}Q-16 ${length} -10 ${n(length + 10)}`, stroked(fur.light, 4, { opacity: 0.5 })),
    ellipse(0, length - 2, 13, 11, { fill: fur.light }),
  );
};

const ear = (x, stitched) =>
  circle(x, -268, 29, outline(fur.base)) +
  circle(x, -266, 15, { fill: stitched ? accent.rose : fur.light }) +
  (stitched
    ? path(
        `M${x - 12} -292q16 18 34 22M${x - 12} -278l12 -12M${x - 1} -269l12 -12M${x + 10} -264l9 -13`,
        stroked(blue.teal, 4),
      )
    : '');

const eye = (x, y, open, look) =>
  open
    ? ellipse(x, y, 8.5, 10.5, { fill: ink.ink }) +
      circle(x - 2.5 + look[0] * 2, y - 4, 3.2, { fill: accent.white })
    : path(`M${n(x - 11)} ${n(y)}q11 9 22 0`, stroked(ink.ink, 4.5));

const mouths = {
  smile: 'M-17 -185q17 15 34 0',
  small: 'M-9 -183q9 6 18 0',
  open: 'M-13 -187q13 4 26 0q-4 18 -13 18q-9 0 -13 -18Z',
  wonder: 'M-6 -182a6 7 0 1 0 12 0a6 7 0 1 0 -12 0Z',
};

const face = (look, eyes, mouth, turn) => {
  const [dx, dy] = [look[0] * 16 + turn * 22, look[1] * 11];
  const eyePair = [-29, 29].map((x) => eye(x, -226, eyes === 'open', look)).join('');
  const parts = [
    ellipse(0, -193, 37, 29, { fill: fur.light }),
    path('M-15 -209q15 -9 30 0q-3 15 -15 15q-12 0 -15 -15Z', { fill: ink.ink }),
    path('M0 -196v9', stroked(ink.ink, 4)),
    path(mouths[mouth], mouth === 'smile' || mouth === 'small' ? stroked(ink.ink, 4) : { fill: ink.ink }),
    ellipse(-50, -200, 12, 8, { fill: accent.rose, opacity: 0.55 }),
    ellipse(50, -200, 12, 8, { fill: accent.rose, opacity: 0.55 }),
    eyes === 'open' ? motion('blink', eyePair) : eyePair,
    path('M-40 -246q9 -6 18 -2M22 -248q9 -4 18 2', stroked(fur.shade, 4)),
  ];
  return at(dx, dy, parts.join(''));
};

/** Head, shared by every pose; `back` shows the back of the head. */
const head = ({ look, eyes, mouth, tilt, back, turn = 0 }) =>
  group(
    { transform: `rotate(${n(tilt)} 0 -160)` },
    ear(-62 + turn * 10, false),
    ear(62 + turn * 10, true),
    path(
      'M0 -286C50 -286 84 -258 84 -216C84 -176 48 -152 0 -152C-48 -152 -84 -176 -84 -216C-84 -258 -50 -286 0 -286Z',
      outline(fur.base),
    ),
    path(
      'M38 -278C70 -266 84 -244 84 -216C84 -178 50 -152 4 -152C42 -160 62 -186 62 -216C62 -244 54 -264 38 -278Z',
      { fill: fur.shade, opacity: 0.5 },
    ),
    speckle({
      x: -70,
      y: -275,
      width: 140,
      height: 110,
      count: 26,
      seed: 3,
      colour: fur.shade,
      size: 4,
      opacity: 0.45,
      round: true,
    }),
    path('M-72 -232C-64 -258 -42 -274 -18 -278', stroked(accent.butter, 7, { opacity: 0.7 })),
    back ? '' : face(look, eyes, mouth, turn),
  );

const stethoscope = () =>
  path('M-44 -158C-50 -122 -30 -104 -6 -98M44 -158C48 -128 30 -106 10 -98', stroked(blue.teal, 6)) +
  path('M2 -98v18', stroked(blue.teal, 6)) +
  circle(2, -68, 14, inked(blue.sky, 5)) +
  circle(2, -68, 5, { fill: blue.sea });

const torso = (back, turn = 0) => [
  path(
    'M0 -172C44 -172 74 -130 74 -84C74 -36 44 -12 0 -12C-44 -12 -74 -36 -74 -84C-74 -130 -44 -172 0 -172Z',
    outline(fur.base),
  ),
  path('M40 -156C64 -136 74 -110 74 -84C74 -40 46 -12 6 -12C42 -26 54 -56 54 -90C54 -118 50 -138 40 -156Z', {
    fill: fur.shade,
    opacity: 0.4,
  }),
  back
    ? circle(0, -34, 17, outline(fur.light))
    : ellipse(-2 + turn * 18, -74, 44 - Math.abs(turn) * 6, 48, { fill: fur.light }),
  speckle({
    x: -60,
    y: -150,
    width: 120,
    height: 120,
    count: 16,
    seed: 5,
    colour: fur.shade,
    size: 4,
    opacity: 0.4,
    round: true,
  }),
  back ? path('M-40 -160q40 22 80 0', stroked(blue.teal, 6)) : at(turn * 14, 0, stethoscope()),
];

/** One standing leg at `x`: `swing` in degrees (a step), `lift` raises the foot off the ground. */
const standingLeg = (x, side, swing = 0, lift = 0) =>
  at(
    x,
    -44 - lift,
    at(0, 44, limb(0, -44, 6 * side, side, 24)) + ellipse(side * 6, 34, 34, 16, outline(fur.base)),
    { rotate: swing },
  );
const standingLegs = ([start, end] = [0, 0]) =>
  standingLeg(-36, -1, start, start ? 6 : 0) + standingLeg(36, 1, end, end ? 6 : 0);
const sole = (x) =>
  ellipse(x, -34, 34, 38, outline(fur.base)) +
  ellipse(x, -28, 18, 20, { fill: fur.light }) +
  path(`M${x - 12} -56h0m12 -5h0m12 5h0`, stroked(fur.light, 9));
/** Both legs stretched out towards one side, as one sits on the edge of things. */
const legsAside = () =>
  at(26, -30, limb(0, 0, 74, 1, 52)) +
  at(0, -22, limb(0, 0, 80, 1, 62)) +
  at(94, -30, sole(0), { scale: 0.86, rotate: 10 });

/** On his tummy: chin on both paws, feet in the air behind. Origin: the ground under the chin. */
const onTummy = (top, feet) =>
  at(96, -132, limb(0, 0, feet, 1, 50)) +
  at(140, -118, limb(0, 0, feet + 168, 1, 46)) +
  path('M-30 -20C-20 -96 40 -150 110 -138C182 -126 200 -30 156 -8C110 8 20 6 -30 -20Z', outline(fur.base)) +
  path('M124 -132C182 -116 196 -34 156 -10C136 -2 110 0 90 0C140 -30 150 -80 124 -132Z', {
    fill: fur.shade,
    opacity: 0.5,
  }) +
  at(-10, 116, top) +
  path('M40 -30Q30 4 -8 2', stroked(blue.teal, 6)) +
  circle(-10, 2, 13, inked(blue.sky, 5)) +
  [-54, 30]
    .map(
      (x) => ellipse(x, -18, 40, 21, outline(fur.base)) + ellipse(x - 10, -14, 17, 10, { fill: fur.light }),
    )
    .join('');

/** Over an edge: head and two paws; the rest is behind whatever stands before him. Origin: the edge. */
const overEdge = (top) =>
  at(0, 146, top) +
  [-66, 66]
    .map(
      (x) =>
        ellipse(x, -2, 27, 22, outline(fur.base)) +
        path(`M${x - 9} 4v11M${x + 9} 4v11`, stroked(ink.wood, 3.5)),
    )
    .join('');

const poseDefaults = {
  stand: { armStart: 16, armEnd: 16 },
  sit: { armStart: 24, armEnd: 24 },
  aside: { armStart: 20, armEnd: 40, turn: 0.6 },
  tummy: { tilt: 0, feet: 196 },
  peek: { tilt: 0 },
  lie: { armStart: 20, armEnd: 60, tilt: 0 },
};

/**
 * Teddy. `pose`: stand | sit | aside (sits, legs to one side) | tummy (chin on paws) | peek (over an edge) | lie (on its side,
 * head at the start side). `armStart`, `armEnd` in degrees: 0 hangs down, 90 straight out, 150 waves, negative lies across the belly.
 * `steps` [start, end] swings the legs of a standing teddy in degrees, `lean` tips all of him, `turn` -1..1 turns head and belly.
 * `look` [x, y] each -1..1. `eyes`: open | closed. `mouth`: smile | small | open | wonder. `tilt` of the head in degrees.
 * `back`: seen from behind. `held` is drawn in front of everything, in teddy's own units.
 */
export const teddy = (x, y, options = {}) => {
  const {
    pose = 'stand',
    scale = 1,
    flip = false,
    look = [0, 0],
    eyes = 'open',
    mouth = 'smile',
    back = false,
    held = '',
    lean = 0,
    steps,
    ...rest
  } = options;
  const { armStart, armEnd, tilt = 0, turn = 0, feet } = { ...poseDefaults[pose], ...rest };
  const top = head({ look, eyes, mouth, tilt, back, turn });
  const place = (art) => at(x, y, art, { scale, flip, rotate: lean });
  if (pose === 'tummy') return place(motion('breathe', onTummy(top, feet)) + held);
  if (pose === 'peek') return place(motion('breathe', overEdge(top)) + held);
  const seated = pose === 'sit' || pose === 'aside';
  const arms = limb(-58, -146, armStart, -1) + limb(58, -146, armEnd, 1);
  const body = torso(back, turn).join('');
  // Raised arms pass behind the head, lowered ones lie over the belly.
  const upper = Math.max(armStart, armEnd) > 110 ? arms + body + top : body + arms + top;
  const soles = pose === 'aside' ? legsAside() : back ? '' : sole(-56) + sole(56);
  const figure = seated ? at(0, 22, upper) + soles : standingLegs(steps) + upper;
  const whole = motion('breathe', figure) + held;
  return pose === 'lie' ? place(at(150, -74, whole, { rotate: -90 })) : place(whole);
};
