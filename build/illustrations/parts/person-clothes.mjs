/**
 * The body and what it wears, in the torso's own frame: 0 0 between the hips, the neck upwards.
 * A cut is a list of `[height 0..1 of the torso, half width 0..1 of the shoulder]` from the hem up.
 */
import { accent, ink, warm } from '../palette.mjs';
import { circle, n, path, rect, stroked } from '../svg.mjs';
import { curve } from './person-limbs.mjs';

const cuts = {
  shirt: [
    [-0.1, 1.02],
    [0.12, 1],
    [0.45, 0.95],
    [0.75, 0.97],
    [0.95, 0.86],
    [1.03, 0.42],
  ],
  loose: [
    [-0.16, 1.06],
    [-0.06, 1.16],
    [0.3, 1.12],
    [0.7, 1.05],
    [0.95, 0.9],
    [1.04, 0.46],
  ],
  dress: [
    [-0.62, 1.75],
    [-0.3, 1.45],
    [0.1, 1.14],
    [0.45, 0.95],
    [0.75, 0.95],
    [0.95, 0.85],
    [1.03, 0.42],
  ],
  coat: [
    [-0.55, 1.3],
    [-0.2, 1.22],
    [0.3, 1.1],
    [0.7, 1.06],
    [0.95, 0.9],
    [1.04, 0.46],
  ],
};
const lower = {
  dress: [
    [-0.12, 1.3],
    [0.02, 1.24],
  ],
  coat: [
    [-0.12, 1.22],
    [0.02, 1.18],
  ],
};

const edge = (cut, { shoulder, torso }, side) => cut.map(([u, w]) => [side * w * shoulder, -u * torso]);
const seated = (name) => [...lower[name], ...cuts[name].filter(([u]) => u > 0.05)];

/** Details drawn over the cloth; `w` half shoulder, `t` torso length, `x` the middle line moved by the turn. */
const details = {
  tee: ({ w, t, x, skin }) =>
    path(`M${x - w * 0.36} ${-t * 1.04}Q${x} ${-t * 0.86} ${x + w * 0.36} ${-t * 1.04}Z`, {
      fill: skin.base,
      stroke: ink.ink,
      strokeWidth: 4,
    }),
  sweater: ({ w, t, x, top }) =>
    path(
      `M${x - w * 0.4} ${-t * 1.02}Q${x} ${-t * 0.86} ${x + w * 0.4} ${-t * 1.02}`,
      stroked(top.trim, 11),
    ) +
    path(
      `M${x - w * 0.42} ${-t * 0.97}Q${x} ${-t * 0.79} ${x + w * 0.42} ${-t * 0.97}`,
      stroked(ink.ink, 3),
    ) +
    path(`M${-w * 0.98} ${t * 0.04}Q0 ${t * 0.11} ${w * 0.98} ${t * 0.04}`, stroked(top.trim, 9)),
  hoodie: ({ w, t, x, top }) =>
    path(
      `M${x - w * 0.62} ${-t * 1}Q${x} ${-t * 0.68} ${x + w * 0.62} ${-t * 1}Q${x} ${-t * 1.12} ${x - w * 0.62} ${-t * 1}Z`,
      { fill: top.trim, strokeWidth: 4 },
    ) +
    path(`M${x - 7} ${-t * 0.8}v22M${x + 8} ${-t * 0.8}v26`, stroked(accent.white, 4)) +
    path(
      `M${x - w * 0.6} ${-t * 0.06}L${x - w * 0.44} ${-t * 0.34}H${x + w * 0.44}L${x + w * 0.6} ${-t * 0.06}Z`,
      { fill: 'none', strokeWidth: 3.5 },
    ),
  dress: ({ w, t, x, top }) =>
    path(
      `M${x - w * 0.44} ${-t * 1.02}Q${x} ${-t * 0.72} ${x + w * 0.44} ${-t * 1.02}Q${x} ${-t * 0.9} ${x - w * 0.44} ${-t * 1.02}Z`,
      { fill: top.trim, strokeWidth: 4 },
    ) + path(`M${-w * 0.94} ${-t * 0.4}Q0 ${-t * 0.3} ${w * 0.94} ${-t * 0.4}`, stroked(top.trim, 7)),
  dungarees: ({ w, t, x, top }) =>
    path(
      `M${-w} ${t * 0.12}L${-w * 0.98} ${-t * 0.3}Q${x - w * 0.7} ${-t * 0.34} ${x - w * 0.58} ${-t * 0.66}H${x + w * 0.58}Q${x + w * 0.7} ${-t * 0.34} ${w * 0.98} ${-t * 0.3}L${w} ${t * 0.12}Z`,
      { fill: top.over },
    ) +
    path(
      `M${x - w * 0.5} ${-t * 0.64}L${x - w * 0.56} ${-t * 0.98}M${x + w * 0.5} ${-t * 0.64}L${x + w * 0.56} ${-t * 0.98}`,
      stroked(ink.ink, 16),
    ) +
    path(
      `M${x - w * 0.5} ${-t * 0.62}L${x - w * 0.56} ${-t * 0.98}M${x + w * 0.5} ${-t * 0.62}L${x + w * 0.56} ${-t * 0.98}`,
      stroked(top.over, 9),
    ) +
    circle(x - w * 0.48, -t * 0.58, 4.5, { fill: top.trim, strokeWidth: 3 }) +
    circle(x + w * 0.48, -t * 0.58, 4.5, { fill: top.trim, strokeWidth: 3 }) +
    path(`M${x - w * 0.32} ${-t * 0.46}h${w * 0.64}v${t * 0.16}q${-w * 0.32} ${t * 0.1} ${-w * 0.64} 0Z`, {
      fill: 'none',
      strokeWidth: 3,
    }),
  scrubs: ({ w, t, x, top, skin }) =>
    path(`M${x - w * 0.36} ${-t * 1.04}L${x} ${-t * 0.78}L${x + w * 0.36} ${-t * 1.04}Z`, {
      fill: skin.base,
      strokeWidth: 4,
    }) +
    path(`M${x + w * 0.2} ${-t * 0.62}h${w * 0.5}v${t * 0.2}h${-w * 0.5}Z`, {
      fill: top.trim,
      strokeWidth: 3,
    }) +
    path(`M${x + w * 0.36} ${-t * 0.56}v${-t * 0.1}`, stroked(warm.lantern, 5)) +
    rect(x - w * 0.62, -t * 0.6, 22, 28, 4, { fill: accent.white, strokeWidth: 3 }) +
    circle(x - w * 0.62 + 11, -t * 0.6 + 10, 5, { fill: warm.lantern, stroke: 'none' }),
  coat: ({ w, t, x, top }) =>
    path(`M${x - w * 0.36} ${-t * 1.04}L${x} ${-t * 0.5}L${x + w * 0.36} ${-t * 1.04}Z`, {
      fill: top.over,
      strokeWidth: 3.5,
    }) +
    path(
      `M${x} ${-t * 0.5}L${x + 2} ${t * 0.46}M${x} ${-t * 0.5}L${x - w * 0.6} ${-t * 0.74}L${x - w * 0.42} ${-t * 1.02}M${x} ${-t * 0.5}L${x + w * 0.6} ${-t * 0.74}L${x + w * 0.42} ${-t * 1.02}`,
      stroked(ink.ink, 3.5),
    ) +
    path(
      `M${x - w * 0.5} ${-t * 0.98}Q${x - w * 0.4} ${-t * 0.3} ${x} ${-t * 0.36}Q${x + w * 0.5} ${-t * 0.5} ${x + w * 0.48} ${-t * 1}`,
      stroked('#0F5C63', 6),
    ) +
    circle(x, -t * 0.33, 9, { fill: warm.honey, strokeWidth: 3 }) +
    path(`M${x + w * 0.26} ${-t * 0.04}h${w * 0.5}v${t * 0.18}h${-w * 0.5}Z`, {
      fill: 'none',
      strokeWidth: 3,
    }),
  cardigan: ({ w, t, x, top }) =>
    path(
      `M${x - w * 0.4} ${-t * 1.04}Q${x - w * 0.5} ${-t * 0.4} ${x - w * 0.34} ${t * 0.1}H${x + w * 0.34}Q${x + w * 0.5} ${-t * 0.4} ${x + w * 0.4} ${-t * 1.04}Q${x} ${-t * 0.86} ${x - w * 0.4} ${-t * 1.04}Z`,
      { fill: top.over, strokeWidth: 4 },
    ) +
    circle(x + w * 0.54, -t * 0.36, 4, { fill: top.trim, strokeWidth: 2.5 }) +
    circle(x + w * 0.5, -t * 0.12, 4, { fill: top.trim, strokeWidth: 2.5 }),
};
const cutOf = {
  tee: 'shirt',
  sweater: 'loose',
  hoodie: 'loose',
  dress: 'dress',
  dungarees: 'shirt',
  scrubs: 'loose',
  coat: 'coat',
  cardigan: 'loose',
};

