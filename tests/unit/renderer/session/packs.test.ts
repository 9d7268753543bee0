import { describe, expect, it } from 'vitest';
import {
  atDoors,
  passTime,
  secondPack,
  send,
  severalIds,
  smallPack,
  startSession,
} from './session-fixture.ts';

const two = { offered: ['small', 'second'] };
const choose = { type: 'choose-pack', pack: 'second' } as const;
const ready = { type: 'pack-ready', pack: secondPack } as const;

describe('another pack', () => {
  it('opens at its doors once its words are there, with language and settings as they were', () => {
    const { session } = atDoors(two);
    send(session, { type: 'choose-language', language: 'fr' });
    send(session, { type: 'change-settings', change: { theme: 'dark' } }, choose);
    expect(session.view).toMatchObject({ pack: 'small', packRequest: 'second', screen: 'welcome' });
    send(session, ready);
    expect(session.view).toMatchObject({
      ...{ pack: 'second', packRequest: null, screen: 'welcome', hands: null },
      ...{ language: 'fr', settings: { theme: 'dark' } },
    });
    send(session, { type: 'open-door', path: 'young' }, { type: 'open-slide', slide: 'visit' });
    expect(session.view).toMatchObject({ slide: 'visit', position: { index: 2, total: 2 } });
    send(session, 'home');
    expect(session.view).toMatchObject({ pack: 'second', screen: 'welcome' });
  });

  it('keeps the language of the screen where the pack does not have it, and takes one that it has', () => {
    const { session } = atDoors(two);
    send(session, { type: 'choose-language', language: 'ar' }, choose, ready);
    expect(session.view).toMatchObject({ pack: 'second', language: 'ar' });
    send(session, { type: 'choose-language', language: 'fr' });
    expect(session.view.language).toBe('fr');
    send(session, { type: 'choose-language', language: 'ar' });
    expect(session.view.language).toBe('fr');
  });

  it('has no doors that lead nowhere', () => {
    const { session } = atDoors(two);
    send(
      session,
      choose,
      ready,
      { type: 'open-door', path: 'calm' },
      { type: 'open-door', path: 'siblings' },
    );
    expect(session.view).toMatchObject({ pack: 'second', screen: 'welcome' });
  });

  it('leads back to the first one', () => {
    const { session } = atDoors(two);
    send(session, choose, ready, { type: 'choose-pack', pack: 'small' });
    expect(session.view).toMatchObject({ pack: 'second', packRequest: 'small' });
    send(session, { type: 'pack-ready', pack: smallPack });
    expect(session.view).toMatchObject({ pack: 'small', screen: 'welcome' });
  });

  it('is forgotten when the visitor walks away: first pack, first language', () => {
    const { session, clock } = atDoors(two);
    send(session, choose, ready, { type: 'choose-language', language: 'fr' });
    passTime(clock, 91_000);
    expect(session.view).toMatchObject({ screen: 'attract', pack: 'small', language: 'en', resets: 1 });
  });

  it('that cannot be had is said where it was chosen, and nothing else changes', () => {
    const { session } = atDoors(two);
    send(session, choose, { type: 'pack-not-opened', pack: 'second' });
    expect(session.view).toMatchObject({ pack: 'small', packRequest: null, missingPack: 'second' });
    expect(session.view).toMatchObject({ screen: 'welcome', problemCode: null });
    // Late, it opens nothing.
    send(session, ready);
    expect(session.view.pack).toBe('small');
    send(session, choose);
    expect(session.view).toMatchObject({ packRequest: 'second', missingPack: null });
    send(session, { type: 'open-door', path: 'older' }, { type: 'pack-not-opened', pack: 'second' });
    expect(session.view).toMatchObject({ screen: 'topics', missingPack: null });
  });

  it('is no longer wanted by who has gone through a door meanwhile', () => {
    const { session } = atDoors(two);
    send(session, choose, { type: 'open-door', path: 'older' }, ready);
    expect(session.view).toMatchObject({ pack: 'small', screen: 'topics', packRequest: null });
  });

  it('arrives under a sheet without closing it', () => {
    const { session } = atDoors(two);
    send(session, choose, { type: 'open-sheet', sheet: 'help' }, ready);
    expect(session.view).toMatchObject({ pack: 'second', sheet: 'help' });
  });

  it('is chosen at the doors and nowhere else', () => {
    const { session } = startSession(two);
    send(session, choose);
    expect(session.view).toMatchObject({ packRequest: null, hands: 'start' });
    send(session, choose, 'skip-hands', { type: 'open-door', path: 'older' }, choose);
    expect(session.view.packRequest).toBeNull();
    send(session, 'home', { type: 'choose-pack', pack: 'small' }, { type: 'choose-pack', pack: 'nowhere' });
    expect(session.view.packRequest).toBeNull();
  });

  it('counts its slides apart: five in all before the hands are cleaned again', () => {
    const { session } = atDoors(two);
    send(
      session,
      { type: 'open-door', path: 'older' },
      { type: 'open-slide', slide: 'body' },
      'next',
      'next',
    );
    send(session, 'home', choose, ready);
    send(
      session,
      { type: 'open-door', path: 'older' },
      { type: 'open-slide', slide: 'body' },
      'next',
      'home',
    );
    expect(session.view).toMatchObject({ hands: 'end', pack: 'second' });
  });
});

