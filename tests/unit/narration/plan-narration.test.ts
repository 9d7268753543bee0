import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Cue } from '../../../content/schema/compiled-pack.ts';
import type { VoiceChoice } from '../../../build/narration/engines/voice-for-text.ts';
import { narrationJson, recipeHash } from '../../../build/narration/narration-file.ts';
import { planNarration, type NarrationPlan } from '../../../build/narration/plan-narration.ts';

const text = {
  slide: 'seeds',
  part: 'young',
  language: 'en',
  text: 'Seeds sleep.',
  sentences: [[0, 12] as [number, number]],
  textHash: 'aaaabbbbccccdddd',
};
const lantern: VoiceChoice = {
  id: 'espeak-ng',
  voice: 'en-us+lantern',
  settings: ['gentle'],
  open: () => Promise.reject(new Error('nothing is spoken here')),
};
const clip = {
  samples: new Float32Array(0),
  sampleRate: 22_050,
  durationMs: 1500,
  sentences: [[200, 1100, 0, 12] as Cue],
  words: [[200, 600, 0, 5] as Cue, [600, 1100, 6, 11] as Cue],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'narration-'));
  mkdirSync(join(folder, 'en'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(change: (json: Record<string, unknown>) => Record<string, unknown> = (json) => json): void {
  const json = JSON.parse(
    narrationJson(text, clip, {
      engine: lantern.id,
      voice: lantern.voice,
      recipe: recipeHash(text, {}, lantern),
      reviewed: null,
      flags: [],
    }),
  ) as Record<string, unknown>;
  writeFileSync(join(folder, 'en/seeds.young.json'), JSON.stringify(change(json)));
  writeFileSync(join(folder, 'en/seeds.young.ogg'), '');
}
interface Here {
  readonly lexicon?: Record<string, string>;
  readonly unreadable?: boolean;
  readonly voice?: VoiceChoice | null;
  readonly insists?: boolean;
  readonly canAlign?: boolean;
}
const plan = (options: Here = {}): NarrationPlan =>
  planNarration({
    folder,
    texts: [text],
    lexicon: () => options.lexicon ?? {},
    voice: () => (options.voice === undefined ? lantern : options.voice),
    insists: options.insists ?? false,
    canAlign: options.canAlign ?? false,
    isUnreadable: () => options.unreadable ?? false,
  });
const reasons = (found: NarrationPlan) => found.toMake.map(({ why }) => why);

describe('the plan of the narration', () => {
  test('a clip that fits is left alone', () => {
    write();
    expect(plan()).toEqual({ toMake: [], upToDate: 1, toRecord: [], withoutVoice: [], orphans: [] });
  });

  test('a missing one is made', () => {
    expect(reasons(plan())).toEqual(['there is none']);
  });

  test.each<[string, (json: Record<string, unknown>) => Record<string, unknown>, string]>([
    ['text', (json) => ({ ...json, textHash: 'other' }), 'the text has changed'],
    ['recipe', (json) => ({ ...json, recipe: 'older' }), 'the voice or a pronunciation has changed'],
    ['late cue', (json) => ({ ...json, durationMs: 900 }), 'a cue ends after the sound'],
    [
      'lost word',
      (json) => ({ ...json, words: clip.words.slice(1) }),
      'the word cues are not the words of the text',
    ],
    [
      'order',
      (json) => ({
        ...json,
        words: [
          [700, 800, 0, 5],
          [600, 650, 6, 11],
        ],
      }),
      'the word cues are out of order',
    ],
    [
      'place',
      (json) => ({
        ...json,
        words: [
          [100, 600, 0, 5],
          [600, 1100, 6, 11],
        ],
      }),
      'a word sounds outside its sentence',
    ],
    [
      'sentence',
      (json) => ({ ...json, sentences: [] }),
      'the sentence cues are not the sentences of the text',
    ],
    ['sound', (json) => ({ ...json, audio: 'gone.ogg' }), 'its sound is missing'],
    ['format', (json) => ({ ...json, version: 9 }), 'there is none'],
  ])('a stale one is made anew: %s', (_name, change, why) => {
    write(change);
    expect(reasons(plan())).toEqual([why]);
  });

  test('a new pronunciation makes only the texts with that word stale', () => {
    write();
    expect(reasons(plan({ lexicon: { trees: 'X' } }))).toEqual([]);
    expect(reasons(plan({ lexicon: { seeds: 'X' } }))).toEqual(['the voice or a pronunciation has changed']);
  });

  test('a recording is never overwritten, only reported', () => {
    write((json) => ({ ...json, kind: 'recorded', recipe: undefined, textHash: 'other' }));
    expect(plan().toMake).toEqual([]);
    expect(plan().toRecord).toEqual(['en/seeds.young: the text has changed']);
  });

  test('takes of a person come before the synthetic voice, and a changed take is heard', () => {
    const person: VoiceChoice = { ...lantern, id: 'recording', voice: 'recorded', settings: ['take one'] };
    write();
    expect(reasons(plan({ voice: person }))).toEqual(['it has been recorded']);
    const recipe = recipeHash(text, {}, person);
    write((json) => ({ ...json, kind: 'recorded', engine: 'recording', recipe }));
    expect(plan({ voice: person }).upToDate).toBe(1);
    expect(reasons(plan({ voice: { ...person, settings: ['take two'] } }))).toEqual([
      'the voice or a pronunciation has changed',
    ]);
  });

  test('a clip of Piper stays where there is no Piper, until its text changes or another voice is asked for', () => {
    write((json) => ({ ...json, engine: 'piper', recipe: 'of another machine' }));
    expect(plan().upToDate).toBe(1);
    expect(reasons(plan({ insists: true }))).toEqual(['it is to be spoken by espeak-ng']);
    write((json) => ({ ...json, engine: 'piper', textHash: 'other' }));
    expect(reasons(plan())).toEqual(['the text has changed']);
  });

  test('a recording without words is looked at again once words can be found', () => {
    const person: VoiceChoice = { ...lantern, id: 'recording', settings: ['take'] };
    const recipe = recipeHash(text, {}, person);
    const recorded = { kind: 'recorded', engine: 'recording', recipe, words: [] };
    write((json) => ({ ...json, ...recorded }));
    expect(plan({ voice: person }).upToDate).toBe(1);
    expect(reasons(plan({ voice: person, canAlign: true }))).toEqual(['its words can be found now']);
    write((json) => ({ ...json, ...recorded, flags: ['a gate refused them'] }));
    expect(plan({ voice: person, canAlign: true }).upToDate).toBe(1);
  });

  test('a language without a voice is named', () => {
    expect(plan({ voice: null })).toMatchObject({ toMake: [], withoutVoice: ['en'] });
  });

  test('a recording without word cues is good', () => {
    write((json) => ({ ...json, kind: 'recorded', recipe: undefined, words: [] }));
    expect(plan().upToDate).toBe(1);
  });

  test('files of no text are orphans, those of a slide that cannot be read now are not', () => {
    write();
    writeFileSync(join(folder, 'en/old.young.ogg'), '');
    expect(plan().orphans).toEqual(['en/old.young.ogg']);
    expect(plan({ unreadable: true }).orphans).toEqual([]);
  });

  test('clips of hotspots and terms that are gone are orphans too, asked for by slide and language', () => {
    write();
    for (const name of ['seeds.hotspot-old', 'glossary.old'])
      writeFileSync(join(folder, `en/${name}.ogg`), '');
    const asked: string[] = [];
    const { orphans } = planNarration({
      folder,
      texts: [text, { ...text, slide: 'glossary', part: 'seed' }],
      lexicon: () => ({}),
      voice: () => lantern,
      insists: false,
      canAlign: false,
      isUnreadable: (slide, language) => asked.push(`${language} ${slide}`) === 0,
    });
    expect(orphans).toEqual(['en/glossary.old.ogg', 'en/seeds.hotspot-old.ogg']);
    expect(asked).toEqual(['en glossary', 'en seeds']);
  });
});
