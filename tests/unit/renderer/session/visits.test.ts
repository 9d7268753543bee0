import { describe, expect, it } from 'vitest';
import type { SessionEvent } from '../../../../renderer/session/session-types.ts';
import type { Session } from '../../../../renderer/session/create-session.ts';
import { smallPack, passTime, startSession } from './session-fixture.ts';

const send = (session: Session, ...events: (SessionEvent | SessionEvent['type'])[]): void => {
  for (const event of events)
    session.send((typeof event === 'string' ? { type: event } : event) as SessionEvent);
};
const atDoors = (change: Parameters<typeof startSession>[0] = {}) => {
  const started = startSession(change);
  send(started.session, 'input', 'skip-hands');
  return started;
};

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

describe('explore and parents', () => {
  it('speaks only when asked, and leaving a slide is silence', () => {
    const { session } = atDoors();
    send(session, { type: 'open-door', path: 'older' }, { type: 'open-slide', slide: 'body' });
    expect(session.view).toMatchObject({ level: 'older', narration: 'silent' });
    send(session, 'toggle-listen', 'narration-started', 'next');
    expect(session.view).toMatchObject({ slide: 'blood', narration: 'silent' });
  });

  it('lets a hotspot speak once sound was asked for, not before', () => {
    const { session } = atDoors();
    send(session, { type: 'open-door', path: 'older' }, { type: 'open-slide', slide: 'body' });
    send(session, { type: 'tap-hotspot', hotspot: 'heart' });
    expect(session.view).toMatchObject({ hotspot: 'heart', narration: 'silent' });
    send(session, 'toggle-listen', 'narration-started', { type: 'tap-hotspot', hotspot: 'heart' });
    expect(session.view).toMatchObject({ hotspot: 'heart', narration: 'wanted' });
  });

  it('repeats the sentence that was heard last', () => {
    const { session } = atDoors();
    send(
      session,
      { type: 'open-door', path: 'older' },
      { type: 'open-slide', slide: 'body' },
      'toggle-listen',
    );
    send(session, 'narration-started', { type: 'sentence-reached', sentence: 2 });
    const before = session.view.narrationRequest;
    send(session, 'repeat-sentence');
    expect(session.view).toMatchObject({
      narration: 'wanted',
      narrationFrom: 2,
      narrationRequest: before + 1,
    });
  });

  it('asks before the loudspeaker reads to everybody: once for the pages, always for the numbers', () => {
    const { session } = atDoors();
    send(
      session,
      { type: 'open-door', path: 'parents' },
      { type: 'open-slide', slide: 'body' },
      'toggle-listen',
    );
    expect(session.view).toMatchObject({ askingLoudspeaker: true, narration: 'silent' });
    send(session, 'decline-loudspeaker');
    expect(session.view).toMatchObject({ askingLoudspeaker: false, narration: 'silent' });
    send(session, 'toggle-listen', 'confirm-loudspeaker');
    expect(session.view.narration).toBe('wanted');
    send(session, 'next', 'toggle-listen');
    expect(session.view).toMatchObject({ askingLoudspeaker: false, narration: 'wanted' });
    send(session, 'open-numbers', { type: 'answer-gate', answer: 'now' });
    expect(session.view).toMatchObject({ screen: 'numbers', slide: 'numbers', narration: 'silent' });
    for (let times = 0; times < 2; times += 1) {
      send(session, 'toggle-listen');
      expect(session.view.askingLoudspeaker).toBe(true);
      expect(session.view.narration).not.toBe('wanted');
      send(session, 'confirm-loudspeaker', 'narration-started', 'narration-ended');
    }
  });

  it('keeps slide and settings and starts the voice anew in another language', () => {
    const { session } = atDoors();
    send(session, { type: 'open-door', path: 'older' }, { type: 'open-slide', slide: 'blood' });
    send(
      session,
      { type: 'change-settings', change: { theme: 'dark' } },
      'toggle-listen',
      'narration-started',
    );
    send(session, { type: 'open-sheet', sheet: 'language' }, { type: 'choose-language', language: 'ar' });
    expect(session.view).toMatchObject({
      slide: 'blood',
      language: 'ar',
      narration: 'wanted',
      settings: { theme: 'dark' },
    });
  });

  it('refuses a language the pack does not have', () => {
    const { session } = atDoors();
    send(session, { type: 'choose-language', language: 'xx' });
    expect(session.view.language).toBe('en');
  });
});

