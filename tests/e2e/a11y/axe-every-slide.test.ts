import { findAxeProblems } from '../axe-scan.ts';
import { goTo, settle } from '../every-screen.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { expect, test } from '../kiosk.ts';
import { packIndex } from '../pack-texts.ts';
import { slidesOf } from '../walk-pack.ts';
import type { PackPage } from '../walk-pack.ts';
import { isWhole, some } from './matrix.ts';

interface Look {
  readonly theme: 'standard' | 'dark' | 'soft';
  readonly textSize: 0 | 1 | 2;
}

const allLooks: readonly Look[] = (['standard', 'dark', 'soft'] as const).flatMap((theme) =>
  ([0, 1, 2] as const).map((textSize) => ({ theme, textSize })),
);
/** In `npm test` each language has another look, so that in all of them together each theme and size is seen. */
const partOf: Readonly<Record<string, Look>> = {
  fr: { theme: 'soft', textSize: 1 },
  nl: { theme: 'dark', textSize: 2 },
};

async function show(kiosk: Kiosk, pack: string, { path, slide }: PackPage): Promise<void> {
  await kiosk.tellSession({ type: 'home' }, { type: 'skip-hands' });
  await kiosk.tellSession({ type: 'choose-pack', pack });
  await kiosk.untilView({ pack });
  await kiosk.tellSession({ type: 'open-door', path }, { type: 'open-slide', slide });
  await settle(kiosk);
}

/** What axe says twice: a picture that comes in between its two steps leaves it in doubt. */
async function problemsThatStay(
  kiosk: Kiosk,
  where: string,
  scope: 'all' | 'colours',
): Promise<readonly string[]> {
  const first = await findAxeProblems(kiosk, where, scope);
  if (first.length === 0) return first;
  await settle(kiosk);
  return findAxeProblems(kiosk, where, scope);
}

/** A few pages of each kind, or all of them. */
function pagesOf(pack: string, language: string): readonly PackPage[] {
  const pages = slidesOf(pack);
  return isWhole ? pages : pages.filter((_page, index) => index % 9 === (language === 'fr' ? 0 : 4));
}

for (const pack of ['leukemia', 'day-hospital'])
  for (const language of some(packIndex.languages, pack === 'leukemia' ? Object.keys(partOf) : ['fr'])) {
    // proves: WCAG 1.1.1, WCAG 1.3.1, WCAG 1.4.3, WCAG 1.4.6, WCAG 2.4.6, WCAG 3.1.1, WCAG 4.1.2, EN 5.1.3.6 · defects: pale-ink, nameless, no-language
    test(`axe finds nothing on any page of ${pack}: ${language}`, async ({ kiosk }) => {
      test.setTimeout(1_800_000);
      const problems: string[] = [];
      await goTo(kiosk, 'doors', language);
      const looks = isWhole ? allLooks : [partOf[language] ?? { theme: 'standard', textSize: 0 }];
      for (const page of pagesOf(pack, language)) {
        await show(kiosk, pack, page);
        for (const [index, look] of looks.entries()) {
          await kiosk.tellSession({ type: 'change-settings', change: look });
          await settle(kiosk);
          // What a page is does not depend on its colours.
          const where = `${page.path} ${page.slide}, ${look.theme}, size ${look.textSize}`;
          problems.push(...(await problemsThatStay(kiosk, where, index === 0 ? 'all' : 'colours')));
        }
      }
      expect([...new Set(problems)]).toEqual([]);
    });
  }
