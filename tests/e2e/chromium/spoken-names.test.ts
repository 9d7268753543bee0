import type { CDPSession } from '@playwright/test';
import { phraseKey } from '../../../content/schema/phrase-key.ts';
import type { SessionEvent } from '../../../renderer/session/session-types.ts';
import { expect, test } from '../kiosk.ts';
import { packIndex } from '../pack-texts.ts';

/** What Chromium tells a screen reader that has the focus now. */
async function focusedInTree(session: CDPSession): Promise<string> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const focused = nodes.filter(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return String(focused.at(-1)?.name?.value ?? '');
}

const places: Readonly<Record<string, readonly SessionEvent[]>> = {
  doors: [],
  topics: [{ type: 'open-door', path: 'older' }],
  page: [{ type: 'open-slide', slide: packIndex.paths.older[1] ?? '' }],
  'text and contrast': [{ type: 'open-sheet', sheet: 'text-and-contrast' }],
};

test('what is said of a control is the name that Chromium would give a screen reader', async ({ kiosk }) => {
  const session = await kiosk.page.context().newCDPSession(kiosk.page);
  await kiosk.tellSession(
    { type: 'start-speech' },
    { type: 'choose-language', language: 'en' },
    { type: 'skip-hands' },
  );
  await kiosk.untilView({ screen: 'welcome', hands: null });
  for (const [place, events] of Object.entries(places)) {
    await kiosk.tellSession(...events);
    for (let step = 0; step < 9; step += 1) {
      const before = (await kiosk.speech()).length;
      await kiosk.press('ArrowDown');
      const name = await focusedInTree(session);
      expect(name, `${place}, step ${step}`).not.toBe('');
      // Only the first words: a name of several phrases is said phrase by phrase. What the screen was saying by itself is cut.
      await expect
        .poll(
          async () =>
            (await kiosk.speech())
              .slice(before)
              .some(({ text, state }) => state !== 'cut' && phraseKey(name).startsWith(phraseKey(text))),
          { message: `${place}, step ${step}: "${name}"` },
        )
        .toBe(true);
    }
  }
});
