/** Remembers what was heard in clips that have not changed since, so that a second check takes no time. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import type { ClipToHear, HeardClip } from './hear-clip.ts';

const narrationFolder = resolve(import.meta.dirname, '..');
const projectFolder = resolve(narrationFolder, '../..');

/** Everything a judgement depends on beside the clip: change one of them, and all clips are heard again. */
const ears = [
  'judge-clip.ts',
  'loudness.ts',
  'speech-bounds.ts',
  'measure-narration.ts',
  'narration-recipe.ts',
  'recordings/decode-sound.ts',
  'listen/hear-clip.ts',
];

/** Where the memory of the project lies. */
export const memoryFile = join(projectFolder, 'node_modules/.cache/lantern/heard-clips.json');

const memorySchema = v.record(
  v.string(),
  v.object({
    complaints: v.array(v.string()),
    lufs: v.nullable(v.number()),
    onsetErrorsMs: v.array(v.number()),
  }),
);

/** What was heard, by fingerprint of the clip. */
export class ClipMemory {
  readonly #known: Map<string, HeardClip>;
  readonly #used = new Map<string, HeardClip>();
  readonly #ears: string;

  /** @param file `null` = nothing is kept. A file that cannot be read is forgotten. */
  constructor(private readonly file: string | null = memoryFile) {
    this.#known = new Map(Object.entries(file === null ? {} : readMemory(file)));
    this.#ears = fingerprintOfEars();
  }

  /** Fingerprint of a clip and of everything its judgement depends on. */
  keyOf({ bytes, ...rest }: ClipToHear): string {
    const hash = createHash('sha256').update(this.#ears).update(JSON.stringify(rest)).update(bytes);
    return hash.digest('hex').slice(0, 32);
  }

  recall(key: string): HeardClip | null {
    const heard = this.#known.get(key) ?? null;
    if (heard !== null) this.#used.set(key, heard);
    return heard;
  }

  keep(key: string, heard: HeardClip): void {
    this.#known.set(key, heard);
    this.#used.set(key, heard);
  }

  /** Writes what is known; with `all` (every pack was heard), clips that were not met are forgotten. */
  save({ all }: { readonly all: boolean }): void {
    if (this.file === null) return;
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify(Object.fromEntries(all ? this.#used : this.#known)));
  }
}

function readMemory(file: string): Record<string, HeardClip> {
  if (!existsSync(file)) return {};
  try {
    const parsed = v.safeParse(memorySchema, JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.output : {};
  } catch {
    // Half written, or something else: everything is heard again.
    return {};
  }
}

function fingerprintOfEars(): string {
  const hash = createHash('sha256');
  for (const file of ears) hash.update(readFileSync(join(narrationFolder, file)));
  const { devDependencies } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return hash.update(devDependencies['audio-decode'] ?? '').digest('hex');
}
