/** Chairs, sofas, tables, shelves and what stands on them. x, y = the middle of the thing on the floor unless said otherwise. */
import { accent, blood, blue, green, ink, warm } from '../palette.mjs';
import { at, circle, ellipse, group, inked, path, rect, shadow, stroked } from '../svg.mjs';

const wood = (d, width = 16) =>
  path(d, stroked(ink.wood, width + 9)) +
  path(d, stroked(warm.wood, width)) +
  path(d, stroked(warm.marigold, width * 0.25, { opacity: 0.6 }));

/** A small wooden chair seen from the front; the seat is 112 high, 150 wide. */
export const chair = (x, y, { scale = 1, cushion = blue.helper } = {}) =>
  at(
    x,
    y,
    shadow(0, 0, 110) +
      wood('M-66 -118L-60 -250M66 -118L60 -250') +
      wood('M-62 -238Q0 -258 62 -238M-64 -190Q0 -206 64 -190', 18) +
      wood('M-66 -92L-74 -4M66 -92L74 -4') +
      path('M-86 -124Q0 -140 86 -124L94 -100Q0 -84 -94 -100Z', inked(cushion, 5)) +
      path('M-78 -116Q-30 -126 10 -126', stroked(warm.paper, 5, { opacity: 0.6 })),
    { scale },
  );

/** A bench `width` wide, seat 120 high, with a back. */
export const bench = (x, y, width, { scale = 1, fill = green.sage, back = 150 } = {}) => {
  const half = width / 2;
  return at(
    x,
    y,
    shadow(0, 2, half * 1.05, 26) +
      wood(`M${-half + 30} -90V-4M${half - 30} -90V-4M0 -90V-6`) +
      path(
        `M${-half} ${-110 - back}Q0 ${-126 - back} ${half} ${-110 - back}L${half} -112H${-half}Z`,
        inked(fill, 6),
      ) +
      path(
        `M${-half / 3} ${-118 - back}V-112M${half / 3} ${-118 - back}V-112`,
        stroked(ink.line, 4, { opacity: 0.5 }),
      ) +
      path(
        `M${-half - 12} -122Q0 -134 ${half + 12} -122Q${half + 20} -96 ${half + 8} -84H${-half - 8}Q${-half - 20} -96 ${-half - 12} -122Z`,
        inked(fill, 6),
      ) +
      path(
        `M${-half + 6} -112Q${-half * 0.4} -120 0 -120M${-half + 14} ${-98 - back}Q${-half * 0.5} ${-106 - back} 0 ${-106 - back}`,
        stroked(warm.paper, 6, { opacity: 0.5 }),
      ),
    { scale },
  );
};

/** A deep sofa `width` wide: `{ behind, before }`; people sit between (seat at 130). */
export const sofa = (x, y, width, { fill = blue.sea, trim = blue.helper, back = 210 } = {}) => {
  const half = width / 2;
  const seatY = -130;
  return {
    behind: at(
      x,
      y,
      shadow(0, 6, half * 1.1, 40) +
        path(
          `M${-half + 20} ${seatY}V${seatY - back + 40}Q${-half + 20} ${seatY - back} ${-half + 70} ${seatY - back}Q0 ${seatY - back - 24} ${half - 70} ${seatY - back}Q${half - 20} ${seatY - back} ${half - 20} ${seatY - back + 40}V${seatY}Z`,
          inked(fill, 6),
        ) +
        path(`M0 ${seatY - back - 8}V${seatY}`, stroked(ink.ink, 4)) +
        path(
          `M${-half + 44} ${seatY - back + 30}Q${-half / 2} ${seatY - back + 10} -30 ${seatY - back + 8}`,
          stroked(warm.paper, 6, { opacity: 0.4 }),
        ) +
        path(
          `M${-half + 20} ${seatY - 14}Q0 ${seatY - 30} ${half - 20} ${seatY - 14}V-50H${-half + 20}Z`,
          inked(trim, 6),
        ) +
        path(`M0 ${seatY - 22}V-56`, stroked(ink.ink, 4)) +
        path(`M${-half + 20} -52H${half - 20}V-20H${-half + 20}Z`, inked(fill, 6)) +
        path(`M${-half + 40} -16v18M${half - 40} -16v18`, stroked(ink.ink, 20)),
    ),
    before: at(
      x,
      y,
      [-1, 1]
        .map(
          (s) =>
            path(
              `M${s * half} -20V${seatY - 70}Q${s * half} ${seatY - 112} ${s * (half - 42)} ${seatY - 112}Q${s * (half - 84)} ${seatY - 112} ${s * (half - 84)} ${seatY - 70}V-20Z`,
              inked(fill, 6),
            ) +
            path(
              `M${s * (half - 42) - 22} ${seatY - 92}q22 -10 40 2`,
              stroked(warm.paper, 6, { opacity: 0.45 }),
            ),
        )
        .join(''),
    ),
  };
};

