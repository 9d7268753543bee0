import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseByteRange } from '../../../../main/protocol/byte-range.ts';

const size = 1000;

describe('byte range', () => {
  it.each([
    [null, { kind: 'whole' }],
    ['bytes=0-', { kind: 'part', start: 0, end: 999 }],
    ['bytes=10-19', { kind: 'part', start: 10, end: 19 }],
    ['bytes=990-2000', { kind: 'part', start: 990, end: 999 }],
    ['bytes=-10', { kind: 'part', start: 990, end: 999 }],
    ['bytes=-5000', { kind: 'part', start: 0, end: 999 }],
    ['BYTES = 1-2', { kind: 'part', start: 1, end: 2 }],
  ])('understands %s', (header, range) => {
    expect(parseByteRange(header, size)).toEqual(range);
  });

  it.each([
    'bytes=1000-',
    'bytes=5-4',
    'bytes=-',
    'bytes=-0',
    'bytes=a-b',
    'bytes=0-1,3-4',
    'items=0-1',
    'bytes=1.5-2',
    'bytes=--5',
    '',
    `bytes=${'9'.repeat(40)}-`,
  ])('refuses %s', (header) => {
    expect(parseByteRange(header, size)).toEqual({ kind: 'unsatisfiable' });
  });

  it('never leaves the file, whatever is asked', () => {
    const header = fc.oneof(
      fc.string(),
      fc.tuple(fc.nat(), fc.nat()).map(([first, last]) => `bytes=${first}-${last}`),
      fc.nat().map((first) => `bytes=${first}-`),
      fc.nat().map((count) => `bytes=-${count}`),
    );
    fc.assert(
      fc.property(header, fc.nat(5000), (text, length) => {
        const range = parseByteRange(text, length);
        if (range.kind === 'part') {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThan(length);
          expect(range.start).toBeLessThanOrEqual(range.end);
        } else expect(range.kind).toBe('unsatisfiable');
      }),
    );
  });

  it('gives exactly the bytes that a sensible range names', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), fc.nat(), (length, a, b) => {
        const [start, end] = [a % length, b % length].sort((x, y) => x - y) as [number, number];
        expect(parseByteRange(`bytes=${start}-${end}`, length)).toEqual({ kind: 'part', start, end });
      }),
    );
  });
});
