/** Where a clip really begins to sound after each pause: measured in the decoded file, without its cues (rulings 34). */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeSound } from '../../build/narration/recordings/decode-sound.ts';
import { onsetsAfterSilence, speechBounds } from '../../build/narration/speech-bounds.ts';
import type { LitMoment } from './page-probe.ts';
import { leukemiaFolder } from './pack-texts.ts';

/** A silence of this length is a pause, milliseconds. */
const pauseMs = 200;

/** Milliseconds of the clip at which something begins to sound: its beginning, and after every pause. */
export async function measuredOnsets(audio: string): Promise<readonly number[]> {
  const { samples, sampleRate } = await decodeSound(readFileSync(resolve(leukemiaFolder, audio)));
  return [speechBounds(samples, sampleRate)[0], ...onsetsAfterSilence(samples, sampleRate, pauseMs)].filter(
    (onset, place, all) => place === 0 || onset - (all[place - 1] ?? 0) > pauseMs,
  );
}

/** For each onset, how far from it a word lit up, milliseconds of sound; infinite where none did. */
export function distancesToLight(
  onsets: readonly number[],
  moments: readonly LitMoment[],
): readonly number[] {
  const lit = moments.flatMap(({ word, soundMs }) => (word === '' || soundMs === null ? [] : [soundMs]));
  return onsets.map((onset) => Math.min(Infinity, ...lit.map((soundMs) => Math.abs(soundMs - onset))));
}
