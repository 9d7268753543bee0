/**
 * Small words for writing SVG: shapes, placement, light and grain. Everything returns a string. Only presentation
 * attributes are written (the kiosk's content policy forbids style attributes), numbers have one decimal.
 */
import { accent, ink, lineFor, warm } from './palette.mjs';
import { settle, squeeze, still } from './squeeze.mjs';

/** Round to one decimal; never "-0". */
export const n = (value) => String(Math.round(value * 10) / 10 + 0);

const keepCase = new Set([
  'viewBox',
  'gradientUnits',
  'gradientTransform',
  'patternUnits',
  'patternTransform',
  'preserveAspectRatio',
]);
const attributeName = (key) =>
  keepCase.has(key) ? key : key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const attributeText = (attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(
      ([key, value]) =>
        ` ${attributeName(key)}="${typeof value === 'number' ? n(value).replace(/^(-?)0\./, '$1.') : value}"`,
    )
    .join('');

/** One element; camelCase keys become attribute names, `undefined` is left out. */
export const el = (name, attributes = {}, ...children) => {
  const inside = children.flat(Infinity).filter(Boolean).join('');
  return inside
    ? `<${name}${attributeText(attributes)}>${inside}</${name}>`
    : `<${name}${attributeText(attributes)}/>`;
};

/** A group with attributes. */
export const group = (attributes, ...children) => el('g', attributes, ...children);
const tooFine = /-?\d*\.\d{2,}/g;
/** A path; its numbers are rounded to one decimal. */
export const path = (d, attributes) =>
  el('path', {
    d: d
      .replace(tooFine, (number) => n(Number(number)))
      .replace(/ -/g, '-')
      .replace(/(?<![\d.])0\./g, '.'),
    ...attributes,
  });
/** A circle. */
export const circle = (cx, cy, r, attributes) => el('circle', { cx, cy, r, ...attributes });
/** An ellipse. */
export const ellipse = (cx, cy, rx, ry, attributes) => el('ellipse', { cx, cy, rx, ry, ...attributes });
/** A rectangle, corners rounded by `rx`. */
export const rect = (x, y, width, height, rx, attributes) =>
  el('rect', { x, y, width, height, rx: rx || undefined, ...attributes });

// The root element says fill none and this width once, so that a thousand lines need not.
const usualWidth = 5;
const unlessUsual = (width) => (width === usualWidth ? undefined : width);
/** Fill and an outline in the dark tone of its family (`width` in canvas units, never under 3). */
export const inked = (fill, width = 5) => ({
  fill,
  stroke: lineFor(fill),
  strokeWidth: unlessUsual(width),
});
/** A stroke without a fill. */
export const stroked = (colour, width = 5, more = {}) => ({
  stroke: colour,
  strokeWidth: unlessUsual(width),
  ...more,
});

/** Put content at a place: `scale`, `rotate` (degrees, clockwise), `flip` (look the other way). */
export const at = (x, y, content, { scale = 1, rotate = 0, flip = false } = {}) => {
  const turn = rotate ? ` rotate(${n(rotate)})` : '';
  const factor = Math.round(scale * 1000) / 1000;
  const size = flip ? ` scale(${-factor} ${factor})` : scale === 1 ? '' : ` scale(${factor})`;
  return group({ transform: `translate(${n(x)} ${n(y)})${turn}${size}` }, content);
};

/** A thing that can be tapped. */
export const hotspot = (id, ...children) => group({ 'data-hotspot': id }, ...children);
/**
 * A part of a tappable thing that moves in its place when the thing is tapped: hop | spin | wave | grow | slide | bring | glow | roll
 * (renderer/components/picture/answers.ts). Carries no transform itself. Without such parts the whole thing moves.
 */
export const answers = (kind, ...children) => group({ 'data-answer': kind }, ...children);
/** A small idle mover: breathe, blink, sway or float. Carries no transform itself: the app animates that. */
export const motion = (kind, ...children) => group({ 'data-motion': kind }, ...children);

/**
 * A smooth path through points `[[x, y], ...]` (Catmull-Rom as cubic curves), written relative and, where the shape is
 * large enough not to show it, in whole units: the pictures stay small.
 */
export const smooth = (points, { closed = false, tension = 1 } = {}) => {
  const count = points.length;
  const pick = (i) => (closed ? points[(i + count) % count] : points[Math.max(0, Math.min(count - 1, i))]);
  const spread = Math.max(...points.map(([x]) => x)) - Math.min(...points.map(([x]) => x));
  const grid = spread < 60 ? 10 : 1;
  const snap = ([x, y]) => [Math.round(x * grid) / grid, Math.round(y * grid) / grid];
  const step = ([x, y], [ox, oy]) => `${n(x - ox)} ${n(y - oy)}`;
  const start = snap(points[0]);
  let d = `M${n(start[0])} ${n(start[1])}c`;
  for (let i = 0; i < (closed ? count : count - 1); i += 1) {
    const [before, from, to, after] = [pick(i - 1), pick(i), pick(i + 1), pick(i + 2)];
    const handle = (a, b, origin, sign) =>
      [0, 1].map((axis) => origin[axis] + (sign * tension * (b[axis] - a[axis])) / 6);
    const origin = snap(from);
    d += `${i ? ' ' : ''}${step(snap(handle(before, to, from, 1)), origin)} ${step(snap(handle(from, after, to, -1)), origin)} ${step(snap(to), origin)}`;
  }
  return (closed ? `${d}Z` : d).replace(/ -/g, '-').replace(/(?<![\d.])0\./g, '.');
};

/** Repeatable random numbers 0..1: the same seed draws the same picture. */
export const random = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** Points of a hand-drawn, slightly uneven ellipse; `wobble` 0..0.1 is the unevenness. */
export const roundish = (cx, cy, rx, ry, { seed = 1, wobble = 0.03, count = 10 } = {}) => {
  const next = random(seed);
  return Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * Math.PI * 2;
    const reach = 1 + (next() * 2 - 1) * wobble;
    return [cx + Math.cos(angle) * rx * reach, cy + Math.sin(angle) * ry * reach];
  });
};

