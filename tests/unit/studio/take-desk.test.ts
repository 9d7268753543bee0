/** Takes, their words and their signature belong together. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTakeFolder } from '../../../build/narration/recordings/take-folder.ts';
import { encodeWav } from '../../../build/studio/sound/wav-file.ts';
import type { SentenceView, TextView, WordCue } from '../../../build/studio/studio-views.ts';
import { TakeDesk } from '../../../build/studio/takes/take-desk.ts';
import { describeProgress, describeText } from '../../../build/studio/texts/describe-text.ts';
import { PackDesk } from '../../../build/studio/texts/pack-desk.ts';

const place = { pack: 'garden', language: 'en', slide: 'seeds', part: 'young' };
const garden = resolve(import.meta.dirname, '../../fixtures/packs/garden');

let folder: string;
let pack: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lantern-desk-'));
  pack = join(folder, 'garden');
  cpSync(garden, pack, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = () => new PackDesk([pack]).find(place)!;
const desk = () => new TakeDesk(text());
const view = (): TextView => describeText(text(), 'garden');
const sentence = (at: number): SentenceView => view().sentences[at]!;
/** A hum of its own for each pitch, with silence around. */
const hum = (pitch: number) =>
  encodeWav({
    samples: Float32Array.from({ length: 48_000 }, (_, at) =>
      at > 9600 && at < 40_000 ? 0.2 * Math.sin((at * pitch) / 48_000) : 0,
    ),
    sampleRate: 48_000,
  });
const record = (at: number, pitch: number) => {
  const { hash } = sentence(at);
  expect(desk().save(hash, hum(pitch)).ok).toBe(true);
  return hash;
};
const recordAll = () => {
  for (const at of [0, 1]) desk().step(record(at, 900 + at), 'keep');
};
/** The four words of "This is a seed." */
const words = (firstMs: number): WordCue[] => [
  [firstMs, 300, 0, 4],
  [300, 400, 5, 7],
  [400, 500, 8, 9],
  [500, 800, 10, 14],
];
const signed = { by: 'Ann Example', on: '2026-03-01', statement: 'I have listened to all of it.' };

describe('words that were put in their place', () => {
  test('go with their take, and come back with it', () => {
    const hash = record(0, 900);
    const first = sentence(0).takes.new!.id;
    expect(desk().placeWords(hash, first, words(210)).ok).toBe(true);
    desk().step(hash, 'keep');
    const marks = () => readTakeFolder(pack, text().text)!.marks.words[hash];
    expect(marks()?.[0]).toEqual([210, 300, 0, 4]);
    record(0, 1200);
    desk().step(hash, 'keep');
    expect(marks()).toBeUndefined();
    desk().step(hash, 'bringBack');
    expect(sentence(0).takes.kept?.id).toBe(first);
    expect(marks()?.[0]).toEqual([210, 300, 0, 4]);
  });

  test.each([
    ['are not the words of the sentence', [[210, 300, 0, 3]]],
    ['lie behind the end of the take', words(210).map(([a, b, c, d]) => [a + 900, b + 900, c, d])],
    ['run backwards', words(700)],
    ['are no words at all', 'hello'],
  ])('that %s are refused', (_what, given) => {
    const hash = record(0, 900);
    const take = sentence(0).takes.new!.id;
    expect(desk().placeWords(hash, take, given)).toEqual({ ok: false, problem: 'not-understood' });
  });

  test('of a take that is gone, or of words that an author has changed, are refused', () => {
    const hash = record(0, 900);
    expect(desk().placeWords(hash, 'nobody', words(210))).toEqual({ ok: false, problem: 'take-gone' });
    expect(desk().placeWords('nobody', 'nobody', words(210))).toEqual({ ok: false, problem: 'text-changed' });
  });
});

describe('a signature', () => {
  test('needs every sentence', () => {
    record(0, 900);
    expect(desk().sign(signed)).toEqual({ ok: false, problem: 'incomplete' });
  });

  test('needs a name, a day and what was confirmed', () => {
    recordAll();
    for (const spoilt of [
      { ...signed, by: ' ' },
      { ...signed, on: 'today' },
      { ...signed, statement: '' },
      null,
    ])
      expect(desk().sign(spoilt)).toEqual({ ok: false, problem: 'not-understood' });
    expect(existsSync(join(pack, 'reviews'))).toBe(false);
  });

  test('is a file of the pack, holds until another take is kept, and no longer', () => {
    recordAll();
    expect(desk().sign(signed).ok).toBe(true);
    expect(view().review).toEqual({ by: 'Ann Example', on: '2026-03-01' });
    const statement = readFileSync(join(pack, 'reviews/recordings/en.seeds.young.md'), 'utf8');
    expect(statement).toContain('I have listened to all of it.');
    expect(statement).toContain('Ann Example');
    expect(statement).toContain('> This is a seed.');
    desk().step(record(0, 1500), 'keep');
    expect(view()).toMatchObject({ review: null, reviewLapsed: true });
    desk().step(sentence(0).hash, 'bringBack');
    expect(view().review).toEqual({ by: 'Ann Example', on: '2026-03-01' });
  });

  test('without its statement is nobody’s', () => {
    recordAll();
    desk().sign(signed);
    rmSync(join(pack, 'reviews'), { recursive: true });
    expect(view()).toMatchObject({ review: null, reviewLapsed: true });
  });
});

describe('the list', () => {
  test('counts what is recorded, what waits, and what was recorded for words that are gone', () => {
    expect(describeProgress(text())).toMatchObject({ group: 'young', sentences: 2, recorded: 0, stale: 0 });
    recordAll();
    record(1, 1500);
    expect(describeProgress(text())).toMatchObject({ recorded: 2, waiting: 1, stale: 0 });
    const source = join(pack, 'slides/01-seeds/en.md');
    writeFileSync(
      source,
      readFileSync(source, 'utf8').replace('It sleeps in the pot.', 'It rests in the pot.'),
    );
    expect(describeProgress(text())).toMatchObject({ recorded: 1, waiting: 0, stale: 1 });
  });

  test('names things that are touched and explained words, and never the numbers about survival', () => {
    const texts = new PackDesk([pack]).texts('garden', 'en').map(describeProgress);
    expect(texts.map(({ slide }) => slide)).not.toContain('count');
    expect(texts.find(({ part }) => part === 'hotspot-pot')).toMatchObject({
      group: 'lines',
      label: 'The pot',
    });
    expect(texts.find(({ group }) => group === 'words')).toMatchObject({ part: 'seed' });
  });
});

describe('what is no take', () => {
  test('is refused, and nothing is written', () => {
    const { hash } = sentence(0);
    expect(desk().save(hash, new Uint8Array(99))).toEqual({ ok: false, problem: 'not-understood' });
    expect(sentence(0).takes.new).toBeNull();
  });

  test('damaged marks are left as they are', () => {
    recordAll();
    const marks = join(pack, 'recordings/en/seeds.young/marks.json');
    writeFileSync(marks, '{');
    expect(desk().step(sentence(0).hash, 'keep')).toEqual({ ok: false, problem: 'marks-damaged' });
    expect(desk().sign(signed)).toEqual({ ok: false, problem: 'marks-damaged' });
    expect(readFileSync(marks, 'utf8')).toBe('{');
  });
});
