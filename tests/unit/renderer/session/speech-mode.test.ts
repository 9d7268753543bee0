import { describe, expect, it } from 'vitest';
import { atDoors, freshView, passTime, send, startSession } from './session-fixture.ts';
import type { Session } from '../../../../renderer/session/create-session.ts';

/** Somebody has begun speech in the loop and chosen English. */
function inSpeech(): ReturnType<typeof startSession> {
  const started = startSession();
  send(started.session, 'start-speech', { type: 'choose-language', language: 'en' }, 'skip-hands');
  return started;
}

function atParentsPage(session: Session): void {
  send(session, { type: 'open-door', path: 'parents' }, { type: 'open-slide', slide: 'body' });
}

describe('how speech begins', () => {
  it('greets whoever presses a key in the loop, and waits for a language', () => {
    const { session } = startSession();
    send(session, 'start-speech');
    expect(session.view).toMatchObject({
      screen: 'greeting',
      speechMode: true,
      soundUsed: true,
      muted: false,
    });
    send(session, { type: 'choose-language', language: 'ar' });
    expect(session.view).toMatchObject({
      screen: 'welcome',
      hands: 'start',
      language: 'ar',
      speechMode: true,
    });
  });

  it('greets once more after 8 s, then goes on in the first language', () => {
    const { session, clock } = startSession();
    send(session, 'start-speech', 'speech-said');
    passTime(clock, 8000);
    expect(session.view).toMatchObject({
      screen: 'greeting',
      speechOrder: { name: 'greet-again', count: 1 },
    });
    send(session, 'speech-said');
    passTime(clock, 8000);
    expect(session.view).toMatchObject({ screen: 'welcome', hands: 'start', language: 'en' });
  });

  it('waits anew while somebody moves about among the languages', () => {
    const { session, clock } = startSession();
    send(session, 'start-speech', 'speech-said');
    for (let step = 0; step < 5; step += 1) {
      passTime(clock, 6000);
      send(session, { type: 'input', onControl: true }, 'speech-said');
    }
    expect(session.view).toMatchObject({ screen: 'greeting', speechOrder: { count: 0 } });
  });

  it('does not stand at the greeting for ever where nothing can be said', () => {
    const { session, clock } = startSession();
    send(session, 'start-speech');
    passTime(clock, 90_000);
    expect(session.view).toMatchObject({ screen: 'welcome', hands: 'start' });
  });

  it('begins a new session when a headset is plugged in, whoever was there before', () => {
    const { session } = atDoors();
    send(
      session,
      { type: 'choose-language', language: 'fr' },
      { type: 'open-door', path: 'parents' },
      'jack-in',
    );
    expect(session.view).toMatchObject({
      screen: 'greeting',
      language: 'en',
      path: null,
      speechMode: true,
      headset: true,
      resets: 1,
    });
  });

  it('reads the page somebody is on when speech is switched on there', () => {
    const { session } = atDoors();
    atParentsPage(session);
    send(session, 'start-speech');
    expect(session.view).toMatchObject({ screen: 'slide', slide: 'body', speechMode: true });
  });

  it('leaves the voice to a screen reader of the machine', () => {
    const { session } = startSession({ speechEngine: 'external' });
    send(session, 'start-speech');
    expect(session.view).toMatchObject({ screen: 'welcome', hands: 'start', speechMode: false });
    send(session, 'jack-in', { type: 'open-door', path: 'young' }, 'start-speech');
    expect(session.view).toMatchObject({ screen: 'slide', speechMode: false });
  });
});

