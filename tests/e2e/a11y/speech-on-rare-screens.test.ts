/** What a visitor seldom meets is heard too: the question whether somebody is there, many packs, and a kiosk that has nothing to show. */
import { expect, test } from '../pack-story.ts';
import { packIndex } from '../pack-texts.ts';
import { listenToSpeech } from '../speech-log.ts';
import { wordsOf } from '../words.ts';
import { hearOut, listenThrough, listenWhile, withoutDebounce } from './listen-through.ts';
import { some } from './matrix.ts';
import { unheard, withoutClips } from './unheard.ts';
import { speakAtOnce } from './voice-at-once.ts';

/** Somebody who listens is asked after this time without a sign of life, and has half a minute to answer, milliseconds. */
const untilAskedMs = 181_000;
const untilForgottenMs = 31_000;

for (const language of some(packIndex.languages, ['nl'])) {
  // proves: EN 5.1.3.1, EN 5.1.3.6 · defects: no-question
  test(`somebody who listens falls silent: the question is asked aloud, and what answers it, ${language}`, async ({
    openKiosk,
  }) => {
    test.setTimeout(300_000);
    const kiosk = await (await openKiosk(withoutDebounce)).isReady();
    await speakAtOnce(kiosk.page);
    await kiosk.tellSession({ type: 'start-speech' }, { type: 'choose-language', language });
    await kiosk.tellSession({ type: 'skip-hands' }, { type: 'open-door', path: 'older' });
    await hearOut(kiosk);
    const { seen, said } = await listenWhile(kiosk, () => kiosk.walkAway(untilAskedMs));
    await kiosk.untilView({ attention: 'warning' });
    const { stillThere } = wordsOf(language);
    expect(seen.map(({ text }) => text)).toContain(stillThere.heading.replaceAll(/\s+/gu, ' '));
    expect([...unheard(seen, said), ...withoutClips(said)]).toEqual([]);
    await kiosk.walkAway(untilForgottenMs);
    await kiosk.untilView({ screen: 'attract', speechMode: false });
  });
}

for (const language of some(packIndex.languages, ['fr']))
  test(`staff who do not see the screen hear their tools, and no digit of the code, ${language}`, async ({
    openKiosk,
  }) => {
    test.setTimeout(300_000);
    const kiosk = await (await openKiosk(withoutDebounce)).isReady();
    await speakAtOnce(kiosk.page);
    await kiosk.tellSession({ type: 'start-speech' }, { type: 'choose-language', language });
    await kiosk.tellSession({ type: 'skip-hands' });
    await hearOut(kiosk);
    const code = await listenThrough(kiosk, [[{ type: 'open-staff' }]]);
    const isDigit = ({ text }: { readonly text: string }): boolean => /^\d$/u.test(text);
    expect(
      unheard(
        code.seen.filter((thing) => !isDigit(thing)),
        code.said,
      ),
    ).toEqual([]);
    expect(code.said.filter(isDigit)).toEqual([]);
    const problems: string[] = [];
    await kiosk.tellSession({ type: 'admit-staff' });
    await hearOut(kiosk);
    const buttons = kiosk.page.locator('[data-control^="tool-"]');
    const all = await buttons.evaluateAll((found) => found.map(({ dataset }) => dataset['control'] ?? ''));
    expect(all.length).toBeGreaterThanOrEqual(8);
    for (const id of some(all, all.slice(0, 2)).map((control) => control.replace('tool-', ''))) {
      const { seen, said } = await listenThrough(kiosk, [[{ type: 'open-staff-tool', tool: id }]]);
      problems.push(...unheard(seen, said).map((problem) => `${id}: ${problem}`));
    }
    expect(problems).toEqual([]);
  });

test('three packs are offered: each is heard by its name, and where it stands', async ({
  openKiosk,
  packs,
}) => {
  packs.addLeukemia();
  packs.addTwin('clinic', { en: 'A day at the clinic', fr: 'Une journée à la clinique' }, ['en', 'fr']);
  packs.addTwin('scan', { en: 'The big camera' }, ['en']);
  packs.addTwin('school', { en: 'Back to school' }, ['en']);
  const flags = packs.flagsFor('leukemia', 'clinic', 'scan', 'school');
  const kiosk = await (await openKiosk({ flags: [...flags, ...(withoutDebounce.flags ?? [])] })).isReady();
  await speakAtOnce(kiosk.page);
  await kiosk.tellSession({ type: 'start-speech' }, { type: 'choose-language', language: 'en' });
  const { seen, said } = await listenThrough(kiosk, [[{ type: 'skip-hands' }], [{ type: 'open-packs' }]]);
  await kiosk.untilView({ screen: 'packs' });
  const shown = seen.map(({ text }) => text);
  expect(shown).toEqual(expect.arrayContaining(['A day at the clinic', 'The big camera', 'Back to school']));
  // A title of a pack has a clip only where the pack brings one; the machine's voice says it, and the caption shows it.
  expect(unheard(seen, said)).toEqual([]);
});

test('a kiosk without content says so to somebody who cannot see the screen', async ({
  openKiosk,
  packs,
}) => {
  const kiosk = await openKiosk({ flags: [...packs.flagsFor('garden'), ...(withoutDebounce.flags ?? [])] });
  await kiosk.untilView({ screen: 'problem', problemCode: 'pack-missing' });
  await listenToSpeech(kiosk.page);
  await speakAtOnce(kiosk.page);
  const { seen, said } = await listenWhile(kiosk, async () => {
    await kiosk.press('F1');
    // The clips of the interface are fetched first.
    await expect.poll(async () => (await kiosk.speech()).length).toBeGreaterThan(0);
  });
  expect(seen.map(({ text }) => text)).toContain(wordsOf('en').problem.heading);
  expect(unheard(seen, said)).toEqual([]);
});
