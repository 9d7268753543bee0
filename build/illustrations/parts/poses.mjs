/**
 * How people hold themselves. Lengths are shares of the limb's own length, so one pose fits children and adults; x
 * points where the person faces, y down. `hip` = height of the hips over the ground in leg lengths; `lean` of the torso and
 * `tilt` of the head in degrees towards the front; `turn` of face and chest 0 (to us) .. 1 (aside).
 * Arms and legs: `to` = where hand or foot is, counted from shoulder or hip; `bend` = which way the joint bends;
 * `layer: 'behind'` draws an arm behind the body, 'low' under the head. `near` is the side towards us.
 */
const arm = (x, y, more = {}) => ({ to: [x, y], bend: 1, hand: 'rest', ...more });
const leg = (x, y, more = {}) => ({ to: [x, y], bend: -1, ...more });
const standing = { near: leg(-0.02, 1), far: leg(0.06, 0.98) };
const chairLegs = { near: leg(0.56, 0.56), far: leg(0.66, 0.53) };
const hanging = { near: arm(-0.12, 0.93), far: arm(0.14, 0.92, { layer: 'behind' }) };

/** All poses by name; a scene may spread one and change a part. */
export const poses = {
  stand: { hip: 1, lean: 0, tilt: 2, turn: 0.35, arms: hanging, legs: standing },
  wave: {
    hip: 1,
    lean: -2,
    tilt: -5,
    turn: 0.3,
    arms: { near: arm(-0.16, 0.9), far: arm(0.55, -0.62, { hand: 'open', layer: 'behind', bend: -1 }) },
    legs: standing,
  },
  reach: {
    hip: 0.98,
    lean: 9,
    tilt: 4,
    turn: 0.7,
    arms: {
      near: arm(0.86, 0.22, { hand: 'flat', bend: 1 }),
      far: arm(0.9, 0.05, { hand: 'flat', layer: 'behind', bend: 1 }),
    },
    legs: { near: leg(-0.12, 0.98), far: leg(0.16, 0.97) },
  },
  point: {
    hip: 1,
    lean: 3,
    tilt: -4,
    turn: 0.55,
    arms: {
      near: arm(-0.2, 0.85, { bend: 1 }),
      far: arm(0.82, -0.38, { hand: 'point', layer: 'behind', bend: -1 }),
    },
    legs: standing,
  },
  holdHand: {
    hip: 1,
    lean: 1,
    tilt: 6,
    turn: 0.35,
    arms: { near: arm(-0.1, 0.92), far: arm(0.42, 0.74, { layer: 'behind' }) },
    legs: standing,
  },
  walk: {
    hip: 0.97,
    lean: 6,
    tilt: 0,
    turn: 0.7,
    arms: { near: arm(-0.42, 0.76, { bend: 1 }), far: arm(0.45, 0.68, { layer: 'behind', bend: 1 }) },
    legs: { near: leg(0.36, 0.92, { foot: -8 }), far: leg(-0.4, 0.82, { foot: 34 }) },
  },
  sit: {
    hip: 0.58,
    lean: -3,
    tilt: 4,
    turn: 0.5,
    sits: true,
    arms: { near: arm(0.5, 0.6, { bend: 1 }), far: arm(0.55, 0.55, { layer: 'behind', bend: 1 }) },
    legs: chairLegs,
  },
  sitLean: {
    hip: 0.58,
    lean: 14,
    tilt: 10,
    turn: 0.6,
    sits: true,
    arms: { near: arm(0.62, 0.52, { bend: 1 }), far: arm(0.7, 0.42, { layer: 'behind', bend: 1 }) },
    legs: chairLegs,
  },
  sitFloor: {
    hip: 0.16,
    lean: -2,
    tilt: 3,
    turn: 0.4,
    sits: true,
    arms: { near: arm(0.45, 0.62, { bend: 1 }), far: arm(0.55, 0.5, { layer: 'behind' }) },
    legs: {
      near: leg(0.34, 0.1, { bend: -1, knee: [0.46, -0.14] }),
      far: leg(-0.1, 0.12, { bend: 1, knee: [-0.5, -0.08] }),
    },
  },
  crossLegged: {
    hip: 0.15,
    lean: 0,
    tilt: 3,
    turn: 0.3,
    sits: true,
    arms: { near: arm(0.45, 0.62, { bend: 1 }), far: arm(0.55, 0.5, { layer: 'behind' }) },
    legs: {
      near: leg(0.34, 0.1, { bend: -1, knee: [-0.5, -0.06], foot: 8 }),
      far: leg(-0.3, 0.06, { bend: 1, knee: [0.62, -0.06], foot: -8 }),
    },
  },
  sitLegsOut: {
    hip: 0.14,
    lean: -6,
    tilt: 4,
    turn: 0.5,
    sits: true,
    arms: { near: arm(0.5, 0.6, { bend: 1 }), far: arm(0.55, 0.5, { layer: 'behind' }) },
    legs: { near: leg(0.94, 0.06, { foot: -66 }), far: leg(0.97, 0, { foot: -66 }) },
  },
  kneel: {
    hip: 0.5,
    lean: 6,
    tilt: 5,
    turn: 0.55,
    sits: true,
    arms: { near: arm(0.62, 0.5, { bend: 1 }), far: arm(0.72, 0.36, { layer: 'behind', bend: 1 }) },
    legs: { near: leg(-0.42, 0.44, { knee: [0.06, 0.46], foot: 60 }), far: leg(0.46, 0.48, { bend: -1 }) },
  },
  crouch: {
    hip: 0.34,
    lean: 18,
    tilt: -4,
    turn: 0.65,
    sits: true,
    arms: { near: arm(0.66, 0.42, { bend: 1 }), far: arm(0.78, 0.3, { layer: 'behind', bend: 1 }) },
    legs: { near: leg(0.12, 0.34, { bend: -1 }), far: leg(0.26, 0.33, { bend: -1 }) },
  },
  hug: {
    hip: 0.99,
    lean: 7,
    tilt: 12,
    turn: 0.6,
    arms: {
      near: arm(0.62, 0.34, { bend: 1, hand: 'flat' }),
      far: arm(0.68, 0.2, { layer: 'behind', bend: 1 }),
    },
    legs: standing,
  },
  lie: {
    hip: 1,
    lean: 0,
    tilt: 4,
    turn: 0.4,
    arms: { near: arm(0.3, 0.6, { bend: 1 }), far: arm(0.3, 0.66, { layer: 'behind' }) },
    legs: standing,
  },
};
