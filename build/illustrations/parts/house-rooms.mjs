/** The three rooms of the treatment house. A room's box is `[x, y, width, height]`; `wide` is the low, wide room of the portrait format. */
import { accent, blood, blue, green, ink, warm } from '../palette.mjs';
import { at, hotspot, inked, n, paint, path, rect, shadow, speckle, stroked } from '../svg.mjs';
import { bed } from './bed.mjs';
import { blast } from './blast.mjs';
import { grownUps } from './cast.mjs';
import { stars } from './garden.mjs';
import { broom, chemoDrop, dripStand, lampHelper, seedWorker, suitcase } from './helpers.mjs';
import { cushions, hangingLantern, porthole } from './marrow.mjs';
import { person } from './people.mjs';
import { poses } from './poses.mjs';
import { belt, machine } from './production.mjs';
import { bunting, rug } from './rooms.mjs';
import { teddy } from './teddy.mjs';

const name = 'treatment';
/** A room of the house: wall with light from the start side, a floor of boards. Box = `[x, y, width, height]`. */
const chamber = ([x, y, width, height], wall, floor, inside) => {
  const floorY = y + height - 64;
  return [
    rect(x, y, width, height, 26, { fill: wall }),
    path(`M${x} ${floorY}H${n(x + width)}V${n(y + height - 26)}q0 26 -26 26H${n(x + 26)}q-26 0 -26 -26Z`, {
      fill: floor,
    }),
    // The wall at the far side turns towards us; boards run back.
    path(
      `M${n(x + width - 40)} ${y}V${floorY}L${n(x + width)} ${floorY + 40}V${y + 26}Q${n(x + width)} ${y} ${n(x + width - 40)} ${y}Z`,
      {
        fill: ink.ink,
        opacity: 0.16,
      },
    ),
    path(
      [0.1, 0.3, 0.5, 0.7, 0.9]
        .map(
          (u) =>
            `M${n(x + width * (0.5 + (u - 0.5) * 0.9))} ${floorY}L${n(x + width * (0.5 + (u - 0.5) * 1.06))} ${y + height}`,
        )
        .join(''),
      stroked(ink.wood, 4, { opacity: 0.35 }),
    ),
    path(`M${x} ${floorY}H${n(x + width - 40)}l40 40`, stroked(warm.cream, 9)),
    path(`M${x} ${floorY + 6}H${n(x + width - 40)}l40 40`, stroked(ink.line, 3)),
    inside,
    rect(x, y, width, height, 26, stroked(ink.ink, 7)),
  ]
    .flat(9)
    .join('');
};

const bucket = (x, y, scale) =>
  at(
    x,
    y,
    path('M-38 -66H38L30 0H-30Z', inked(blue.sky, 5)) +
      path('M-38 -66Q0 -118 38 -66', stroked(ink.ink, 5)) +
      path('M-46 -66Q0 -52 46 -66Q0 -82 -46 -66Z', inked(accent.white, 5)) +
      path('M-20 -80h0M4 -90h0M22 -78h0', stroked(accent.white, 18)),
    { scale },
  );