describe('all packs', () => {
  it('have a screen of their own where there are more than two', () => {
    const { session } = atDoors({ offered: severalIds });
    send(session, 'open-packs');
    expect(session.view.screen).toBe('packs');
    send(session, 'back');
    expect(session.view.screen).toBe('welcome');
    send(session, 'open-packs', choose);
    expect(session.view).toMatchObject({ screen: 'packs', packRequest: 'second' });
    send(session, ready);
    expect(session.view).toMatchObject({ screen: 'welcome', pack: 'second' });
    const few = atDoors(two).session;
    send(few, 'open-packs');
    expect(few.view.screen).toBe('welcome');
  });

  it('may change: a visitor keeps the pack that is still offered, and goes to the doors of the first when it is gone', () => {
    const { session } = atDoors({ offered: severalIds });
    const third = { ...secondPack, id: 'third', languages: ['nl'] };
    send(
      session,
      choose,
      ready,
      { type: 'open-door', path: 'older' },
      { type: 'open-slide', slide: 'visit' },
    );
    send(session, { type: 'pack-ready', pack: third, offered: ['third', 'second'] });
    expect(session.view).toMatchObject({ pack: 'second', slide: 'visit' });
    send(session, { type: 'pack-ready', pack: third, offered: ['third'] });
    expect(session.view).toMatchObject({ pack: 'third', screen: 'welcome', slide: null });
  });

  it('may change while nobody is there: the loop and the language are those of the new first one', () => {
    const { session, clock } = startSession({ offered: severalIds });
    const third = { ...secondPack, id: 'third', languages: ['nl'] };
    send(session, { type: 'pack-ready', pack: third, offered: ['third', 'small'] });
    expect(session.view).toMatchObject({ screen: 'attract', pack: 'third', language: 'nl', resets: 0 });
    send(session, 'input');
    passTime(clock, 95_000);
    expect(session.view).toMatchObject({ screen: 'attract', pack: 'third', language: 'nl', resets: 1 });
  });

  it('that are not the main one do not end the problem screen', () => {
    const { session } = startSession({ offered: severalIds, pack: { ...smallPack, slides: {} } });
    send(session, { type: 'pack-failed', code: 'pack-unreadable' }, ready);
    expect(session.view).toMatchObject({ screen: 'problem', problemCode: 'pack-unreadable' });
    send(session, { type: 'pack-ready', pack: secondPack, offered: ['second'] });
    expect(session.view).toMatchObject({ screen: 'attract', pack: 'second', problemCode: null });
  });
});
