/** A bed with a child lying still in it. */
import { accent, blue, ink, warm } from '../palette.mjs';
import { inked, path, shadow, stroked } from '../svg.mjs';
import { children } from './cast.mjs';
import { person } from './people.mjs';
import { poses } from './poses.mjs';

/** A bed with somebody lying still in it, head to the start side; 440 wide from (0, 0) on the floor. */
export const bed = (sheet) =>
  [
    shadow(210, 4, 260, 20),
    path('M-28 0V-200q0 -26 26 -26q26 0 26 26V0', inked(warm.wood, 6)),
    path('M-16 -190q0 -20 14 -22', stroked(warm.honey, 5)),
    path('M428 0V-130q0 -22 22 -22q22 0 22 22V0', inked(warm.wood, 6)),
    path('M0 -96H440V-34H0Z', inked(warm.honey, 6)),
    path('M8 -112q36 -52 116 -34q34 8 26 50H12Z', inked(accent.white, 5)),
    person(sheet, children.olive, {
      x: 376,
      y: -104,
      scale: 0.86,
      rotate: -78,
      facing: 1,
      pose: { ...poses.lie, turn: 0.2 },
      expression: 'content',
      legless: true,
      armless: ['far', 'near'],
    }),
    path(
      'M168 -170C230 -196 330 -184 430 -138Q446 -90 440 -40Q280 -22 150 -40Q184 -100 168 -170Z',
      inked(sheet.cloth('stars', blue.sea, accent.butter, 1.5), 6),
    ),
    path('M168 -170q32 56 -14 126', stroked(ink.ink, 21)) +
      path('M168 -170q32 56 -14 126', stroked(accent.white, 12)),
  ].join('');
