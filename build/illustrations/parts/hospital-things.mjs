/** Furniture and tools of the hospital, friendly and without points. x, y = the middle on the floor, `s` scales. */
import { accent, blood, blue, green, ink, warm } from '../palette.mjs';
import { at, circle, inked, path, rect, shadow, stroked } from '../svg.mjs';

/** A bed on wheels, top at 110; x = middle. */
export const couch = (x, y, width, s, sheetPaint) =>
  at(
    x,
    y,
    shadow(0, 0, width * 0.5, 12) +
      path(`M${-width * 0.38} -84V-20M${width * 0.38} -84V-20`, stroked(ink.ink, 20)) +
      path(`M${-width * 0.38} -84V-20M${width * 0.38} -84V-20`, stroked(blue.sky, 10)) +
      circle(-width * 0.38, -10, 11, inked(ink.line, 5)) +
      circle(width * 0.38, -10, 11, inked(ink.line, 5)) +
      path(
        `M${-width / 2} -112Q0 -122 ${width / 2} -112V-84Q0 -74 ${-width / 2} -84Z`,
        inked(sheetPaint, 5),
      ) +
      path(
        `M${-width / 2 + 10} -104Q-20 -112 ${width * 0.2} -110`,
        stroked(accent.white, 5, { opacity: 0.7 }),
      ),
    { scale: s },
  );
/** A pillow; x, y = its middle. */
export const pillow = (x, y, s) =>
  at(x, y, path('M-52 -20Q0 -34 52 -20Q60 4 50 18Q0 30 -50 18Q-60 2 -52 -20Z', inked(accent.white, 5)), {
    scale: s,
  });
/** A microscope, about 170 high. */
export const microscope = (x, y, s) =>
  at(
    x,
    y,
    path('M-46 0H46V-14H-46Z', inked(blue.sea, 5)) +
      path('M20 -14C70 -40 66 -104 10 -116', stroked(ink.ink, 25)) +
      path('M20 -14C70 -40 66 -104 10 -116', stroked(blue.helper, 14)) +
      path('M-44 -46H30', stroked(ink.ink, 13)) +
      path('M-44 -46H30', stroked(blue.sky, 5)) +
      at(
        -4,
        -96,
        rect(-15, -54, 30, 86, 8, inked(accent.white, 5)) +
          rect(-19, -66, 38, 18, 6, inked(blue.sea, 5)) +
          path('M-8 32V44H8V32', inked(blue.sea, 4)),
        { rotate: 14 },
      ) +
      circle(-18, -52, 7, { fill: blood.red }),
    { scale: s },
  );
/** A little closed tube, held upright at the origin. */
export const tubeInHand = at(
  0,
  0,
  rect(-9, -48, 18, 60, 9, inked(accent.white, 4)) +
    path('M-6 -22H6V4Q0 10 -6 4Z', { fill: blood.red }) +
    rect(-12, -56, 24, 13, 5, inked(warm.lantern, 4)),
  { scale: 1.35 },
);
/** A screen `w` by `h` on a foot; `inside` is drawn round the middle of the glass. */
export const screen = (x, y, w, h, s, inside) =>
  at(
    x,
    y,
    path(`M0 0V-60M-40 0H40`, stroked(ink.ink, 16)) +
      path('M0 -4V-60', stroked(blue.sky, 7)) +
      rect(-w / 2 - 12, -60 - h - 12, w + 24, h + 24, 16, inked(blue.sky, 6)) +
      rect(-w / 2, -60 - h, w, h, 8, inked('#26325C', 4)) +
      at(0, -60 - h / 2, inside) +
      path(
        `M${-w / 2 + 10} ${-60 - h * 0.55}L${-w / 2 + 30} ${-60 - h + 8}`,
        stroked(accent.white, 5, { opacity: 0.5 }),
      ),
    { scale: s },
  );

/** A small window in a room's back wall. */
export const pane = (x, y) =>
  at(
    x,
    y,
    rect(0, 0, 120, 120, 10, inked(blue.sky, 6)) +
      path('M3 90Q50 60 117 84V117H3Z', { fill: green.leaf }) +
      path('M60 0V120M0 58H120', stroked(ink.ink, 12)) +
      path('M60 0V120M0 58H120', stroked(warm.paper, 6)) +
      rect(-14, 118, 148, 16, 6, inked(warm.paper, 5)),
  );
/** A hanging lamp with its cone of light; x = where its cord leaves the ceiling (y 0). */
export const lamp = (x, s) =>
  at(
    x,
    0,
    path('M0 0V40', stroked(ink.ink, 5)) +
      path('M-34 66Q-30 36 0 36T34 66Z', inked(warm.lantern, 5)) +
      path('M-40 70L-80 190H80L40 70Z', { fill: accent.butter, opacity: 0.25 }),
    { scale: s },
  );
