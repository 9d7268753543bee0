/** What stands in the room where children wait and play: an armchair to read in, a table with one long drawing, paper birds. */
import { accent, blood, blue, green, ink, warm } from '../palette.mjs';
import { at, circle, inked, motion, n, path, rect, shadow, stroked } from '../svg.mjs';

/** A deep armchair turned half to the right: `{ behind, before }`; the reader sits between, seat at 120. */
export const armchair = (x, y, s, { fill = green.sage, trim = green.leaf } = {}) => {
  const place = (art) => at(x, y, art, { scale: s });
  return {
    behind: place(
      shadow(0, 4, 150, 22) +
        path('M-128 -96V-300Q-128 -356 -66 -356Q20 -364 34 -306L58 -96Z', inked(fill, 6)) +
        path('M-108 -300Q-104 -334 -66 -336', stroked(warm.paper, 6, { opacity: 0.5 })) +
        path('M-40 -316h0M-6 -252h0M-70 -252h0', stroked(ink.ink, 9, { opacity: 0.5 })) +
        path('M-104 -40V4M104 -40V4', stroked(ink.ink, 24)) +
        path('M-104 -40V0M104 -40V0', stroked(warm.wood, 14)) +
        path('M-112 -136Q10 -152 122 -132Q136 -84 120 -36H-112Z', inked(trim, 6)),
    ),
    before: place(
      path('M-146 -26V-172Q-146 -206 -112 -206Q-78 -206 -78 -172V-26Z', inked(fill, 6)) +
        path('M-130 -178q10 -14 30 -10', stroked(warm.paper, 6, { opacity: 0.5 })),
    ),
  };
};

const strokesOnPaper = (w) =>
  [
    path(`M${n(-w * 0.42)} -4q${n(w * 0.04)} -16 ${n(w * 0.08)} 0t${n(w * 0.08)} 0`, stroked(green.moss, 6)),
    path(`M${n(-w * 0.2)} -2v-14l12 -9l12 9v14`, stroked(blood.red, 5)),
    path(`M${n(-w * 0.02)} -12h0`, stroked(warm.lantern, 22)),
    path(`M${n(w * 0.08)} -2q${n(w * 0.05)} -22 ${n(w * 0.1)} -2`, stroked(blue.sea, 6)),
    path(`M${n(w * 0.3)} -4l8 -14l8 14M${n(w * 0.38)} -8h0`, stroked(accent.plum, 6)),
  ].join('');

/** A low table `width` wide with one long drawing that hangs over both ends, and a pot of pencils; top at `height`. */
export const drawingTable = (x, y, width, height) => {
  const half = width / 2;
  const legs = `M${-half * 0.76} ${-height}L${-half * 0.82} -6M${half * 0.76} ${-height}L${half * 0.82} -6`;
  return at(
    x,
    y,
    [
      shadow(0, 2, half * 0.95, 20),
      path(legs, stroked(ink.ink, 29)),
      path(legs, stroked(warm.wood, 20)),
      path(
        `M${-half} ${-height - 58}L${half} ${-height - 58}L${half + 22} ${-height}H${-half - 22}Z`,
        inked(warm.honey, 6),
      ),
      rect(-half - 22, -height, width + 44, 24, 8, inked(warm.wood, 6)),
      path(`M${-half - 6} ${-height + 9}H${half * 0.5}`, stroked(warm.honey, 5)),
      path(
        `M${-half * 0.8} ${-height - 50}H${half * 0.84}L${half * 0.9} ${-height - 8}H${-half * 0.88}Z`,
        inked(accent.white, 4),
      ),
      path(
        `M${-half * 0.88} ${-height - 8}H${-half * 0.5}V${-height + 40}Q${-half * 0.56} ${-height + 62} ${-half * 0.7} ${-height + 50}Q${-half * 0.82} ${-height + 44} ${-half * 0.88} ${-height + 54}Z`,
        inked(accent.white, 4),
      ),
      at(
        -half * 0.69,
        -height + 34,
        circle(0, -8, 14, { fill: warm.lantern }) +
          path('M0 -32v-6M18 -22l6 -4M-18 -22l-6 -4M24 -4h6M-24 -4h-6', stroked(warm.marigold, 5)),
      ),
      at(0, -height - 14, strokesOnPaper(width * 0.84)),
    ].join(''),
  );
};

/** A jar with pencils; x, y = middle of its foot. */
export const pencils = (x, y, s) =>
  at(
    x,
    y,
    path('M-14 -40L-24 -92M0 -40V-100M12 -40L24 -88', stroked(ink.ink, 13)) +
      path('M-14 -40L-24 -90', stroked(blood.red, 7)) +
      path('M0 -40V-98', stroked(blue.helper, 7)) +
      path('M12 -40L24 -86', stroked(green.sage, 7)) +
      rect(-28, -56, 56, 56, 10, inked(accent.butter, 5)) +
      path('M-18 -42V-16', stroked(accent.white, 6)),
    { scale: s },
  );

/** A crayon held at the origin, its tip down. */
export const crayon = (fill) =>
  at(
    0,
    0,
    path('M0 -34V18', stroked(ink.ink, 17)) +
      path('M0 -34V14', stroked(fill, 9)) +
      path('M0 20V30', stroked(ink.ink, 7)),
    { rotate: -18 },
  );

const bird = (x, y, fill, flip) =>
  at(
    x,
    y,
    path('M0 0L-34 30L44 34L78 10L44 4L26 -30L14 4Z', inked(fill, 4)) +
      path('M14 4L44 34M14 4L-34 30', stroked(ink.ink, 3, { opacity: 0.5 })),
    { flip },
  );

/** Folded birds hanging from a twig; x = its middle, y = where the ceiling is. */
export const paperBirds = (x, y, s) =>
  at(
    x,
    y,
    path('M0 0V70M-150 96Q0 40 150 92', stroked(ink.ink, 5)) +
      path('M-150 96Q0 40 150 92', stroked(ink.ink, 15)) +
      path('M-150 96Q0 40 150 92', stroked(warm.wood, 7)) +
      motion(
        'sway',
        path('M-128 92V150M-10 70V196M118 84V140', stroked(ink.line, 3.5)) +
          bird(-132, 150, accent.rose, false) +
          bird(-14, 196, accent.butter, true) +
          bird(112, 140, blue.helper, false),
      ),
    { scale: s },
  );
