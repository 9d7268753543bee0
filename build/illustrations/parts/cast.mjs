/**
 * The people of the book. Six children, five grown-ups; nicknames from the garden. `hairless` children wear a scarf or a
 * cap, or nothing. Each entry says skin tone (0 light .. 5 dark), hair, clothes; person.mjs draws them.
 */
import { accent, blue, blood, green, hair, warm } from '../palette.mjs';

const child = {
  head: 1,
  shoulder: 36,
  torso: 118,
  arm: [58, 56],
  leg: [82, 82],
  armWidth: [31, 20],
  sleeveWidth: [36, 31],
  legWidth: [46, 34],
  hand: 1,
  shoe: 1,
};
const grown = {
  head: 1.12,
  shoulder: 54,
  torso: 172,
  arm: [92, 86],
  leg: [122, 122],
  armWidth: [40, 25],
  sleeveWidth: [48, 38],
  legWidth: [66, 44],
  hand: 1.25,
  shoe: 1.35,
};
const plain = { sole: accent.white };

/** Children of about five to nine. */
export const children = {
  wren: {
    build: child,
    skin: 0,
    freckles: true,
    hair: { style: 'fringe', fill: hair.ginger, light: warm.honey },
    top: {
      kind: 'dungarees',
      cloth: ['stripes', accent.white, warm.marigold],
      over: blue.teal,
      trim: warm.lantern,
    },
    legs: { fill: blue.teal },
    shoes: { base: blood.deep, ...plain },
  },
  robin: {
    build: child,
    skin: 4,
    hair: { style: 'curls', fill: hair.black, light: hair.chestnut },
    top: { kind: 'sweater', cloth: ['dots', warm.lantern, warm.marigold], trim: warm.marigold },
    legs: { fill: blue.sea },
    shoes: { base: green.moss, ...plain },
  },
  fern: {
    build: child,
    skin: 1,
    glasses: true,
    hair: { style: 'pigtails', fill: hair.black, light: accent.plum, band: blood.red },
    top: { kind: 'sweater', cloth: ['stars', accent.rose, accent.white], trim: blood.red },
    legs: { fill: accent.plum },
    shoes: { base: warm.lantern, ...plain },
  },
  olive: {
    build: child,
    skin: 3,
    hairless: true,
    hair: {
      style: 'bandana',
      fill: hair.black,
      cloth: ['dots', accent.plum, accent.butter],
      band: accent.butter,
    },
    top: { kind: 'tee', long: true, cloth: ['stripes', green.leaf, green.sage], trim: green.moss },
    legs: { fill: warm.bark },
    shoes: { base: warm.marigold, ...plain },
  },
  ash: {
    build: child,
    skin: 1,
    hairless: true,
    hair: { style: 'beanie', fill: hair.brown, cloth: ['knit', blue.sea, blue.sky], band: warm.lantern },
    top: { kind: 'hoodie', cloth: ['plain', blue.helper], trim: blue.sea },
    legs: { fill: blue.night },
    shoes: { base: blood.red, ...plain },
  },
  juniper: {
    build: child,
    skin: 5,
    hair: { style: 'puffs', fill: hair.black, light: hair.brown, band: warm.lantern },
    top: { kind: 'dress', cloth: ['flowers', blood.red, accent.white], trim: accent.butter },
    legs: { fill: warm.cream },
    shoes: { base: blue.teal, ...plain },
  },
};

/** Grown-ups: a nurse, a doctor, a father, a grandmother, a mother. */
export const grownUps = {
  nurse: {
    build: grown,
    skin: 4,
    hair: { style: 'bun', fill: hair.black, light: hair.chestnut },
    top: { kind: 'scrubs', cloth: ['plain', blue.helper], trim: blue.sky, short: true },
    legs: { fill: blue.helper },
    shoes: { base: accent.white, sole: blue.sky },
  },
  doctor: {
    build: grown,
    skin: 2,
    hair: { style: 'hijab', fill: hair.brown, cloth: ['plain', blue.teal] },
    top: { kind: 'coat', cloth: ['plain', accent.white], over: accent.rose, trim: blue.sky },
    legs: { fill: blue.night },
    shoes: { base: warm.bark, sole: warm.cream },
  },
  father: {
    build: grown,
    skin: 1,
    beard: true,
    hair: { style: 'short', fill: hair.brown, light: hair.chestnut },
    top: { kind: 'cardigan', cloth: ['knit', green.moss, green.sage], over: warm.cream, trim: warm.bark },
    legs: { fill: warm.bark },
    shoes: { base: warm.wood, sole: warm.cream },
  },
  grandmother: {
    build: grown,
    skin: 3,
    glasses: true,
    hair: { style: 'bun', fill: hair.grey, light: accent.white },
    top: { kind: 'cardigan', cloth: ['plain', accent.plum], over: accent.butter, trim: accent.butter },
    legs: { fill: blue.night },
    shoes: { base: accent.plum, sole: warm.cream },
  },
  mother: {
    build: grown,
    skin: 4,
    hair: { style: 'wavy', fill: hair.black, light: hair.chestnut },
    top: { kind: 'sweater', cloth: ['leaves', warm.cream, warm.marigold], trim: warm.marigold },
    legs: { fill: blue.sea },
    shoes: { base: warm.bark, sole: warm.cream },
  },
};
