/** Lets the packs do without the slides that staff have hidden today, and brings them back when the day is over. */
import type { LiveSettingsPort, SessionPort } from '../controllers/contexts.ts';
import { dayOf, hiddenOn } from '../packs/hidden-slides.ts';
import type { PackStore } from '../packs/pack-store.ts';

/** What is followed, and what for. */
export interface HiddenSlidesOptions {
  readonly liveSettings: LiveSettingsPort;
  /** It moves at least with every picture of the loop: often enough to notice midnight. */
  readonly session: SessionPort;
  readonly pack: Pick<PackStore, 'hide'>;
  /** The wall clock: a day belongs to the calendar. */
  readonly today: () => Date;
}

/** Call once, before the first paint. */
export function followHidden({ liveSettings, session, pack, today }: HiddenSlidesOptions): void {
  let seen = '';
  const look = (): void => {
    const { hiddenSlides } = liveSettings.settings;
    const day = dayOf(today());
    const now = JSON.stringify([day, hiddenSlides]);
    if (now === seen) return;
    seen = now;
    pack.hide((id) => hiddenOn(hiddenSlides, day, id));
  };
  look();
  liveSettings.subscribe(look);
  session.subscribe(look);
}
