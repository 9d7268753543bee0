/** What makes the cells: conveyor belts, machines, dough. */
import { accent, blue, ink, warm } from '../palette.mjs';
import { at, circle, inked, n, path, pebble, rect, shadow, stroked } from '../svg.mjs';
import { farCell } from './cells.mjs';

/** A conveyor belt: its front edge at y, from x to x + length; legs `drop` long; we look down on its upper side, `deep` units of it; `rolls` when the thing it belongs to is tapped. */
export const belt = (
  x,
  y,
  length,
  { drop = 70, colour = blue.teal, seed = 1, deep = 26, rolls = false } = {},
) => {
  const rollers = Math.max(3, Math.round(length / 92));
  const spots = Array.from({ length: rollers }, (_, i) => x + 24 + ((length - 48) * i) / (rollers - 1));
  const legs = [0.1, 0.5, 0.9].map((part) => x + length * part);
  return [
    shadow(x + length / 2, y + drop + 36, length * 0.54, 22),
    path(legs.map((lx) => `M${n(lx)} ${n(y + 30)}v${n(drop)}m-22 0h44`).join(''), stroked(ink.ink, 17)),
    path(legs.map((lx) => `M${n(lx)} ${n(y + 30)}v${n(drop)}m-22 0h44`).join(''), stroked(warm.wood, 9)),
    path(
      `M${n(x + 16)} ${n(y + 6)}L${n(x + 16 + deep * 1.1)} ${n(y - deep)}H${n(x + length - 16 - deep * 0.5)}L${n(x + length - 16)} ${n(y + 6)}Z`,
      inked(blue.sea, 6),
    ),
    path(
      spots
        .slice(0, -1)
        .map((cx) => `M${n(cx + 40)} ${n(y - deep + 6)}l${n(-deep * 0.4)} ${n(deep - 8)}`)
        .join(''),
      stroked(blue.helper, 5, { opacity: 0.8 }),
    ),
    rect(x, y - 4, length, 50, 25, inked(colour, 6)),
    spots.map((cx) => circle(cx, y + 21, 14, inked(warm.honey, 4))),
    path(
      spots
        .map(
          (cx, i) =>
            `M${n(cx)} ${n(y + 21)}l${n(Math.cos(i * 1.7 + seed) * 9)} ${n(Math.sin(i * 1.7 + seed) * 9)}`,
        )
        .join(''),
      stroked(ink.ink, 4),
    ),
    path(
      `M${n(x + 22)} ${n(y + 2)}h${n(length - (rolls ? 130 : 44))}`,
      stroked(blue.sky, 6, {
        strokeDasharray: '60 26',
        opacity: 0.9,
        // One dash and one gap shorter where it rolls on by as much.
        'data-answer': rolls && 'roll',
      }),
    ),
  ]
    .flat()
    .join('');
};

/** The machine at the head of a belt, outlet to the end side; stands on y, about 190 wide and 250 high. Its window shows the kind it makes. */
export const machine = (kind, x, y, { colour = blue.helper, scale = 1 } = {}) =>
  at(
    x,
    y,
    shadow(0, 0, 120, 20) +
      path('M-46 -214l-26 -52h144l-26 52Z', inked(warm.honey, 6)) +
      path('M-58 -262q58 -18 116 0', stroked(warm.paper, 9)) +
      path('M88 -120q44 0 44 40v20h-44Z', inked(warm.wood, 6)) +
      rect(-96, -220, 192, 216, 44, inked(colour, 6)) +
      path('M52 -218q44 2 44 44v126q0 44 -44 44q24 -100 0 -214Z', { fill: ink.ink, opacity: 0.14 }) +
      path('M-78 -160q0 -38 34 -42', stroked(accent.white, 9, { opacity: 0.75 })) +
      circle(-6, -128, 52, inked(warm.paper, 6)) +
      farCell(kind, -6, -128, kind === 'platelet' ? 40 : 34) +
      path('M-58 -44h28M-10 -44h28M38 -44h18', stroked(warm.lantern, 13)) +
      path('M-52 -2v10M52 -2v10', stroked(ink.ink, 16)),
    { scale },
  );

/** A lump of new dough: what every cell starts as. */
export const dough = (x, y, r = 42) =>
  pebble(x, y - r * 0.86, r, r * 0.88, inked(warm.honey, 5), { seed: 6, wobble: 0.06 }) +
  path(
    `M${n(x - r * 0.6)} ${n(y - r)}q${n(r * 0.1)} ${n(-r * 0.5)} ${n(r * 0.5)} ${n(-r * 0.55)}`,
    stroked(accent.white, 6),
  );
