/** Counts what is shown, listened to and chosen; nothing about who (product, Privacy). */
import type { SessionPort } from '../controllers/contexts.ts';
import type { KioskBridge } from '../bridge.ts';

/** Starts counting; call once. */
export function countVisits(session: SessionPort, bridge: Pick<KioskBridge, 'addCount'>): void {
  let before = session.view;
  session.subscribe(() => {
    const { view } = session;
    const { slide, narration, language, resets, term, hotspot, activity } = view;
    if (slide !== null && slide !== before.slide) bridge.addCount({ kind: 'shown', key: slide });
    const begins = narration === 'playing' && before.narration === 'wanted';
    const saysPage = term === null && hotspot === null && activity === null;
    // A word, a touched thing or an activity is not the page.
    if (slide !== null && begins && saysPage) bridge.addCount({ kind: 'listened', key: slide });
    // A reset also changes the language, but nobody chose it.
    if (language !== before.language && resets === before.resets)
      bridge.addCount({ kind: 'language', key: language });
    before = view;
  });
}
