import { describe, expect, it } from 'vitest';
import { followQuietHours } from '../../../../renderer/app/follow-quiet-hours.ts';
import type { LiveSettingsPort } from '../../../../renderer/controllers/contexts.ts';
import { passTime, startSession } from '../session/session-fixture.ts';

describe('The clock of the machine', () => {
  it('makes the loop dark in the evening and bright in the morning, with the next picture', () => {
    const { session, clock } = startSession();
    let now = new Date('2026-11-29T19:59:50');
    let tellSettings = (): void => undefined;
    const settings = { quietHours: null as string | null };
    const liveSettings = {
      settings,
      subscribe: (listener: () => void) => {
        tellSettings = listener;
        return () => undefined;
      },
    } as unknown as LiveSettingsPort;
    followQuietHours({ liveSettings, session, now: () => now });
    const pictureTurnsAt = (time: string): void => {
      now = new Date(`2026-11-30T${time}:00`);
      passTime(clock, 20_000);
    };
    pictureTurnsAt('20:00');
    expect(session.view.quiet).toBe(false);
    settings.quietHours = '20:00-07:00';
    tellSettings();
    expect(session.view).toMatchObject({ screen: 'attract', quiet: true, settings: { theme: 'dark' } });
    pictureTurnsAt('06:59');
    expect(session.view.quiet).toBe(true);
    pictureTurnsAt('07:00');
    expect(session.view).toMatchObject({ screen: 'attract', quiet: false, settings: { theme: 'standard' } });
  });
});
