import { describe, expect, it } from 'vitest';
import { pleaseWaitAfterMs, whenDrawn } from '../../../../renderer/speech/when-drawn.ts';
import { FakeClock } from '../voice/fake-clock.ts';

/** A page whose clips are listed when somebody says so. */
function slowPage() {
  const clock = new FakeClock();
  const told: string[] = [];
  let listClips: () => void = () => undefined;
  const wordsKnown = new Promise<void>((done) => {
    listClips = done;
  });
  const drawn = whenDrawn({ wordsKnown, clock, onLate: () => told.push('late') }).then(() =>
    told.push('drawn'),
  );
  /** Lets promises settle between frames. */
  const turn = async (durationMs: number): Promise<void> => {
    await Promise.resolve();
    for (let passedMs = 0; passedMs < durationMs; passedMs += 16) {
      clock.turn(16);
      for (let step = 0; step < 5; step += 1) await Promise.resolve();
    }
  };
  return { told, turn, listClips: () => listClips(), drawn };
}

describe('somebody who does not see waits for an answer', () => {
  it('that comes soon: nothing is said of waiting', async () => {
    const page = slowPage();
    page.listClips();
    await page.turn(64);
    await page.drawn;
    await page.turn(2 * pleaseWaitAfterMs);
    expect(page.told).toEqual(['drawn']);
  });

  it('that takes long: it says so, once, and then comes', async () => {
    const page = slowPage();
    await page.turn(pleaseWaitAfterMs - 100);
    expect(page.told).toEqual([]);
    await page.turn(3 * pleaseWaitAfterMs);
    expect(page.told).toEqual(['late']);
    page.listClips();
    await page.turn(64);
    await page.drawn;
    expect(page.told).toEqual(['late', 'drawn']);
  });
});