describe('while the screen is read aloud', () => {
  it('hurries nobody on: neither the clean hands nor the story', () => {
    const { session, clock } = startSession();
    send(session, 'start-speech', { type: 'choose-language', language: 'en' });
    passTime(clock, 60_000);
    expect(session.view).toMatchObject({ hands: 'start' });
    send(session, 'skip-hands', { type: 'open-door', path: 'young' });
    expect(session.view).toMatchObject({ slide: 'body', narration: 'silent' });
    send(session, { type: 'say-content', sentence: 0 }, 'narration-started', 'narration-ended');
    passTime(clock, 30_000);
    expect(session.view).toMatchObject({ slide: 'body', narration: 'ended' });
  });

  it('turns whole pages: the band follows the voice, not the key', () => {
    const { session } = inSpeech();
    send(session, { type: 'open-door', path: 'young' }, 'next');
    expect(session.view).toMatchObject({ slide: 'blood', bandSentence: 0 });
    send(session, 'previous');
    expect(session.view).toMatchObject({ slide: 'body' });
  });

  it('cuts the text at any action and knows where it was', () => {
    const { session } = inSpeech();
    send(session, { type: 'open-door', path: 'older' }, { type: 'open-slide', slide: 'body' });
    send(session, { type: 'say-content', sentence: 0 }, 'narration-started', {
      type: 'sentence-reached',
      sentence: 3,
    });
    send(session, { type: 'input', onControl: true });
    expect(session.view).toMatchObject({ narration: 'silent' });
    send(session, { type: 'say-content', sentence: null });
    expect(session.view).toMatchObject({ narration: 'wanted', narrationFrom: 3 });
  });

  it('asks before others can hear a page for adults, once for all of them', () => {
    const { session } = inSpeech();
    atParentsPage(session);
    send(session, { type: 'say-content', sentence: 0 });
    expect(session.view).toMatchObject({ askingLoudspeaker: true, narration: 'silent' });
    send(session, 'confirm-loudspeaker', { type: 'say-content', sentence: 0 });
    expect(session.view).toMatchObject({ askingLoudspeaker: false, narration: 'wanted' });
    send(session, 'next', { type: 'say-content', sentence: 0 });
    expect(session.view).toMatchObject({ askingLoudspeaker: false, narration: 'wanted' });
  });

  it('asks once only when the answer is no, and goes on without the text', () => {
    const { session } = inSpeech();
    atParentsPage(session);
    send(session, { type: 'say-content', sentence: 0 }, 'decline-loudspeaker', {
      type: 'say-content',
      sentence: 0,
    });
    expect(session.view).toMatchObject({ askingLoudspeaker: false, narration: 'ended' });
  });

  it('asks nobody who wears a headset', () => {
    const { session } = startSession();
    send(session, 'jack-in', { type: 'choose-language', language: 'en' }, 'skip-hands');
    atParentsPage(session);
    send(session, { type: 'say-content', sentence: 0 });
    expect(session.view).toMatchObject({ askingLoudspeaker: false, narration: 'wanted' });
  });

  it('asks for the numbers each time', () => {
    const { session } = inSpeech();
    for (let visit = 0; visit < 2; visit += 1) {
      send(session, { type: 'open-door', path: 'parents' }, 'open-numbers', {
        type: 'answer-gate',
        answer: 'now',
      });
      send(session, { type: 'say-content', sentence: 0 });
      expect(session.view).toMatchObject({ screen: 'numbers', askingLoudspeaker: true });
      send(session, 'confirm-loudspeaker', { type: 'say-content', sentence: 0 });
      expect(session.view).toMatchObject({ askingLoudspeaker: false, narration: 'wanted' });
      send(session, 'home');
    }
  });

  it('waits three minutes before it asks whether somebody is still there', () => {
    const { session, clock } = inSpeech();
    passTime(clock, 179_000);
    expect(session.view.attention).toBe('engaged');
    passTime(clock, 1000);
    expect(session.view.attention).toBe('warning');
  });

  it('takes every order, and bounds what has steps', () => {
    const { session } = inSpeech();
    send(session, 'speech-louder');
    expect(session.view).toMatchObject({
      settings: { volume: 5 },
      speechOrder: { name: 'volume', count: 1 },
    });
    send(session, 'speech-faster');
    expect(session.view).toMatchObject({
      settings: { speechRate: 1.25 },
      speechOrder: { name: 'rate', count: 2 },
    });
    for (let press = 0; press < 9; press += 1) send(session, 'speech-quieter', 'speech-slower');
    expect(session.view.settings).toMatchObject({ volume: 1, speechRate: 0.5 });
    for (const name of ['stop', 'pause', 'repeat', 'repeat-all'] as const) {
      send(session, `speech-${name}`);
      expect(session.view.speechOrder.name).toBe(name);
    }
  });

  it('ends where it was switched off, and everything is forgotten at the end of the visit', () => {
    const { session, clock } = inSpeech();
    send(session, 'speech-louder', { type: 'open-door', path: 'older' }, 'end-speech');
    expect(session.view).toMatchObject({ speechMode: false, screen: 'topics' });
    passTime(clock, 90_000);
    expect(session.view).toEqual(freshView(1));
  });
});

