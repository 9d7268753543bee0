/** What stands nearest to us outside the bone: hills, plants with lit buds, and the medallion that says where we are. */
import { accent, blue, ink, skin, warm } from '../palette.mjs';
import { at, circle, inked, path, speckle, stroked } from '../svg.mjs';
import { farCell } from './cells.mjs';
import { lightBud, litBank, vessel, vesselTree } from './marrow.mjs';

/** A paper medallion: a child's outline with the thigh bone lit, to say where we are. Middle at (x, y), radius 112. */
export const whereWeAre = (x, y, scale = 1) =>
  at(
    x,
    y,
    circle(5, 9, 112, { fill: ink.ink, opacity: 0.2 }) +
      circle(0, 0, 112, inked(warm.paper, 6)) +
      circle(0, 0, 100, stroked(warm.lantern, 6)) +
      path(
        'M0 -88C18 -88 28 -74 27 -58C26 -44 18 -36 10 -33C28 -30 34 -18 36 0L44 32Q42 42 34 38L22 8L20 34L24 86Q18 94 8 88L0 44L-8 88Q-18 94 -24 86L-20 34L-22 8L-34 38Q-42 42 -44 32L-36 0C-34 -18 -28 -30 -10 -33C-18 -36 -26 -44 -27 -58C-28 -74 -18 -88 0 -88Z',
        inked(skin[2].base, 4.5),
      ) +
      path('M-26 -62C-30 -88 -8 -96 4 -92C26 -90 30 -72 26 -60C16 -64 8 -72 4 -76C-4 -68 -16 -64 -26 -62Z', {
        fill: ink.line,
      }) +
      path('M-36 0C-34 -18 -28 -30 -10 -33Q0 -24 10 -33C28 -30 34 -18 36 0L22 8L21 30Q0 38 -21 30L-22 8Z', {
        fill: blue.helper,
      }) +
      path('M13 42l2 34', stroked(warm.lantern, 22, { opacity: 0.55 })) +
      path('M13 44l2 30', stroked(ink.ink, 13)) +
      path('M13 44l2 30m-5 -32h0m6 0h0m-4 33h0m6 0h0', stroked(accent.white, 9)),
    { scale },
  );

/** Blood on its way through the ground in front, with the cells it carries. */
const stream =
  vessel('M-60 1700C240 1590 640 1800 1140 1640', 78, 'M-60 1680C240 1572 640 1778 1140 1620') +
  [
    ['red', 90, 1668],
    ['white', 250, 1662],
    ['platelet', 400, 1682],
    ['red', 560, 1704],
    ['white', 760, 1712],
    ['red', 930, 1692],
  ]
    .map(([kind, x, y]) => farCell(kind, x, y, 28))
    .join('');

/** Foreground plants and banks: the nearest plane, partly over the bone; `flowing` shows the blood in the ground (portrait). */
export const nearPlane = {
  landscape: () => [
    litBank(
      [
        [-20, 930],
        [160, 890],
        [420, 960],
        [800, 1010],
        [1200, 990],
        [1560, 1030],
        [1960, 960],
      ],
      1100,
      '#6D4460',
      '#94607C',
      { rows: 2 },
    ),
    litBank(
      [
        [-20, 1010],
        [300, 990],
        [700, 1050],
        [1300, 1040],
        [1960, 1030],
      ],
      1100,
      '#573650',
      '#7A4C69',
      { rows: 1 },
    ),
    vesselTree(60, 1010, { scale: 1.15, colour: '#7E3F56' }),
    vesselTree(1840, 1030, { scale: 0.9, flip: true, colour: '#7E3F56' }),
    lightBud(186, 1010, 96, 16),
    lightBud(1690, 1040, 84, -18),
    lightBud(1010, 1066, 62, 12),
  ],
  portrait: (flowing) => [
    litBank(
      [
        [-20, 1560],
        [160, 1500],
        [420, 1560],
        [760, 1640],
        [1120, 1560],
      ],
      1940,
      '#6D4460',
      '#94607C',
      { rows: 4 },
    ),
    flowing ? stream : '',
    litBank(
      [
        [-20, 1720],
        [300, 1660],
        [700, 1740],
        [1120, 1690],
      ],
      1940,
      '#573650',
      '#7A4C69',
      { rows: 4, seed: 8 },
    ),
    vesselTree(50, 1800, { scale: 1.4, colour: '#7E3F56' }),
    vesselTree(1020, 1850, { scale: 1.3, flip: true, colour: '#7E3F56' }),
    lightBud(250, 1730, 130, 22),
    lightBud(350, 1790, 84, -14),
    lightBud(640, 1720, 100, 18),
    lightBud(820, 1830, 140, -24),
    speckle({
      x: 0,
      y: 1560,
      width: 1080,
      height: 340,
      count: 36,
      seed: 31,
      colour: accent.butter,
      size: 6,
      opacity: 0.35,
    }),
  ],
};
