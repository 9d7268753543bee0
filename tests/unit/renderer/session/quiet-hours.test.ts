import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../renderer/session/session-types.ts';
import { atDoors, passTime, send, smallPack, startSession } from './session-fixture.ts';

const night = { ...defaultSettings, theme: 'dark', volume: 2 };

describe('At night', () => {
  it('the loop is dark, and whoever comes begins dark and softly', () => {
    const { session } = startSession();
    send(session, { type: 'quiet-hours', on: true });
    expect(session.view).toMatchObject({ screen: 'attract', quiet: true, settings: night });
    send(session, 'input', 'skip-hands');
    expect(session.view).toMatchObject({ screen: 'welcome', settings: night });
  });

  it('a visitor who wants it bright and loud has it so, and the next one begins softly again', () => {
    const { session, clock } = atDoors();
    send(session, { type: 'quiet-hours', on: true });
    send(session, { type: 'change-settings', change: { theme: 'standard', volume: 8 } });
    expect(session.view.settings).toMatchObject({ theme: 'standard', volume: 8 });
    send(session, 'reset-settings');
    expect(session.view.settings).toEqual(night);
    passTime(clock, 200_000);
    expect(session.view).toMatchObject({ screen: 'attract', settings: night });
  });

  it('a visit that is going on when the hours begin or end stays as it is', () => {
    const { session, clock } = atDoors();
    send(session, { type: 'quiet-hours', on: true });
    expect(session.view).toMatchObject({ screen: 'welcome', quiet: true, settings: defaultSettings });
    passTime(clock, 200_000);
    send(session, 'input', { type: 'quiet-hours', on: false });
    expect(session.view.settings).toEqual(night);
    passTime(clock, 200_000);
    expect(session.view).toMatchObject({ screen: 'attract', quiet: false, settings: defaultSettings });
  });

  it('the hours wake nobody and keep nobody awake', () => {
    const { session, clock } = atDoors();
    passTime(clock, 59_000);
    send(session, { type: 'quiet-hours', on: true });
    passTime(clock, 2000);
    expect(session.view.attention).toBe('warning');
    passTime(clock, 31_000);
    send(session, { type: 'quiet-hours', on: false });
    expect(session.view.screen).toBe('attract');
  });

  it('a headset begins at the usual loudness: nobody else hears it', () => {
    const { session } = startSession();
    send(session, { type: 'quiet-hours', on: true }, 'jack-in');
    expect(session.view).toMatchObject({ speechMode: true, settings: { theme: 'dark', volume: 4 } });
  });

  it('a new pack in the night changes nothing of that', () => {
    const { session } = startSession();
    send(session, { type: 'quiet-hours', on: true }, { type: 'pack-ready', pack: smallPack });
    expect(session.view.settings).toEqual(night);
  });
});
