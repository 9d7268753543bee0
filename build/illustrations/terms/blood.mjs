/** Words of the blood: the drop, its cells, and what they carry. */
import { germ } from '../parts/hillside.mjs';
import { farCell, platelet, redCell, whiteCell } from '../parts/cells.mjs';
import { children } from '../parts/cast.mjs';
import { dropOutline } from '../parts/drop.mjs';
import { person } from '../parts/people.mjs';
import { poses } from '../parts/poses.mjs';
import { balloon, plaster, umbrella } from '../parts/props.mjs';
import { tree } from '../parts/garden.mjs';
import { accent, blood, blue, green, ink, skin, warm } from '../palette.mjs';
import { at, circle, ellipse, inked, path, pebble, shadow, speckle, stroked } from '../svg.mjs';

/** A drop that fills the square; `inside` floats in it, in canvas units. */
export const smallDrop = (inside) => {
  const place = 'translate(200 386) scale(.472)';
  return [
    shadow(200, 374, 104, 14),
    path(dropOutline, { fill: blood.light, transform: place }),
    path(
      'M262 132C316 194 334 222 334 254C334 328 272 376 200 376C182 376 168 373 154 368C252 366 306 312 304 246C303 204 288 168 262 132Z',
      {
        fill: blood.deep,
        opacity: 0.24,
      },
    ),
    inside,
    path(dropOutline, { ...stroked(ink.ink, 18), transform: place }),
    path('M92 232C98 190 126 146 154 114', stroked(accent.white, 11, { opacity: 0.85 })),
  ].join('');
};