/** A round or long table; the top is `height` over the floor. */
export const table = (x, y, width, height, { top = warm.honey } = {}) => {
  const half = width / 2;
  return at(
    x,
    y,
    shadow(0, 2, half * 0.9, 24) +
      wood(`M${-half * 0.72} ${-height}L${-half * 0.8} -6M${half * 0.72} ${-height}L${half * 0.8} -6`, 20) +
      path(
        `M${-half} ${-height - 14}Q0 ${-height - 34} ${half} ${-height - 14}Q${half + 16} ${-height} ${half} ${-height + 12}Q0 ${-height + 26} ${-half} ${-height + 12}Q${-half - 16} ${-height} ${-half} ${-height - 14}Z`,
        inked(top, 6),
      ) +
      path(
        `M${-half + 20} ${-height - 6}Q0 ${-height - 22} ${half * 0.5} ${-height - 14}`,
        stroked(warm.paper, 6, { opacity: 0.6 }),
      ),
  );
};

/** A three-legged stool, seat `height` high. */
export const stool = (x, y, height = 96, fill = blood.light) =>
  at(
    x,
    y,
    shadow(0, 0, 70) +
      wood(`M-34 ${-height}L-46 -4M34 ${-height}L46 -4M0 ${-height}V-2`, 12) +
      ellipse(0, -height, 66, 20, inked(fill, 5)) +
      path(
        `M-48 ${-height - 4}Q-20 ${-height - 14} 10 ${-height - 13}`,
        stroked(warm.paper, 5, { opacity: 0.6 }),
      ),
  );

const spines = [
  blood.red,
  blue.sea,
  warm.lantern,
  green.moss,
  accent.plum,
  blue.helper,
  accent.rose,
  warm.marigold,
];
/** Books side by side from (x, y) = left end on the shelf. */
export const books = (x, y, count, { height = 92, seed = 0 } = {}) => {
  let at0 = 0;
  const row = Array.from({ length: count }, (_, i) => {
    const k = (i * 5 + seed * 3) % 8;
    const [w, h] = [18 + ((i * 7 + seed) % 4) * 5, height - ((i * 13 + seed * 5) % 5) * 7];
    const book =
      rect(at0, -h, w, h, 3, inked(spines[k], 4)) +
      path(`M${at0 + w / 2} ${-h + 14}v12`, stroked(warm.paper, 4, { opacity: 0.8 }));
    at0 += w;
    return book;
  });
  return at(x, y, row.join(''));
};

/** An open shelf board with brackets from (x, y) = left end. */
export const shelf = (x, y, width, things = '') =>
  at(
    x,
    y,
    things +
      rect(0, 0, width, 18, 5, inked(warm.wood, 5)) +
      path(`M30 22v24M${width - 30} 22v24`, stroked(ink.ink, 9)) +
      path(`M10 6H${width * 0.6}`, stroked(warm.honey, 4)),
  );

/** A stack of lying books, x, y = middle of the bottom. */
export const bookStack = (x, y, count = 3, scale = 1) =>
  at(
    x,
    y,
    Array.from(
      { length: count },
      (_, i) =>
        rect(-52 + (i % 2) * 10, -20 - i * 20, 100 - i * 7, 20, 4, inked(spines[(i * 3) % 8], 4)) +
        path(`M${40 - i * 5} ${-10 - i * 20}h6`, stroked(warm.paper, 6)),
    ).join(''),
    { scale },
  );

/** An open book held or lying, x, y = the middle of its lower edge. */
export const openBook = (x, y, { scale = 1, rotate = 0, cover = blood.red } = {}) =>
  at(
    x,
    y,
    path('M-74 4L-78 -58Q-40 -74 0 -56Q40 -74 78 -58L74 4Q38 -10 0 6Q-38 -10 -74 4Z', inked(cover, 5)) +
      path(
        'M-66 -4L-68 -60Q-34 -72 0 -56Q34 -72 68 -60L66 -4Q34 -14 0 0Q-34 -14 -66 -4Z',
        inked(warm.paper, 4),
      ) +
      path('M0 -56V0', stroked(ink.line, 3)) +
      circle(-36, -36, 12, { fill: warm.lantern }) +
      path('M-56 -18q20 -8 42 0', stroked(green.sage, 5)) +
      path(
        'M18 -44q18 -6 36 -2M18 -30q18 -6 36 -2M18 -16q14 -5 26 -2',
        stroked(ink.line, 3, { opacity: 0.6 }),
      ),
    { scale, rotate },
  );

