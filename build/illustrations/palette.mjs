/**
 * The named tints of Lantern's pictures. Every picture takes its colours from here and only from here, so that
 * the world keeps one light. No pure black, no pure red; the ink is the text ink, softened and warmed.
 */

/** Paper, wood, lantern light: the warm world everything stands in. */
export const warm = {
  paper: '#FFF7E8',
  cream: '#FCEACB',
  honey: '#F5D49A',
  lantern: '#F6B94A',
  marigold: '#E0913B',
  marrow: '#EFA66A',
  clay: '#C9744A',
  wood: '#A9683F',
  bark: '#6F4433',
};

/**
 * Outlines (`ink`) and the quieter lines inside a shape (`line`). Wood, leaves and blood are drawn with a dark line of
 * their own colour, so that people, in ink, stand out from the room around them.
 */
export const ink = {
  ink: '#332C48',
  line: '#5F4D5E',
  wood: '#57322A',
  leaf: '#22443C',
  blood: '#66232F',
};

/** Blood: red cells, the drop, the tube that leaves the bone. */
export const blood = { light: '#F5A08C', red: '#E0604F', deep: '#B3423F', dark: '#7E2F38' };

/** Helpers and hospital things: medicine, uniforms, water, sky. */
export const blue = {
  mist: '#E6F1F2',
  sky: '#B9DBE3',
  helper: '#6FAFCB',
  sea: '#3B7C9E',
  teal: '#0F5C63',
  night: '#26325C',
};

/** Blasts: lilac-grey, used for nothing else. */
export const blast = { pale: '#E9E4EE', lilac: '#C8C0D6', grey: '#9C93B0' };

/** Garden greens. */
export const green = { leaf: '#A9C58B', sage: '#7FA574', moss: '#4E7D5E', fir: '#2F5A50' };

/** Accents for clothes and small things: rose, plum, butter. */
export const accent = { butter: '#FFDE85', rose: '#EBA3A0', plum: '#7C5278', white: '#FFFDF8' };

/** Skin, six tones, light to dark; each has a warm `shade` for folds and the side away from the lantern, and a `line` for its outline. */
export const skin = [
  { base: '#FBDCC4', shade: '#EDB396', line: '#7A4236' },
  { base: '#F2C49D', shade: '#DC9B70', line: '#73402F' },
  { base: '#DDA477', shade: '#BF7D50', line: '#61362A' },
  { base: '#B97D52', shade: '#955A36', line: '#4A2A22' },
  { base: '#8F5C3D', shade: '#6E4129', line: '#38211F' },
  { base: '#68432F', shade: '#4B2D20', line: '#2B1A1D' },
];

/** Hair colours. */
export const hair = {
  black: '#2E2430',
  brown: '#5B3A2B',
  chestnut: '#8A4F2D',
  ginger: '#C46F35',
  blond: '#E3B768',
  grey: '#B9B4B3',
};

/** Teddy's fur and belly. */
export const fur = { base: '#C98E58', shade: '#A66D3E', light: '#F0D2A2' };

const warmLined = [...Object.values(warm), ...Object.values(fur), accent.butter].filter(
  (tint) => tint !== warm.bark,
);
const lines = new Map([
  ...warmLined.map((tint) => [tint, ink.wood]),
  ...Object.values(green).map((tint) => [tint, ink.leaf]),
  ...[...Object.values(blood), accent.rose].map((tint) => [tint, ink.blood]),
]);
/** The outline that suits a fill: a dark tone of its own family, ink for everything else. */
export const lineFor = (fill) => lines.get(fill) ?? ink.ink;
