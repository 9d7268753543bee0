/** Counts what is shown, listened to and chosen; nothing about who (product, Privacy). */
import type { SessionPort } from '../controllers/contexts.ts';
import type { KioskBridge } from '../bridge.ts';

/** Starts counting; call once. */
export function countVisits(session: SessionPort, bridge: Pick<KioskBridge, 'addCount'>): void {
  let before = session.view;
  session.subscribe(() => {
    const { view } = session;
    const { pack, slide, narration, language, resets, term, hotspot, activity } = view;
    // Two packs may have slides of one name.
    const key = `${pack}/${slide ?? ''}`;
    const isAnother = slide !== before.slide || pack !== before.pack;
    if (slide !== null && isAnother) bridge.addCount({ kind: 'shown', key });
    const begins = narration === 'playing' && before.narration === 'wanted';
    // A word, a touched thing or an activity is not the page.
    const saysPage = term === null && hotspot === null && activity === null;
    if (slide !== null && begins && saysPage) bridge.addCount({ kind: 'listened', key });
    // A reset also changes the language, and so may another main pack in the loop, but nobody chose it.
    const isChosen = resets === before.resets && view.screen !== 'attract';
    if (language !== before.language && isChosen) bridge.addCount({ kind: 'language', key: language });
    before = view;
  });
}
