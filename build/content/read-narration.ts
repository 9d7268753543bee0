import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cue, LevelText } from '../../content/schema/compiled-pack.ts';
import type { AuthorIssue } from '../../content/schema/author-issue.ts';
import { narrationSourceSchema, type NarrationSource } from '../../content/schema/source-pack.ts';
import { readJson } from './read-yaml.ts';

/** A clip that fits its text, or the issues that keep it out; neither when no clip was made. */
export interface NarrationFinding {
  readonly narration: NarrationSource | null;
  /** Absolute path of the audio file. */
  readonly audioFile: string | null;
  readonly issues: readonly AuthorIssue[];
}

/** The text a clip was made for, and its hash. */
export type NarratedWords = Pick<LevelText, 'text' | 'textHash'>;

/** Reads `<folder>/<name>.json`, such as `bone-marrow.young.json`, and checks it against the text it was made for. */
export function readNarration(
  folder: string,
  name: string,
  text: NarratedWords,
  displayFolder: string,
): NarrationFinding {
  const jsonFile = join(folder, `${name}.json`);
  if (!existsSync(jsonFile)) return { narration: null, audioFile: null, issues: [] };
  const file = `${displayFolder}/${name}.json`;
  const parsed = readJson(readFileSync(jsonFile, 'utf8'), narrationSourceSchema, { file, linesBefore: 0 });
  if (!parsed.ok) return { narration: null, audioFile: null, issues: parsed.issues };
  const audioFile = join(folder, parsed.value.audio);
  const issues = existsSync(audioFile)
    ? checkNarration(parsed.value, text, file)
    : [finding('error', file, `The sound "${parsed.value.audio}" is missing.`, 'Run npm run narration.')];
  return issues.some((issue) => issue.severity === 'error')
    ? { narration: null, audioFile: null, issues }
    : { narration: parsed.value, audioFile, issues };
}

/** Cues must lie inside their audio and inside their text, in order; the clip must belong to this very text. */
export function checkNarration(narration: NarrationSource, text: NarratedWords, file: string): AuthorIssue[] {
  if (narration.textHash !== text.textHash) {
    return [
      finding('error', file, 'The text was changed after this narration was made.', 'Run npm run narration.'),
    ];
  }
  const issues: AuthorIssue[] = [];
  const late = [...narration.sentences, ...narration.words].find(([, end]) => end > narration.durationMs);
  if (late) {
    issues.push(
      finding(
        'error',
        file,
        `A cue ends at ${String(late[1])} ms, after the end of its audio (${String(narration.durationMs)} ms).`,
        'Run npm run narration, or correct the cue.',
      ),
    );
  }
  for (const [name, cues] of [
    ['sentences', narration.sentences],
    ['words', narration.words],
  ] as const) {
    const broken = firstBrokenCue(cues, text.text.length);
    if (broken !== -1) {
      issues.push(
        finding(
          'error',
          file,
          `Cue ${String(broken + 1)} of "${name}" is out of order or outside the text.`,
          'Run npm run narration, or correct the cue.',
        ),
      );
    }
  }
  return issues;
}

function firstBrokenCue(cues: readonly Cue[], textLength: number): number {
  return cues.findIndex(([start, end, from, to], index) => {
    const previous = cues[index - 1];
    const inOrder = previous === undefined || (start >= previous[0] && from >= previous[3]);
    return !(inOrder && start <= end && from < to && to <= textLength);
  });
}

function finding(severity: AuthorIssue['severity'], file: string, what: string, todo: string): AuthorIssue {
  return { severity, file, line: null, what, todo };
}
