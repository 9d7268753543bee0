/** What stands in the room where the team comes to see a child: the big soft chair on wheels, the curtain on its rail, a cupboard. */
import { accent, blood, blue, green, ink, warm } from '../palette.mjs';
import { at, circle, ellipse, inked, n, path, rect, shadow, stroked } from '../svg.mjs';

/** Height of the seat over the floor, in the chair's own units. */
export const seatHeight = 150;
const wheels = (spots) =>
  spots.map((x) => circle(x, -11, 12, inked(ink.line, 5)) + circle(x, -11, 4, { fill: blue.mist })).join('');

/** The big chair, leaning back, feet to the right: `{ behind, before }`; origin = the floor under the seat. */
export const bigChair = (x, y, s, { fill = blue.sea, trim = blue.helper } = {}) => {
  const place = (art) => at(x, y, art, { scale: s });
  return {
    behind: place(
      [
        shadow(30, 2, 220, 24),
        path('M-96 -26H150M20 -26V-110', stroked(ink.ink, 22)),
        path('M-96 -26H150M20 -26V-110', stroked(blue.sky, 11)),
        wheels([-92, 30, 146]),
        path('M-56 -104L-152 -330Q-164 -378 -112 -384Q-66 -388 -50 -342L30 -150Z', inked(fill, 6)),
        path('M-138 -330Q-142 -360 -112 -364', stroked(warm.paper, 6, { opacity: 0.5 })),
        path('M-118 -300L-60 -318M-92 -230L-30 -248', stroked(ink.ink, 4, { opacity: 0.5 })),
        path('M-82 -156Q30 -172 128 -154Q146 -128 124 -104H-70Q-96 -128 -82 -156Z', inked(trim, 6)),
        path('M122 -156Q190 -146 254 -104Q262 -84 244 -70Q180 -84 118 -110Z', inked(fill, 6)),
        path('M134 -142Q190 -132 236 -104', stroked(warm.paper, 5, { opacity: 0.45 })),
      ].join(''),
    ),
    before: place(
      path('M-78 -112V-176Q-78 -202 -50 -204H58Q84 -204 84 -184Q84 -166 60 -164H-36V-112Z', inked(fill, 6)) +
        path('M-60 -180q6 -10 20 -12h70', stroked(warm.paper, 6, { opacity: 0.5 })),
    ),
  };
};

/** A blanket over stretched legs; (0, 0) = the lap at the hip, about 230 long. */
export const blanket = (x, y, s, fill) =>
  at(
    x,
    y,
    path(
      'M4 -48C60 -66 130 -52 196 -34C214 -16 216 8 206 34C150 14 96 22 52 40C30 50 8 44 -6 30C-14 0 -12 -30 4 -48Z',
      inked(fill, 5),
    ) + path('M30 -20Q90 -40 170 -14M40 14Q100 -4 176 10', stroked(ink.ink, 4, { opacity: 0.3 })),
    { scale: s },
  );

/** A curtain drawn aside on a rail that runs across the room at height `y`; it hangs from `x` to `x + w`, down to `bottom`. */
export const railCurtain = ({ x, y, w, bottom, railTo, fill }) => {
  const folds = 5;
  const step = w / folds;
  const hem = Array.from({ length: folds }, (_, i) => `q${n(step / 2)} ${i % 2 ? 16 : 26} ${n(step)} 0`).join(
    '',
  );
  const rail = `M${x - 30} ${y}H${railTo}`;
  return [
    path(rail, stroked(ink.ink, 15)),
    path(rail, stroked(blue.sky, 7)),
    path(
      `M${x} ${y + 14}Q${x + 14} ${n((y + bottom) / 2)} ${x} ${bottom}${hem}Q${x + w - 16} ${n((y + bottom) / 2)} ${x + w} ${y + 14}Z`,
      inked(fill, 5),
    ),
    path(
      Array.from(
        { length: folds - 1 },
        (_, i) =>
          `M${n(x + step * (i + 1))} ${y + 24}Q${n(x + step * (i + 1) + (i % 2 ? 8 : -8))} ${n((y + bottom) / 2)} ${n(x + step * (i + 1))} ${bottom - 6}`,
      ).join(''),
      stroked(ink.line, 4, { opacity: 0.4 }),
    ),
    path(
      Array.from({ length: folds + 1 }, (_, i) => `M${n(x + step * i)} ${y}v14`).join(''),
      stroked(ink.ink, 7),
    ),
  ].join('');
};

