import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Speaker } from '../../../../renderer/speech/speaker.ts';
import type { Spoken } from '../../../../renderer/speech/spoken.ts';
import type { Utterance, VoiceEvent } from '../../../../renderer/voice/voice.ts';

const phrase = (text: string): Spoken => ({ kind: 'phrase', text, language: 'en', element: null });
const content: Spoken = { kind: 'content', text: 'One. Two.', language: 'en', element: null };
const utterance = (text: string): Utterance => ({
  id: text,
  language: 'en',
  text,
  sentences: [[0, text.length]],
  audioUrl: null,
  durationMs: 0,
  sentenceCues: [],
  wordCues: [],
});

/** A speaker whose voice is told by hand how it goes. */
function desk() {
  const log: string[] = [];
  let listener: ((event: VoiceEvent) => void) | null = null;
  let shown: (() => void) | null = null;
  const speaker = new Speaker({
    voice: {
      say: ({ text }, hear) => {
        log.push(text);
        listener = hear;
      },
      stop: () => {
        listener = null;
      },
    },
    utterances: (text) => text.split('|').map(utterance),
    sayContent: (sentence) => log.push(`content from ${String(sentence)}`),
    onSpoken: () => undefined,
    onSaid: () => log.push('.'),
    wait: (_durationMs, done) => {
      shown = done;
      return () => (shown = null);
    },
  });
  const tell = (event: VoiceEvent): void => listener?.(event);
  return {
    speaker,
    log,
    ended: () => tell({ type: 'ended' }),
    unavailable: () => tell({ type: 'unavailable', reason: '' }),
    read: () => shown?.(),
  };
}

describe('somebody is read to', () => {
  it('one thing after another, clip by clip, and then it is said', () => {
    const { speaker, log, ended } = desk();
    speaker.say([phrase('Title|3 of 11'), phrase('Home')]);
    ended();
    ended();
    ended();
    expect(log).toEqual(['Title', '3 of 11', 'Home', '.']);
    expect(speaker.speaks).toBe(false);
  });

  it('goes on where it was cut, begins again, or says the last thing again', () => {
    const { speaker, log, ended } = desk();
    speaker.say([phrase('A'), phrase('B'), phrase('C')]);
    ended();
    speaker.cut();
    ended();
    speaker.resume();
    expect(log).toEqual(['A', 'B', 'B']);
    speaker.repeatAll();
    ended();
    speaker.repeat();
    expect(log.slice(3)).toEqual(['A', 'B', 'B']);
  });

  it('comes back to the text of the page at the sentence where it was cut', () => {
    const { speaker, log } = desk();
    speaker.say([content, phrase('Home')]);
    speaker.cut();
    speaker.resume();
    speaker.contentDone();
    expect(log).toEqual(['content from 0', 'content from null', 'Home']);
  });

  it('says a text that has no clip sentence by sentence', () => {
    const { speaker, log, ended } = desk();
    speaker.say([content, phrase('Home')]);
    speaker.contentUnsaid();
    ended();
    ended();
    expect(log).toEqual(['content from 0', 'One.', 'Two.', 'Home']);
  });

  it('shows what nobody can say for as long as it takes to read', () => {
    const { speaker, log, unavailable, read } = desk();
    speaker.say([phrase('A'), phrase('B')]);
    unavailable();
    expect(log).toEqual(['A']);
    read();
    expect(log).toEqual(['A', 'B']);
  });

  it('keeps its place behind what is said in between, even when that is cut', () => {
    const { speaker, log, ended } = desk();
    speaker.say([phrase('A'), phrase('B')]);
    ended();
    speaker.interject([phrase('Volume 5')], 'goes-on');
    speaker.interject([phrase('Volume 6')], 'goes-on');
    ended();
    expect(log).toEqual(['A', 'B', 'Volume 5', 'Volume 6', 'B']);
    speaker.interject([phrase('Paused')], 'waits');
    ended();
    expect(log.at(-1)).toBe('.');
    speaker.resume();
    expect(log.at(-1)).toBe('B');
    speaker.interject([phrase('Speed 4')], 'waits');
    speaker.repeatAll();
    expect(log.slice(-2)).toEqual(['Speed 4', 'A']);
  });

  it('never has two things to say: whatever comes, the last one asked for is the one that is being said', () => {
    const steps = fc.constantFrom(
      'say',
      'cut',
      'resume',
      'repeat',
      'repeatAll',
      'interject',
      'ended',
      'unavailable',
    );
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 40 }), (all) => {
        const { speaker, log, ended, unavailable } = desk();
        for (const [index, step] of all.entries()) {
          const before = log.length;
          if (step === 'say') speaker.say([phrase(`s${index}`), phrase('next')]);
          else if (step === 'interject') speaker.interject([phrase(`i${index}`)], 'waits');
          else if (step === 'ended') ended();
          else if (step === 'unavailable') unavailable();
          else speaker[step]();
          expect(log.length - before).toBeLessThanOrEqual(1);
          if (step === 'cut') expect(speaker.speaks).toBe(false);
          if (step === 'say') expect(log.at(-1)).toBe(`s${index}`);
        }
      }),
    );
  });
});
