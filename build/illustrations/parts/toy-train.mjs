/** A wooden train on its round track: the loop lying on the floor, the engine, the wagon a teddy can sit in, a bridge of blocks. */
import { accent, blood, blue, green, ink, warm } from '../palette.mjs';
import { at, circle, ellipse, inked, path, rect, shadow, stroked } from '../svg.mjs';
import { block } from './furniture.mjs';

/** The loop of track, seen from above at a slant; sleepers as dashes under two rails. */
export const track = (cx, cy, rx, ry) =>
  ellipse(cx, cy + 5, rx, ry, stroked(ink.ink, 40, { opacity: 0.14 })) +
  ellipse(cx, cy, rx, ry, stroked(ink.ink, 40, { strokeDasharray: '18 22', strokeLinecap: 'butt' })) +
  ellipse(
    cx,
    cy,
    rx,
    ry,
    stroked(warm.wood, 30, { strokeDasharray: '12 28', strokeDashoffset: -3, strokeLinecap: 'butt' }),
  ) +
  [-9, 9]
    .map(
      (d) =>
        ellipse(cx, cy, rx + d, ry + d * 0.6, stroked(ink.ink, 9)) +
        ellipse(cx, cy, rx + d, ry + d * 0.6, stroked(warm.honey, 4)),
    )
    .join('');

const wheel = (x, r = 17, fill = warm.lantern) =>
  circle(x, -r, r, inked(fill, 5)) + circle(x, -r, 5, { fill: ink.ink });

/** The engine, drawing to the right; origin = the rail under its middle; about 150 wide. */
export const engine = (x, y, s) =>
  at(
    x,
    y,
    shadow(0, 2, 90, 12) +
      path('M-76 -22V-118H-14V-72H48Q74 -72 74 -44V-22Z', inked(blood.red, 5)) +
      path('M-84 -118H-6V-134H-84Z', inked(blue.sea, 5)) +
      rect(-62, -104, 34, 34, 6, inked(blue.mist, 4)) +
      path('M16 -72L10 -112H46L40 -72Z', inked(blue.sea, 5)) +
      path('M4 -112H52V-124H4Z', inked(warm.lantern, 5)) +
      circle(74, -46, 10, inked(accent.butter, 4)) +
      path('M-66 -34H60', stroked(accent.butter, 7)) +
      path('M-4 -62Q20 -64 44 -62', stroked(warm.paper, 5, { opacity: 0.6 })) +
      wheel(-48, 22) +
      wheel(8, 16) +
      wheel(50, 16),
    { scale: s },
  );

/** The open wagon; `rider` sits in it, behind its side (own units, seat at -52). */
export const wagon = (x, y, s, rider) =>
  at(
    x,
    y,
    shadow(0, 2, 84, 12) +
      path('M70 -40H104', stroked(ink.ink, 12)) +
      path('M-66 -76H66V-40H-66Z', inked(green.fir, 5)) +
      rider +
      path('M-74 -72H74L66 -24H-66Z', inked(green.sage, 5)) +
      path('M-58 -58H30', stroked(warm.paper, 5, { opacity: 0.6 })) +
      circle(0, -46, 13, { fill: accent.butter }) +
      wheel(-40, 16) +
      wheel(40, 16),
    { scale: s },
  );

/** The bridge the train drives under: two pillars, one plank; the keystone is still in somebody's hand. */
export const bridge = (x, y, s) =>
  at(
    x,
    y,
    shadow(0, 0, 150, 16) +
      block(-112, 0, 'cube', blue.helper, { mark: 0 }) +
      block(112, 0, 'cube', accent.rose, { mark: 1 }) +
      block(-112, -70, 'cube', accent.butter, { mark: 2 }) +
      block(112, -70, 'cube', blue.sea, { mark: 2 }) +
      rect(-160, -166, 320, 26, 8, inked(warm.wood, 5)) +
      path('M-146 -156H90', stroked(warm.honey, 5)) +
      block(-70, -166, 'roof', green.leaf, { scale: 0.72 }),
    { scale: s },
  );
