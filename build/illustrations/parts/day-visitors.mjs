/** People whom only the day at the day hospital needs: a boy in a wheelchair, the man at the desk. */
import { accent, blood, blue, green, hair, warm } from '../palette.mjs';
import { children, grownUps } from './cast.mjs';

/** A boy without hair, in a green checked hoodie; he uses a wheelchair. */
export const moss = {
  build: children.robin.build,
  skin: 4,
  hairless: true,
  hair: { style: 'none', fill: hair.black },
  top: { kind: 'hoodie', cloth: ['check', green.leaf, green.moss], trim: accent.butter },
  legs: { fill: blue.night },
  shoes: { base: blood.red, sole: accent.white },
};

/** The man who says hello at the desk. */
export const porter = {
  build: grownUps.father.build,
  skin: 2,
  glasses: true,
  hair: { style: 'short', fill: hair.grey, light: accent.white },
  top: { kind: 'cardigan', cloth: ['knit', blood.deep, blood.red], over: warm.cream, trim: accent.butter },
  legs: { fill: blue.night },
  shoes: { base: warm.bark, sole: warm.cream },
};
