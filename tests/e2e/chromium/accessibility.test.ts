import { AxeBuilder } from '@axe-core/playwright';
import { everyScreen, goTo, settle } from '../every-screen.ts';
import { expect, test } from '../kiosk.ts';
import type { Kiosk } from '../kiosk-driver.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const more = ['color-contrast-enhanced', 'target-size'];

/** What axe cannot decide by itself, and why it is right here. Anything else that it leaves open fails (rulings 33). */
const decided: readonly { readonly rule: string; readonly target: RegExp; readonly reason: string }[] = [];

async function problemsOf(kiosk: Kiosk, where: string): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page: kiosk.page })
    .setLegacyMode(true)
    .options({
      runOnly: { type: 'tag', values: standards },
      rules: Object.fromEntries(more.map((id) => [id, { enabled: true }])),
    })
    .analyze();
  const lines = (results: typeof violations, kind: string): string[] =>
    results.flatMap(({ id, nodes }) =>
      nodes
        .filter(
          ({ target }) =>
            !decided.some((known) => known.rule === id && known.target.test(target.flat().join(' '))),
        )
        .map(({ target, any, all, none }) => {
          const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
          return `${where}: ${kind} ${id} at ${target.flat().join(' ')}: ${why}`;
        }),
    );
  return [...lines(violations, 'violates'), ...lines(incomplete, 'leaves open')];
}

for (const language of ['en', 'ar']) {
  test(`axe finds nothing on any screen, in three themes: ${language}`, async ({ kiosk }) => {
    test.setTimeout(300_000);
    const problems: string[] = await problemsOf(kiosk, 'loop');
    for (const screen of Object.keys(everyScreen)) {
      await goTo(kiosk, screen, language);
      for (const theme of ['standard', 'dark', 'soft'] as const) {
        await kiosk.tellSession({ type: 'change-settings', change: { theme } });
        await settle(kiosk);
        problems.push(...(await problemsOf(kiosk, `${screen}, ${theme}`)));
      }
      await kiosk.tellSession({ type: 'reset-settings' });
    }
    await goTo(kiosk, 'doors', language);
    await kiosk.walkAway(60_100);
    problems.push(...(await problemsOf(kiosk, 'still there')));
    expect([...new Set(problems)]).toEqual([]);
  });
}
