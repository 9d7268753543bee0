/** What a child brings along: backpack, suitcase on wheels, cloth bag. Origin = the handle in the hand. */
import { accent, blood, blue, green, ink, warm } from '../palette.mjs';
import { circle, ellipse, inked, path, rect, stroked } from '../svg.mjs';

/** A backpack hanging from the hand, about 96 high. */
export const backpack = (fill = blood.red) =>
  path('M-16 0Q0 -22 16 0', stroked(ink.ink, 8)) +
  path('M-40 90V34Q-40 -4 0 -4Q40 -4 40 34V90Q0 102 -40 90Z', inked(fill, 5)) +
  path('M-28 88V60H28V88Q0 96 -28 88Z', inked(warm.lantern, 4)) +
  path('M-34 36Q0 50 34 36', stroked(ink.ink, 4)) +
  path('M-30 26Q-28 8 -10 4', stroked(warm.paper, 5, { opacity: 0.7 })) +
  circle(0, 70, 6, { fill: ink.ink });

/** A rolling suitcase with stickers, pulled by the hand at the origin; `side` 1 = it follows on the left. */
export const suitcase = (fill = blue.helper, side = 1) => {
  const x = -side * 84;
  return (
    path(`M0 0L${x - 16} 22M0 0L${x + 30} 30`, stroked(ink.ink, 8)) +
    rect(x - 54, 22, 108, 142, 18, inked(fill, 6)) +
    path(`M${x - 30} 26v134M${x + 30} 26v134`, stroked(ink.ink, 4, { opacity: 0.35 })) +
    circle(x - 10, 70, 20, inked(accent.butter, 4)) +
    path(`M${x - 16} 68h0m12 0h0`, stroked(ink.ink, 5)) +
    path(`M${x - 18} 76q8 6 16 0`, stroked(ink.ink, 3.5)) +
    path(
      `M${x + 22} 128c-26 -16 -20 -36 -6 -32q6 2 6 8q0 -6 6 -8c14 -4 20 16 -6 32Z`,
      inked(accent.rose, 4),
    ) +
    circle(x - 34, 168, 10, inked(warm.bark, 5)) +
    circle(x + 34, 168, 10, inked(warm.bark, 5)) +
    path(`M${x - 42} 44Q${x - 40} 32 ${x - 26} 30`, stroked(warm.paper, 5, { opacity: 0.8 }))
  );
};

/** A cloth bag with a stuffed rabbit's ears looking out. */
export const clothBag = (fill = green.sage) =>
  path('M-26 2Q-20 -30 0 -30T26 2', stroked(ink.ink, 7)) +
  ellipse(-8, -8, 8, 24, inked(accent.white, 4)) +
  ellipse(12, -8, 8, 24, inked(accent.white, 4)) +
  path('M-46 4H46L38 82H-38Z', inked(fill, 5)) +
  path('M-28 30Q0 50 28 30', stroked(warm.paper, 6)) +
  circle(0, 56, 7, { fill: warm.lantern });
