import { describe, expect, it } from 'vitest';
import { atDoors, packWithout, passTime, send, smallPack, startSession } from './session-fixture.ts';

describe('explore and parents', () => {
  it('speaks only when asked, and leaving a slide is silence', () => {
    const { session } = atDoors();
    send(session, { type: 'open-door', path: 'older' }, { type: 'open-slide', slide: 'body' });
    expect(session.view).toMatchObject({ level: 'older', narration: 'silent' });
    send(session, 'toggle-listen', 'narration-started', 'next');
    expect(session.view).toMatchObject({ slide: 'blood', narration: 'silent' });
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

  it('lets somebody hear that there is nothing today, and falls silent when nobody is there any more', () => {
    const { session, clock } = startSession({ pack: null, problemCode: 'pack-unreadable' });
    send(session, 'start-speech');
    expect(session.view).toMatchObject({ screen: 'problem', speechMode: true });
    passTime(clock, 100_000);
    // Lantern looks again for its content every half minute.
    send(session, { type: 'pack-failed', code: 'pack-missing' }, 'speech-repeat-all');
    expect(session.view).toMatchObject({ screen: 'problem', speechMode: true, problemCode: 'pack-missing' });
    expect(session.view.speechOrder.name).toBe('repeat-all');
    passTime(clock, 179_000);
    expect(session.view.speechMode).toBe(true);
    passTime(clock, 2000);
    expect(session.view).toMatchObject({ screen: 'problem', speechMode: false, problemCode: 'pack-missing' });
  });

  it('begins for everybody when content comes back, also for somebody who listens', () => {
    const { session } = startSession({ pack: null });
    send(session, 'jack-in', { type: 'pack-ready', pack: smallPack });
    expect(session.view).toMatchObject({ screen: 'attract', speechMode: false });
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
    send(session, { type: 'pack-ready', pack: packWithout('blood') });
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
