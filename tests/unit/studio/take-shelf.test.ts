/** Takes on the disk: nothing is lost, whatever is pressed and whenever the program dies. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TakeShelf, waitingTakes } from '../../../build/studio/takes/take-shelf.ts';
import { attempt } from '../../../build/studio/takes/write-safely.ts';

let folder: string;
let shelf: TakeShelf;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'lantern-shelf-')), 'en/seeds.young');
  shelf = new TakeShelf(folder, 'abc');
});
afterEach(() => rmSync(join(folder, '../..'), { recursive: true, force: true }));

const sound = (name: string): Uint8Array => new TextEncoder().encode(name);
/** What stands where, as text. */
const standing = () => {
  const { kept, new: fresh, before } = shelf.read();
  const text = (take: typeof kept) => (take === null ? null : readFileSync(take.file, 'utf8'));
  return { kept: text(kept), new: text(fresh), before: text(before) };
};

describe('a sentence', () => {
  test('is recorded, kept, recorded again, and the take before comes back', () => {
    shelf.save(sound('one'));
    expect(standing()).toEqual({ kept: null, new: 'one', before: null });
    expect([...waitingTakes(folder)]).toEqual(['abc']);
    shelf.keep();
    expect(standing()).toEqual({ kept: 'one', new: null, before: null });
    shelf.save(sound('two'));
    shelf.keep();
    expect(standing()).toEqual({ kept: 'two', new: null, before: 'one' });
    shelf.bringBack();
    expect(standing()).toEqual({ kept: 'one', new: null, before: 'two' });
    expect(waitingTakes(folder).size).toBe(0);
  });

  test('is read again before the first take was kept: both are there', () => {
    shelf.save(sound('one'));
    shelf.save(sound('two'));
    expect(standing()).toEqual({ kept: null, new: 'two', before: 'one' });
    shelf.setAside();
    expect(standing()).toEqual({ kept: null, new: null, before: 'two' });
    shelf.bringBack();
    expect(standing().new).toBe('two');
  });

  test('that came from a telephone is replaced: its file does not stand beside the new one', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'abc.m4a'), 'telephone');
    shelf.save(sound('studio'));
    shelf.keep();
    expect(readdirSync(folder).sort()).toEqual(['abc.wav', 'drafts']);
    expect(standing()).toEqual({ kept: 'studio', new: null, before: 'telephone' });
  });
});

describe('the program dies', () => {
  test.each([
    ['between writing a take and giving it its name', 'new'],
    ['between the two moves of a swap', 'before'],
  ] as const)('%s: the take is found again', (_when, missing) => {
    shelf.save(sound('one'));
    shelf.save(sound('two'));
    renameSync(join(folder, `drafts/abc.${missing}.wav`), join(folder, 'drafts/abc.aside.wav'));
    const found = Object.values(standing()).filter((take) => take !== null);
    expect(found.sort()).toEqual(['one', 'two']);
  });

  test('while a take is written: half of it is no take', () => {
    shelf.save(sound('one'));
    writeFileSync(join(folder, 'drafts/abc.aside.wav.part'), 'ha');
    expect(standing()).toEqual({ kept: null, new: 'one', before: null });
  });
});

describe('whatever is pressed', () => {
  test('the last take, and the one that is played, are on the disk', () => {
    const step = fc.constantFrom('save', 'keep', 'setAside', 'bringBack' as const);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        rmSync(folder, { recursive: true, force: true });
        let count = 0;
        for (const each of steps) {
          const before = standing();
          if (each === 'save') {
            count += 1;
            expect(shelf.save(sound(String(count))).ok).toBe(true);
            expect(standing().new).toBe(String(count));
          } else expect(shelf[each]().ok).toBe(true);
          const after = Object.values(standing());
          if (before.kept !== null) {
            expect(standing().kept).not.toBeNull();
            expect(after).toContain(before.kept);
          }
          if (before.new !== null) expect(after).toContain(before.new);
          expect(existsSync(join(folder, 'drafts/abc.aside.wav'))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the disk', () => {
  test.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'not-writable'],
  ])('refuses with %s: that is a value, and what was there stays', (code, problem) => {
    shelf.save(sound('one'));
    const refused = attempt(() => {
      throw Object.assign(new Error('no'), { code });
    });
    expect(refused).toEqual({ ok: false, problem });
    expect(standing().new).toBe('one');
  });

  test('does not take a folder where a file stands', () => {
    mkdirSync(join(folder, '..'), { recursive: true });
    writeFileSync(folder, 'a file');
    expect(shelf.save(sound('one'))).toEqual({ ok: false, problem: 'not-writable' });
  });
});
