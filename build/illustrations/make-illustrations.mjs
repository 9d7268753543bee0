/**
 * Draws the pictures: `node build/illustrations/make-illustrations.mjs [name ...]` writes the named scenes and words of the
 * glossary, or all: scenes/ as `<name>.portrait.svg`, `<name>.landscape.svg` and the sidecar `<name>.yaml`, terms/ as
 * write-term-pictures.mjs says. Exits 1 when a picture breaks a rule (check-picture.mjs); it is written all the same, so
 * that one can look at it.
 *
 * A scene module exports `scene`: `{ mirror, hotspots: { id: { portrait: [x, y, width, height], landscape, answer } },
 * portrait: () => ({ defs, art }), landscape: () => ({ defs, art }) }`. `mirror: true` lets right-to-left languages flip it.
 *
 * A module of things/ exports `things`: `{ name: { width, height, draw: () => ({ defs, art }) } }`: pictures of single things for an activity, the same in both formats.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkPicture, drawingFindings } from './check-picture.mjs';
import { svgDocument, svgSheet } from './svg.mjs';
import { loadTerms, writeTermPictures } from './write-term-pictures.mjs';

const scenesUrl = new URL('scenes/', import.meta.url);
const thingsUrl = new URL('things/', import.meta.url);
const packFolder = fileURLToPath(new URL('../../content/packs/leukemia/', import.meta.url));
const formats = ['portrait', 'landscape'];

const sidecar = (name, { mirror, hotspots }) => {
  const entries = Object.entries(hotspots).map(
    ([id, box]) =>
      `  ${id}: { portrait: [${box.portrait.join(', ')}], landscape: [${box.landscape.join(', ')}]${box.answer ? `, answer: ${box.answer}` : ''} }`,
  );
  const files = formats.map((format) => `${format}: ${name}.${format}.svg`);
  return [...files, `mirror: ${mirror}`, entries.length ? 'hotspots:' : 'hotspots: {}', ...entries, ''].join(
    '\n',
  );
};

/** `scenes/<name>.mjs` is a picture of the leukemia pack, `scenes/<pack>/<name>.mjs` one of the pack of that name. */
const placeOf = (wanted) => {
  const [name, pack = 'leukemia'] = wanted.split('/').reverse();
  const folder = fileURLToPath(new URL(`../../content/packs/${pack}/illustrations/`, import.meta.url));
  return { name, folder };
};

/** `wanted` is the path of the scene below scenes/, without its ending. */
const writePicture = async (wanted) => {
  const { name, folder } = placeOf(wanted);
  const { scene } = await import(new URL(`${wanted}.mjs`, scenesUrl).href);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${name}.yaml`, sidecar(name, scene));
  return formats.flatMap((format) => {
    const svg = svgDocument(format, scene[format](), name);
    writeFileSync(`${folder}${name}.${format}.svg`, svg);
    process.stdout.write(`${name}.${format}.svg ${(svg.length / 1024).toFixed(1)} KB\n`);
    return checkPicture(name, format, svg, scene);
  });
};

const writeThing = (name, { width, height, draw }) => {
  const { folder } = placeOf(name);
  const svg = svgSheet({ width, height }, draw());
  const lines = [...formats.map((format) => `${format}: ${name}.svg`), 'mirror: false', ''];
  writeFileSync(`${folder}${name}.yaml`, lines.join('\n'));
  writeFileSync(`${folder}${name}.svg`, svg);
  process.stdout.write(`${name}.svg ${(svg.length / 1024).toFixed(1)} KB\n`);
  return drawingFindings(name, 'landscape', svg, {}).map((finding) => `${name}: ${finding}`);
};

const readThings = async () => {
  const files = readdirSync(thingsUrl).filter((file) => file.endsWith('.mjs'));
  const modules = await Promise.all(files.map((file) => import(new URL(file, thingsUrl).href)));
  return Object.assign({}, ...modules.map(({ things }) => things));
};

const scenes = readdirSync(scenesUrl, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -4));
const things = await readThings();
const terms = await loadTerms();
const named = process.argv.slice(2);
const isWanted = (name) => named.length === 0 || named.includes(name);
const findings = named
  .filter((name) => !scenes.includes(name) && !(name in things) && !(name in terms))
  .map((name) => `${name}: nothing of this name is drawn here; look into scenes/, things/ and terms/`);
for (const name of scenes.filter(isWanted)) findings.push(...(await writePicture(name)));
for (const name of Object.keys(things).filter(isWanted)) findings.push(...writeThing(name, things[name]));
findings.push(...writeTermPictures(terms, Object.keys(terms).filter(isWanted), packFolder));
for (const finding of findings) process.stderr.write(`${finding}\n`);
if (findings.length > 0) process.exitCode = 1;
