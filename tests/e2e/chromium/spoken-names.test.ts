import type { CDPSession } from '@playwright/test';
import { phraseKey } from '../../../content/schema/phrase-key.ts';
import type { SessionEvent } from '../../../renderer/session/session-types.ts';
import { Ears } from '../by-ear.ts';
import { expect, test } from '../kiosk.ts';
import { packIndex, titleOf } from '../pack-texts.ts';
import { words } from '../words.ts';

/** What Chromium tells a screen reader that has the focus now. */
async function focusedInTree(session: CDPSession): Promise<string> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const focused = nodes.filter(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return String(focused.at(-1)?.name?.value ?? '');
}

const [, slide = ''] = packIndex.paths.older;

const places: Readonly<Record<string, { events: readonly SessionEvent[]; heading: string }>> = {
  doors: { events: [], heading: words.welcome.heading },
  topics: { events: [{ type: 'open-door', path: 'older' }], heading: words.topics.heading },
  page: { events: [{ type: 'open-slide', slide }], heading: titleOf(slide) },
  'text and contrast': {
    events: [{ type: 'open-sheet', sheet: 'text-and-contrast' }],
    heading: words.text.heading,
  },
};

test('what is said of a control is the name that Chromium would give a screen reader', async ({ kiosk }) => {
  const session = await kiosk.page.context().newCDPSession(kiosk.page);
  await kiosk.tellSession(
    { type: 'start-speech' },
    { type: 'choose-language', language: 'en' },
    { type: 'skip-hands' },
  );
  await kiosk.untilView({ screen: 'welcome', hands: null });
  const ears = new Ears(kiosk);
  for (const [place, { events, heading }] of Object.entries(places)) {
    await kiosk.tellSession(...events);
    // Where one is comes first: a key before that is answered, and then cut by it.
    await ears.hears(heading);
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
