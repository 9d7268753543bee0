/** The flower that opens and closes with the breath, and the dandelion whose seeds fly. */
import { accent, blood, green, warm } from '../palette.mjs';
import { at, circle, hotspot, motion, path, speckle, stroked } from '../svg.mjs';

const petals = (count, length, width, fill, turn) =>
  Array.from({ length: count }, (_, i) =>
    at(
      0,
      0,
      path(
        `M0 0C${-width} ${-length * 0.4} ${-width} ${-length * 0.86} 0 ${-length}C${width} ${-length * 0.86} ${width} ${-length * 0.4} 0 0Z`,
        { fill, stroke: '#332C48', strokeWidth: 5 },
      ) + path(`M0 ${-length * 0.45}V${-length * 0.8}`, stroked(accent.white, 4, { opacity: 0.45 })),
      { rotate: (i * 360) / count + turn },
    ),
  ).join('');
/** The breathing flower; its light is a ring that grows and shrinks with it. x, y = its heart. */
export const bloom = (x, y, size, stalk) =>
  at(
    x,
    y,
    path(`M0 60C-30 ${stalk * 0.5} 24 ${stalk * 0.7} 0 ${stalk}`, stroked('#332C48', 25)) +
      path(`M0 60C-30 ${stalk * 0.5} 24 ${stalk * 0.7} 0 ${stalk}`, stroked(green.sage, 15)) +
      path(
        `M-4 ${stalk * 0.78}C-70 ${stalk * 0.6} -130 ${stalk * 0.66} -150 ${stalk * 0.56}C-140 ${stalk * 0.84} -60 ${stalk * 0.92} 2 ${stalk * 0.9}ZM6 ${stalk * 0.86}C60 ${stalk * 0.66} 110 ${stalk * 0.74} 140 ${stalk * 0.62}C136 ${stalk * 0.9} 60 ${stalk * 0.98} 4 ${stalk * 0.96}Z`,
        { fill: green.moss, stroke: '#332C48', strokeWidth: 5 },
      ),
    { scale: size },
  ) +
  at(
    x,
    y,
    hotspot(
      'flower',
      motion(
        'breathe',
        circle(0, 0, 300, { fill: accent.butter, opacity: 0.1 }) +
          circle(0, 0, 250, { fill: accent.butter, opacity: 0.13 }) +
          circle(0, 0, 272, stroked(accent.butter, 5, { opacity: 0.5, strokeDasharray: '2 26' })) +
          petals(12, 208, 52, blood.light, 15) +
          petals(12, 168, 44, accent.rose, 0) +
          petals(9, 120, 38, accent.butter, 10) +
          circle(0, 0, 56, { fill: warm.lantern, stroke: '#332C48', strokeWidth: 5 }) +
          speckle({
            x: -40,
            y: -40,
            width: 80,
            height: 80,
            count: 26,
            seed: 6,
            colour: warm.wood,
            size: 7,
            opacity: 0.7,
            round: true,
          }) +
          path('M-36 -24Q-22 -42 0 -44', stroked(accent.white, 7)),
      ),
    ),
    { scale: size },
  );

/** A dandelion clock on its stalk, held at the origin; about 130 high. */
export const dandelion =
  path('M0 6L22 -86', stroked(green.leaf, 6)) +
  circle(24, -104, 24, { fill: accent.white, opacity: 0.5 }) +
  path(
    'M24 -104L6 -120M24 -104L24 -128M24 -104L44 -118M24 -104L46 -98M24 -104L4 -96',
    stroked(accent.white, 4),
  ) +
  circle(24, -104, 6, { fill: warm.honey });
/** Five seeds drifting up and away from (x, y). */
export const seeds = (x, y, size) =>
  motion(
    'float',
    at(
      x,
      y,
      [
        [0, 0, 20],
        [46, -34, 60],
        [96, -20, 40],
        [120, -84, 10],
        [64, -96, -20],
      ]
        .map(([dx, dy, turn]) =>
          at(
            dx,
            dy,
            path('M0 0V-20M0 -20L-10 -32M0 -20L0 -36M0 -20L10 -32', stroked(accent.white, 3.5)) +
              path('M0 2v4', stroked(warm.honey, 5)),
            { rotate: turn },
          ),
        )
        .join(''),
      { scale: size },
    ),
  );
