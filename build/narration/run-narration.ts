/** The commands of the narration build: make what is missing or stale, or only say what would be made. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packFolders } from '../content/run-content.ts';
import type { SpeakableText } from '../content/speakable-texts.ts';
import { findAligner } from './aligner/echogarden-aligner.ts';
import { synthesisedReference } from './aligner/synthesised-reference.ts';
import type { PiperPlace } from './engines/piper-engine.ts';
import { runInterface, runPackPhrases } from './interface/run-interface.ts';
import { ClipMemory } from './listen/clip-memory.ts';
import { complaintsOf, hearPack } from './listen/hear-pack.ts';
import { listRecordings } from './list-recordings.ts';
import { describeClip, makeClip } from './make-clip.ts';
import { narrationName } from './narration-name.ts';
import { packLimitBytes } from './narration-recipe.ts';
import { lexiconReader, planPack } from './plan-pack.ts';
import type { NarrationPlan } from './plan-narration.ts';
import { ProgressLine } from './progress-line.ts';

/** How the commands are run. */
export interface NarrationOptions {
  /** Only list what is stale, missing or mis-cued; exit code 1 when there is any. */
  readonly check: boolean;
  /** Print the measures of each clip that is made. */
  readonly report: boolean;
  /** Synthesiser that was asked for; `null` = the embedded one, and clips of another one that fit are kept. */
  readonly engine: 'espeak' | 'piper' | null;
  readonly piper: PiperPlace;
  /** Pack folders; all packs when empty. */
  readonly folders: readonly string[];
}

/** Only checks, as part of `content:check`; all packs when `folders` is empty. Returns the exit code. */
export function checkNarration(folders: readonly string[]): Promise<number> {
  const piper = { program: 'piper', voicesFolder: 'piper-voices' };
  return runNarration({ check: true, report: false, engine: null, piper, folders });
}

/** Makes or checks the narration of packs. Returns the exit code. */
export async function runNarration(options: NarrationOptions): Promise<number> {
  const { check, report, engine, piper, folders } = options;
  let open = 0;
  const memory = new ClipMemory();
  const aligner = findAligner(synthesisedReference());
  for (const folder of folders.length > 0 ? folders : packFolders()) {
    const plan = planPack(folder, {
      piper: engine === 'piper' ? piper : null,
      aligner,
      insists: engine !== null,
    });
    for (const language of plan.withoutVoice) console.log(`${basename(folder)}: no voice for "${language}".`);
    for (const name of plan.toRecord) console.error(`${basename(folder)}: record anew ${name}.`);
    const { texts } = plan;
    for (const line of listRecordings(folder, texts)) console.log(line);
    open += plan.toRecord.length;
    if (check) open += listOpen(folder, plan) + (await listBadClips(folder, texts, memory));
    else await makeClips(folder, plan, report);
    const done = `${plan.upToDate} up to date, ${plan.toMake.length} ${check ? 'to make' : 'made'}`;
    console.log(`narration: ${basename(folder)}: ${done}, ${plan.orphans.length} orphan file(s)`);
    open += await runPackPhrases(folder, { check });
    reportSize(folder);
  }
  if (folders.length === 0) open += await runInterface({ check });
  if (check) memory.save({ all: folders.length === 0 });
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

function listOpen(folder: string, plan: NarrationPlan): number {
  for (const { text, why } of plan.toMake)
    console.error(
      `${basename(folder)}: ${text.language}/${narrationName(text)}: ${why}. Run npm run narration.`,
    );
  for (const file of plan.orphans)
    console.error(`${basename(folder)}: ${file} belongs to no text. Run npm run narration.`);
  return plan.toMake.length + plan.orphans.length;
}

async function listBadClips(
  folder: string,
  texts: readonly SpeakableText[],
  memory: ClipMemory,
): Promise<number> {
  const complaints = complaintsOf(await hearPack(folder, texts, memory));
  for (const complaint of complaints) console.error(`${basename(folder)}: ${complaint}`);
  return complaints.length;
}

async function makeClips(folder: string, plan: NarrationPlan, report: boolean): Promise<void> {
  for (const file of plan.orphans) rmSync(join(folder, 'narration', file));
  const lexicon = lexiconReader();
  const progress = new ProgressLine(`narration: ${basename(folder)}`);
  for (const [index, clip] of plan.toMake.entries()) {
    const { text, why } = clip;
    const made = await makeClip(folder, clip, lexicon(text.language));
    const name = `${text.language}/${narrationName(text)}`;
    if (report) progress.say(`${name} (${why})${describeClip(text, made)}`);
    for (const flag of made.flags) progress.say(`narration: ${name}: ${flag}`);
    progress.show({ done: index + 1, total: plan.toMake.length, name });
  }
}
