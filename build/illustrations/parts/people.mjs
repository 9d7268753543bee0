/**
 * Draws people: `person(sheet, children.wren, { x, y, pose: poses.wave, facing: 1, expression: 'happy' })`.
 * Skeleton first (poses.mjs), then limbs, clothes, head. x, y = the point on the ground between the feet.
 */
import { hair as hairColours, ink, skin as skins, warm } from '../palette.mjs';
import { at, circle, ellipse, group, path, stroked } from '../svg.mjs';
import { face } from './person-face.mjs';
import { beard, hairOf } from './person-hair.mjs';
import { coversThighs, torso } from './person-clothes.mjs';
import { bones, hand, shoe, tube } from './person-limbs.mjs';

/** Smaller than this a person is far away and drawn without fine light and shade. */
const FAR = 0.8;
/** Larger than this a person is close and gets folds in the trousers, too. */
const NEAR = 1.12;
const headShape = 'M0 -54C32 -54 53 -32 52 0C52 28 34 53 0 53C-34 53 -52 28 -52 0C-53 -32 -32 -54 0 -54Z';
const radians = (degrees) => (degrees * Math.PI) / 180;
const sides = ['near', 'far'];

/** The points of the body in the person's own units. */
const skeleton = (build, pose, facing) => {
  const legLength = build.leg[0] + build.leg[1];
  const hip = [0, -pose.hip * legLength - 14 * build.shoe];
  const lean = radians(pose.lean * facing);
  const up = (x, y) => [
    hip[0] + x * Math.cos(lean) - y * Math.sin(lean),
    hip[1] + x * Math.sin(lean) + y * Math.cos(lean),
  ];
  const sign = { near: -facing, far: facing };
  const spread = 1 - pose.turn * 0.3;
  const shoulders = Object.fromEntries(
    sides.map((side) => [side, up(sign[side] * build.shoulder * 0.7 * spread, -build.torso * 0.82)]),
  );
  const hips = Object.fromEntries(
    sides.map((side) => [side, up(sign[side] * build.shoulder * 0.48 * spread, 0)]),
  );
  return {
    hip,
    lean: pose.lean * facing,
    shoulders,
    hips,
    neck: up(0, -build.torso),
    head: up(facing * pose.turn * 6, -build.torso - build.head * 46),
    legLength,
  };
};

const armBones = (build, pose, frame, { facing, handAt }, side) => {
  const spec = pose.arms[side];
  const length = build.arm[0] + build.arm[1];
  const root = frame.shoulders[side];
  const wanted = handAt?.[side] ?? [root[0] + spec.to[0] * length * facing, root[1] + spec.to[1] * length];
  return { root, ...bones(root, wanted, build.arm, spec.bend * facing) };
};

const drawArm = (who, pose, frame, options, side) => {
  const { build, tone, top } = who;
  const { root, joint, tip } = armBones(build, pose, frame, options, side);
  const spec = pose.arms[side];
  const angle =
    Math.atan2(tip[1] - joint[1], tip[0] - joint[0]) + radians((spec.wrist ?? 0) * options.facing);
  const short = top.kind === 'tee' && !top.long ? 0.8 : top.short ? 0.8 : 1.86;
  const joints = [root, joint, tip];
  const drawn = hand(tip, angle, tone, {
    kind: options.hands?.[side] ?? spec.hand,
    side: spec.thumb ?? (side === 'near' ? 1 : -1) * options.facing,
    size: build.hand,
  });
  const skinArm =
    short > 1.5
      ? ''
      : tube(joints, [short - 0.1, 2], [build.armWidth[0] * (short < 1 ? 0.9 : 0.72), build.armWidth[1]], {
          fill: tone.base,
          stroke: tone.line,
        });
  const sleeve = tube(joints, [0, short], build.sleeveWidth, {
    fill: top.sleeve,
    far: options.far,
    crease: true,
  });
  const held = options.hold?.[side];
  return (
    (held ? at(tip[0] + Math.cos(angle) * 8, tip[1] + Math.sin(angle) * 8, held) : '') +
    drawn +
    skinArm +
    sleeve
  );
};

