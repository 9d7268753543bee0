import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PackIndex, PackLanguage } from '../../../content/schema/compiled-pack.ts';
import type { SessionEvent } from '../../../renderer/session/session-types.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { expect, test } from '../kiosk.ts';
import { comeIn } from '../visits.ts';
import { languageNames, words, wordsOf } from '../words.ts';

const folder = resolve(import.meta.dirname, '../../../dist/packs/day-hospital');
const read = (file: string): unknown => JSON.parse(readFileSync(resolve(folder, file), 'utf8'));
const index = read('index.json') as PackIndex;
const flags = ['--packs=day-hospital'];

/** What only the leukemia pack may speak of. */
const leukemiaWords = /leuk|leuc|cancer|blast|marrow|moelle|surviv|survie|chemo|chimio/i;

/** Everything that can be read or heard on the screen now: text, names and descriptions. */
async function everyWord({ page }: Kiosk): Promise<string> {
  return (await page.locator('lantern-app').ariaSnapshot()).trim();
}

async function speaksOfNoOtherPack(kiosk: Kiosk, where: string): Promise<void> {
  expect(await everyWord(kiosk), where).not.toMatch(leukemiaWords);
  expect(await kiosk.visibleText(), where).not.toMatch(leukemiaWords);
}

test('a day hospital shows its own pack, and offers only the doors that the pack has', async ({
  openKiosk,
}) => {
  const kiosk = await (await openKiosk({ flags })).isReady();
  const english = read('en.json') as PackLanguage;
  await kiosk.shows(english.slides[index.attract[0]!.slide]!.attract!);
  await comeIn(kiosk);
  for (const door of ['young', 'older', 'parents'] as const)
    await expect(kiosk.button(words.welcome.door[door])).toBeVisible();
  for (const door of ['siblings', 'calm'] as const)
    await expect(kiosk.button(words.welcome.door[door])).toHaveCount(0);
  await expect(kiosk.button(languageNames.ar)).toHaveCount(0);

  await kiosk.touch(words.welcome.door.parents);
  await kiosk.showsHeading(words.topics.heading);
  for (const slide of index.paths.parents)
    await expect(kiosk.button(english.slides[slide]!.title)).toBeVisible();
  await expect(kiosk.button(words.parents.numbersHeading)).toHaveCount(0);

  await kiosk.touch(english.slides.arriving!.title);
  await kiosk.showsHeading(english.slides.arriving!.title);
  await kiosk.shows(words.parents.general);
  await kiosk.shows(new RegExp(index.source.title));
});

for (const language of ['en', 'fr'] as const)
  test(
    `no screen of it speaks of the illness of another pack (${language})`,
    { tag: '@page' },
    async ({ openKiosk }) => {
      test.slow();
      const kiosk = await (await openKiosk({ flags })).isReady();
      const texts = read(`${language}.json`) as PackLanguage;
      await speaksOfNoOtherPack(kiosk, 'the loop');
      await comeIn(kiosk);
      await kiosk.touch(languageNames[language]);
      // The same screen in other words: the focus may stay where it is.
      await kiosk.shows(wordsOf(language).welcome.heading);
      await speaksOfNoOtherPack(kiosk, 'the doors');

      const look = async (where: string, ...events: readonly SessionEvent[]): Promise<void> => {
        await kiosk.tellSession(...events);
        await kiosk.page.clock.runFor(500);
        await speaksOfNoOtherPack(kiosk, where);
      };
      for (const sheet of ['help', 'text-and-contrast', 'language'] as const)
        await look(sheet, { type: 'open-sheet', sheet });
      await kiosk.tellSession({ type: 'close-sheet' });
      for (const path of ['young', 'older', 'parents'] as const)
        for (const slide of index.paths[path]) {
          await kiosk.tellSession(
            { type: 'home' },
            { type: 'home' },
            { type: 'open-door', path },
            { type: 'open-slide', slide },
          );
          await kiosk.untilView({ screen: 'slide', slide });
          await kiosk.shows(texts.slides[slide]!.title);
          await look(`${path}, ${slide}`);
          if (path !== 'older') continue;
          for (const [hotspot, { says }] of Object.entries(texts.slides[slide]!.hotspots)) {
            await look(`${slide}, ${hotspot}`, { type: 'tap-hotspot', hotspot });
            await kiosk.shows(says);
          }
        }
    },
  );
