/** Clips are listened to once; what has changed is listened to again. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ClipMemory } from '../../../build/narration/listen/clip-memory.ts';
import { complaintsOf, hearPack, type HeardText } from '../../../build/narration/listen/hear-pack.ts';
import { hearClips } from '../../../build/narration/listen/listeners.ts';
import type { SpeakableText } from '../../../build/content/speakable-texts.ts';
import type { Cue, Span } from '../../../content/schema/compiled-pack.ts';

const clips = resolve(import.meta.dirname, '../../component/voice/clips');
const blood = JSON.parse(readFileSync(join(clips, 'blood.en.json'), 'utf8')) as {
  text: string;
  durationMs: number;
  sentences: Cue[];
  words: Cue[];
};
const text: SpeakableText = {
  slide: 'blood',
  part: 'young',
  language: 'en',
  text: blood.text,
  sentences: blood.sentences.map(([, , from, to]): Span => [from, to]),
  textHash: 'aaaabbbbccccdddd',
};

let folder: string;
let memoryFile: string;
const sound = (): string => join(folder, 'narration/en/blood.young.ogg');
const hear = async (memory = new ClipMemory(memoryFile)): Promise<readonly HeardText[]> => {
  const heard = await hearPack(folder, [text], memory);
  memory.save({ all: true });
  return heard;
};

function writeCues(change: Record<string, unknown> = {}): void {
  const { durationMs, sentences, words } = blood;
  const cues = {
    ...{ version: 1, language: 'en', audio: 'blood.young.ogg', kind: 'synthesised', reviewed: null },
    ...{ textHash: text.textHash, durationMs, sentences, words, ...change },
  };
  writeFileSync(join(folder, 'narration/en/blood.young.json'), JSON.stringify(cues));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hear-'));
  memoryFile = join(folder, 'memory/heard.json');
  mkdirSync(join(folder, 'narration/en'), { recursive: true });
  cpSync(join(clips, 'blood.en.ogg'), sound());
  writeCues();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a pack that is listened to', () => {
  test('has nothing to complain about when it is as it was made', async () => {
    const [heard] = await hear();
    expect(heard?.name).toBe('en/blood.young');
    expect(heard?.heard.complaints).toEqual([]);
    expect(heard?.heard.lufs).toBeCloseTo(-18, 0);
    expect(heard?.heard.onsetErrorsMs.length).toBeGreaterThan(1);
  });

  test('is told of by file, with what to do', async () => {
    writeFileSync(sound(), 'not what it was');
    expect(complaintsOf(await hear())).toEqual([
      expect.stringMatching(/^en\/blood\.young: blood\.young\.ogg is no sound.*Run npm run narration\.$/),
    ]);
  });

  test('leaves stale clips to the plan', async () => {
    writeCues({ textHash: '0000000000000000' });
    expect(await hear()).toEqual([]);
  });
});

describe('a second time', () => {
  /** Something that no ear would hear shows that nobody listened. */
  async function remembered(): Promise<boolean> {
    await hear();
    const memory = JSON.parse(readFileSync(memoryFile, 'utf8')) as Record<string, { complaints: string[] }>;
    for (const heard of Object.values(memory)) heard.complaints = ['from memory'];
    writeFileSync(memoryFile, JSON.stringify(memory));
    return complaintsOf(await hear()).some((complaint) => complaint.includes('from memory'));
  }

  test('nothing is heard again', async () => {
    expect(await remembered()).toBe(true);
  });

  test.each<[string, () => void]>([
    ['sound', () => writeFileSync(sound(), Buffer.concat([readFileSync(sound()), Buffer.from([0])]))],
    ['cues', () => writeCues({ words: blood.words.map(([start, ...rest]) => [start + 400, ...rest]) })],
  ])('what has other %s is', async (_name, change) => {
    expect(await remembered()).toBe(true);
    change();
    expect(complaintsOf(await hear()).join()).not.toContain('from memory');
  });

  test('a memory that cannot be read is forgotten', async () => {
    mkdirSync(join(folder, 'memory'));
    writeFileSync(memoryFile, '{"half":');
    expect(complaintsOf(await hear())).toEqual([]);
  });
});

test('many listeners hear what one does, in the same order', async () => {
  const bytes = readFileSync(sound());
  const { durationMs, sentences, words } = blood;
  const clip = { audio: 'blood.ogg', bytes, text: text.text, durationMs, sentences, words };
  const all = [
    clip,
    { ...clip, bytes: new Uint8Array([1, 2, 3]) },
    { ...clip, durationMs: durationMs + 900 },
  ];
  expect(await hearClips(all, 2)).toEqual(await hearClips(all, 0));
}, 60_000);
