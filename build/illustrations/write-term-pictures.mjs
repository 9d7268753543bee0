/**
 * Writes the square pictures of the glossary: `illustrations/terms/<term>.svg` of the pack, and their lines in
 * `glossary/pictures.yaml`. A module in terms/ exports `terms`: `{ <term>: { mirror, tint, draw } }` (parts/vignette.mjs).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkPicture } from './check-picture.mjs';
import { vignette } from './parts/vignette.mjs';
import { svgDocument } from './svg.mjs';

const themesUrl = new URL('terms/', import.meta.url);
const head = `# Which picture explains a word; the same in every language. The files lie in illustrations/terms.
# mirror: true = may be turned round in languages that are read from right to left.
`;

/** Every word that is drawn here, by its id in the glossary. */
export const loadTerms = async () => {
  const themes = readdirSync(themesUrl).filter((file) => file.endsWith('.mjs'));
  const modules = await Promise.all(themes.map((file) => import(new URL(file, themesUrl).href)));
  return Object.assign({}, ...modules.map(({ terms }) => terms));
};

/** Keeps the lines of words that somebody else has drawn. */
const writeList = (file, drawn) => {
  const known = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  const all = Object.entries({ ...known, ...drawn }).sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = all.map(([term, { file: svg, mirror }]) => `${term}: { file: ${svg}, mirror: ${mirror} }`);
  writeFileSync(file, `${head}${lines.join('\n')}\n`);
};

/** Writes the pictures of `wanted` into the pack; returns what is wrong with them (check-picture.mjs). */
export const writeTermPictures = (terms, wanted, packFolder) => {
  const folder = `${packFolder}illustrations/terms/`;
  mkdirSync(folder, { recursive: true });
  const findings = wanted.flatMap((term) => {
    const svg = svgDocument('square', vignette(term, terms[term]));
    writeFileSync(`${folder}${term}.svg`, svg);
    process.stdout.write(`terms/${term}.svg ${(svg.length / 1024).toFixed(1)} KB\n`);
    return checkPicture(`term-${term}`, 'square', svg, { hotspots: {} });
  });
  const drawn = wanted.map((term) => [term, { file: `${term}.svg`, mirror: terms[term].mirror }]);
  writeList(`${packFolder}glossary/pictures.yaml`, Object.fromEntries(drawn));
  return findings;
};