describe('the numbers', () => {
  it('are reached by the parents through the gate', () => {
    const { session } = atDoors();
    send(
      session,
      { type: 'open-door', path: 'parents' },
      { type: 'open-slide', slide: 'tests' },
      'open-numbers',
    );
    expect(session.view).toMatchObject({ screen: 'numbers-gate', slide: null });
    send(session, { type: 'answer-gate', answer: 'later' });
    expect(session.view).toMatchObject({ screen: 'slide', slide: 'tests' });
    send(session, 'open-numbers', { type: 'answer-gate', answer: 'team' });
    expect(session.view).toMatchObject({ screen: 'numbers-gate', askingTeam: true });
    send(session, 'back');
    expect(session.view).toMatchObject({ screen: 'slide', slide: 'tests', askingTeam: false });
    send(session, 'open-numbers', { type: 'answer-gate', answer: 'now' });
    expect(session.view).toMatchObject({ screen: 'numbers', slide: 'numbers', level: 'parents' });
    send(session, 'back');
    expect(session.view).toMatchObject({ screen: 'slide', slide: 'tests' });
  });

  it.each(['young', 'older', 'siblings', 'calm'] as const)('cannot be reached from the %s door', (path) => {
    const { session } = atDoors();
    send(session, { type: 'open-door', path }, 'open-numbers', { type: 'open-slide', slide: 'numbers' });
    expect(session.view.screen).not.toMatch(/^numbers/);
    expect(session.view.slide).not.toBe('numbers');
  });

  it('are not a page of the parents path either', () => {
    const { session } = atDoors();
    send(session, { type: 'open-door', path: 'parents' }, { type: 'open-slide', slide: 'chemo' }, 'next');
    expect(session.view).toMatchObject({ screen: 'slide', slide: 'chemo', position: { index: 6, total: 6 } });
    send(session, { type: 'open-slide', slide: 'numbers' });
    expect(session.view.slide).toBe('chemo');
  });
});

describe('leaving', () => {
  it('goes home by way of the clean hands after five slides, once', () => {
    const { session, clock } = atDoors();
    send(
      session,
      { type: 'open-door', path: 'older' },
      { type: 'open-slide', slide: 'body' },
      'next',
      'next',
      'next',
      'next',
      'home',
    );
    expect(session.view).toMatchObject({ screen: 'welcome', hands: 'end', path: null });
    passTime(clock, 3000);
    expect(session.view.hands).toBeNull();
    send(session, { type: 'open-door', path: 'older' }, { type: 'open-slide', slide: 'body' }, 'home');
    expect(session.view.hands).toBeNull();
  });

  it('closes one thing after another with back', () => {
    const { session } = atDoors();
    send(session, { type: 'open-door', path: 'older' }, { type: 'open-slide', slide: 'body' });
    send(session, { type: 'open-sheet', sheet: 'help' }, { type: 'open-term', term: 'blood' }, 'back');
    expect(session.view).toMatchObject({ term: null, sheet: 'help' });
    send(session, 'back');
    expect(session.view).toMatchObject({ sheet: null, screen: 'slide' });
    send(session, 'back');
    expect(session.view.screen).toBe('topics');
    send(session, 'back');
    expect(session.view).toMatchObject({ screen: 'welcome', path: null });
  });
});

describe('pack and staff', () => {
  it('shows the problem screen without a pack and begins when one arrives', () => {
    const { session } = startSession({ pack: null, problemCode: 'pack-unreadable' });
    expect(session.view).toMatchObject({ screen: 'problem', problemCode: 'pack-unreadable' });
    send(session, 'input', 'next', { type: 'pack-ready', pack: smallPack });
    expect(session.view).toMatchObject({ screen: 'attract', problemCode: null });
  });

  it('keeps the good pack when a newer one is broken', () => {
    const { session } = atDoors();
    send(session, { type: 'pack-failed', code: 'pack-unreadable' });
    expect(session.view).toMatchObject({ screen: 'welcome', problemCode: null });
  });

  it('keeps the place when the pack changes, and goes to the doors when the slide is gone', () => {
    const { session } = atDoors();
    send(
      session,
      { type: 'open-door', path: 'older' },
      { type: 'open-slide', slide: 'blood' },
      { type: 'pack-ready', pack: smallPack },
    );
    expect(session.view.slide).toBe('blood');
    const { blood: _gone, ...slides } = smallPack.slides;
    send(session, { type: 'pack-ready', pack: { ...smallPack, slides } });
    expect(session.view).toMatchObject({ screen: 'welcome', slide: null });
  });

  it('forgets the visitor when staff leave', () => {
    const { session } = atDoors();
    send(session, { type: 'choose-language', language: 'fr' }, 'open-staff');
    expect(session.view.screen).toBe('staff');
    send(session, 'close-staff');
    expect(session.view).toMatchObject({ screen: 'attract', language: 'en', resets: 1 });
  });

  it('opens staff from the loop and from the problem screen', () => {
    const loop = startSession().session;
    send(loop, 'open-staff');
    expect(loop.view.screen).toBe('staff');
    const { session, clock } = startSession({ pack: null });
    send(session, 'open-staff');
    expect(session.view.screen).toBe('staff');
    passTime(clock, 90_000);
    expect(session.view.screen).toBe('problem');
  });
});
