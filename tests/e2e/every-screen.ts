import type { SessionEvent } from '../../renderer/session/session-types.ts';
import type { Kiosk } from './kiosk-driver.ts';

const wake: readonly SessionEvent[] = [
  { type: 'input' },
  { type: 'skip-hands' },
  { type: 'home' },
  { type: 'home' },
];
const slide = (path: 'young' | 'older' | 'parents', id: string): readonly SessionEvent[] => [
  ...wake,
  { type: 'open-door', path },
  { type: 'open-slide', slide: id },
];

/** Every screen and sheet, and the events that lead there from anywhere. */
export const everyScreen: Readonly<Record<string, readonly SessionEvent[]>> = {
  doors: wake,
  topics: [...wake, { type: 'open-door', path: 'older' }],
  story: slide('young', 'what-is-leukemia'),
  'story, a word open': [...slide('young', 'blood-cells'), { type: 'open-term', term: 'white-blood-cell' }],
  explore: slide('older', 'blood-cells'),
  'explore, a thing touched': [...slide('older', 'blood-cells'), { type: 'tap-hotspot', hotspot: 'red' }],
  'explore, a word open': [...slide('older', 'blood-cells'), { type: 'open-term', term: 'white-blood-cell' }],
  'a drop of blood': [...slide('older', 'blood-cells'), { type: 'open-activity' }],
  'a full tube': [
    ...slide('older', 'blood-cells'),
    { type: 'open-activity' },
    ...['red', 'blasts', 'blasts', 'blasts', 'white'].map((part): SessionEvent => ({
      type: 'touch-activity',
      part,
    })),
  ],
  'few to many': [
    ...slide('older', 'blasts'),
    { type: 'open-activity' },
    { type: 'touch-activity', part: 'many' },
  ],
  'share of ten': [
    ...slide('older', 'kinds'),
    { type: 'open-activity' },
    { type: 'touch-activity', part: 'all' },
  ],
  parents: slide('parents', 'at-a-glance'),
  'parents, shares': slide('parents', 'kinds'),
  'parents, a word open': [...slide('parents', 'what-is-leukemia'), { type: 'open-term', term: 'leukemia' }],
  'loudspeaker question': [...slide('parents', 'what-is-leukemia'), { type: 'toggle-listen' }],
  'numbers gate': [...wake, { type: 'open-door', path: 'parents' }, { type: 'open-numbers' }],
  'ask the team': [
    ...wake,
    { type: 'open-door', path: 'parents' },
    { type: 'open-numbers' },
    { type: 'answer-gate', answer: 'team' },
  ],
  numbers: [
    ...wake,
    { type: 'open-door', path: 'parents' },
    { type: 'open-numbers' },
    { type: 'answer-gate', answer: 'now' },
  ],
  'numbers, a word open': [
    ...wake,
    { type: 'open-door', path: 'parents' },
    { type: 'open-numbers' },
    { type: 'answer-gate', answer: 'now' },
    { type: 'open-term', term: 'survival-rate' },
  ],
  calm: [...wake, { type: 'open-door', path: 'calm' }],
  'text and contrast': [...wake, { type: 'open-sheet', sheet: 'text-and-contrast' }],
  languages: [...wake, { type: 'open-sheet', sheet: 'language' }],
  help: [...wake, { type: 'open-sheet', sheet: 'help' }],
  staff: [...wake, { type: 'open-staff' }],
  'staff, all tools': [...wake, { type: 'open-staff' }, { type: 'admit-staff' }],
};

/** Goes to a screen in a language, and waits until it stands still. */
export async function goTo(kiosk: Kiosk, screen: string, language: string): Promise<void> {
  // A staff screen is left by a reset, which forgets the language too.
  await kiosk.tellSession({ type: 'close-staff' }, ...wake, { type: 'choose-language', language });
  await kiosk.tellSession(...(everyScreen[screen] ?? []));
  await kiosk.page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
  await settle(kiosk);
}

/** Nothing is fading in any more and every picture that is asked for is there. */
export async function settle(kiosk: Kiosk): Promise<void> {
  await kiosk.page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    // The list of the document leaves out what moves in shadow roots.
    const within = (root: ParentNode): Animation[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...element.getAnimations(),
        ...(element.shadowRoot === null ? [] : within(element.shadowRoot)),
      ]);
    await frame();
    await frame();
    for (const animation of within(document))
      if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish();
    await document.fonts.ready;
    // A pane that is too short offers its buttons a frame after it was measured, and what is loaded meanwhile changes it once more.
    const layout = (root: ParentNode): string =>
      [...root.querySelectorAll('*')]
        .map(
          (element) =>
            `${element.clientWidth}x${element.clientHeight}/${element.scrollHeight}` +
            (element.shadowRoot === null ? '' : `[${layout(element.shadowRoot)}]`),
        )
        .join();
    let before = '';
    for (let still = 0, looks = 0; still < 4 && looks < 100; looks += 1) {
      await frame();
      const now = layout(document);
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });
}