const drawLeg = (who, pose, frame, options, side) => {
  const { build, legs, shoes, tone } = who;
  const spec = pose.legs[side];
  const root = frame.hips[side];
  const place = ([x, y]) => [root[0] + x * frame.legLength * options.facing, root[1] + y * frame.legLength];
  const bent = bones(root, place(spec.to), build.leg, spec.bend * options.facing);
  const joint = spec.knee ? place(spec.knee) : bent.joint;
  const tip = spec.knee ? place(spec.to) : bent.tip;
  const joints = [root, joint, tip];
  const skirt =
    pose.sits && coversThighs(who.top.kind)
      ? tube(joints, [0, 0.92], [build.legWidth[0] * 1.25, build.legWidth[0] * 1.2], {
          fill: who.top.paint,
          far: options.far,
        })
      : '';
  const foot = options.barefoot
    ? at(
        tip[0],
        tip[1],
        path('M-12 -14C-16 2 -16 12 -12 14H26C34 14 34 3 25 1C17 -1 14 -7 11 -14Z', {
          fill: tone.base,
          stroke: tone.line,
        }),
        {
          rotate: (spec.foot ?? 0) * options.facing,
          flip: options.facing < 0,
        },
      )
    : shoe(tip, options.facing, shoes, { angle: (spec.foot ?? 0) * options.facing, size: build.shoe });
  const bare = legs.short
    ? tube(
        joints,
        [0.7, 1.96],
        build.legWidth.map((width) => width * 0.82),
        { fill: tone.base, stroke: tone.line },
      )
    : '';
  const cloth = tube(joints, [0, legs.short ? 0.9 : 1.96], build.legWidth, {
    fill: legs.fill,
    far: options.far,
    crease: options.near,
  });
  return legs.short ? bare + foot + cloth + skirt : foot + cloth + skirt;
};

const drawHead = (who, pose, frame, options) => {
  const { tone, hair } = who;
  const turn = (options.turn ?? pose.turn) * facingOf(options);
  const worn = hairOf(options.hairStyle ?? hair.style, {
    turn,
    fill: hair.fill,
    light: hair.light ?? warm.honey,
    cloth: hair.paint,
    band: hair.band ?? warm.lantern,
  });
  const covered = ['hijab'].includes(hair.style);
  const ear = (side) =>
    side * turn > 0.45
      ? ''
      : circle(side * (52 - Math.abs(turn) * 6), 8, 11, { fill: tone.base, stroke: tone.line }) +
        (options.far
          ? ''
          : path(
              `M${side * (53 - Math.abs(turn) * 6)} 4q${side * -5} 4 ${side * -1} 9`,
              stroked(tone.shade, 3),
            ));
  const features = face({
    tone,
    expression: options.expression,
    turn,
    nod: options.nod ?? 0,
    look: options.look,
    browColour:
      who.hairless || hair.style === 'hijab'
        ? tone.shade
        : hair.fill === hairColours.grey
          ? tone.shade
          : hair.fill,
    deep: who.skin >= 4,
    freckles: who.freckles,
    glasses: who.glasses,
    blinks: options.blinks,
    far: options.far,
  });
  const art = options.back
    ? path(headShape, { fill: who.hairless ? tone.base : hair.fill }) + worn.back + worn.front
    : worn.back +
      (covered ? '' : ear(-1) + ear(1)) +
      path(headShape, { fill: tone.base, stroke: tone.line }) +
      path('M50 2C50 28 33 51 2 51C24 44 40 24 36 -14Z', {
        fill: tone.shade,
        opacity: 0.42,
        stroke: 'none',
      }) +
      (options.far ? '' : path('M-48 8C-46 30 -33 45 -16 49', stroked(warm.honey, 4, { opacity: 0.6 }))) +
      (who.beard ? beard(turn, hair.fill) : '') +
      features +
      worn.front;
  return at(frame.head[0], frame.head[1], art, {
    scale: who.build.head,
    rotate: (options.tilt ?? pose.tilt) * facingOf(options) + frame.lean * 0.4,
  });
};
const facingOf = ({ facing }) => facing;

