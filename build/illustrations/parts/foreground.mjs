/** What stands nearest to us at the edge of a picture: large, in the shade, cut off by the frame. x, y = where it stands or hangs. */
import { accent, blood, blue, green, ink, warm } from '../palette.mjs';
import { at, circle, ellipse, group, inked, n, path, rect, stroked } from '../svg.mjs';

/** A heavy curtain at the edge of the picture, hanging from above to `drop`; `width` to the side of x. */
export const curtainEdge = (x, drop, { width = 190, fill = accent.plum, flip = false } = {}) =>
  at(
    x,
    0,
    path(
      `M-60 -20H${width}C${n(width * 0.92)} ${n(drop * 0.36)} ${n(width * 0.5)} ${n(drop * 0.5)} ${n(width * 0.3)} ${n(drop * 0.62)}C${n(width * 0.62)} ${n(drop * 0.78)} ${n(width * 0.6)} ${n(drop * 0.92)} ${n(width * 0.66)} ${drop}Q${n(width * 0.2)} ${drop + 26} -60 ${drop}Z`,
      inked(fill, 6),
    ) +
      path(
        `M${n(width * 0.66)} 0Q${n(width * 0.6)} ${n(drop * 0.4)} ${n(width * 0.16)} ${n(drop * 0.58)}M${n(width * 0.3)} 0Q${n(width * 0.26)} ${n(drop * 0.36)} 0 ${n(drop * 0.54)}M${n(width * 0.36)} ${n(drop * 0.7)}Q${n(width * 0.42)} ${n(drop * 0.86)} ${n(width * 0.36)} ${drop - 10}M${n(width * 0.1)} ${n(drop * 0.66)}V${drop - 6}`,
        stroked(ink.ink, 14, { opacity: 0.16 }),
      ) +
      path(
        `M-60 ${n(drop * 0.585)}Q${n(width * 0.1)} ${n(drop * 0.64)} ${n(width * 0.32)} ${n(drop * 0.6)}`,
        stroked(ink.wood, 26),
      ) +
      path(
        `M-60 ${n(drop * 0.585)}Q${n(width * 0.1)} ${n(drop * 0.64)} ${n(width * 0.32)} ${n(drop * 0.6)}`,
        stroked(warm.lantern, 16),
      ),
    { flip },
  );

/** The back of a wooden chair, near and large: about 330 wide, 460 high, with a jacket or bag over it. */
export const chairBack = (x, y, { scale = 1, flip = false, cloth = blue.sea, lining = blue.helper } = {}) =>
  at(
    x,
    y,
    path('M-150 20L-138 -430M150 20L138 -430', stroked(ink.wood, 46)) +
      path('M-150 20L-138 -430M150 20L138 -430', stroked(warm.bark, 34)) +
      path('M-160 -440Q0 -486 160 -440L158 -360Q0 -400 -158 -360Z', inked(warm.wood, 6)) +
      path('M-140 -424Q-40 -456 60 -452', stroked(warm.honey, 7, { opacity: 0.6 })) +
      path('M-132 -150Q0 -176 132 -150', stroked(ink.wood, 40)) +
      path('M-132 -150Q0 -176 132 -150', stroked(warm.wood, 28)) +
      path(
        'M-96 -452Q0 -490 116 -450C140 -330 128 -220 150 -90Q60 -60 10 -96C-30 -60 -90 -80 -120 -110C-92 -220 -116 -340 -96 -452Z',
        inked(cloth, 6),
      ) +
      path('M10 -96C2 -210 20 -330 8 -440', stroked(ink.ink, 5)) +
      path('M-60 -440Q8 -350 74 -446Q8 -470 -60 -440Z', inked(lining, 5)) +
      path('M-84 -330Q-66 -220 -96 -130M104 -330Q92 -220 118 -110', stroked(ink.ink, 10, { opacity: 0.16 })),
    { scale, flip },
  );

/** Tall blades of grass and two flowers, near the ground; grows up from y. */
export const grassBlades = (
  x,
  y,
  { scale = 1, flip = false, tints = [green.fir, green.moss, green.fir], flower = accent.butter } = {},
) =>
  at(
    x,
    y,
    [
      [-110, 250, -70, 0],
      [-60, 340, -40, 1],
      [10, 300, 50, 2],
      [80, 260, 60, 1],
      [130, 180, 90, 0],
      [-150, 160, -100, 2],
    ]
      .map(([bx, h, bend, tint]) =>
        path(
          `M${bx - 16} 30Q${bx} ${n(-h * 0.5)} ${bx + bend} ${-h}Q${n(bx + bend * 0.4 + 30)} ${n(-h * 0.5)} ${bx + 24} 30Z`,
          inked(tints[tint], 5),
        ),
      )
      .join('') +
      path('M40 30Q50 -180 116 -288M-20 30Q-40 -120 -120 -226', stroked(green.moss, 8)) +
      [
        [116, -288, 14],
        [-120, -226, -20],
      ]
        .map(([bx, by, turn]) =>
          at(
            bx,
            by,
            path('M0 -24h0m23 17h0m-9 27h0m-28 0h0m-9 -27h0', stroked(ink.leaf, 36)) +
              path('M0 -24h0m23 17h0m-9 27h0m-28 0h0m-9 -27h0', stroked(flower, 27)) +
              circle(0, 0, 12, { fill: warm.marigold }),
            { rotate: turn },
          ),
        )
        .join(''),
    { scale, flip },
  );