/** A round stool on wheels, seat `height` high. */
export const wheelStool = (x, y, height, fill = blood.light) =>
  at(
    x,
    y,
    [
      shadow(0, 0, 78, 14),
      path(`M-58 -20H58M0 -20V${-height}`, stroked(ink.ink, 18)),
      path(`M-58 -20H58M0 -20V${-height}`, stroked(blue.sky, 8)),
      wheels([-58, 0, 58]),
      path(
        `M-70 ${-height - 8}Q0 ${-height - 26} 70 ${-height - 8}Q76 ${-height + 14} 60 ${-height + 18}H-60Q-76 ${-height + 14} -70 ${-height - 8}Z`,
        inked(fill, 5),
      ),
    ].join(''),
  );

/** The stethoscope: from both ears of a head at (ex, ey) down to the round piece at (cx, cy). */
export const listeningTube = ([ex, ey], [cx, cy], s) => {
  const fork = [ex + 22 * s, ey + 112 * s];
  const line =
    `M${n(ex - 50 * s)} ${n(ey + 20 * s)}C${n(ex - 52 * s)} ${n(ey + 82 * s)} ${n(ex - 10 * s)} ${n(ey + 92 * s)} ${n(fork[0])} ${n(fork[1])}` +
    `C${n(ex + 44 * s)} ${n(ey + 92 * s)} ${n(ex + 62 * s)} ${n(ey + 70 * s)} ${n(ex + 52 * s)} ${n(ey + 20 * s)}` +
    `M${n(fork[0])} ${n(fork[1])}C${n(fork[0] + 4 * s)} ${n(fork[1] + 60 * s)} ${n(cx - 50 * s)} ${n(cy + 40 * s)} ${n(cx)} ${n(cy)}`;
  return (
    path(line, stroked(ink.ink, 12 * s)) +
    path(line, stroked(blue.teal, 6 * s)) +
    ellipse(cx, cy, 15 * s, 15 * s, inked(blue.sky, 5)) +
    circle(cx, cy, 5 * s, { fill: blue.sea })
  );
};

/** A low cupboard with drawers in three colours; things stand on it at -height. x, y = middle of its foot. */
export const cupboard = (x, y, width, height, things = '') =>
  at(
    x,
    y,
    [
      shadow(0, 2, width * 0.52, 16),
      rect(-width / 2, -height, width, height - 8, 8, inked(warm.cream, 6)),
      [accent.butter, green.leaf, blood.light]
        .map((fill, i) => {
          const h = (height - 50) / 3;
          const top = -height + 24 + i * (h + 4);
          return (
            rect(-width / 2 + 16, top, width - 32, h - 6, 6, inked(fill, 4)) +
            path(`M-18 ${n(top + h / 2 - 4)}h36`, stroked(ink.ink, 8))
          );
        })
        .join(''),
      rect(-width / 2 - 12, -height - 12, width + 24, 24, 8, inked(warm.wood, 5)),
      at(0, -height - 12, things),
    ].join(''),
  );

/** A cup with a straw. */
export const cup = (x, y, s, fill = blue.helper) =>
  at(
    x,
    y,
    path('M10 -50L26 -96', stroked(ink.ink, 9)) +
      path('M10 -50L26 -94', stroked(accent.white, 4)) +
      path('M-28 -58H28L20 0H-20Z', inked(fill, 5)) +
      path('M-16 -44L-12 -14', stroked(accent.white, 5, { opacity: 0.7 })),
    { scale: s },
  );