/** Adds paints and skin to a character; `change` overrides parts of it (clothes for another day). */
const dress = (sheet, character, change = {}) => {
  const who = { ...character, ...change };
  const cloth = ([kind, base, marks]) => sheet.cloth(kind, base, marks);
  const paint = cloth(who.top.cloth);
  const hairPaint = who.hair.cloth ? cloth(who.hair.cloth) : undefined;
  return {
    ...who,
    tone: skins[who.skin],
    top: { ...who.top, paint, sleeve: paint },
    hair: { ...who.hair, paint: hairPaint },
  };
};

/**
 * A person. Options: `x, y, scale` place; `facing` 1 right, -1 left; `pose`; `expression` (person-face.mjs); `turn, tilt, nod` of
 * the head; `look` [x, y] of the eyes; `handAt: { near, far }` in canvas units puts a hand exactly there; `hands` the kind of hand; `hold: { near, far }` art in a
 * hand (origin = palm); `lap` art over the body, under the near arm, in the person's units;
 * `armless: [side]` leaves an arm out and `onlyArm: side` draws nothing else (an arm around somebody drawn in between);
 * `rotate` degrees (lying); `change` other clothes; `blinks`; `back` seen from behind; `legless` when covered; `barefoot`.
 */
export const person = (sheet, character, options) => {
  const { x, y, scale = 1, facing = 1, pose, rotate = 0 } = options;
  const who = dress(sheet, character, options.change);
  const local = ([px, py]) => [(px - x) / scale, (py - y) / scale];
  const handAt =
    options.handAt &&
    Object.fromEntries(Object.entries(options.handAt).map(([side, point]) => [side, local(point)]));
  const own = {
    ...options,
    facing,
    handAt,
    expression: options.expression ?? 'smile',
    far: scale < FAR,
    near: scale > NEAR,
  };
  const frame = skeleton(who.build, pose, facing);
  if (options.onlyArm)
    return at(
      x,
      y,
      group({ stroke: ink.ink, strokeWidth: 5 }, drawArm(who, pose, frame, own, options.onlyArm)),
      { scale, rotate },
    );
  const arms = sides.map((side) => ({
    art: options.armless?.includes(side) ? '' : drawArm(who, pose, frame, own, side),
    layer: pose.arms[side].layer ?? 'before',
  }));
  const legs = options.legless
    ? ''
    : drawLeg(who, pose, frame, own, 'far') + drawLeg(who, pose, frame, own, 'near');
  const pelvis = options.legless
    ? ''
    : ellipse(frame.hip[0], frame.hip[1] + 2, who.build.shoulder * 0.9, who.build.legWidth[0] * 0.55, {
        fill: who.legs.fill,
      });
  const half = Math.round(who.build.head * 14);
  const [root, skull] = [frame.neck, frame.head].map((point) => point.map(Math.round));
  const neckLine = `M${root[0] - half} ${root[1] + 6}L${skull[0] - half} ${skull[1]}h${half * 2}L${root[0] + half} ${root[1] + 6}`;
  const neck = path(neckLine, { fill: who.tone.shade, stroke: who.tone.line });
  const body = at(
    frame.hip[0],
    frame.hip[1],
    torso({
      build: who.build,
      top: who.top,
      skin: who.tone,
      turn: facing * pose.turn,
      sits: pose.sits,
      back: options.back,
      far: own.far,
    }),
    { rotate: frame.lean },
  );
  const armsIn = (layer) => arms.filter((arm) => arm.layer === layer).map((arm) => arm.art);
  const art = group(
    { stroke: ink.ink, strokeWidth: 5 },
    armsIn('behind'),
    pelvis,
    legs,
    neck,
    body,
    armsIn('low'),
    drawHead(who, pose, frame, own),
    options.lap,
    armsIn('before'),
  );
  return at(x, y, art, { scale, rotate });
};
