import { describe, expect, it } from 'vitest';
import { atDoors, passTime, send, startSession } from './session-fixture.ts';

describe('the attract loop', () => {
  it('turns with the dwell of each slide and holds the first for at least three seconds', () => {
    const { session, clock } = startSession();
    passTime(clock, 7999);
    expect(session.view.attract.index).toBe(0);
    passTime(clock, 1);
    expect(session.view.attract.index).toBe(1);
    passTime(clock, 9000);
    passTime(clock, 10_000);
    expect(session.view.attract.index).toBe(0);
  });

  it('wakes to the clean hands by any touch, and once only', () => {
    const { session, clock } = startSession();
    send(session, 'input');
    expect(session.view).toMatchObject({ screen: 'welcome', hands: 'start' });
    passTime(clock, 3000);
    expect(session.view.hands).toBeNull();
    send(session, { type: 'open-door', path: 'older' }, 'home');
    expect(session.view).toMatchObject({ screen: 'welcome', hands: null });
  });

  it('does not wake by the touch of a control before the control acts', () => {
    const { session } = startSession();
    send(session, { type: 'input', onControl: true }, 'toggle-attract-pause');
    expect(session.view).toMatchObject({ screen: 'attract', attract: { paused: true } });
    send(session, { type: 'input', onControl: true }, 'toggle-attract-pause');
    expect(session.view).toMatchObject({ screen: 'attract', attract: { paused: false } });
  });

  it('performs what the first touch fell on', () => {
    const french = startSession().session;
    send(french, { type: 'choose-language', language: 'fr' });
    expect(french.view).toMatchObject({ screen: 'welcome', hands: 'start', language: 'fr' });
    const sheet = startSession().session;
    send(sheet, { type: 'open-sheet', sheet: 'text-and-contrast' });
    expect(sheet.view).toMatchObject({ screen: 'welcome', sheet: 'text-and-contrast' });
  });

  it('stands still while it is paused, and asks after a minute whether somebody is there', () => {
    const { session, clock } = startSession();
    send(session, 'toggle-attract-pause');
    passTime(clock, 59_999);
    expect(session.view).toMatchObject({ attract: { index: 0, paused: true }, attention: 'engaged' });
    passTime(clock, 1);
    expect(session.view.attention).toBe('warning');
    passTime(clock, 30_000);
    expect(session.view).toMatchObject({ attract: { paused: false }, resets: 1 });
  });

  it('never asks while nobody has come', () => {
    const { session, clock } = startSession();
    passTime(clock, 3_600_000);
    expect(session.view).toMatchObject({ screen: 'attract', attention: 'engaged', resets: 0 });
  });
});

describe('the story', () => {
  it('reads itself from slide to slide, the band following the voice', () => {
    const { session, clock } = atDoors();
    send(session, { type: 'open-door', path: 'young' });
    expect(session.view).toMatchObject({
      slide: 'body',
      level: 'young',
      narration: 'wanted',
      position: { index: 1, total: 6 },
    });
    send(session, 'narration-started', { type: 'sentence-reached', sentence: 3 });
    expect(session.view).toMatchObject({ bandSentence: 2, narration: 'playing', soundUsed: true });
    send(session, 'narration-ended');
    passTime(clock, 1999);
    expect(session.view.slide).toBe('body');
    passTime(clock, 1);
    expect(session.view).toMatchObject({ slide: 'blood', bandSentence: 0, narration: 'wanted' });
  });

  it('waits at the end', () => {
    const { session, clock } = atDoors();
    send(
      session,
      { type: 'open-door', path: 'young' },
      { type: 'open-slide', slide: 'chemo' },
      'narration-started',
      'narration-ended',
    );
    passTime(clock, 10_000);
    expect(session.view).toMatchObject({ slide: 'chemo', narration: 'ended' });
  });

  it('stays on a slide that cannot be heard', () => {
    const { session, clock } = atDoors();
    send(session, { type: 'open-door', path: 'young' }, 'narration-unavailable');
    passTime(clock, 30_000);
    expect(session.view).toMatchObject({ slide: 'body', narration: 'unavailable' });
  });

  it('turns the band first, then the slide, and the voice reads from there', () => {
    const { session } = atDoors();
    send(session, { type: 'open-door', path: 'young' }, 'narration-started', 'next');
    expect(session.view).toMatchObject({
      slide: 'body',
      bandSentence: 2,
      narration: 'wanted',
      narrationFrom: 2,
    });
    send(session, 'next');
    expect(session.view).toMatchObject({ slide: 'blood', bandSentence: 0, narrationFrom: 0 });
    send(session, 'next', 'previous');
    expect(session.view).toMatchObject({ slide: 'blood', bandSentence: 0 });
    send(session, 'previous');
    expect(session.view).toMatchObject({ slide: 'body' });
    send(session, 'previous');
    expect(session.view).toMatchObject({ screen: 'welcome', path: null });
  });

  it('is silent after Pause, also on the next slide, until Listen', () => {
    const { session } = atDoors();
    send(session, { type: 'open-door', path: 'young' }, 'narration-started', 'toggle-listen');
    expect(session.view.narration).toBe('paused');
    send(session, 'next', 'next');
    expect(session.view).toMatchObject({ slide: 'blood', narration: 'silent' });
    send(session, 'toggle-listen');
    expect(session.view.narration).toBe('wanted');
  });

  it('goes on behind a sheet when the sheet closes', () => {
    const { session } = atDoors();
    send(session, { type: 'open-door', path: 'young' }, 'narration-started', {
      type: 'open-sheet',
      sheet: 'help',
    });
    expect(session.view.narration).toBe('paused');
    const { narrationRequest } = session.view;
    send(session, 'close-sheet');
    expect(session.view).toMatchObject({ narration: 'wanted', narrationRequest });
  });

  it('does not turn while a word is explained', () => {
    const { session, clock } = atDoors();
    send(session, { type: 'open-door', path: 'young' }, 'narration-started', 'narration-ended', {
      type: 'open-term',
      term: 'blood',
    });
    passTime(clock, 5000);
    expect(session.view.slide).toBe('body');
  });
});