/** Chemotherapy: the drop sweeps the belt; the last blasts drift off and fade. */
export const chemoRoom = (box, wide) => {
  const [x, y, width, height] = box;
  const ground = y + height - 30;
  const s = wide ? 0.92 : 1.16;
  const beltX = wide ? x + 330 : x + 128;
  const beltY = ground - (wide ? 104 : 150);
  const leaving = wide
    ? [
        [180, -40, 1, 2, 'puzzled'],
        [300, -40, 1, 6, 'sleepy'],
        [404, -64, 0.6, 5, 'sleepy'],
        [466, -130, 0.32, 3, 'closed'],
        [350, -122, 0.16, 4, 'closed'],
      ]
    : [
        [160, -46, 1, 2, 'puzzled'],
        [76, -122, 0.62, 5, 'sleepy'],
        [166, -206, 0.36, 3, 'closed'],
        [90, -280, 0.18, 4, 'closed'],
      ];
  const feet = [x + (wide ? 200 : 108), ground + 8];
  return chamber(box, paint(`${name}-workshop`), '#C07C53', [
    cushions(x + 16, y + 24, width - 30, height * 0.5, { size: 110 }),
    porthole(x + width * (wide ? 0.09 : 0.26), y + (wide ? 96 : 110), 46, '#8A5C78'),
    hangingLantern(x + width * (wide ? 0.4 : 0.62), y + 4, wide ? 16 : 20, wide ? 0.75 : 0.9),
    hotspot(
      'chemotherapy',
      belt(beltX, beltY, wide ? 520 : 226, { drop: wide ? 52 : 92 }),
      leaving.map(([bx, by, opacity, seed, eyes], i) =>
        blast(beltX + bx, beltY + by, {
          scale: (wide ? 0.78 : 0.86) - i * 0.05,
          opacity: opacity === 1 ? undefined : opacity,
          seed,
          eyes,
          rotate: i * 11 - 8,
          look: [-0.6, 0.3],
        }),
      ),
      shadow(feet[0], feet[1], 110 * s, 18),
      chemoDrop(...feet, {
        scale: s,
        walk: true,
        start: 'hip',
        end: [122, -140],
        look: [0.9, 0],
        mouth: 'open',
        tilt: 5,
        held: broom(122, -140, {
          rotate: wide ? -66 : -58,
          length: wide ? 66 : 46,
          scale: wide ? 0.95 : 0.8,
        }),
      }),
      wide ? bucket(x + 66, ground + 8, 0.9) : '',
    ),
  ]);
};

/** Radiotherapy: the lamp's soft, wide light from outside; a child lies still; the nurse is near, teddy has the tiny tube. */
export const lampRoom = (box, wide, sheet) => {
  const [x, y, width, height] = box;
  const ground = y + height - 22;
  const k = wide ? 0.94 : 0.84;
  const bedX = wide ? x + 330 : x + 140;
  const lampX = bedX + (wide ? 498 : 352);
  const lampY = wide ? ground - 26 : ground - 40;
  const lamp = wide ? 0.86 : 0.96;
  const beam = `M${n(lampX - 104 * lamp)} ${n(lampY - 346 * lamp)}L${n(lampX - 34 * lamp)} ${n(lampY - 222 * lamp)}L${n(bedX + 400 * k)} ${n(ground - 100 * k)}L${n(bedX + 120 * k)} ${n(ground - 140 * k)}Z`;
  const nurse = wide
    ? { x: x + 284, y: ground - 16, scale: 0.66 }
    : { x: x + 150, y: ground - 30, scale: 0.78 };
  const teddyX = wide ? x + 150 : x + 78;
  const paw = [teddyX + (wide ? 78 : 70), ground - (wide ? 176 : 164)];
  const stand = wide ? [x + 66, ground + 2, 300] : [x + 44, ground - 10, 400];
  const view = wide ? [x + 420, y + 34, 150, 120] : [x + 256, y + 40, 150, 130];
  return chamber(box, paint(`${name}-bedroom`), '#8C5A4C', [
    speckle({
      x: x + 20,
      y: y + 20,
      width: width - 40,
      height: height * 0.5,
      count: 26,
      seed: 14,
      colour: accent.butter,
      size: 7,
      opacity: 0.5,
    }),
    at(
      view[0],
      view[1],
      rect(-10, -10, view[2] + 20, view[3] + 20, 24, inked(warm.cream, 5)) +
        rect(0, 0, view[2], view[3], 16, inked(blue.night, 5)) +
        stars({ x: 10, y: 10, width: view[2] - 20, height: view[3] - 40, count: 14 }) +
        path(`M${view[2] / 2} 0v${view[3]}M0 ${view[3] / 2}h${view[2]}`, stroked(warm.cream, 8)),
    ),
    rug(x + width * 0.52, ground + 2, width * 0.4, 16, accent.plum, accent.rose),
    person(sheet, grownUps.nurse, {
      ...nurse,
      facing: 1,
      pose: {
        ...poses.stand,
        turn: 0.55,
        tilt: 12,
        lean: 9,
        arms: {
          near: { to: [-0.2, 0.85], bend: 1, hand: 'grip' },
          far: { to: [0.5, 0.62], bend: 1, hand: 'flat', layer: 'behind' },
        },
      },
      handAt: { near: paw },
      expression: 'smile',
      nod: 0.6,
      look: [0.6, 0.9],
    }),
    hotspot(
      'radiotherapy',
      lampHelper(lampX, lampY, { scale: lamp, flip: true, look: [0.5, 0.8] }),
      at(bedX, ground, bed(sheet), { scale: k }),
      path(beam, { fill: paint(`${name}-beam`) }),
    ),
    dripStand(stand[0], stand[1], { height: stand[2], tipX: wide ? 76 : 40, tipY: -74, scale: 0.86 }),
    shadow(teddyX, ground + 12, 80, 14),
    path(`M${n(teddyX - 56)} ${n(ground - 24)}h112v34h-112Z`, inked(warm.honey, 5)),
    teddy(teddyX, ground - 24, {
      scale: wide ? 0.7 : 0.62,
      turn: 0.7,
      look: [0.6, 0.1],
      armStart: 40,
      armEnd: 142,
      steps: [0, -14],
      tilt: 6,
    }),
  ]);
};