/** A hand-drawn round shape. */
export const pebble = (cx, cy, rx, ry, attributes, options) =>
  path(smooth(roundish(cx, cy, rx, ry, options), { closed: true }), attributes);

/** Grain: dots in a box or ellipse, one path. */
export const speckle = ({
  x,
  y,
  width,
  height,
  count = 40,
  seed = 1,
  colour = ink.line,
  size = 4,
  opacity = 0.25,
  round = false,
}) => {
  const next = random(seed);
  const dots = Array.from({ length: count }, () => {
    const angle = next() * Math.PI * 2;
    const reach = Math.sqrt(next());
    const px = round ? x + width / 2 + (Math.cos(angle) * reach * width) / 2 : x + next() * width;
    const py = round ? y + height / 2 + (Math.sin(angle) * reach * height) / 2 : y + next() * height;
    return [Math.round(px), Math.round(py)];
  }).sort((one, other) => one[0] - other[0]);
  const d = dots.map(([px, py], i) =>
    i === 0 ? `M${px} ${py}h0` : `m${px - dots[i - 1][0]} ${py - dots[i - 1][1]}h0`,
  );
  return path(d.join(''), stroked(colour, size, { opacity }));
};

/** Dry brush: short parallel strokes in a box, `angle` in degrees, one path. The stroke breaks up as bristles do. */
export const brush = ({
  x,
  y,
  width,
  height,
  count = 20,
  length = 60,
  angle = 0,
  seed = 1,
  colour = warm.honey,
  size = 6,
  opacity = 0.4,
}) => {
  const next = random(seed);
  const [dx, dy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  let d = '';
  for (let i = 0; i < count; i += 1) {
    const reach = length * (0.5 + next() * 0.7);
    d += `M${Math.round(x + next() * width)} ${Math.round(y + next() * height)}l${Math.round(dx * reach)} ${Math.round(dy * reach)}`;
  }
  return path(d, stroked(colour, size * 0.5, { opacity, strokeDasharray: '34 9 12 7 3 11' }));
};

/** The soft shadow that grounds everybody: close contact under the feet, and a longer one away from the lantern. */
export const shadow = (cx, cy, rx, ry = rx * 0.2) =>
  ellipse(cx + rx * 0.3, cy + ry * 0.1, rx * 1.15, ry, { fill: ink.ink, opacity: 0.12 }) +
  ellipse(cx + rx * 0.06, cy, rx * 0.7, ry * 0.6, { fill: ink.ink, opacity: 0.22 });

const stopTags = (stops) =>
  stops.map(([offset, colour, opacity]) => el('stop', { offset, stopColor: colour, stopOpacity: opacity }));
/** A linear gradient in canvas units; stops `[[offset, colour, opacity?], ...]`. Prefix `id` with the picture's name. */
export const linear = (id, [x1, y1, x2, y2], stops) =>
  el('linearGradient', { id, gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 }, stopTags(stops));
/** A radial gradient in canvas units. */
export const radial = (id, [cx, cy, r], stops) =>
  el('radialGradient', { id, gradientUnits: 'userSpaceOnUse', cx, cy, r }, stopTags(stops));
/** Refers to a gradient. */
export const paint = (id) => `url(#${id})`;

/** The canvases, and the zone that is never cut off: `[x1, y1, x2, y2]`. `square` is for the words of the glossary. */
export const canvas = {
  square: { width: 400, height: 400, safe: [0, 0, 400, 400] },
  portrait: { width: 1080, height: 1920, safe: [60, 420, 1020, 1500] },
  landscape: { width: 1920, height: 1080, safe: [280, 160, 1640, 920] },
};

/** A picture on a sheet of any size; three gentle things at most move in it. */
export const svgSheet = ({ width, height }, { defs = '', art: drawn }) => {
  const art = settle([drawn].flat(Infinity).filter(Boolean).join(''));
  const root = group({ strokeLinecap: 'round', strokeLinejoin: 'round' }, art);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none" stroke-width="${usualWidth}">${defs ? el('defs', {}, still(defs)) : ''}${root}</svg>\n`;
};

// Paper under the paint: a tile of light and dark specks laid over the whole picture. Nobody can tap it.
const tileSize = 173;
const grainTile = (id) =>
  el(
    'pattern',
    { id, width: tileSize, height: tileSize, patternUnits: 'userSpaceOnUse' },
    speckle({ x: 0, y: 0, width: tileSize, height: tileSize, count: 36, seed: 21, size: 3.5, opacity: 0.07 }),
    speckle({
      x: 0,
      y: 0,
      width: tileSize,
      height: tileSize,
      count: 36,
      seed: 22,
      size: 4,
      colour: accent.white,
      opacity: 0.13,
    }),
  );

/** A whole picture in one format; with a `name` it gets the grain of paper. */
export const svgDocument = (format, { defs: own = '', art: drawn }, name) => {
  const { width, height } = canvas[format];
  const id = `${name}-grain`;
  const grain = name ? rect(0, 0, width, height, undefined, { fill: paint(id), pointerEvents: 'none' }) : '';
  const flat = [drawn, grain].flat(Infinity).filter(Boolean).join('');
  const { defs, art } = name ? squeeze(name, own + grainTile(id), settle(flat)) : { defs: own, art: flat };
  return svgSheet({ width, height }, { defs, art });
};
