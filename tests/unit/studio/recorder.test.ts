/** The microphone, the key, and what may go wrong between them. */
import { beforeEach, describe, expect, test } from 'vitest';
import type {
  MicrophoneListener,
  MicrophonePort,
  MicrophoneProblem,
} from '../../../build/studio/page/recorder/microphone.ts';
import { Recorder } from '../../../build/studio/page/recorder/recorder.ts';
import { postRollMs, preRollMs, TakeCollector } from '../../../build/studio/page/recorder/take-collector.ts';
import { parseWav } from '../../../build/studio/sound/wav-file.ts';

const sampleRate = 1000;
const piece = (level: number, lengthMs = 50) => new Float32Array(lengthMs).fill(level);

class FakeMicrophone implements MicrophonePort {
  readonly sampleRate = sampleRate;
  isOpen = false;
  heard: MicrophoneListener | null = null;
  problem: MicrophoneProblem | null = null;

  open(listener: MicrophoneListener): Promise<MicrophoneProblem | null> {
    this.heard = listener;
    this.isOpen = this.problem === null;
    return Promise.resolve(this.problem);
  }
  close(): void {
    this.isOpen = false;
  }
  /** Somebody speaks for so long, milliseconds. */
  async speak(level: number, lengthMs: number): Promise<void> {
    for (let at = 0; at < lengthMs; at += 50) this.heard?.onSamples(piece(level));
    await Promise.resolve();
  }
}

let microphone: FakeMicrophone;
let saved: Float32Array[];
let release: () => void;
let recorder: Recorder;
beforeEach(() => {
  microphone = new FakeMicrophone();
  saved = [];
  recorder = new Recorder({
    microphone,
    save: (wav) => {
      saved.push(parseWav(wav)!.samples);
      return new Promise((done) => (release = done));
    },
    onChange: () => undefined,
    onLevel: () => undefined,
  });
});
const settle = () => new Promise((done) => setImmediate(done));

describe('a take', () => {
  test('holds a little more than what lies between the two presses', () => {
    const collector = new TakeCollector(sampleRate);
    for (let at = 0; at < 2000; at += 50) collector.push(piece(0.1));
    collector.begin();
    for (let at = 0; at < 500; at += 50) expect(collector.push(piece(0.2))).toBeNull();
    collector.end();
    let take: Float32Array | null = null;
    while (take === null) take = collector.push(piece(0.3));
    expect(take.length).toBe(preRollMs + 500 + postRollMs);
    expect(take[0]).toBeCloseTo(0.1);
    expect(take.at(-1)).toBeCloseTo(0.3);
  });

  test('does not begin before the one before is on the disk', async () => {
    await recorder.toggle();
    await microphone.speak(0.2, 500);
    await recorder.toggle();
    await microphone.speak(0, 300);
    expect(recorder.state.phase).toBe('saving');
    await recorder.toggle();
    expect(recorder.state.phase).toBe('saving');
    release();
    await settle();
    expect(recorder.state.phase).toBe('ready');
    await recorder.toggle();
    expect(recorder.state.phase).toBe('recording');
    expect(saved).toHaveLength(1);
  });
});

describe('the microphone', () => {
  test.each(['refused', 'missing', 'busy'] as const)(
    'is %s: that is said, and asked again',
    async (problem) => {
      microphone.problem = problem;
      await recorder.toggle();
      expect(recorder.state).toMatchObject({ phase: 'closed', problem });
      microphone.problem = null;
      await recorder.toggle();
      expect(recorder.state).toMatchObject({ phase: 'recording', problem: null });
    },
  );

  test('is pulled out in the middle of a sentence: what was said until then is saved', async () => {
    await recorder.toggle();
    await microphone.speak(0.2, 500);
    microphone.heard?.onLost();
    await settle();
    expect(saved[0]?.length).toBe(500);
    release();
    await settle();
    expect(recorder.state).toMatchObject({ phase: 'closed', problem: 'unplugged' });
    expect(microphone.isOpen).toBe(false);
  });

  test('is let go of when she leaves, and the take that ran is saved', async () => {
    await recorder.toggle();
    await microphone.speak(0.2, 400);
    const closed = recorder.close();
    release();
    await closed;
    expect(microphone.isOpen).toBe(false);
    expect(saved).toHaveLength(1);
  });
});

describe('the room', () => {
  test.each([
    [0.0001, 'quiet'],
    [0.004, 'usable'],
    [0.03, 'noisy'],
  ] as const)('with a noise of %f is %s, although a chair creaks once', async (level, room) => {
    await recorder.checkRoom();
    expect(recorder.state.phase).toBe('listening-to-room');
    await microphone.speak(0.5, 50);
    await microphone.speak(level, 1000);
    expect(recorder.state).toMatchObject({ phase: 'ready', room });
  });
});
