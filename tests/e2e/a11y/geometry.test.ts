import { everyScreen, goTo, settle } from '../every-screen.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { expect, test } from '../kiosk.ts';
import { packIndex } from '../pack-texts.ts';
import { findCutText } from '../cut-text.ts';
import { geometryProblems } from './geometry-rules.ts';
import { measurePage } from './measure-page.ts';
import { some } from './matrix.ts';
import { kioskOn, panelNamed, panels } from './panels.ts';
import type { Panel } from './panels.ts';

const everything = panels.flatMap((panel) => packIndex.languages.map((language) => ({ panel, language })));
/** The smallest panel in a language with long words, and the largest from right to left, stand for the rest. */
const part = [
  { panel: panelNamed('55 inch 4K portrait'), language: 'ar' },
  { panel: panelNamed('24 inch landscape'), language: 'fr' },
];
/** The largest letters have the least room, "Lower" the least height. */
const layouts = some(
  ([0, 1, 2] as const).flatMap((textSize) => [false, true].map((lower) => ({ textSize, lower }))),
  [
    { textSize: 0, lower: false },
    { textSize: 2, lower: true },
  ] as const,
);

async function problemsHere(kiosk: Kiosk, panel: Panel, lowered: boolean): Promise<string[]> {
  const measure = await kiosk.page.evaluate(measurePage);
  const cut = await kiosk.page.evaluate(findCutText);
  return [...geometryProblems({ panel, measure, lowered }), ...cut.map((words) => `cut off: ${words}`)];
}

/** The same problem in many places is told once, with the first place. */
class ProblemList {
  readonly #places = new Map<string, string[]>();

  add(where: string, problems: readonly string[]): void {
    for (const problem of new Set(problems))
      this.#places.set(problem, [...(this.#places.get(problem) ?? []), where]);
  }

  lines(): string[] {
    return [...this.#places].map(
      ([problem, [first = '', ...others]]) =>
        `${problem}: ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`,
    );
  }
}

async function lookEverywhere(
  kiosk: Kiosk,
  panel: Panel,
  language: string,
  found: ProblemList,
): Promise<void> {
  for (const screen of Object.keys(everyScreen)) {
    await goTo(kiosk, screen, language);
    for (const { textSize, lower } of layouts) {
      await kiosk.tellSession({ type: 'change-settings', change: { textSize, lower } });
      await settle(kiosk);
      const where = `${screen}, size ${textSize}${lower ? ', lowered' : ''}`;
      found.add(where, await problemsHere(kiosk, panel, lower));
    }
    await kiosk.tellSession({ type: 'reset-settings' });
  }
}

for (const { panel, language } of some(everything, part)) {
  // proves: EN 5.1.4, WCAG 2.5.5, WCAG 2.5.8, WCAG 1.4.10, WCAG 1.3.4 · defects: small-targets, small-letters, wide-page
  test(`everything is large enough, far enough apart and within reach: ${panel.name}, ${language}`, async ({
    openKiosk,
  }) => {
    test.setTimeout(600_000);
    const kiosk = await (await openKiosk(kioskOn(panel))).isReady();
    const found = new ProblemList();
    found.add('loop', await problemsHere(kiosk, panel, false));
    await lookEverywhere(kiosk, panel, language, found);
    expect(found.lines()).toEqual([]);
  });
}
