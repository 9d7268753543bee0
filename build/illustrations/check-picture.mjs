/** What every picture must keep to. Each finding says what is wrong and what to do. */
import { canvas } from './svg.mjs';

const maximumBytes = { portrait: 60 * 1024, landscape: 60 * 1024, square: 12 * 1024 };
const SMALLEST_TARGET = 180;
const MOST_MOVERS = 3;
const forbidden = [
  /<text/,
  /<style/,
  / style=/,
  /<filter/,
  /<script/,
  /<image/,
  /href="(?!#)/,
  /NaN|undefined/,
];

const overlaps = ([ax, ay, aw, ah], [bx, by, bw, bh]) =>
  ax < bx + bw && bx < ax + aw && ay < by + bh && by < ay + ah;

const boxFindings = (format, id, box) => {
  const [x1, y1, x2, y2] = canvas[format].safe;
  const [x, y, width, height] = box;
  const findings = [];
  if (width < SMALLEST_TARGET || height < SMALLEST_TARGET)
    findings.push(`hotspot ${id} is smaller than ${SMALLEST_TARGET}: enlarge it`);
  if (x < x1 || y < y1 || x + width > x2 || y + height > y2)
    findings.push(`hotspot ${id} leaves the safe zone ${canvas[format].safe}: move it in`);
  return findings;
};

/** Findings that hold for every drawing, whatever its size. */
export const drawingFindings = (name, format, svg, hotspots) => {
  const findings = forbidden.filter((rule) => rule.test(svg)).map((rule) => `contains ${rule}: remove it`);
  if (Buffer.byteLength(svg) > maximumBytes[format])
    findings.push(`is ${Buffer.byteLength(svg)} bytes, at most ${maximumBytes[format]}: simplify`);
  const movers = svg.split(' data-motion=').length - 1;
  if (movers > MOST_MOVERS)
    findings.push(`moves ${movers} things, at most ${MOST_MOVERS}: let the others rest`);
  for (const [, id] of svg.matchAll(/ id="([^"]+)"/g))
    if (!id.startsWith(`${name}-`)) findings.push(`id ${id} must start with ${name}-`);
  for (const id of Object.keys(hotspots))
    if (!svg.includes(`data-hotspot="${id}"`)) findings.push(`draws no data-hotspot="${id}"`);
  return findings;
};

/** Findings of one picture in one format; empty when it is fine. `svg` is the whole document; `placesOnly`: its boxes are not for fingers. */
export const checkPicture = (name, format, svg, { hotspots, placesOnly = false }) => {
  const boxes = placesOnly ? [] : Object.entries(hotspots).map(([id, box]) => [id, box[format]]);
  const crossing = boxes.flatMap(([a, boxA], i) =>
    boxes
      .slice(i + 1)
      .filter(([, boxB]) => overlaps(boxA, boxB))
      .map(([b]) => `hotspots ${a} and ${b} overlap: part them`),
  );
  const findings = [
    ...drawingFindings(name, format, svg, placesOnly ? {} : hotspots),
    ...boxes.flatMap(([id, box]) => boxFindings(format, id, box)),
    ...crossing,
  ];
  return findings.map((finding) => `${name}.${format}: ${finding}`);
};
