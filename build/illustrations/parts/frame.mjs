/** Framed pictures for the wall. */
import { blue, green, ink, warm } from '../palette.mjs';
import { at, circle, inked, n, path, rect, stroked } from '../svg.mjs';

/** A framed picture for the wall; `motif`: sun | fish | bird. */
export const frame = (x, y, w, h, motif = 'sun') => {
  const inside = {
    sun:
      circle(w / 2, h * 0.46, w * 0.17, { fill: warm.lantern }) +
      path(`M0 ${n(h * 0.72)}Q${n(w * 0.5)} ${n(h * 0.52)} ${w} ${n(h * 0.72)}V${h}H0Z`, {
        fill: green.leaf,
      }),
    fish:
      path(
        `M${n(w * 0.2)} ${n(h * 0.5)}Q${n(w * 0.46)} ${n(h * 0.2)} ${n(w * 0.7)} ${n(h * 0.5)}L${n(w * 0.86)} ${n(h * 0.34)}V${n(h * 0.66)}L${n(w * 0.7)} ${n(h * 0.5)}Q${n(w * 0.46)} ${n(h * 0.8)} ${n(w * 0.2)} ${n(h * 0.5)}Z`,
        inked(warm.marrow, 4),
      ) + circle(w * 0.34, h * 0.46, 4, { fill: ink.ink }),
    bird:
      path(
        `M${n(w * 0.2)} ${n(h * 0.6)}C${n(w * 0.3)} ${n(h * 0.2)} ${n(w * 0.66)} ${n(h * 0.2)} ${n(w * 0.7)} ${n(h * 0.46)}L${n(w * 0.88)} ${n(h * 0.42)}L${n(w * 0.7)} ${n(h * 0.6)}C${n(w * 0.6)} ${n(h * 0.84)} ${n(w * 0.36)} ${n(h * 0.82)} ${n(w * 0.2)} ${n(h * 0.6)}Z`,
        inked(blue.helper, 4),
      ) + circle(w * 0.6, h * 0.42, 4, { fill: ink.ink }),
  }[motif];
  return at(
    x,
    y,
    rect(-12, -12, w + 24, h + 24, 8, inked(warm.wood, 5)) +
      rect(0, 0, w, h, 2, { fill: motif === 'fish' ? blue.mist : warm.paper }) +
      inside +
      rect(0, 0, w, h, 2, stroked(ink.ink, 4)),
  );
};