/** A leafy branch that reaches in from above, about 620 long. Origin: where it enters the picture. */
export const branch = (
  x,
  y,
  { scale = 1, flip = false, rotate = 0, tints = [green.moss, green.sage, green.fir] } = {},
) =>
  at(
    x,
    y,
    path('M-40 -30Q180 30 330 20Q460 20 600 90M250 24Q330 80 350 150', stroked(ink.leaf, 20)) +
      path('M-40 -30Q180 30 330 20Q460 20 600 90M250 24Q330 80 350 150', stroked(warm.bark, 11)) +
      [
        [40, -4, 150],
        [110, 16, 30],
        [170, 20, 165],
        [230, 24, 50],
        [300, 22, 120],
        [320, 90, 60],
        [352, 150, 150],
        [330, 120, 210],
        [390, 22, 30],
        [450, 34, 150],
        [510, 54, 60],
        [560, 72, 170],
        [600, 90, 110],
      ]
        .map(([lx, ly, turn], i) =>
          at(
            lx,
            ly,
            path('M0 0C-34 -24 -30 -84 0 -112C30 -84 34 -24 0 0Z', inked(tints[i % 3], 5)) +
              path('M0 -8V-84', stroked(green.leaf, 4, { opacity: 0.7 })),
            { rotate: turn, scale: 0.8 + (i % 3) * 0.12 },
          ),
        )
        .join(''),
    { scale, flip, rotate },
  );

const paperThings = {
  star: path('M0 -34L10 -11L35 -9L16 8L22 33L0 20L-22 33L-16 8L-35 -9L-10 -11Z', inked(accent.butter, 5)),
  bird:
    path('M-46 4C-30 -26 6 -26 20 -8L46 -16L30 8C20 30 -16 32 -46 4Z', inked(blue.sky, 5)) +
    path('M-10 -6Q0 -44 30 -40Q20 -16 6 0Z', inked(blue.helper, 5)) +
    circle(-26, 0, 3.5, { fill: ink.ink }),
  cloud: path(
    'M-42 20C-66 18 -60 -12 -38 -10C-32 -36 4 -34 10 -14C30 -24 48 2 34 20Z',
    inked(accent.white, 5),
  ),
  heart: path(
    'M0 30C-46 0 -36 -32 -12 -28Q-2 -26 0 -14Q2 -26 12 -28C36 -32 46 0 0 30Z',
    inked(accent.rose, 5),
  ),
  moon: path('M12 -36C-32 -34 -36 34 12 36C-10 18 -10 -18 12 -36Z', inked(warm.honey, 5)),
};

/** Paper things on threads from the ceiling: `things` `[[kind, dx, length, rotate], ...]`; star | bird | cloud | heart | moon. */
export const mobile = (x, y, things, { scale = 1, bar = 0 } = {}) =>
  at(
    x,
    y,
    (bar
      ? path(`M0 -400V0M${-bar} 18Q0 -22 ${bar} 18`, stroked(ink.wood, 7)) +
        circle(0, 0, 10, inked(warm.lantern, 5))
      : '') +
      path(
        things.map(([, dx, length]) => `M${dx} ${bar ? 6 : -40}V${length}`).join(''),
        stroked(ink.line, 3),
      ) +
      things
        .map(([kind, dx, length, turn = 0]) => at(dx, length + 24, paperThings[kind], { rotate: turn }))
        .join(''),
    { scale },
  );

/** A low cupboard or table edge across the foreground from (x, y), `width` wide and down to the frame, with things on it. */
export const nearLedge = (x, y, width, things = '', { fill = warm.wood } = {}) =>
  at(
    x,
    y,
    group(
      {},
      rect(0, 22, width, 400, 0, { fill: warm.bark }),
      path(`M0 60H${width}`, stroked(ink.ink, 60, { opacity: 0.2 })),
      rect(-20, 0, width + 40, 34, 14, inked(fill, 6)),
      path(`M10 10H${n(width * 0.6)}`, stroked(warm.honey, 6, { opacity: 0.7 })),
      things,
    ),
  );

/** A pot of pencils, about 120 high. */
export const penPot = (x, y, scale = 1) =>
  at(
    x,
    y,
    path('M-22 -40L-34 -104M-4 -40L-2 -118M14 -40L32 -98', stroked(ink.wood, 15)) +
      path('M-22 -40L-34 -104', stroked(blood.red, 8)) +
      path('M-4 -40L-2 -118', stroked(accent.butter, 8)) +
      path('M14 -40L32 -98', stroked(blue.sea, 8)) +
      path('M-34 -62H34L28 0H-28Z', inked(accent.rose, 5)) +
      path('M-24 -48L-20 -12', stroked(accent.white, 6, { opacity: 0.6 })),
    { scale },
  );

/** A round pool of light on the floor, from a window or a lamp. */
export const lightPool = (x, y, rx, ry, colour = accent.butter) =>
  ellipse(x, y, rx, ry, { fill: colour, opacity: 0.22 }) +
  ellipse(x, y, rx * 0.7, ry * 0.68, { fill: colour, opacity: 0.26 });

/** Sunlight through a window of four panes, fallen on the floor: from (x, y), `w` wide, slanting away from the light. */
export const sunPatch = (x, y, w, h, slant = 120) =>
  path(
    [
      [0, 0],
      [0.54, 0],
      [0, 0.54],
      [0.54, 0.54],
    ]
      .map(([u, v]) => {
        const corner = (a, b) => `${n(x + a * w + b * slant + b * a * w * 0.16)} ${n(y + b * h)}`;
        return `M${corner(u, v)}L${corner(u + 0.46, v)}L${corner(u + 0.46, v + 0.46)}L${corner(u, v + 0.46)}Z`;
      })
      .join(''),
    { fill: accent.butter, opacity: 0.5 },
  );
