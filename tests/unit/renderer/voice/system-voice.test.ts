import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { chooseEngineVoice } from '../../../../renderer/voice/choose-engine-voice.ts';
import { longestPiece, speakablePieces, wordSpanAt } from '../../../../renderer/voice/speakable-pieces.ts';
import { SystemVoice } from '../../../../renderer/voice/system-voice.ts';
import type { VoiceEvent } from '../../../../renderer/voice/voice.ts';
import { FakeClock } from './fake-clock.ts';
import { FakeSpeechEngine } from './fake-speech-engine.ts';
import { sample } from './sample-utterance.ts';

const english = { name: 'Local English', lang: 'en_GB', localService: true };
const remote = { name: 'Remote English', lang: 'en-US', localService: false };
const dutch = { name: 'Frank', lang: 'nl-NL', localService: true };

let clock: FakeClock;
let engine: FakeSpeechEngine;
let voice: SystemVoice;
let heard: VoiceEvent[];
const listen = (event: VoiceEvent) => void heard.push(event);
const types = () => heard.map(({ type }) => type);

beforeEach(() => {
  clock = new FakeClock();
  engine = new FakeSpeechEngine([dutch, remote, english]);
  voice = new SystemVoice({ engine, clock });
  heard = [];
});

describe('the choice of a voice', () => {
  test('is a local one of the language, whatever the system writes', () => {
    expect(chooseEngineVoice([dutch, remote, english], 'en')).toBe(english);
    expect(chooseEngineVoice([dutch, { ...dutch, lang: 'nl-BE' }], 'nl-BE')?.lang).toBe('nl-BE');
  });

  test('is none rather than a wrong or a remote one', () => {
    expect(chooseEngineVoice([dutch, remote], 'en')).toBeNull();
    expect(chooseEngineVoice([], 'en')).toBeNull();
    voice.say({ ...sample, language: 'ar' }, listen);
    expect(types()).toEqual(['unavailable']);
    expect(engine.spoken).toHaveLength(0);
  });
});

describe('a system reading', () => {
  test('goes sentence by sentence and lights each', () => {
    voice.say(sample, listen);
    expect(engine.spoken.map(({ text }) => text)).toEqual(['Hold a hand.']);
    engine.now.started();
    engine.now.ended();
    engine.now.started();
    engine.now.ended();
    expect(engine.spoken.map(({ text }) => text)).toEqual(['Hold a hand.', 'Breathe!']);
    expect(heard).toEqual([
      { type: 'started', by: 'system' },
      { type: 'lit', lit: { sentence: [0, 12], word: null, sentenceIndex: 0 } },
      { type: 'lit', lit: { sentence: [13, 21], word: null, sentenceIndex: 1 } },
      { type: 'lit', lit: { sentence: null, word: null, sentenceIndex: 1 } },
      { type: 'ended' },
    ]);
  });

  test('lights the word of a boundary, which is counted from the sentence', () => {
    voice.say(sample, listen, 1);
    engine.now.started();
    engine.now.boundary(0);
    expect(heard.at(-1)).toEqual({
      type: 'lit',
      lit: { sentence: [13, 21], word: [13, 20], sentenceIndex: 1 },
    });
  });

  test('is cancelled, never paused, and goes on from the beginning of its sentence', () => {
    voice.say(sample, listen);
    engine.now.started();
    const old = engine.now;
    voice.pause();
    expect(engine.cancels).toBe(1);
    old.failed('interrupted');
    old.ended();
    voice.resume();
    engine.now.started();
    expect(engine.spoken.map(({ text }) => text)).toEqual(['Hold a hand.', 'Hold a hand.']);
    expect(types()).toEqual(['started', 'lit', 'paused', 'started', 'lit']);
  });

  test('an engine that does not begin within 2 s is given up', () => {
    voice.say(sample, listen);
    clock.turn(1999);
    expect(heard).toEqual([]);
    clock.turn(2);
    expect(types()).toEqual(['unavailable']);
  });

  test('an engine that never ends is given up', () => {
    voice.say(sample, listen);
    engine.now.started();
    clock.turn(4600);
    expect(types().at(-1)).toBe('unavailable');
  });

  test('stopped, it tells nothing more', () => {
    voice.say(sample, listen);
    engine.now.started();
    voice.stop();
    const before = heard.length;
    engine.now.ended();
    clock.turn(60_000);
    expect(heard).toHaveLength(before);
  });

  test('new settings are taken up with the sentence', () => {
    voice.say(sample, listen);
    engine.now.started();
    voice.applySettings({ rate: 0.5, gain: 0.25 });
    expect(engine.spoken.at(-1)).toMatchObject({ text: 'Hold a hand.', rate: 0.5, volume: 0.25 });
  });
});

describe('pieces', () => {
  test('cover every sentence in order, none too long', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 700 }), { maxLength: 6 }), (sentences) => {
        const text = sentences.join('\n');
        let at = 0;
        const spans = sentences.map((sentence): [number, number] => {
          const from = at;
          at += sentence.length + 1;
          return [from, from + sentence.length];
        });
        const pieces = speakablePieces(text, spans, 0);
        expect(pieces.every(({ span: [from, to] }) => to > from && to - from <= longestPiece)).toBe(true);
        const joined = spans.map((_, index) =>
          pieces
            .filter(({ sentenceIndex }) => sentenceIndex === index)
            .map(({ span }) => text.slice(...span))
            .join(''),
        );
        expect(joined).toEqual(sentences);
      }),
    );
  });

  test('a word is found around an offset, none in a space', () => {
    expect(wordSpanAt('Hold a hand.', 8, 'en')).toEqual([7, 11]);
    expect(wordSpanAt('Hold a hand.', 4, 'en')).toBeNull();
  });
});
