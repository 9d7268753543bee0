import { afterEach, describe, expect, test, vi } from 'vitest';
import { ClipVoice } from '../../../renderer/voice/clip-voice.ts';
import type { VoiceEvent } from '../../../renderer/voice/voice.ts';
import { clipUtterance, wait } from './clip-utterance.ts';

const voice = new ClipVoice();
afterEach(() => {
  voice.stop();
  voice.applySettings({ rate: 1, gain: 1 });
});

/** Says it and resolves with all events and their times when it is over. */
function hear(
  say: (listener: (event: VoiceEvent) => void) => void,
): Promise<{ event: VoiceEvent; atMs: number }[]> {
  return new Promise((resolve) => {
    const heard: { event: VoiceEvent; atMs: number }[] = [];
    say((event) => {
      heard.push({ event, atMs: performance.now() });
      if (event.type === 'ended' || event.type === 'unavailable') resolve(heard);
    });
  });
}

/** Times at which the decoded sound begins after at least 200 ms of silence, milliseconds. Knows nothing of cues. */
async function measuredOnsets(url: string): Promise<number[]> {
  const context = new OfflineAudioContext(1, 1, 22_050);
  const sound = await context.decodeAudioData(await (await fetch(url)).arrayBuffer());
  const samples = sound.getChannelData(0);
  const frame = Math.round(sound.sampleRate / 200);
  const levels = Array.from({ length: Math.floor(samples.length / frame) }, (_, index) =>
    samples.subarray(index * frame, (index + 1) * frame).reduce((peak, x) => Math.max(peak, Math.abs(x)), 0),
  );
  const threshold = Math.max(...levels) * 0.01;
  return levels.flatMap((level, index) => {
    const before = levels.slice(Math.max(0, index - 38), index);
    const isOnset = level > threshold && index >= 38 && before.every((other) => other <= threshold);
    return isOnset ? [(index * frame * 1000) / sound.sampleRate] : [];
  });
}

describe('a real clip in a real browser', () => {
  test('lights every word in order, and ends', async () => {
    const utterance = clipUtterance('en');
    const heard = await hear((listener) => voice.say(utterance, listener));
    const words = heard.flatMap(({ event }) =>
      event.type === 'lit' && event.lit.word ? [event.lit.word] : [],
    );
    expect(words.map(([from, to]) => utterance.text.slice(from, to))).toEqual([
      ...'Blood is made in your bones It carries air to your feet Ask your team anything'.split(' '),
    ]);
    expect(heard[0]?.event).toEqual({ type: 'started', by: 'clip' });
    expect(heard.at(-1)?.event.type).toBe('ended');
  }, 15_000);

  test.each(['en', 'ar'] as const)(
    'sentence cues begin where the decoded sound begins (%s)',
    async (language) => {
      const utterance = clipUtterance(language);
      const onsets = await measuredOnsets(utterance.audioUrl ?? '');
      expect(onsets).toHaveLength(utterance.sentences.length);
      onsets.forEach((onset, index) => {
        expect(Math.abs((utterance.sentenceCues[index]?.[0] ?? NaN) - onset)).toBeLessThan(40);
      });
    },
  );

  test('the light is within 100 ms of the sound it belongs to', async () => {
    const utterance = clipUtterance('en');
    const onsets = await measuredOnsets(utterance.audioUrl ?? '');
    const heard = await hear((listener) => voice.say(utterance, listener));
    const startedMs = heard[0]?.atMs ?? NaN;
    const lit = [0, 1, 2].map(
      (sentence) =>
        (heard.find(
          ({ event }) => event.type === 'lit' && event.lit.sentence && event.lit.sentenceIndex === sentence,
        )?.atMs ?? NaN) - startedMs,
    );
    // The start event comes a little after or before the first sample, so only the distances count.
    const differences = lit.map(
      (atMs, index) => atMs - (onsets[index] ?? NaN) - ((lit[0] ?? NaN) - (onsets[0] ?? NaN)),
    );
    for (const difference of differences) expect(Math.abs(difference)).toBeLessThan(100);
  }, 15_000);

  test('jumps to a sentence, and a preloaded clip starts at once', async () => {
    const utterance = clipUtterance('en');
    voice.preload(utterance);
    await wait(300);
    const askedMs = performance.now();
    const heard = await hear((listener) => voice.say(utterance, listener, 2));
    expect((heard[0]?.atMs ?? Infinity) - askedMs).toBeLessThan(100);
    expect(heard[1]?.event).toMatchObject({ lit: { sentenceIndex: 2 } });
    expect((heard.at(-1)?.atMs ?? Infinity) - askedMs).toBeLessThan(3500);
  }, 15_000);

  test('twice as fast takes half the time', async () => {
    voice.applySettings({ rate: 2, gain: 1 });
    const heard = await hear((listener) => voice.say(clipUtterance('en'), listener, 1));
    expect((heard.at(-1)?.atMs ?? 0) - (heard[0]?.atMs ?? 0)).toBeLessThan(2900);
  }, 15_000);

  test('stop is silence within 50 ms, and nothing more is told', async () => {
    const elements: HTMLAudioElement[] = [];
    const RealAudio = globalThis.Audio;
    vi.stubGlobal(
      'Audio',
      class extends RealAudio {
        constructor() {
          super();
          elements.push(this);
        }
      },
    );
    const listener = vi.fn();
    voice.say(clipUtterance('en'), listener);
    await vi.waitFor(() => expect(listener).toHaveBeenCalled(), { timeout: 3000 });
    await wait(300);
    const told = listener.mock.calls.length;
    expect(elements.filter((element) => !element.paused)).toHaveLength(1);
    voice.stop();
    await wait(50);
    vi.unstubAllGlobals();
    expect(elements.filter((element) => element.src.includes('blood.en.ogg'))).toEqual([]);
    await wait(500);
    expect(listener.mock.calls).toHaveLength(told);
  }, 15_000);

  test('a missing clip is told, not kept silent about', async () => {
    const heard = await hear((listener) =>
      voice.say({ ...clipUtterance('en'), audioUrl: '/nothing.ogg' }, listener),
    );
    expect(heard.map(({ event }) => event.type)).toEqual(['unavailable']);
  }, 15_000);

  test('no AudioContext is opened, and howler tries no element of its own', async () => {
    const contexts = vi.spyOn(globalThis, 'AudioContext');
    const warnings = vi.spyOn(console, 'warn');
    for (let round = 0; round < 3; round += 1) {
      const listener = vi.fn();
      voice.say(clipUtterance('ar'), listener);
      voice.preload(clipUtterance('en'));
      await vi.waitFor(() => expect(listener).toHaveBeenCalled(), { timeout: 3000 });
    }
    expect(contexts).not.toHaveBeenCalled();
    expect(warnings).not.toHaveBeenCalled();
  }, 15_000);
});
