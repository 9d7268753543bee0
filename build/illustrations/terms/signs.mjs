/** Words for what somebody feels or notices. */
import { children } from '../parts/cast.mjs';
import { person } from '../parts/people.mjs';
import { poses } from '../parts/poses.mjs';
import { teddy } from '../parts/teddy.mjs';
import { accent, blood, blue, ink, skin, warm } from '../palette.mjs';
import { at, circle, inked, path, pebble, stroked } from '../svg.mjs';

/** A thermometer without numbers, its bulb at (0, 0), pointing up. */
const thermometer = (x, y, rotate) =>
  at(
    x,
    y,
    path('M0 0V-92', stroked(ink.ink, 34)) +
      circle(0, 0, 21, { fill: ink.ink }) +
      path('M0 0V-92', stroked(accent.white, 21)) +
      circle(0, 0, 15, { fill: blood.red }) +
      path('M0 0V-58', stroked(blood.red, 10)),
    { rotate },
  );

/** A lens round (x, y), its handle turned by `turn` degrees; `inside` is drawn round its middle and covered by the rim. */
const lens = (x, y, r, inside, turn) =>
  at(
    x,
    y,
    at(
      0,
      0,
      path(`M0 ${r}V${r + 62}`, stroked(ink.ink, 40)) + path(`M0 ${r}V${r + 60}`, stroked(warm.wood, 26)),
      { rotate: turn },
    ) +
      circle(0, 0, r, { fill: accent.white }) +
      inside +
      circle(0, 0, r, stroked(ink.ink, 32)) +
      circle(0, 0, r, stroked(warm.lantern, 18)) +
      path(
        `M${-r * 0.72} ${-r * 0.2}A${r * 0.76} ${r * 0.76} 0 0 1 ${-r * 0.24} ${-r * 0.72}`,
        stroked(accent.white, 8, { opacity: 0.85 }),
      ),
  );

/** An arm under the lens with many tiny spots. */
const spottedArm =
  path('M-84 -46L84 -34', stroked(ink.ink, 8)) +
  path('M-82 -46Q0 -54 84 -34L82 50Q0 36 -84 44Z', { fill: skin[4].base }) +
  path('M-84 -46Q0 -54 84 -34M-84 44Q0 36 82 50', stroked(ink.ink, 8)) +
  path('M-72 26Q0 18 74 32', stroked(skin[4].shade, 10)) +
  path(
    'M-46 -24h0M-24 -34h0M-6 -20h0M16 -32h0M38 -18h0M56 -4h0M-58 2h0M-34 -2h0M-12 6h0M12 -6h0M32 8h0M-44 20h0M-20 22h0M6 20h0',
    stroked(skin[5].shade, 9),
  );

/** The words of this theme. */
export const terms = {
  fever: {
    mirror: true,
    tint: 'peach',
    draw: () => [
      path('M34 132Q200 92 366 132Q388 230 356 330Q200 356 44 330Q12 230 34 132Z', inked(accent.white, 8)),
      path('M56 156Q110 138 160 134', stroked(blue.sky, 8)),
      teddy(200, 452, {
        scale: 1.32,
        mouth: 'small',
        eyes: 'closed',
        armStart: 10,
        armEnd: 10,
        tilt: -5,
      }),
      at(
        196,
        118,
        path('M-70 -22Q0 -46 72 -20L78 14Q0 -14 -74 12Z', inked(blue.sky, 7)) +
          path('M-58 -8Q0 -28 60 -8', stroked(accent.white, 6)),
        { rotate: -5 },
      ),
      path('M-10 318C70 286 150 296 210 306C280 318 350 300 410 286V410H-10Z', inked(accent.rose, 8)),
      path('M-10 318C70 286 150 296 210 306C280 318 350 300 410 286', stroked(accent.white, 12)),
      path('M50 344q30 -10 60 -6M170 350q40 8 70 6M300 344q34 -8 60 -16', stroked(blood.light, 8)),
      thermometer(296, 316, 22),
    ],
  },
  bruise: {
    mirror: true,
    tint: 'sky',
    draw: ({ sheet }) => [
      person(sheet, children.wren, {
        x: 168,
        y: 760,
        scale: 1.74,
        pose: { ...poses.stand, tilt: 8 },
        turn: 0.3,
        nod: 0.8,
        expression: 'thoughtful',
        legless: true,
        armless: ['far'],
        handAt: { near: [296, 352] },
        hands: { near: 'rest' },
        change: { top: { kind: 'tee', cloth: ['stripes', accent.white, blood.light], trim: blood.red } },
      }),
      pebble(246, 347, 27, 14, { fill: blue.helper, opacity: 0.75 }, { seed: 3, wobble: 0.16 }),
      pebble(250, 349, 18, 9, { fill: accent.plum, opacity: 0.6 }, { seed: 8, wobble: 0.2 }),
    ],
  },
  petechiae: {
    mirror: true,
    tint: 'honey',
    draw: ({ sheet }) => [
      person(sheet, children.robin, {
        x: 116,
        y: 630,
        scale: 1.34,
        pose: { ...poses.stand, tilt: 6 },
        turn: 0.5,
        nod: 0.5,
        expression: 'curious',
        legless: true,
        change: { top: { ...children.robin.top, kind: 'tee' } },
        handAt: { near: [286, 320] },
      }),
      lens(284, 282, 86, spottedArm, -24),
    ],
  },
  symptom: {
    mirror: true,
    tint: 'sky',
    draw: ({ sheet }) => [
      person(sheet, children.ash, {
        x: 176,
        y: 700,
        scale: 1.52,
        pose: { ...poses.stand, tilt: -10 },
        turn: 0.3,
        nod: 0.4,
        expression: 'sleep',
        legless: true,
        armless: ['near', 'far'],
      }),
      path('M44 410C52 340 96 296 172 300C250 296 300 340 314 410Z', inked(warm.lantern, 8)),
      path(
        'M176 306C160 340 158 376 166 410M96 340C86 360 82 384 82 410M262 342C274 362 280 386 280 410',
        stroked(warm.marigold, 8),
      ),
      circle(286, 96, 10, inked(accent.white, 5)),
      pebble(330, 62, 58, 46, inked(accent.white, 7), { seed: 12, wobble: 0.05 }),
      at(
        330,
        62,
        path(
          'M0 6C-14 4 -10 -18 8 -14C28 -10 24 24 -4 24C-38 22 -38 -36 6 -38C54 -38 58 46 2 50',
          stroked(blue.sea, 12),
        ),
        { scale: 0.66 },
      ),
    ],
  },
};