/** A cushion. */
export const cushion = (x, y, fill, { scale = 1, rotate = 0 } = {}) =>
  at(
    x,
    y,
    path('M-56 -40Q0 -52 56 -40Q66 0 56 38Q0 50 -56 38Q-66 0 -56 -40Z', inked(fill, 5)) +
      path('M-44 -30Q-10 -38 20 -36', stroked(warm.paper, 5, { opacity: 0.5 })),
    { scale, rotate },
  );

/** A basket with toys. */
export const basket = (x, y, scale = 1) =>
  at(
    x,
    y,
    shadow(0, 0, 100) +
      circle(-30, -92, 34, inked(blood.red, 5)) +
      path('M-54 -100q24 -14 48 0', stroked(warm.paper, 5)) +
      rect(6, -128, 46, 60, 6, inked(blue.helper, 5)) +
      path('M-84 -84H84L66 -4Q0 10 -66 -4Z', inked(warm.honey, 6)) +
      path(
        'M-78 -60Q0 -46 78 -60M-74 -36Q0 -22 74 -36M-50 -82L-42 -2M0 -82V2M50 -82L42 -2',
        stroked(warm.wood, 5, { opacity: 0.7 }),
      ),
    { scale },
  );

/** The clean-hands dispenser on the wall: x, y = its middle. */
export const dispenser = (x, y, scale = 1) =>
  at(
    x,
    y,
    group(
      {},
      rect(-52, -96, 104, 150, 22, inked(accent.white, 6)) +
        rect(-34, -78, 68, 70, 12, inked(blue.sky, 5)) +
        path('M-34 -38Q-16 -50 0 -40T34 -42V-20Q34 -8 22 -8H-22Q-34 -8 -34 -20Z', { fill: blue.helper }) +
        path('M-30 28H30L22 54H-22Z', inked(blue.helper, 5)) +
        path('M-22 -68V-36', stroked(accent.white, 6)) +
        path('M0 8C10 20 6 24 0 24C-6 24 -10 20 0 8Z', { fill: blue.sea }),
    ),
    { scale },
  );

/** A wooden block from its bottom middle; `kind`: cube | arch | roof | drum. About 70 wide. */
export const block = (x, y, kind, fill, { scale = 1, rotate = 0, mark = 0 } = {}) => {
  const marks = [
    circle(0, -34, 14, { fill: warm.paper }),
    path('M-14 -22H14L0 -48Z', { fill: warm.paper }),
    path('M0 -20C-22 -36 -16 -54 0 -44C16 -54 22 -36 0 -20Z', { fill: warm.paper }),
  ];
  const shapes = {
    cube:
      path('M-35 -70H35V0H-35Z', inked(fill, 5)) +
      path('M35 -70V0H20V-70Z', { fill: ink.ink, opacity: 0.1 }) +
      marks[mark % 3] +
      path('M-28 -62H18', stroked(warm.paper, 5, { opacity: 0.6 })),
    arch:
      path('M-70 0V-62H70V0H34Q30 -38 0 -38T-34 0Z', inked(fill, 5)) +
      path('M-62 -54H40', stroked(warm.paper, 5, { opacity: 0.6 })),
    roof:
      path('M-62 0L0 -58L62 0Z', inked(fill, 5)) +
      path('M-44 -10L-4 -46', stroked(warm.paper, 5, { opacity: 0.6 })),
    drum:
      rect(-22, -84, 44, 84, 8, inked(fill, 5)) +
      path('M-22 -60H22M-22 -24H22', stroked(warm.paper, 6, { opacity: 0.8 })),
  };
  return at(x, y, shapes[kind], { scale, rotate });
};

/** A tablet `w` by `h` with `screen` art in it (own units, 0 0 = top left), standing on its foot: x, y = bottom middle. */
export const tablet = (x, y, w, h, screen) =>
  at(
    x,
    y,
    path(`M-40 -${h - 30}L-70 8H70L40 -${h - 30}Z`, { fill: ink.line, stroke: ink.ink, strokeWidth: 5 }) +
      rect(-w / 2 - 14, -h - 14, w + 28, h + 28, 22, inked(ink.line, 6)) +
      at(-w / 2, -h, screen) +
      rect(-w / 2, -h, w, h, 10, stroked(ink.ink, 5)) +
      path(
        `M${-w / 2 + 14} ${-h + h * 0.4}L${-w / 2 + w * 0.22} ${-h + 14}`,
        stroked(warm.paper, 8, { opacity: 0.4 }),
      ),
  );
