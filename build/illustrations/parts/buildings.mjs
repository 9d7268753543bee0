/** Buildings seen from outside. x, y = the middle of the front on the ground. */
import { accent, blood, blue, ink, warm } from '../palette.mjs';
import { at, circle, ellipse, group, inked, path, rect, stroked } from '../svg.mjs';

/** A little house with a lit window; about 260 wide. */
export const house = (x, y, { scale = 1, wall = warm.cream, roof = blood.deep } = {}) =>
  at(
    x,
    y,
    ellipse(0, 2, 170, 18, { fill: ink.ink, opacity: 0.16 }) +
      rect(66, -300, 34, 80, 4, inked(warm.clay, 5)) +
      path('M-112 0V-160L0 -262L112 -160V0Z', inked(wall, 6)) +
      path('M-140 -146L0 -282L140 -146', stroked(ink.ink, 34)) +
      path('M-140 -146L0 -282L140 -146', stroked(roof, 23)) +
      path('M-120 -156L-8 -266', stroked(warm.paper, 5, { opacity: 0.5 })) +
      path('M-26 0V-84Q0 -114 26 -84V0Z', inked(blue.teal, 5)) +
      circle(14, -42, 5, { fill: warm.lantern }) +
      [-72, 72]
        .map(
          (wx) =>
            rect(wx - 24, -112, 48, 50, 6, inked(accent.butter, 5)) +
            path(`M${wx} -112v50M${wx - 24} -87h48`, stroked(ink.ink, 4)),
        )
        .join('') +
      circle(0, -172, 22, inked(accent.butter, 5)) +
      path('M-22 -172h44M0 -194v44', stroked(ink.ink, 4)),
    { scale },
  );
/** A friendly hospital: wide, many windows, a lantern over the door and a heart; about 460 wide. */
export const hospital = (x, y, { scale = 1 } = {}) => {
  const spots = [-170, -112, 112, 170].flatMap((wx, i) =>
    [-230, -150, -70].map((wy, j) => [wx - 19, wy - 22, (i + j) % 3]),
  );
  const panesOf = (wanted) =>
    spots
      .filter(([, , k]) => (k === 0) === wanted)
      .map(([px, py]) => `M${px} ${py}h38v46h-38Z`)
      .join('');
  const panes = path(panesOf(true), inked(accent.butter, 4)) + path(panesOf(false), inked(blue.sky, 4));
  return at(
    x,
    y,
    group(
      {},
      ellipse(0, 2, 270, 20, { fill: ink.ink, opacity: 0.16 }),
      path('M-214 0V-280H214V0Z', inked(warm.paper, 6)),
      path('M-230 -280H230V-304H-230Z', inked(blue.helper, 6)),
      path('M-78 0V-330Q0 -392 78 -330V0Z', inked(warm.cream, 6)),
      panes,
      path(
        'M0 -214C-42 -244 -34 -286 -8 -280Q0 -278 0 -268Q0 -278 8 -280C34 -286 42 -244 0 -214Z',
        inked(blood.red, 5),
      ),
      path('M-40 0V-92Q0 -136 40 -92V0Z', inked(blue.teal, 5)),
      path('M0 -110V0', stroked(ink.ink, 4)),
      circle(0, -152, 26, { fill: accent.butter, opacity: 0.45 }),
      circle(0, -152, 13, inked(accent.butter, 4)),
      path('M160 -6V-276M206 -20V-270', stroked(ink.ink, 10, { opacity: 0.08 })),
      path('M-206 -270V-20', stroked(warm.honey, 5)),
    ),
    { scale },
  );
};
