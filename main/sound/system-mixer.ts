import type { SoundState } from '../bridge/contract.ts';
import { mixerPrograms } from './mixer-programs.ts';
import type { MixerProgram, SystemVolume } from './mixer-programs.ts';

/** Runs a program to its end. @returns what it wrote; rejects when it is not there, fails or takes too long */
export type RunProgram = (program: string, values: readonly string[]) => Promise<string>;

/** The volume of the system, beside that of Lantern: keys of a keypad may change it behind Lantern's back (accessibility CF-14). */
export interface SystemMixer {
  readonly state: () => Promise<SoundState>;
  /** Sets the volume and lifts a mute; `null` = as it was found at the start. Does nothing where there is no mixer. */
  readonly reset: (percent: number | null) => Promise<void>;
}

interface Found {
  readonly program: MixerProgram;
  readonly volume: SystemVolume;
}

async function ask(run: RunProgram, program: MixerProgram): Promise<Found | null> {
  try {
    const answers: string[] = [];
    for (const values of program.read) answers.push(await run(program.name, values));
    const volume = program.parse(answers.join('\n'));
    return volume === null ? null : { program, volume };
  } catch {
    return null; // not there, or there is no sound server to answer it
  }
}

/** The first program that answers; which one it is may change while the kiosk runs, because sound servers start late. */
async function find(run: RunProgram): Promise<Found | null> {
  for (const program of mixerPrograms) {
    const found = await ask(run, program);
    if (found !== null) return found;
  }
  return null;
}

/** @param onProblem told why a volume could not be set */
export function createSystemMixer(run: RunProgram, onProblem: (message: string) => void): SystemMixer {
  let atStart: SystemVolume | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const look = async (): Promise<Found | null> => {
    const found = await find(run);
    atStart ??= found?.volume ?? null;
    return found;
  };
  const oneAfterAnother = <Value>(step: () => Promise<Value>): Promise<Value> => {
    const done = queue.then(step);
    queue = done.catch(() => undefined);
    return done;
  };
  oneAfterAnother(look).catch(() => undefined);

  return {
    state: () =>
      oneAfterAnother(async () => {
        const found = await look();
        return found === null
          ? { kind: 'none' }
          : { kind: 'mixer', program: found.program.name, ...found.volume };
      }),
    reset: (wanted) =>
      oneAfterAnother(async () => {
        const found = await look();
        const percent = wanted ?? atStart?.percent ?? null;
        if (found === null || percent === null) return;
        try {
          for (const values of found.program.set(percent)) await run(found.program.name, values);
        } catch (thrown) {
          onProblem(`${found.program.name}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        }
      }),
  };
}
