/**
 * Draws the pictures: `node build/illustrations/make-illustrations.mjs [name ...]` writes the named scenes, or all of
 * scenes/, as `<name>.portrait.svg`, `<name>.landscape.svg` and the sidecar `<name>.yaml`. Exits 1 when a picture
 * breaks a rule (check-picture.mjs); it is written all the same, so that one can look at it.
 *
 * A scene module exports `scene`: `{ mirror, hotspots: { id: { portrait: [x, y, width, height], landscape } },
 * portrait: () => ({ defs, art }), landscape: () => ({ defs, art }) }`. `mirror: true` lets right-to-left languages flip it.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkPicture } from './check-picture.mjs';
import { svgDocument } from './svg.mjs';

const scenesUrl = new URL('scenes/', import.meta.url);
const outputFolder = fileURLToPath(new URL('../../content/packs/leukemia/illustrations/', import.meta.url));
const formats = ['portrait', 'landscape'];

const sidecar = (name, { mirror, hotspots }) => {
  const entries = Object.entries(hotspots).map(
    ([id, box]) =>
      `  ${id}: { portrait: [${box.portrait.join(', ')}], landscape: [${box.landscape.join(', ')}] }`,
  );
  const files = formats.map((format) => `${format}: ${name}.${format}.svg`);
  return [...files, `mirror: ${mirror}`, entries.length ? 'hotspots:' : 'hotspots: {}', ...entries, ''].join(
    '\n',
  );
};

const writePicture = async (name) => {
  const { scene } = await import(new URL(`${name}.mjs`, scenesUrl).href);
  writeFileSync(`${outputFolder}${name}.yaml`, sidecar(name, scene));
  return formats.flatMap((format) => {
    const svg = svgDocument(format, scene[format](), name);
    writeFileSync(`${outputFolder}${name}.${format}.svg`, svg);
    process.stdout.write(`${name}.${format}.svg ${(svg.length / 1024).toFixed(1)} KB\n`);
    return checkPicture(name, format, svg, scene.hotspots);
  });
};

mkdirSync(outputFolder, { recursive: true });
const all = readdirSync(scenesUrl)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -4));
const wanted = process.argv.length > 2 ? process.argv.slice(2) : all;
const findings = [];
for (const name of wanted) findings.push(...(await writePicture(name)));
for (const finding of findings) process.stderr.write(`${finding}\n`);
if (findings.length > 0) process.exitCode = 1;