describe('the headset is pulled out', () => {
  const plugged = (): ReturnType<typeof startSession> => {
    const started = startSession();
    send(started.session, 'jack-in', { type: 'choose-language', language: 'en' }, 'skip-hands');
    send(started.session, { type: 'open-door', path: 'young' }, { type: 'say-content', sentence: 0 });
    send(started.session, 'narration-started');
    return started;
  };

  it('is silent at once, stays silent, and ends the session after 15 s', () => {
    const { session, clock } = plugged();
    send(session, 'jack-out');
    expect(session.view).toMatchObject({ muted: true, headset: false, narration: 'silent' });
    send(session, { type: 'say-content', sentence: 0 });
    expect(session.view.narration).toBe('silent');
    passTime(clock, 14_000);
    expect(session.view.screen).toBe('slide');
    passTime(clock, 1000);
    expect(session.view).toEqual(freshView(1));
  });

  it('goes on where it was when it is plugged in again', () => {
    const { session, clock } = plugged();
    send(session, 'jack-out');
    passTime(clock, 10_000);
    send(session, 'jack-in');
    passTime(clock, 20_000);
    expect(session.view).toMatchObject({ screen: 'slide', slide: 'body', muted: false, headset: true });
  });

  it('stays when somebody touches the screen, but never falls through to the loudspeaker', () => {
    const { session, clock } = plugged();
    send(session, 'jack-out');
    passTime(clock, 10_000);
    send(session, 'input', 'next');
    passTime(clock, 20_000);
    expect(session.view).toMatchObject({ slide: 'blood', muted: true, narration: 'silent' });
  });

  it('silences a story that was being listened to after speech was switched off', () => {
    const { session } = plugged();
    send(session, 'end-speech', 'toggle-listen', 'narration-started', 'jack-out');
    expect(session.view).toMatchObject({ narration: 'silent', muted: true });
    send(session, 'next');
    expect(session.view.narration).toBe('silent');
  });

  it('means nothing to a visitor who never had one', () => {
    const { session, clock } = atDoors();
    send(session, { type: 'open-door', path: 'young' }, 'narration-started', 'jack-out');
    passTime(clock, 16_000);
    expect(session.view).toMatchObject({ screen: 'slide', muted: false });
  });
});

describe('keys that say what they do', () => {
  const help = { type: 'open-sheet', sheet: 'help' } as const;

  it('do so in Help, until Help is left', () => {
    const { session } = inSpeech();
    send(session, help, 'describe-keys');
    expect(session.view).toMatchObject({ describesKeys: true, speechOrder: { name: 'describe-keys' } });
    send(session, 'close-sheet');
    expect(session.view).toMatchObject({ describesKeys: false, sheet: null });
    send(session, help);
    expect(session.view.describesKeys).toBe(false);
  });

  it('act where nobody would hear them: without speech, outside Help, and once the headset is pulled', () => {
    const { session } = inSpeech();
    send(session, 'describe-keys');
    expect(session.view.describesKeys).toBe(false);
    send(session, help, 'describe-keys', 'jack-out');
    expect(session.view.describesKeys).toBe(false);
    send(session, 'end-speech', 'close-sheet', help, 'describe-keys');
    expect(session.view.describesKeys).toBe(false);
  });

  it('answer the question whether somebody is there', () => {
    const { session, clock } = inSpeech();
    send(session, help, 'describe-keys');
    passTime(clock, 600_000);
    expect(session.view.describesKeys).toBe(false);
  });
});
