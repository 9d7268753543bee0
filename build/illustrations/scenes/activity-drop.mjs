/** The table where a drop of blood is made: a rack for the tube, a mat for the helper; a child and teddy look on. */
import { accent, blue, green, ink, warm } from '../palette.mjs';
import { canvas, ellipse, inked, path, rect, shadow, stroked } from '../svg.mjs';
import { children } from '../parts/cast.mjs';
import { books, bookStack, shelf } from '../parts/furniture.mjs';
import { patternSheet } from '../parts/patterns.mjs';
import { person } from '../parts/people.mjs';
import { poses } from '../parts/poses.mjs';
import { bunting, glow, lantern, room, windowWith } from '../parts/rooms.mjs';
import { teddy } from '../parts/teddy.mjs';

const name = 'activity-drop';

/** The table top from `y` down to the lower edge: we sit at it. */
const tableTop = ({ width, height }, y) =>
  path(
    `M-20 ${y + 16}Q${width / 2} ${y - 24} ${width + 20} ${y + 16}V${height + 20}H-20Z`,
    inked(warm.honey, 7),
  ) +
  path(
    `M-20 ${y + 62}Q${width / 2} ${y + 22} ${width + 20} ${y + 62}`,
    stroked(warm.paper, 9, { opacity: 0.7 }),
  ) +
  path(
    [0.1, 0.34, 0.62, 0.86]
      .map((s, i) => `M${Math.round(width * s)} ${y + 110 + i * 16}q150 -14 320 0`)
      .join(''),
    stroked(warm.marigold, 6, { opacity: 0.45 }),
  );

/** The rack behind and under a tube whose box is `[x, y, width, height]`. */
const rack = ([x, y, width, height]) => {
  const [left, right, foot] = [x - 40, x + width + 40, y + height + 6];
  const post = `M${left} ${foot}V${y + 96}M${right} ${foot}V${y + 96}`;
  return (
    shadow(x + width / 2, foot + 34, width * 0.82, 26) +
    path(post, stroked(ink.ink, 42)) +
    path(post, stroked(warm.wood, 31)) +
    rect(left - 34, y + 186, width + 148, 54, 27, inked(warm.wood, 6)) +
    path(`M${left} ${y + 204}h${width + 70}`, stroked(warm.marigold, 7, { opacity: 0.7 })) +
    rect(left - 74, foot - 22, width + 228, 66, 30, inked(warm.wood, 7)) +
    path(`M${left - 36} ${foot - 2}h${width + 120}`, stroked(warm.marigold, 8, { opacity: 0.7 })) +
    ellipse(x + width / 2, foot - 18, width * 0.3, 16, { fill: ink.ink, opacity: 0.28 })
  );
};

/** The mat on which the helper will stand. */
const mat = ([x, y, width, height]) =>
  ellipse(x + width / 2, y + height - 16, width * 0.6, 40, inked(blue.sky, 6)) +
  ellipse(
    x + width / 2,
    y + height - 16,
    width * 0.46,
    27,
    stroked(accent.white, 5, { strokeDasharray: '16 14' }),
  );

const backdrop = (format, { line, view, light, flags }) => {
  const size = canvas[format];
  const pane = windowWith(name, view);
  const shine = glow(name, size, light);
  return {
    defs: pane.defs + shine.defs,
    art: [
      room({ ...size, line, paper: '#CFE3DF', dado: green.leaf, dadoFrom: line - 150, floor: warm.marrow }),
      pane.art,
      bunting(...flags, [accent.rose, accent.butter, blue.helper, green.leaf], { sag: 50, count: 12 }),
      shine.art,
    ],
    veil: shine.veil,
  };
};

const looking = { ...poses.stand, lean: 4, tilt: 4, turn: 0.75 };

const boxes = {
  tube: { portrait: [240, 640, 600, 850], landscape: [676, 116, 560, 793] },
  room: { portrait: [324, 780, 432, 620], landscape: [754, 247, 403, 578] },
  helper: { portrait: [10, 1230, 270, 240], landscape: [296, 664, 330, 293] },
};

const landscape = () => {
  const sheet = patternSheet(name);
  const { defs, art, veil } = backdrop('landscape', {
    line: 700,
    view: { x: 330, y: 170, w: 330, h: 330, sky: 'day' },
    light: { x: 300, y: 120, reach: 1200 },
    flags: [
      [-20, 60],
      [1940, 40],
    ],
  });
  const drawn = [
    art,
    shelf(1330, 300, 300, books(24, 0, 6, { seed: 3 }) + bookStack(236, 0, 3)),
    lantern(1256, 150, { cord: 160, scale: 0.8 }),
    person(sheet, children.olive, {
      x: 1540,
      y: 1110,
      scale: 1.3,
      facing: -1,
      pose: looking,
      expression: 'happy',
      nod: 0.1,
      handAt: { near: [1436, 866], far: [1396, 858] },
    }),
    tableTop(canvas.landscape, 850),
    rack(boxes.tube.landscape),
    mat(boxes.helper.landscape),
    shadow(1370, 1010, 120, 22),
    teddy(1366, 1006, {
      pose: 'sit',
      scale: 0.94,
      flip: true,
      look: [0.7, -0.7],
      mouth: 'wonder',
      armStart: 30,
      armEnd: 70,
      tilt: 6,
    }),
    veil,
  ];
  return { defs: defs + sheet.defs(), art: drawn };
};

const portrait = () => {
  const sheet = patternSheet(name);
  const { defs, art, veil } = backdrop('portrait', {
    line: 1190,
    view: { x: 90, y: 470, w: 300, h: 380, sky: 'day' },
    light: { x: 160, y: 300, reach: 1500 },
    flags: [
      [-20, 250],
      [1100, 220],
    ],
  });
  const drawn = [
    art,
    shelf(760, 480, 250, books(20, 0, 5, { seed: 3 }) + bookStack(190, 0, 3)),
    lantern(560, 300, { cord: 320, scale: 0.9 }),
    person(sheet, children.olive, {
      x: 960,
      y: 1560,
      scale: 1.34,
      facing: -1,
      pose: looking,
      expression: 'happy',
      nod: 0.1,
    }),
    tableTop(canvas.portrait, 1380),
    rack(boxes.tube.portrait),
    mat(boxes.helper.portrait),
    shadow(910, 1640, 130, 22),
    teddy(906, 1636, {
      pose: 'sit',
      scale: 1,
      flip: true,
      look: [0.7, -0.8],
      mouth: 'wonder',
      armStart: 30,
      armEnd: 70,
      tilt: 6,
    }),
    veil,
  ];
  return { defs: defs + sheet.defs(), art: drawn };
};

/** The scene. Its boxes are places for what the activity puts in, not things to tap. */
export const scene = { mirror: true, placesOnly: true, hotspots: boxes, portrait, landscape };
