/** `npm run narration:report`: figures and pictures of the narration, as Markdown for the project and as one page to look at. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { packFolders } from '../../content/run-content.ts';
import { html, Markup } from '../../content/report/markup.ts';
import { findAligner } from '../aligner/echogarden-aligner.ts';
import { synthesisedReference } from '../aligner/synthesised-reference.ts';
import { ClipMemory } from '../listen/clip-memory.ts';
import { hearPack, type HeardText } from '../listen/hear-pack.ts';
import { narrationName } from '../narration-name.ts';
import { planPack } from '../plan-pack.ts';
import { decodeSound } from '../recordings/decode-sound.ts';
import { cuePicture } from './cue-picture.ts';
import { figuresHead, figuresRow, markdownRows } from './figures-rows.ts';
import { narrationFigures } from './narration-figures.ts';

const root = resolve(import.meta.dirname, '../../..');
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

/** What was written and what belongs into `docs/narration/README.md`. */
export interface WrittenReport {
  readonly markdown: string;
  readonly files: readonly string[];
}

interface PackReport {
  readonly id: string;
  readonly rows: readonly (readonly string[])[];
  readonly heard: readonly HeardText[];
}

/** Listens to all packs and writes the pictures into `picturesFolder`, the page into `pageFolder`. */
export async function writeNarrationReport(
  picturesFolder = join(root, 'docs/narration'),
  pageFolder = join(root, 'dist/narration-report'),
): Promise<WrittenReport> {
  const memory = new ClipMemory();
  const packs: PackReport[] = [];
  for (const folder of packFolders()) packs.push(await reportPack(folder, memory));
  memory.save({ all: true });
  mkdirSync(picturesFolder, { recursive: true });
  const pictures = await drawPictures(picturesFolder, packs);
  const page = join(pageFolder, 'index.html');
  mkdirSync(pageFolder, { recursive: true });
  writeFileSync(page, reportPage(packs, pictures));
  const tables = packs.map(({ id, rows }) => `**${id}**\n\n${markdownRows(figuresHead, rows)}`);
  return { markdown: tables.join('\n\n'), files: [...pictures.map(({ file }) => file), page] };
}

async function reportPack(folder: string, memory: ClipMemory): Promise<PackReport> {
  const aligner = findAligner(synthesisedReference());
  const plan = planPack(folder, { piper: null, aligner, insists: false });
  const heard = await hearPack(folder, plan.texts, memory);
  const languages = [...new Set(plan.texts.map(({ language }) => language))];
  const rows = languages.map((language) => {
    const isOf = (one: { readonly text: { readonly language: string } }): boolean =>
      one.text.language === language;
    const toRecord = plan.toRecord.filter((name) => name.startsWith(`${language}/`)).length;
    const open = plan.toMake.filter(isOf).length + toRecord;
    return figuresRow(language, narrationFigures(language, heard.filter(isOf), open));
  });
  return { id: basename(folder), rows, heard };
}

interface Picture {
  readonly language: string;
  readonly file: string;
  readonly svg: string;
}

/** The second clip of the story: the first sentences of a page as a child hears them. One for each language of all packs. */
async function drawPictures(folder: string, packs: readonly PackReport[]): Promise<readonly Picture[]> {
  const pictures = new Map<string, Picture>();
  for (const { id, heard } of [...packs].reverse())
    for (const one of heard.filter(({ text }) => text.part === 'young')) {
      const { language } = one.text;
      const isFirst = heard.find(({ text }) => text.part === 'young' && text.language === language) === one;
      if (isFirst || pictures.has(language)) continue;
      const sound = await decodeSound(readFileSync(soundFile(id, one)));
      const svg = cuePicture({
        title: `${id}: ${one.name}`,
        language,
        direction: rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr',
        sound,
        text: one.text.text,
        sentences: one.timing.sentences,
        words: one.timing.words,
      });
      const file = join(folder, `${language}.svg`);
      writeFileSync(file, svg);
      pictures.set(language, { language, file, svg });
    }
  return [...pictures.values()];
}

function soundFile(pack: string, { text }: HeardText): string {
  return join(root, 'content/packs', pack, 'narration', text.language, `${narrationName(text)}.ogg`);
}

const pageStyle =
  'body{font:18px/1.5 sans-serif;max-width:1500px;margin:2em auto;padding:0 1em;color:#1b2440}table{border-collapse:collapse}th,td{padding:.3em .8em;border:1px solid #99a;text-align:start}svg{width:100%;height:auto}';

function reportPage(packs: readonly PackReport[], pictures: readonly Picture[]): string {
  const complaints = packs.flatMap(({ id, heard }) =>
    heard.flatMap(({ name, heard: { complaints: all } }) => all.map((one) => `${id}/${name}: ${one}`)),
  );
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Narration</title>
        <style>
          ${new Markup(pageStyle)}
        </style>
      </head>
      <body>
        <main>
          <h1>Narration</h1>
          ${packs.map(
            ({ id, rows }) =>
              html`<h2>${id}</h2>
                <table>
                  <thead>
                    <tr>
                      ${figuresHead.map((cell) => html`<th scope="col">${cell}</th>`)}
                    </tr>
                  </thead>
                  <tbody>
                    ${rows.map(
                      (row) =>
                        html`<tr>
                          ${row.map((cell) => html`<td>${cell}</td>`)}
                        </tr>`,
                    )}
                  </tbody>
                </table>`,
          )}
          <h2>To listen to</h2>
          ${
            complaints.length === 0
              ? html`<p>Nothing.</p>`
              : html`<ul>
                  ${complaints.map((one) => html`<li>${one}</li>`)}
                </ul>`
          }
          <h2>Cues over the sound</h2>
          ${pictures.map(({ svg }) => html`<figure>${new Markup(svg)}</figure>`)}
        </main>
      </body>
    </html> `;
  return page.html;
}
