import { goTo } from '../every-screen.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { expect, test } from '../kiosk.ts';
import { mostFlashesPerSecond } from './flashes.ts';
import { recordFrames } from './record-frames.ts';

/** Real time: movements of style sheets know no other. */
const watch = (page: Kiosk['page'], durationMs: number): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const begun = document.timeline.currentTime as number;
        const look = (): void => {
          if ((document.timeline.currentTime as number) - begun >= wanted) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    durationMs,
  );

/** What a visitor sees, moment by moment. */
const scenes: readonly {
  readonly name: string;
  /** Flashes a second that are still allowed: none in the loop, under three by WCAG where a visitor makes things change. */
  readonly most: number;
  /** What happens before anybody looks. */
  readonly prepare: (kiosk: Kiosk) => Promise<void>;
  readonly play: (kiosk: Kiosk) => Promise<void>;
}[] = [
  {
    name: 'the loop turns',
    most: 0,
    // Time that is turned forward would press many greetings into one moment: only the last second is watched.
    prepare: (kiosk) => kiosk.walkAway(7500),
    play: (kiosk) => watch(kiosk.page, 6500),
  },
  {
    name: 'pages follow each other',
    most: 2,
    prepare: (kiosk) => goTo(kiosk, 'explore', 'en'),
    play: async (kiosk) => {
      for (const step of ['next', 'next', 'previous'] as const) {
        await kiosk.tellSession({ type: step });
        await watch(kiosk.page, 900);
      }
    },
  },
  {
    name: 'a thing is touched, a word opens, colours are chosen',
    most: 2,
    prepare: (kiosk) => goTo(kiosk, 'explore', 'en'),
    play: async (kiosk) => {
      await kiosk.tellSession({ type: 'tap-hotspot', hotspot: 'red' });
      await watch(kiosk.page, 1200);
      await kiosk.tellSession({ type: 'open-term', term: 'white-blood-cell' });
      await watch(kiosk.page, 600);
      await kiosk.tellSession({ type: 'open-sheet', sheet: 'text-and-contrast' });
      await watch(kiosk.page, 1100);
      await kiosk.tellSession({ type: 'change-settings', change: { theme: 'dark' } });
      await watch(kiosk.page, 1100);
    },
  },
];

for (const { name, most, prepare, play } of scenes)
  // proves: WCAG 2.3.1, WCAG 2.3.2, EN 4.2.9 · defects: flashing
  test(`nothing flashes: ${name}`, async ({ kiosk }) => {
    await prepare(kiosk);
    const frames = await recordFrames(kiosk.page, () => play(kiosk));
    // Too few pictures would show nothing.
    expect(frames.length).toBeGreaterThan(8);
    expect(mostFlashesPerSecond(frames)).toBeLessThanOrEqual(most);
  });
