import { beforeEach, describe, expect, test } from 'vitest';
import { ClipVoice } from '../../../../renderer/voice/clip-voice.ts';
import type { VoiceEvent } from '../../../../renderer/voice/voice.ts';
import { FakeClipPlayer } from './fake-clip-player.ts';
import { FakeClock } from './fake-clock.ts';
import { sample } from './sample-utterance.ts';

let clock: FakeClock;
let players: FakeClipPlayer[];
let voice: ClipVoice;
let heard: VoiceEvent[];
const listen = (event: VoiceEvent) => void heard.push(event);
const types = () => heard.map(({ type }) => type);
const alive = () => players.filter(({ disposed }) => !disposed);
const latest = () => players.at(-1) as FakeClipPlayer;

beforeEach(() => {
  clock = new FakeClock();
  players = [];
  heard = [];
  voice = new ClipVoice({
    clock,
    open: (url, settings) => {
      const player = new FakeClipPlayer(url, settings, clock);
      players.push(player);
      return player;
    },
  });
});

describe('a clip that is read', () => {
  test('tells its start, lights each word once and in order, and tells its end', () => {
    voice.say(sample, listen);
    clock.turn(2990);
    const words = heard.flatMap((event) =>
      event.type === 'lit' && event.lit.word ? [event.lit.word[0]] : [],
    );
    expect(words).toEqual([0, 5, 7, 13]);
    latest().events.ended();
    expect(types().at(0)).toBe('started');
    expect(heard.slice(-2)).toEqual([
      { type: 'lit', lit: { sentence: null, word: null, sentenceIndex: 1 } },
      { type: 'ended' },
    ]);
    expect(alive()).toHaveLength(0);
  });

  test('begins at the sentence it is asked for', () => {
    voice.say(sample, listen, 1);
    clock.turn(60);
    expect(heard[1]).toEqual({ type: 'lit', lit: { sentence: [13, 21], word: [13, 20], sentenceIndex: 1 } });
  });

  test('pauses and goes on from there', () => {
    voice.say(sample, listen);
    clock.turn(400);
    voice.pause();
    clock.turn(5000);
    expect(latest().positionMs()).toBeCloseTo(390, 0);
    voice.resume();
    clock.turn(200);
    expect(types()).toEqual(['started', 'lit', 'paused', 'started', 'lit']);
    expect(players).toHaveLength(1);
  });

  test('is silent at once when stopped, and tells nothing more', () => {
    voice.say(sample, listen);
    clock.turn(400);
    const before = heard.length;
    voice.stop();
    expect(alive()).toHaveLength(0);
    clock.turn(5000);
    expect(heard).toHaveLength(before);
  });

  test('is cut by the next one, which alone reports', () => {
    const first: string[] = [];
    voice.say(sample, ({ type }) => void first.push(type));
    clock.turn(300);
    const reported = first.length;
    voice.say({ ...sample, id: 'other' }, listen);
    clock.turn(300);
    expect(first).toHaveLength(reported);
    expect(types()).toContain('started');
    expect(alive()).toHaveLength(1);
  });

  test('takes up loudness and tempo while it plays', () => {
    voice.say(sample, listen);
    clock.turn(110);
    voice.applySettings({ rate: 2, gain: 0.5 });
    clock.turn(200);
    expect(latest().settings).toEqual({ rate: 2, gain: 0.5 });
    expect(latest().positionMs()).toBeCloseTo(500, 0);
  });

  test('says one word and stops behind it', () => {
    voice.sayWord(sample, [5, 6], listen);
    clock.turn(400);
    expect(types().at(-1)).toBe('ended');
    const lit = heard.flatMap((event) => (event.type === 'lit' && event.lit.word ? [event.lit.word[0]] : []));
    expect(lit, 'only this word').toEqual([5]);
    expect(alive()).toHaveLength(0);
  });

  test('says the whole sentence where nobody knows when its words sound', () => {
    voice.sayWord({ ...sample, wordCues: [] }, [13, 20], listen);
    clock.turn(60);
    expect(heard[1]).toEqual({ type: 'lit', lit: { sentence: [13, 21], word: null, sentenceIndex: 1 } });
  });

  test('waits for a late loudspeaker before it lights', () => {
    const late = new ClipVoice({
      clock,
      outputDelayMs: () => 200,
      open: (url, settings) => {
        const player = new FakeClipPlayer(url, settings, clock);
        players.push(player);
        return player;
      },
    });
    late.say(sample, listen);
    clock.turn(380);
    expect(types()).toEqual(['started']);
    clock.turn(40);
    expect(types()).toEqual(['started', 'lit']);
  });
});

describe('a clip that gets stuck', () => {
  test('is opened once more at the same place', () => {
    voice.say(sample, listen);
    clock.turn(800);
    latest().stick();
    clock.turn(2000);
    expect(players).toHaveLength(2);
    expect(alive()).toHaveLength(1);
    expect(latest().positionMs()).toBeGreaterThan(780);
    expect(types().filter((type) => type === 'started')).toHaveLength(1);
  });

  test('the second time the voice gives up, within 3.5 s, and says so', () => {
    const stuck = new ClipVoice({
      clock,
      open: (url, settings) => {
        const player = new FakeClipPlayer(url, settings, clock);
        player.stuck = true;
        players.push(player);
        return player;
      },
    });
    stuck.say(sample, listen);
    clock.turn(3500);
    expect(heard).toEqual([{ type: 'unavailable', reason: 'the sound stands still' }]);
    expect(alive()).toHaveLength(0);
  });

  test('an end far before the end is a fault, not an end', () => {
    voice.say(sample, listen);
    clock.turn(800);
    latest().events.ended();
    expect(types()).not.toContain('ended');
    expect(players).toHaveLength(2);
  });

  test('a player that rewinds before it tells the end has ended, not broken off', () => {
    voice.say(sample, listen);
    clock.turn(2990);
    latest().pause();
    latest().seek(0);
    clock.turn(32);
    latest().events.ended();
    expect(types().at(-1)).toBe('ended');
    expect(players).toHaveLength(1);
  });

  test('a file that cannot be played is told after one more try', () => {
    voice.say(sample, listen);
    latest().events.failed('no such file');
    latest().events.failed('no such file');
    expect(heard).toEqual([{ type: 'unavailable', reason: 'no such file' }]);
  });
});

describe('the next clip', () => {
  const next = { ...sample, id: 'next', audioUrl: '/next.ogg' };

  test('is opened beside the playing one, and put to use', () => {
    voice.say(sample, listen);
    voice.preload(next);
    expect(alive().map(({ url }) => url)).toEqual(['/sample.ogg', '/next.ogg']);
    voice.say(next, listen);
    expect(players).toHaveLength(2);
    expect(alive().map(({ url }) => url)).toEqual(['/next.ogg']);
  });

  test('there is at most one', () => {
    voice.say(sample, listen);
    voice.preload(next);
    voice.preload({ ...next, audioUrl: '/third.ogg' });
    expect(alive().map(({ url }) => url)).toEqual(['/sample.ogg', '/third.ogg']);
  });

  test('one that did not load is tried afresh', () => {
    voice.preload(next);
    latest().events.failed('gone');
    voice.say(next, listen);
    clock.turn(50);
    expect(types()).toEqual(['started']);
  });
});

test('a text without a clip is not for this voice', () => {
  const silent = { ...sample, audioUrl: null };
  expect(voice.canSay(silent)).toBe(false);
  voice.say(silent, listen);
  expect(types()).toEqual(['unavailable']);
});
