/** Tells the session when the quiet hours begin and end. */
import { isQuiet } from '../../content/schema/quiet-hours.ts';
import type { LiveSettingsPort, SessionPort } from '../controllers/contexts.ts';

/** What is followed. */
export interface QuietHoursOptions {
  readonly liveSettings: LiveSettingsPort;
  /** It moves at least with every picture of the loop: often enough to notice an hour. */
  readonly session: SessionPort;
  /** The wall clock of the machine. */
  readonly now: () => Date;
}

/** Call once, before the first paint. */
export function followQuietHours({ liveSettings, session, now }: QuietHoursOptions): void {
  const look = (): void => {
    const on = isQuiet(liveSettings.settings.quietHours, now());
    if (on !== session.view.quiet) session.send({ type: 'quiet-hours', on });
  };
  look();
  liveSettings.subscribe(look);
  session.subscribe(look);
}