/** Does the top hang over the thighs (so that seated thighs wear it too)? */
export const coversThighs = (kind) => kind === 'dress';

/** The dressed torso. `turn` -1..1 moves the middle line; `sits` shortens skirts and coats; `back` leaves the front out, `far` the fine light and shade. */
export const torso = ({ build, top, skin, turn = 0, sits = false, back = false, far = false }) => {
  const name = cutOf[top.kind];
  const cut = sits && lower[name] ? seated(name) : cuts[name];
  const left = edge(cut, build, -1);
  const right = edge(cut, build, 1);
  const hem = `Q0 ${(left[0][1] + 10).toFixed(1)} ${left[0][0].toFixed(1)} ${left[0][1].toFixed(1)}Z`;
  const body = path(curve([...left, ...[...right].reverse()]) + hem, { fill: top.paint });
  const shade = path(
    curve([
      ...right.slice(0, -1).map(([x, y]) => [x - 3, y]),
      ...[...right]
        .reverse()
        .slice(1)
        .map(([x, y]) => [x - build.shoulder * 0.42, y]),
    ]),
    { fill: ink.ink, opacity: 0.15, stroke: 'none' },
  );
  const rim = path(
    curve(left.slice(0, -1).map(([x, y]) => [x + 7, y])),
    stroked(accent.butter, 6, { opacity: 0.55 }),
  );
  const [w, t] = [build.shoulder, build.torso];
  const folds = path(
    `M${n(-w * 0.8)} ${n(-t * 0.2)}q${n(w * 0.2)} 8 ${n(w * 0.5)} 5M${n(w * 0.76)} ${n(-t * 0.36)}q${n(-w * 0.14)} 11 ${n(-w * 0.42)} 12M${n(w * 0.74)} ${n(-t * 0.14)}q${n(-w * 0.1)} 6 ${n(-w * 0.3)} 6`,
    stroked(ink.ink, 3, { opacity: 0.35 }),
  );
  const front = back ? '' : details[top.kind]({ w: build.shoulder, t: build.torso, x: turn * 8, top, skin });
  return far ? body + front : body + shade + front + folds + rim;
};
