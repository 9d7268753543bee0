/** Records takes: from the microphone to the disk of the server, one after another, and never two at once. */
import { judgeRoom, levelDbfs, silenceDbfs, type RoomQuiet } from '../../sound/sound-level.ts';
import { encodeWav } from '../../sound/wav-file.ts';
import type { MicrophonePort, MicrophoneProblem } from './microphone.ts';
import { TakeCollector } from './take-collector.ts';

/** Silence that tells how noisy the room is, milliseconds. */
const roomCheckMs = 1000;

/** What the recorder is doing. */
export type RecorderPhase = 'closed' | 'asking' | 'ready' | 'recording' | 'saving' | 'listening-to-room';

/** What the page shows of the recorder. */
export interface RecorderState {
  readonly phase: RecorderPhase;
  readonly problem: MicrophoneProblem | null;
  /** What the silent second said; `null` until somebody asked. */
  readonly room: RoomQuiet | null;
}

/** How loud it is now, dBFS. */
export interface Level {
  readonly effective: number;
  readonly peak: number;
}

/** What the recorder is made of. */
export interface RecorderOptions {
  readonly microphone: MicrophonePort;
  /** Puts a take on the disk; resolves when it is there or somebody knows that it is not. */
  readonly save: (wav: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly onChange: () => void;
  readonly onLevel: (level: Level) => void;
}

/** See the head of this file. */
export class Recorder {
  #state: RecorderState = { phase: 'closed', problem: null, room: null };
  #collector = new TakeCollector(1);
  #room: Float32Array[] = [];

  constructor(private readonly options: RecorderOptions) {}

  get state(): RecorderState {
    return this.#state;
  }

  /** The one key: opens the microphone and begins, or ends the take. */
  async toggle(): Promise<void> {
    if (this.#state.phase === 'recording') this.#collector.end();
    else if (await this.#isOpen()) {
      this.#collector.begin();
      this.#change({ phase: 'recording' });
    }
  }

  /** Listens to the room for a silent second. */
  async checkRoom(): Promise<void> {
    if (!(await this.#isOpen())) return;
    this.#room = [];
    this.#change({ phase: 'listening-to-room', room: null });
  }

  /** Lets go of the microphone. A take that runs is saved. */
  async close(): Promise<void> {
    const unfinished = this.#state.phase === 'recording' ? this.#collector.finish() : null;
    this.options.microphone.close();
    if (unfinished !== null) await this.#save(unfinished);
    this.#change({ phase: 'closed' });
  }

  async #isOpen(): Promise<boolean> {
    const { phase } = this.#state;
    if (phase === 'ready') return true;
    if (phase !== 'closed') return false;
    this.#change({ phase: 'asking', problem: null });
    const problem = await this.options.microphone.open({
      onSamples: (samples) => void this.#hear(samples),
      onLost: () => void this.#lose(),
    });
    this.#collector = new TakeCollector(this.options.microphone.sampleRate);
    this.#change({ phase: problem === null ? 'ready' : 'closed', problem });
    return problem === null;
  }

  async #hear(samples: Float32Array): Promise<void> {
    const peak = samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
    this.options.onLevel({
      effective: levelDbfs(samples),
      peak: Math.max(silenceDbfs, 20 * Math.log10(peak + 1e-12)),
    });
    if (this.#state.phase === 'listening-to-room') this.#hearRoom(samples);
    const take = this.#collector.push(samples);
    if (take !== null) {
      await this.#save(take);
      if (this.#state.phase === 'saving') this.#change({ phase: 'ready' });
    }
  }

  #hearRoom(samples: Float32Array): void {
    this.#room.push(samples);
    const heard = this.#room.reduce((sum, piece) => sum + piece.length, 0);
    if (heard < (this.options.microphone.sampleRate * roomCheckMs) / 1000) return;
    const levels = this.#room.map(levelDbfs).sort((one, other) => one - other);
    // The middle piece: a chair that creaks once does not make a room noisy.
    const middle = levels[Math.floor(levels.length / 2)] ?? silenceDbfs;
    this.#change({ phase: 'ready', room: judgeRoom(middle) });
  }

  /** What was recorded until now is saved: a sentence that was finished must not be lost with the cable. */
  async #lose(): Promise<void> {
    const wasRecording = this.#state.phase === 'recording';
    const take = wasRecording ? this.#collector.finish() : null;
    this.options.microphone.close();
    if (take !== null) await this.#save(take);
    this.#change({ phase: 'closed', problem: 'unplugged' });
  }

  async #save(samples: Float32Array): Promise<void> {
    this.#change({ phase: 'saving' });
    await this.options.save(encodeWav({ samples, sampleRate: this.options.microphone.sampleRate }));
  }

  #change(change: Partial<RecorderState>): void {
    this.#state = { ...this.#state, ...change };
    this.options.onChange();
  }
}
