import { beforeEach, describe, expect, test } from 'vitest';
import { SpokenVoice } from '../../../../renderer/voice/spoken-voice.ts';
import type { Utterance, VoiceEvent, WordVoice } from '../../../../renderer/voice/voice.ts';
import { sample } from './sample-utterance.ts';

class ScriptedVoice implements WordVoice {
  said: { from: number; listener: (event: VoiceEvent) => void }[] = [];
  log: string[] = [];

  constructor(public able = true) {}

  say(_utterance: Utterance, listener: (event: VoiceEvent) => void, from = 0): void {
    this.said.push({ from, listener });
  }
  sayWord(
    _utterance: Utterance,
    _word: readonly [number, number],
    listener: (event: VoiceEvent) => void,
  ): void {
    this.said.push({ from: -1, listener });
  }
  preload(): void {
    this.log.push('preload');
  }
  pause(): void {
    this.log.push('pause');
  }
  resume(): void {
    this.log.push('resume');
  }
  stop(): void {
    this.log.push('stop');
  }
  applySettings(): void {
    this.log.push('settings');
  }
  canSay(): boolean {
    return this.able;
  }
}

let clip: ScriptedVoice;
let system: ScriptedVoice;
let voice: SpokenVoice;
let heard: VoiceEvent[];
const listen = (event: VoiceEvent) => void heard.push(event);

beforeEach(() => {
  clip = new ScriptedVoice();
  system = new ScriptedVoice();
  voice = new SpokenVoice([clip, system]);
  heard = [];
});

describe('the voice of the kiosk', () => {
  test('prefers the clip', () => {
    voice.say(sample, listen);
    expect([clip.said.length, system.said.length]).toEqual([1, 0]);
  });

  test('takes the system voice where there is no clip', () => {
    clip.able = false;
    voice.say(sample, listen, 1);
    expect(system.said[0]?.from).toBe(1);
  });

  test('goes on with the system voice, from the sentence where the clip failed', () => {
    voice.say(sample, listen);
    clip.said[0]?.listener({ type: 'started', by: 'clip' });
    clip.said[0]?.listener({ type: 'lit', lit: { sentence: [13, 21], word: null, sentenceIndex: 1 } });
    clip.said[0]?.listener({ type: 'unavailable', reason: 'stalled' });
    expect(system.said[0]?.from).toBe(1);
    expect(heard.map(({ type }) => type)).toEqual(['started', 'lit']);
  });

  test('tells when nobody can, once', () => {
    voice.say(sample, listen);
    clip.said[0]?.listener({ type: 'unavailable', reason: 'stalled' });
    system.said[0]?.listener({ type: 'unavailable', reason: 'no device' });
    expect(heard).toEqual([{ type: 'unavailable', reason: 'no device' }]);
    clip.able = system.able = false;
    expect(voice.canSay(sample)).toBe(false);
    voice.say(sample, listen);
    expect(heard.map(({ type }) => type)).toEqual(['unavailable', 'unavailable']);
  });

  test('drops what an earlier utterance still reports', () => {
    voice.say(sample, listen);
    voice.stop();
    clip.said[0]?.listener({ type: 'ended' });
    clip.said[0]?.listener({ type: 'unavailable', reason: 'late' });
    expect(heard).toEqual([]);
    expect(clip.log).toEqual(['stop']);
    expect(system.said).toHaveLength(0);
  });

  test('pauses and resumes whoever speaks, and tells both about settings', () => {
    voice.say(sample, listen);
    voice.pause();
    voice.resume();
    voice.applySettings({ rate: 1, gain: 1 });
    expect(clip.log).toEqual(['pause', 'resume', 'settings']);
    expect(system.log).toEqual(['settings']);
  });
});