/** The words of this theme. */
export const terms = {
  blood: {
    mirror: true,
    tint: 'rose',
    draw: () =>
      smallDrop(
        [
          farCell('red', 202, 78, 12),
          farCell('platelet', 180, 124, 12),
          farCell('white', 232, 138, 14),
          farCell('red', 110, 270, 15),
          farCell('red', 292, 286, 15),
          farCell('white', 118, 322, 14),
          farCell('platelet', 280, 330, 13),
          redCell(200, 344, { scale: 0.94, pack: false, start: 'hip', end: 'up', mouth: 'open', tilt: -4 }),
        ].join(''),
      ),
  },
  'blood-cell': {
    mirror: true,
    tint: 'rose',
    draw: () => [
      shadow(200, 334, 170, 20),
      whiteCell(200, 300, { scale: 1.02, start: [-70, -60], end: [70, -60], look: [0, 0.3] }),
      redCell(112, 348, {
        scale: 0.96,
        start: 'hip',
        end: 'front',
        mouth: 'open',
        pack: false,
        look: [0.4, 0],
      }),
      platelet(296, 350, { scale: 1.14, start: 'front', end: [66, -110], mouth: 'open', look: [-0.4, -0.1] }),
    ],
  },
  'red-blood-cell': {
    mirror: true,
    tint: 'peach',
    draw: () => [
      shadow(200, 348, 130, 18),
      redCell(190, 350, {
        scale: 1.2,
        walk: true,
        start: [-70, -64],
        end: [104, -100],
        look: [0.35, -0.2],
        mouth: 'open',
        tilt: 4,
        held: balloon(104, -104, { height: 50, lean: 2 }),
      }),
    ],
  },
  'white-blood-cell': {
    mirror: true,
    tint: 'sky',
    draw: () => [
      shadow(186, 352, 130, 18),
      germ(40, 176, 20, accent.rose, 5),
      germ(74, 78, 27, green.leaf, 2),
      whiteCell(178, 358, {
        scale: 1.12,
        start: 'hip',
        end: [84, -84],
        look: [-0.5, -0.4],
        held: umbrella(86, -86, { rotate: -8, scale: 0.77 }),
      }),
    ],
  },
  platelet: {
    mirror: true,
    tint: 'butter',
    draw: () => [
      shadow(196, 342, 120, 18),
      platelet(190, 342, {
        scale: 1.85,
        start: 'hip',
        end: [72, -110],
        mouth: 'open',
        look: [0.4, -0.2],
        tilt: -4,
        held: plaster(82, -112, { rotate: 40, scale: 1.05 }),
      }),
    ],
  },
  cell: {
    mirror: true,
    tint: 'honey',
    draw: () => {
      const plain = (x, y, rx, ry, seed, fill) =>
        pebble(x, y, rx, ry, inked(fill, 7), { seed, wobble: 0.07 }) +
        path(
          `M${x - rx * 0.7} ${y - ry * 0.1}q${rx * 0.06} -${ry * 0.44} ${rx * 0.42} -${ry * 0.56}`,
          stroked(accent.white, 8, { opacity: 0.9 }),
        ) +
        ellipse(x + rx * 0.1, y + ry * 0.1, rx * 0.32, ry * 0.3, inked(warm.clay, 5));
      const face =
        circle(-24, 0, 11, { fill: ink.ink }) +
        circle(24, 0, 11, { fill: ink.ink }) +
        circle(-28, -4, 4, { fill: accent.white }) +
        circle(20, -4, 4, { fill: accent.white }) +
        path('M-15 22q15 16 30 0', stroked(ink.ink, 6)) +
        ellipse(-46, 19, 13, 8, { fill: blood.red, opacity: 0.4 }) +
        ellipse(46, 19, 13, 8, { fill: blood.red, opacity: 0.4 });
      return [
        plain(34, 84, 92, 84, 3, blood.light),
        plain(190, 8, 84, 62, 5, warm.honey),
        plain(366, 92, 96, 96, 8, warm.honey),
        plain(26, 268, 84, 90, 11, warm.honey),
        plain(118, 392, 84, 66, 14, blood.light),
        plain(300, 392, 92, 74, 17, warm.honey),
        plain(392, 256, 78, 70, 20, blood.light),
        pebble(204, 206, 124, 118, inked(warm.marrow, 8), { seed: 21, wobble: 0.045 }),
        path('M106 178C114 132 144 106 182 98', stroked(accent.white, 11, { opacity: 0.9 })),
        ellipse(208, 218, 74, 66, { fill: warm.clay, opacity: 0.42 }),
        at(206, 208, face, { scale: 1.12 }),
      ];
    },
  },
  'precursor-cell': {
    mirror: true,
    tint: 'sky',
    draw: () => [
      shadow(94, 344, 60, 10),
      shadow(264, 346, 104, 15),
      path('M90 220C98 150 136 98 206 84', stroked(blue.sea, 11, { strokeDasharray: '1 25' })),
      pebble(94, 292, 54, 50, inked(warm.honey, 7), { seed: 6, wobble: 0.06 }),
      path('M60 286q6 -28 30 -34', stroked(accent.white, 8)),
      path('M70 294q10 10 20 0M100 294q10 10 20 0', stroked(ink.ink, 6)),
      whiteCell(266, 346, { scale: 1.04, start: [-92, -84], end: 'hip', look: [-0.7, 0.1], mouth: 'open' }),
    ],
  },
  clot: {
    mirror: true,
    tint: 'sky',
    draw: () => [
      path(
        'M-10 236C60 214 108 214 130 232C150 250 152 300 168 338C178 360 222 360 232 338C248 300 250 250 270 232C292 214 340 214 410 236V410H-10Z',
        inked(skin[1].base, 8),
      ),
      path(
        'M8 252C60 238 96 238 114 250M286 250C304 238 340 238 392 252',
        stroked(warm.paper, 8, { opacity: 0.9 }),
      ),
      speckle({
        x: 20,
        y: 290,
        width: 110,
        height: 90,
        count: 12,
        seed: 3,
        colour: skin[1].shade,
        size: 7,
        opacity: 0.7,
      }),
      speckle({
        x: 270,
        y: 290,
        width: 110,
        height: 90,
        count: 12,
        seed: 5,
        colour: skin[1].shade,
        size: 7,
        opacity: 0.7,
      }),
      platelet(200, 350, {
        scale: 1.06,
        start: [-50, -110],
        end: [50, -110],
        look: [0, -0.4],
        mouth: 'smile',
      }),
      platelet(126, 262, {
        scale: 1.1,
        start: 'hip',
        end: [76, -52],
        look: [0.5, 0.3],
        mouth: 'open',
        tilt: -5,
      }),
      platelet(276, 264, {
        scale: 1.1,
        start: [-76, -52],
        end: 'hip',
        look: [-0.5, 0.3],
        mouth: 'open',
        tilt: 5,
      }),
    ],
  },
  oxygen: {
    mirror: true,
    tint: 'sky',
    draw: ({ sheet }) => {
      const air = (x, y, r) =>
        circle(x, y, r, inked(blue.sky, 6)) +
        path(
          `M${x - r * 0.56} ${y - r * 0.1}q${r * 0.1} -${r * 0.4} ${r * 0.46} -${r * 0.46}`,
          stroked(accent.white, 6),
        );
      return [
        tree(84, 398, { scale: 1.02 }),
        person(sheet, children.juniper, {
          x: 262,
          y: 694,
          scale: 1.5,
          pose: { ...poses.stand, tilt: -5 },
          turn: 0.6,
          nod: -0.6,
          expression: 'content',
          legless: true,
          facing: -1,
          handAt: { near: [236, 372] },
          hands: { near: 'flat' },
        }),
        air(58, 66, 24),
        air(128, 42, 17),
        air(150, 112, 22),
        air(96, 150, 14),
        air(152, 184, 13),
      ];
    },
  },
};
