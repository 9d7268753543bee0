import { describe, expect, it } from 'vitest';
import { atDoors, freshView, passTime, productTimes, send, startSession } from './session-fixture.ts';

describe('staff tools', () => {
  it('are closed one step after the other: tool, then staff', () => {
    const { session } = atDoors();
    send(session, 'open-staff', { type: 'open-staff-tool', tool: 'keys' });
    expect(session.view).toMatchObject({ screen: 'staff', staffTool: 'keys' });
    send(session, 'back');
    expect(session.view).toMatchObject({ screen: 'staff', staffTool: null });
    send(session, { type: 'open-staff-tool', tool: 'display' }, 'close-staff-tool');
    expect(session.view).toMatchObject({ screen: 'staff', staffTool: null });
    send(session, 'back');
    expect(session.view).toEqual(freshView(1));
  });

  it('are forgotten when staff walk away, and open nowhere else', () => {
    const { session, clock } = atDoors();
    send(session, { type: 'open-staff-tool', tool: 'keys' });
    expect(session.view).toMatchObject({ screen: 'welcome', staffTool: null });
    send(session, 'open-staff', { type: 'open-staff-tool', tool: 'keys' });
    passTime(clock, 90_000);
    expect(session.view).toEqual(freshView(1));
  });
});

describe('the bar on the staff screen', () => {
  it('adjusts letters, colours, height and language for staff too, and the reset takes it all back', () => {
    const { session } = atDoors();
    send(session, 'open-staff', { type: 'change-settings', change: { textSize: 2, lower: true } });
    send(session, { type: 'choose-language', language: 'fr' }, { type: 'open-sheet', sheet: 'help' });
    expect(session.view).toMatchObject({ screen: 'staff', language: 'fr', sheet: 'help' });
    expect(session.view.settings).toMatchObject({ textSize: 2, lower: true });
    send(session, 'back');
    expect(session.view).toMatchObject({ screen: 'staff', sheet: null });
    send(session, 'back');
    expect(session.view).toEqual(freshView(1));
  });

  it('closes what lies over a tool before the tool', () => {
    const { session } = atDoors();
    send(session, 'open-staff', 'admit-staff', { type: 'open-staff-tool', tool: 'keys' });
    send(session, { type: 'open-sheet', sheet: 'language' }, 'back');
    expect(session.view).toMatchObject({ sheet: null, staffTool: 'keys', staffAdmitted: true });
  });

  it('lets somebody who listens begin there, while a plug that is pushed in is for visitors alone', () => {
    const { session } = atDoors();
    send(session, 'open-staff', 'jack-in');
    expect(session.view).toMatchObject({ screen: 'staff', speechMode: false, headset: false });
    send(session, 'start-speech', 'jack-in');
    expect(session.view).toMatchObject({ screen: 'staff', speechMode: true, headset: true });
  });
});

describe('the code of staff', () => {
  it('is asked for again whenever the staff screen is opened, also from the staff screen', () => {
    const { session } = atDoors();
    send(session, 'admit-staff');
    expect(session.view.staffAdmitted).toBe(false);
    send(session, 'open-staff', 'admit-staff');
    expect(session.view.staffAdmitted).toBe(true);
    send(session, 'open-staff');
    expect(session.view).toMatchObject({ screen: 'staff', staffAdmitted: false, staffTool: null });
  });
});

describe('the cleaning lock', () => {
  const cleaning = { type: 'start-cleaning', durationMs: 60_000 } as const;

  it('lasts as long as it says whatever is touched, asks nobody, and ends in the loop', () => {
    const { session, clock } = atDoors({ idle: { ...productTimes, childMs: 30_000, warningMs: 20_000 } });
    send(session, 'open-staff', cleaning);
    expect(session.view).toMatchObject({ screen: 'cleaning', cleaningMs: 60_000 });
    for (let second = 0; second < 59; second += 1) {
      passTime(clock, 1000);
      send(session, 'input', 'home', 'next', 'back', { type: 'open-sheet', sheet: 'help' });
      expect(session.view).toMatchObject({ screen: 'cleaning', sheet: null, attention: 'engaged' });
    }
    passTime(clock, 1000);
    expect(session.view).toMatchObject({ screen: 'attract', cleaningMs: 0, resets: 1 });
  });

  it('begins only on the staff screen', () => {
    const { session } = atDoors();
    send(session, cleaning);
    expect(session.view.screen).toBe('welcome');
    const { session: fresh } = startSession();
    send(fresh, cleaning);
    expect(fresh.view.screen).not.toBe('cleaning');
  });

  it('opens for the chord of staff, and is then over', () => {
    const { session, clock } = atDoors();
    send(session, 'open-staff', cleaning, 'open-staff');
    expect(session.view.screen).toBe('staff');
    passTime(clock, 90_000);
    expect(session.view).toMatchObject({ screen: 'attract', cleaningMs: 0 });
  });

  it('goes on with what is left of it when the page was loaded again', () => {
    const { session, clock } = startSession({ cleaningMs: 20_000 });
    expect(session.view).toMatchObject({ screen: 'cleaning', cleaningMs: 20_000 });
    passTime(clock, 20_000);
    expect(session.view).toMatchObject({ screen: 'attract', cleaningMs: 0 });
  });
});

describe('one switch', () => {
  it('gives the visitor the longer time, until the reset', () => {
    const { session, clock } = atDoors();
    send(session, { type: 'input', withSwitch: true });
    passTime(clock, 179_000);
    expect(session.view.attention).toBe('engaged');
    passTime(clock, 1000);
    expect(session.view.attention).toBe('warning');
    passTime(clock, 30_000);
    send(session, 'input', 'skip-hands');
    passTime(clock, 60_000);
    expect(session.view.attention).toBe('warning');
  });
});
