/** One huge, friendly drop of blood on a stand, like an aquarium. Middle of its foot at (x, y); about 700 high, 600 wide. */
import { accent, blood, ink, warm } from '../palette.mjs';
import { at, circle, ellipse, inked, paint, path, radial, shadow, speckle, stroked } from '../svg.mjs';
import { farCell } from './cells.mjs';

/** The drop's outline in its own units. */
export const dropOutline =
  'M8 -780C40 -690 150 -600 216 -490C262 -414 290 -350 290 -286C290 -130 160 -20 0 -20C-160 -20 -290 -130 -290 -286C-290 -350 -262 -414 -216 -490C-150 -600 -40 -690 8 -780Z';

/** The liquid's light, to be placed in `defs`; in the drop's own units. */
export const dropLight = (id) =>
  radial(
    id,
    [-90, -420, 560],
    [
      [0, '#FFE6D2'],
      [0.5, '#F7B39C'],
      [1, '#DE8076'],
    ],
  );

const stand = () =>
  shadow(0, 44, 330, 40) +
  path('M-250 34Q0 74 250 34L226 -34Q0 6 -226 -34Z', inked(warm.wood, 7)) +
  path('M-236 20Q0 58 236 20', stroked(warm.bark, 8, { opacity: 0.6 })) +
  path('M-222 -30Q0 12 222 -30L206 -66Q0 -22 -206 -66Z', inked(warm.lantern, 6)) +
  path('M-196 -44Q-80 -18 20 -16', stroked(accent.butter, 7));

const distant = [
  ['red', -150, -420, 22],
  ['white', 60, -560, 20],
  ['platelet', 170, -420, 17],
  ['red', 20, -660, 16],
  ['red', 210, -260, 22],
  ['platelet', -90, -560, 15],
  ['white', -230, -250, 20],
  ['red', -60, -110, 22],
  ['platelet', 90, -90, 16],
];

/** The drop; `inside` is drawn in its liquid, in its own units (0 0 = foot, the liquid between y -740 and -60). `light` = id of its gradient. */
export const bloodDrop = (x, y, { scale = 1, light, inside = '' }) =>
  at(
    x,
    y,
    [
      circle(0, -330, 420, { fill: warm.lantern, opacity: 0.14 }),
      stand(),
      path(dropOutline, { fill: paint(light) }),
      path(
        'M150 -560C262 -420 290 -350 290 -286C290 -130 160 -20 0 -20C-40 -20 -70 -26 -100 -36C90 -40 230 -150 226 -300C224 -400 190 -490 150 -560Z',
        { fill: blood.deep, opacity: 0.22 },
      ),
      distant.map(([kind, cx, cy, r]) => farCell(kind, cx, cy, r, 0.5)),
      speckle({
        x: -220,
        y: -460,
        width: 440,
        height: 400,
        count: 40,
        seed: 6,
        colour: accent.white,
        size: 8,
        opacity: 0.4,
        round: true,
      }),
      inside,
      path(dropOutline, stroked(ink.ink, 8)),
      path(dropOutline, stroked(blood.red, 3)),
      path('M-236 -330C-226 -430 -150 -540 -90 -606', stroked(accent.white, 22, { opacity: 0.85 })),
      path('M-248 -262l2 -18M-60 -640l10 -14', stroked(accent.white, 20, { opacity: 0.85 })),
      ellipse(150, -120, 70, 30, { fill: accent.white, opacity: 0.16 }),
    ]
      .flat()
      .join(''),
    { scale },
  );
