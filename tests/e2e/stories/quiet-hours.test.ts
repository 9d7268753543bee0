import type { Kiosk } from '../kiosk-driver.ts';
import { expect, test } from '../kiosk.ts';
import { comeInThrough } from '../visits.ts';
import { words } from '../words.ts';

/** From an hour ago until in an hour, as the configuration has it. */
function aroundNow(): string {
  const hour = (shift: number): string => {
    const time = new Date(Date.now() + shift * 3_600_000);
    return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  };
  return `${hour(-1)}-${hour(1)}`;
}

/** Of what sounds now, 0..1. */
const loudness = (kiosk: Kiosk): Promise<number> => kiosk.page.evaluate(() => window.lanternProbe.loudness());
const themeOf = (kiosk: Kiosk): Promise<string | undefined> =>
  kiosk.page.evaluate(() => document.documentElement.dataset['theme']);

test(
  'a family comes at night: the loop is dark, the story begins softly, and in the morning it is bright again',
  { tag: '@page' },
  async ({ openKiosk }) => {
    const kiosk = await (await openKiosk({ flags: [`--quiet-hours=${aroundNow()}`] })).isReady();
    await kiosk.untilView({ screen: 'attract', quiet: true });
    expect(await themeOf(kiosk)).toBe('dark');
    const shade = await kiosk.page
      .locator('lantern-attract .pictures')
      .evaluate((pictures) => getComputedStyle(pictures, '::after').backgroundColor);
    expect(shade).toMatch(/rgba\(0, 0, 0, 0\.55\)/);

    await comeInThrough(kiosk, 'young');
    await kiosk.untilView({ narration: 'playing' });
    await expect.poll(() => loudness(kiosk)).toBeGreaterThan(0);
    const byNight = await loudness(kiosk);
    expect(await themeOf(kiosk)).toBe('dark');
    await kiosk.tellSession({ type: 'change-settings', change: { volume: 4 } });
    await expect.poll(() => loudness(kiosk)).toBeGreaterThan(byNight);

    // The family leaves; by the time the kiosk has asked whether they are there, it is morning.
    await kiosk.touch(words.bar.pause);
    await kiosk.page.clock.fastForward('02:00:00');
    await kiosk.untilView({ attention: 'warning' });
    await kiosk.walkAway(31_000);
    await kiosk.untilView({ screen: 'attract', quiet: false });
    expect(await themeOf(kiosk)).toBe('standard');
  },
);
