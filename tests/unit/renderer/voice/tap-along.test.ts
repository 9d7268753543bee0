import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSound } from '../../../../build/narration/recordings/decode-sound.ts';
import { onsetsAfterSilence } from '../../../../build/narration/speech-bounds.ts';
import { beatsAddress } from '../../../../renderer/voice/beats-sound.ts';
import { beatMs, tapOffset } from '../../../../renderer/voice/tap-along.ts';

const tapsAt = (lateMs: number): number[] => beatMs.map((beat) => beat + lateMs);

describe('somebody who taps along', () => {
  it('tells how late the loudspeaker is, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (lateMs) => {
        expect(tapOffset(tapsAt(lateMs))).toMatchObject({ kind: 'measured', offsetMs: lateMs });
      }),
    );
  });

  it('may miss a beat, tap twice, and stumble once: the middle counts', () => {
    const taps = tapsAt(140).filter((_, beat) => beat !== 4);
    taps[2] = (taps[2] ?? 0) + 200;
    taps.push((taps[5] ?? 0) + 20);
    const result = tapOffset(taps);
    expect(result.kind).toBe('measured');
    expect(result).toMatchObject({ offsetMs: 140 });
  });

  it('has two beats to find the rhythm', () => {
    const taps = tapsAt(90);
    taps[0] = 200;
    taps[1] = 2100;
    expect(tapOffset(taps)).toMatchObject({ kind: 'measured', offsetMs: 90, taps: 6 });
  });

  it.each([[[]], [[1000, 1750, 2500]], [[100, 200, 300, 400, 500, 600]]])(
    'is asked again when there are too few taps',
    (taps) => {
      expect(tapOffset(taps).kind).toBe('too-few');
    },
  );

  it('never gives what the setting may not hold', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 9000, noNaN: true })), (taps) => {
        const result = tapOffset(taps);
        if (result.kind === 'measured') expect(Math.abs(result.offsetMs)).toBeLessThanOrEqual(500);
      }),
    );
  });
});

describe('the beeps', () => {
  it('sound exactly at the beats', async () => {
    const bytes = Buffer.from(beatsAddress().split(',')[1] ?? '', 'base64');
    const { samples, sampleRate } = await decodeSound(bytes);
    const onsets = onsetsAfterSilence(samples, sampleRate, 200);
    expect(onsets).toHaveLength(beatMs.length);
    onsets.forEach((onset, beat) => expect(Math.abs(onset - (beatMs[beat] ?? 0))).toBeLessThanOrEqual(5));
  });
});
