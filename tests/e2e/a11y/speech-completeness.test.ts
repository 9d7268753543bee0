import type { SessionEvent } from '../../../renderer/session/session-types.ts';
import { everyScreen } from '../every-screen.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { expect, test } from '../kiosk.ts';
import { packIndex } from '../pack-texts.ts';
import { slidesOf } from '../walk-pack.ts';
import type { PackPage } from '../walk-pack.ts';
import { hearOut, listenThrough, withoutDebounce } from './listen-through.ts';
import type { Heard } from './listen-through.ts';
import { isWhole, some } from './matrix.ts';
import { unheard, withoutClips } from './unheard.ts';
import { speakAtOnce } from './voice-at-once.ts';

/** The code of staff is said to nobody (accessibility CF-9). */
const screens = Object.keys(everyScreen).filter((name) => name !== 'staff');
/** In `npm test` the plainest of each kind, and those in which something was once left unsaid. */
const fewScreens: Readonly<Record<string, readonly string[]>> = {
  en: ['story', 'explore, a word open', 'a full tube', 'parents, shares', 'numbers', 'help'],
  fr: ['topics'],
  ar: ['doors', 'numbers gate', 'text and contrast'],
};
/** Events of `everyScreen` that lead to the doors. */
const toDoors = 4;

function problemsOf(where: string, { seen, said }: Heard): readonly string[] {
  const problems = [...unheard(seen, said), ...withoutClips(said)];
  return [...(seen.length > 5 ? [] : ['there was next to nothing to see']), ...problems].map(
    (problem) => `${where}: ${problem}`,
  );
}

/** Somebody new in the loop, whom every language greets. */
async function beginAgain(kiosk: Kiosk): Promise<Heard> {
  await kiosk.tellSession({ type: 'open-staff' }, { type: 'close-staff' });
  await kiosk.untilView({ screen: 'attract' });
  return listenThrough(kiosk, [[{ type: 'start-speech' }]]);
}

/** And who has chosen a language: clean hands. */
async function chooseLanguage(kiosk: Kiosk, language: string): Promise<Heard> {
  const heard = await listenThrough(kiosk, [[{ type: 'choose-language', language }]]);
  await kiosk.page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
  return heard;
}

async function openPage(kiosk: Kiosk, pack: string, { path, slide }: PackPage): Promise<Heard> {
  await kiosk.tellSession({ type: 'home' }, { type: 'skip-hands' }, { type: 'choose-pack', pack });
  await kiosk.untilView({ pack });
  await hearOut(kiosk);
  const door: SessionEvent = { type: 'open-door', path };
  const first = slidesOf(pack).find((page) => page.path === path)?.slide;
  // Story and calm corner begin with their first page, the others with their topics.
  const isThere = ['young', 'calm'].includes(path) && slide === first;
  return listenThrough(kiosk, isThere ? [[door]] : [[door], [{ type: 'open-slide', slide }]]);
}

for (const language of some(packIndex.languages, Object.keys(fewScreens))) {
  // proves: EN 5.1.3.1, EN 5.1.3.6, WCAG 1.1.1 · defects: only-for-eyes
  test(`whatever can be seen can be heard: every screen, ${language}`, async ({ openKiosk }) => {
    test.setTimeout(1_800_000);
    const kiosk = await (await openKiosk(withoutDebounce)).isReady();
    await speakAtOnce(kiosk.page);
    const problems: string[] = [...problemsOf('greeting', await beginAgain(kiosk))];
    problems.push(...problemsOf('clean hands', await chooseLanguage(kiosk, language)));
    for (const screen of some(screens, fewScreens[language] ?? [])) {
      const events: readonly SessionEvent[] = everyScreen[screen] ?? [];
      const ways = events.slice(toDoors).map((event) => [event]);
      const heard = await listenThrough(kiosk, [events.slice(0, toDoors), ...ways]);
      problems.push(...problemsOf(screen, heard));
    }
    expect(problems).toEqual([]);
  });
}

for (const pack of ['leukemia', 'day-hospital'])
  for (const language of some(packIndex.languages, pack === 'leukemia' ? ['de'] : ['nl'])) {
    // proves: EN 5.1.3.1, EN 5.1.3.6, WCAG 1.1.1 · defects: only-for-eyes
    test(`whatever can be seen can be heard: every page of ${pack}, ${language}`, async ({ openKiosk }) => {
      test.setTimeout(1_800_000);
      const kiosk = await (await openKiosk(withoutDebounce)).isReady();
      await speakAtOnce(kiosk.page);
      await beginAgain(kiosk);
      await chooseLanguage(kiosk, language);
      const problems: string[] = [];
      for (const [index, page] of slidesOf(pack).entries()) {
        if (!isWhole && index % 10 !== 4) continue;
        problems.push(...problemsOf(`${page.path} ${page.slide}`, await openPage(kiosk, pack, page)));
      }
      expect(problems).toEqual([]);
    });
  }
