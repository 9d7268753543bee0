import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { beatMs } from '../../renderer/voice/tap-along.ts';
import { axeViolations, find, findAll, settle } from './show-page.ts';
import type { ShownPage } from './show-page.ts';
import { openTool as openStaffTool, press } from './staff-desk.ts';

/** The tool behind an accepted code. */
const openTool = (language = 'en', keptByStaff: readonly 'highlightOffsetMs'[] = []): Promise<ShownPage> =>
  openStaffTool('sound-delay', language, { keptByStaff: [...keptByStaff] });

const tapDown = (): unknown =>
  find('[data-control="tap-along"]').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));

/** A player whose clock the test turns; the beeps themselves are tested where they are made. */
class TurnedPlayer extends EventTarget {
  static latest: TurnedPlayer | null = null;
  currentTime = 0;
  refuses = false;
  constructor(readonly src: string) {
    super();
    TurnedPlayer.latest = this;
  }
  play(): Promise<void> {
    return TurnedPlayer.refused ? Promise.reject(new Error('no device')) : Promise.resolve();
  }
  pause(): void {
    // Nothing sounds here.
  }
  removeAttribute(): void {
    // Nothing is held.
  }
  static refused = false;
}

beforeEach(async () => {
  await page.viewport(1080, 1920);
  TurnedPlayer.refused = false;
  vi.stubGlobal('Audio', TurnedPlayer);
  return () => vi.unstubAllGlobals();
});

/** Taps along with every beat, this much late. */
async function tapAlong({ app }: ShownPage, lateMs: number, beats = beatMs): Promise<void> {
  press('[data-control="start-beeps"]');
  await settle(app);
  for (const beat of beats) {
    TurnedPlayer.latest!.currentTime = (beat + lateMs) / 1000;
    tapDown();
  }
  TurnedPlayer.latest!.dispatchEvent(new Event('ended'));
  await settle(app);
}

describe('the delay of the loudspeaker', () => {
  it('is measured by tapping along, and kept', async () => {
    const shown = await openTool();
    await tapAlong(shown, 130);
    expect(find('.result').textContent).toContain('130 ms');
    expect(findAll('lantern-spoken-sample')).toHaveLength(1);
    press('[data-control="keep-delay"]');
    await settle(shown.app);
    expect(shown.ports.liveSettings.kept).toEqual([['highlightOffsetMs', 130]]);
  });

  it('is asked for again when too few taps were near a beep', async () => {
    const shown = await openTool();
    await tapAlong(shown, 0, beatMs.slice(0, 3));
    expect(find('.result').textContent).toMatch(/try again/);
    expect(findAll('[data-control="keep-delay"]')).toEqual([]);
    expect(findAll('[data-control="start-beeps"]')).toHaveLength(1);
  });

  it('cannot be measured without a loudspeaker, and says so', async () => {
    const shown = await openTool();
    TurnedPlayer.refused = true;
    press('[data-control="start-beeps"]');
    await settle(shown.app);
    expect(find('.result').textContent).toMatch(/loudspeaker/);
  });

  it('can be undone once staff have kept one', async () => {
    await openTool();
    expect(findAll('[data-control="undo-delay"]')).toEqual([]);
    await openTool('en', ['highlightOffsetMs']);
    expect(findAll('[data-control="undo-delay"]')).toHaveLength(1);
  });

  it.each(['en', 'fr', 'nl', 'de', 'ar'])('leaves axe nothing to say in %s', async (language) => {
    const shown = await openTool(language, ['highlightOffsetMs']);
    await tapAlong(shown, -40);
    expect(await axeViolations()).toEqual([]);
  });
});
