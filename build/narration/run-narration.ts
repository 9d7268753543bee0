/** The commands of the narration build: make what is missing or stale, or only say what would be made. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { compileFolder, compileSpeakableTexts, packFolders } from '../content/run-content.ts';
import { glossaryName, type SpeakableText } from '../content/speakable-texts.ts';
import { encodeOgg } from './encode-ogg.ts';
import { EspeakEngine } from './espeak-engine.ts';
import { measureNarration, type NarrationMeasures } from './measure-narration.ts';
import { narrateText } from './narrate-text.ts';
import { narrationJson, narrationName, qualityOf } from './narration-file.ts';
import { packLimitBytes, voiceRecipe } from './narration-recipe.ts';
import { planNarration, type ClipToMake, type NarrationPlan } from './plan-narration.ts';
import type { SayLexicon } from './spoken-form.ts';

const lexiconSchema = v.record(v.string(), v.string());

/** How the commands are run. */
export interface NarrationOptions {
  /** Only list what is stale, missing or mis-cued; exit code 1 when there is any. */
  readonly check: boolean;
  /** Print the measures of each clip that is made. */
  readonly report: boolean;
  /** Pack folders; all packs when empty. */
  readonly folders: readonly string[];
}

/** Makes or checks the narration of packs. Returns the exit code. */
export async function runNarration({ check, report, folders }: NarrationOptions): Promise<number> {
  let open = 0;
  for (const folder of folders.length > 0 ? folders : packFolders()) {
    const plan = planPack(folder);
    for (const language of plan.withoutVoice) console.log(`${basename(folder)}: no voice for "${language}".`);
    for (const name of plan.toRecord) console.error(`${basename(folder)}: record anew ${name}.`);
    open += plan.toRecord.length;
    if (check) open += listOpen(folder, plan);
    else await makeClips(folder, plan, report);
    const done = `${plan.upToDate} up to date, ${plan.toMake.length} ${check ? 'to make' : 'made'}`;
    console.log(`narration: ${basename(folder)}: ${done}, ${plan.orphans.length} orphan file(s)`);
    reportSize(folder);
  }
  return open === 0 ? 0 : 1;
}

function reportSize(folder: string): void {
  const target = join(folder, 'narration');
  const files = existsSync(target) ? readdirSync(target, { recursive: true, withFileTypes: true }) : [];
  const bytes = files
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  const size = `${(bytes / 1e6).toFixed(1)} MB of ${packLimitBytes / 1e6} MB`;
  if (bytes <= packLimitBytes) console.log(`narration: ${basename(folder)}: ${size}`);
  else
    console.error(
      `narration: ${basename(folder)}: ${size}. Lower vorbisQuality in narration-recipe.ts a step.`,
    );
}

function planPack(folder: string): NarrationPlan {
  const numbersSlide = compileFolder(folder).pack?.index.numbersSlide ?? null;
  // Numbers about survival are never narrated by themselves.
  const texts = compileSpeakableTexts(folder).filter(({ slide }) => slide !== numbersSlide);
  const compiled = new Set(texts.map(({ slide, language }) => `${language}/${slide}`));
  const lexicons = new Map<string, SayLexicon>();
  return planNarration({
    folder: join(folder, 'narration'),
    texts,
    lexicon: (language) => {
      const known = lexicons.get(language) ?? readLexicon(language);
      lexicons.set(language, known);
      return known;
    },
    isUnreadable: (slide, language) =>
      slide !== numbersSlide &&
      !compiled.has(`${language}/${slide}`) &&
      existsSync(sourceOf(folder, slide, language)),
  });
}

/** The file an author writes the words of a slide, or the glossary, of a language in. */
function sourceOf(folder: string, slide: string, language: string): string {
  if (slide === glossaryName) return join(folder, 'glossary', `${language}.yaml`);
  const slidesFolder = join(folder, 'slides');
  const sources = existsSync(slidesFolder) ? readdirSync(slidesFolder) : [];
  const source = sources.find((name) => name.replace(/^\d+-/, '') === slide) ?? slide;
  return join(slidesFolder, source, `${language}.md`);
}

/** Pronunciations of a language, from `say/<language>.yaml`; none where there is no such file. */
export function readLexicon(language: string): SayLexicon {
  const path = join(import.meta.dirname, 'say', `${language.split('-')[0] ?? language}.yaml`);
  return existsSync(path) ? v.parse(lexiconSchema, parse(readFileSync(path, 'utf8')) ?? {}) : {};
}

function listOpen(folder: string, plan: NarrationPlan): number {
  for (const { text, why } of plan.toMake)
    console.error(
      `${basename(folder)}: ${text.language}/${narrationName(text)}: ${why}. Run npm run narration.`,
    );
  for (const file of plan.orphans)
    console.error(`${basename(folder)}: ${file} belongs to no text. Run npm run narration.`);
  return plan.toMake.length + plan.orphans.length;
}

async function makeClips(folder: string, plan: NarrationPlan, report: boolean): Promise<void> {
  for (const file of plan.orphans) rmSync(join(folder, 'narration', file));
  const engines = new Map<string, EspeakEngine>();
  for (const [index, clip] of plan.toMake.entries()) {
    const { language } = clip.text;
    const recipe = voiceRecipe(language);
    if (recipe === null) continue;
    const engine = engines.get(language) ?? (await EspeakEngine.create(recipe));
    engines.set(language, engine);
    const { measures, bytes } = await makeClip(folder, clip, engine);
    const name = `${language}/${narrationName(clip.text)}`;
    console.log(
      `narration: ${index + 1}/${plan.toMake.length} ${name} (${clip.why})${report ? describe(clip.text, measures, bytes) : ''}`,
    );
  }
}

async function makeClip(
  folder: string,
  { text, recipe }: ClipToMake,
  engine: EspeakEngine,
): Promise<{ measures: NarrationMeasures; bytes: number }> {
  const clip = narrateText(engine, text, readLexicon(text.language));
  const audio = await encodeOgg(clip.samples, clip.sampleRate, qualityOf(text));
  const target = join(folder, 'narration', text.language);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, `${narrationName(text)}.ogg`), audio);
  writeFileSync(join(target, `${narrationName(text)}.json`), narrationJson(text, clip, recipe));
  return { measures: measureNarration(clip), bytes: audio.length };
}

function describe({ text }: SpeakableText, measures: NarrationMeasures, bytes: number): string {
  const errors = measures.onsetErrorsMs.map(Math.abs).sort((one, other) => one - other);
  const middle = errors[Math.floor(errors.length / 2)] ?? NaN;
  return (
    ` ${text.length} characters, ${measures.wordsPerMinute.toFixed(0)} words/min, lead ${measures.leadMs.toFixed(0)} ms,` +
    ` ${measures.lufs.toFixed(1)} LUFS, peak ${measures.peakDbfs.toFixed(1)} dBFS, ${(bytes / 1024).toFixed(0)} KiB,` +
    ` onsets ${errors.length}: middle ${middle.toFixed(0)} ms, worst ${(errors.at(-1) ?? NaN).toFixed(0)} ms`
  );
}
