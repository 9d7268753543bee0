/** Faces with light in the eyes. Coordinates are the head's own: 104 wide, 106 high, the middle at 0 0. */
import { accent, blood, hair, ink, warm } from '../palette.mjs';
import { circle, ellipse, group, motion, n, path, stroked } from '../svg.mjs';

/** Eyes, brows (`[inner, outer]` lift) and mouth of each expression. */
const expressions = {
  smile: { eyes: 'open', brow: [0, 0], mouth: 'smile' },
  happy: { eyes: 'open', brow: [3, 2], mouth: 'laugh' },
  laugh: { eyes: 'arc', brow: [3, 2], mouth: 'laugh' },
  calm: { eyes: 'open', brow: [0, -1], mouth: 'small' },
  curious: { eyes: 'open', brow: [6, 4], mouth: 'round' },
  talk: { eyes: 'open', brow: [3, 2], mouth: 'talk' },
  tired: { eyes: 'half', brow: [5, -1], mouth: 'small' },
  sleep: { eyes: 'closed', brow: [0, -2], mouth: 'small' },
  content: { eyes: 'closed', brow: [2, 0], mouth: 'smile' },
  yawn: { eyes: 'closed', brow: [5, 3], mouth: 'yawn' },
  thoughtful: { eyes: 'open', brow: [5, -1], mouth: 'small' },
  blow: { eyes: 'closed', brow: [3, 1], mouth: 'blow' },
};

const mouths = {
  smile: (colour) => path('M-13 -2Q0 11 13 -3', stroked(colour, 4.5)),
  small: (colour) => path('M-8 0Q0 6 8 -1', stroked(colour, 4.5)),
  flat: (colour) => path('M-8 2Q0 0 8 2', stroked(colour, 4.5)),
  laugh: () =>
    path('M-15 -4Q0 1 15 -5Q13 15 -1 15Q-13 14 -15 -4Z', { fill: blood.dark }) +
    ellipse(0, 10, 7, 4, { fill: blood.light }),
  talk: () =>
    path('M-10 -3Q0 0 10 -4Q8 10 -1 10Q-9 9 -10 -3Z', { fill: blood.dark }) +
    ellipse(0, 7, 5, 2.5, { fill: blood.light }),
  round: () => ellipse(0, 2, 5, 6, { fill: blood.dark }),
  yawn: () => ellipse(0, 3, 10, 13, { fill: blood.dark }) + ellipse(0, 10, 6, 4, { fill: blood.light }),
  blow: () => ellipse(0, 1, 5, 4.5, { fill: blood.deep }),
};

const openEye = (x, y, narrow, { gaze: [gx, gy], far }) =>
  ellipse(x, y, 9.2 * narrow, 10.8, { fill: accent.white }) +
  ellipse(x + gx, y + gy, 7.4 * narrow, 8.8, { fill: hair.brown }) +
  ellipse(x + gx, y + gy, 5.4 * narrow, 6.8, { fill: ink.ink }) +
  circle(x + gx - 2.2, y + gy - 3.2, 2.8, { fill: accent.white }) +
  (far ? '' : circle(x + gx + 2.4 * narrow, y + gy + 3.6, 1.5, { fill: warm.lantern })) +
  path(`M${n(x - 9.5 * narrow)} ${y - 3}q${n(9.5 * narrow)} -13 ${n(19 * narrow)} 0`, stroked(ink.ink, 3.5));

const eye = (kind, x, y, { narrow, gaze, tone, far }) => {
  if (kind === 'closed')
    return path(`M${n(x - 8 * narrow)} ${y}q${n(8 * narrow)} 8 ${n(16 * narrow)} 0`, stroked(ink.ink, 4));
  if (kind === 'arc')
    return path(
      `M${n(x - 8 * narrow)} ${y + 3}q${n(8 * narrow)} -11 ${n(16 * narrow)} 0`,
      stroked(ink.ink, 4.5),
    );
  const lid =
    kind === 'half'
      ? path(`M${n(x - 10 * narrow)} ${y - 14}h${n(20 * narrow)}v12h${n(-20 * narrow)}Z`, {
          fill: tone.base,
          stroke: 'none',
        }) + path(`M${n(x - 8 * narrow)} ${y - 2}h${n(16 * narrow)}`, stroked(ink.ink, 3.5))
      : '';
  return openEye(x, y, narrow, { gaze, far }) + lid;
};

const brow = (x, y, side, [inner, outer], colour) =>
  path(
    `M${x - 9 * side} ${y - inner}Q${x} ${y - 5 - (inner + outer) / 2} ${x + 9 * side} ${y - outer}`,
    stroked(colour, 4),
  );

const glasses = (dx, dy, narrow) =>
  ['M', 'P']
    .map((_, i) =>
      circle(dx + (i ? 21 : -21) * narrow, dy + 4, 15, {
        fill: accent.white,
        fillOpacity: 0.1,
        stroke: ink.line,
        strokeWidth: 3.5,
      }),
    )
    .join('') + path(`M${dx - 6 * narrow} ${dy + 3}q6 -4 ${12 * narrow} 0`, stroked(ink.line, 3.5));

/**
 * The features. `turn` -1..1 (left..right), `nod` -1..1 (up..down); `look` [x, y] each -1..1 is where the eyes go (with the head, when left out); `browColour`; `blush`; `deep` for dark skin; `far` without the second glint; marks: freckles, glasses.
 */
export const face = ({
  tone,
  expression = 'smile',
  turn = 0,
  nod = 0,
  look = [turn * 0.7, nod * 0.6],
  browColour,
  deep,
  freckles,
  glasses: wears,
  blush = true,
  blinks,
  far,
}) => {
  const { eyes, brow: lift, mouth } = expressions[expression];
  const [dx, dy] = [turn * 17, nod * 10];
  const gaze = [Math.round(look[0] * 3.4), Math.round(look[1] * 3)];
  const squeeze = 1 - Math.abs(turn) * 0.14;
  const eyeAt = (side) => [dx + side * 21 * squeeze, 3 + dy, side * turn > 0 ? 1 - Math.abs(turn) * 0.22 : 1];
  const eyePair = [-1, 1].map((side) => {
    const [x, y, narrow] = eyeAt(side);
    return eye(eyes, Math.round(x), Math.round(y), { narrow, gaze, tone, far });
  });
  const brows = [-1, 1].map((side) =>
    brow(Math.round(eyeAt(side)[0]), Math.round(-13 + dy), side, lift, browColour),
  );
  const cheek = (side) => ellipse(dx * 0.8 + side * 31, 21 + dy, 10, 7, { fill: blood.red, opacity: 0.26 });
  return group(
    { stroke: 'none' },
    blush && [cheek(-1), cheek(1)],
    freckles && path(`M${dx - 29} ${17 + dy}h0m8 3h0m-3 5h0m50 -8h0m8 2h0m-5 5h0`, stroked(tone.shade, 3.5)),
    blinks && eyes === 'open' ? motion('blink', eyePair) : eyePair,
    brows,
    path(
      `M${(dx * 1.25 - 2 + turn * 2).toFixed(1)} ${11 + Math.round(dy)}q${turn >= 0 ? 7 : -7} 5 ${turn >= 0 ? -1 : 1} 8`,
      stroked(tone.shade, 3.5),
    ),
    group(
      { transform: `translate(${(dx * 1.05).toFixed(1)} ${(31 + dy * 0.9).toFixed(1)})` },
      mouths[mouth](deep ? blood.red : blood.dark),
    ),
    wears && glasses(dx, dy, squeeze),
  );
};