/** Stem cells: a quiet, cleared workshop; a team of seeds comes in with suitcases. */
export const seedRoom = (box, wide) => {
  const [x, y, width, height] = box;
  const ground = y + height - 34;
  const door = [x + width - (wide ? 206 : 178), ground - (wide ? 216 : 290)];
  const team = wide
    ? [
        [x + 452, ground + 4, 0.92],
        [x + 616, ground - 8, 0.84],
        [x + 774, ground - 14, 0.78],
      ]
    : [
        [x + 110, ground + 10, 1.02],
        [x + 190, ground - 70, 0.78],
        [x + 250, ground - 2, 0.84],
      ];
  const flagsAt = wide
    ? [
        [x + 20, y + 24],
        [x + width - 240, y + 20],
      ]
    : [
        [x + 10, y + 60],
        [x + width - 12, y + 50],
      ];
  return chamber(box, paint(`${name}-workshop`), '#C07C53', [
    cushions(x + 16, y + 24, width - 30, height * 0.5, { size: 110, seed: 8 }),
    porthole(x + (wide ? 320 : 96), y + (wide ? 118 : 206), 42, '#8A5C78'),
    bunting(flagsAt[0], flagsAt[1], [accent.rose, accent.butter, blue.sky, green.leaf], {
      sag: wide ? 26 : 34,
      count: wide ? 9 : 6,
    }),
    wide
      ? [
          belt(x + 190, ground - 74, 190, { drop: 40, colour: blue.sea }),
          machine('red', x + 106, ground - 4, { colour: blood.light, scale: 0.8 }),
        ]
      : [belt(x + 18, ground - 176, 170, { drop: 60, colour: blue.sea })],
    path(
      `M${n(door[0])} ${n(ground + 2)}V${n(door[1] + 60)}q0 -70 80 -70q80 0 80 70V${n(ground + 2)}Z`,
      inked(accent.butter, 7),
    ),
    path(
      `M${n(door[0] + 18)} ${n(ground + 2)}V${n(door[1] + 64)}q0 -54 62 -54q62 0 62 54V${n(ground + 2)}Z`,
      { fill: accent.white, opacity: 0.65 },
    ),
    hotspot(
      'stem-cells',
      team.map(([sx, sy, scale]) => shadow(sx, sy, 70 * scale, 12)),
      seedWorker(team[1][0], team[1][1], {
        scale: team[1][2],
        flip: true,
        walk: true,
        start: [-74, -60],
        end: wide ? 'out' : 'up',
        look: [0.5, -0.6],
        mouth: 'smile',
        colour: '#BFD59A',
        held: suitcase(-74, -60, { colour: blue.sea, scale: 0.84 }),
      }),
      seedWorker(team[2][0], team[2][1], {
        scale: team[2][2],
        flip: true,
        walk: true,
        start: 'hip',
        end: [66, -62],
        look: [0.6, -0.2],
        mouth: 'open',
        eyes: 'happy',
        colour: '#D9DDA0',
        held: suitcase(66, -62, { colour: accent.plum, scale: 0.74 }),
      }),
      seedWorker(team[0][0], team[0][1], {
        scale: team[0][2],
        flip: true,
        start: [-80, -66],
        end: 'wave',
        look: [0.5, -0.5],
        mouth: 'open',
        held: suitcase(-80, -66, { colour: warm.clay, scale: 0.9 }),
      }),
    ),
  ]);
};
