import { describe, expect, it } from 'vitest';
import type { PathName } from '../../../../content/schema/compiled-pack.ts';
import type { PackOutline } from '../../../../renderer/session/session-types.ts';
import { atDoors, freshView, passTime, productTimes, send, smallPack } from './session-fixture.ts';

const { body } = smallPack.slides;
const silentPack: PackOutline = {
  ...smallPack,
  slides: { ...smallPack.slides, body: { ...body!, isSigned: false } },
};

function atSlide(path: PathName = 'older', slide = 'body'): ReturnType<typeof atDoors> {
  const started = atDoors();
  send(started.session, { type: 'open-door', path }, { type: 'open-slide', slide });
  return started;
}

function watching(path: PathName = 'older'): ReturnType<typeof atDoors> {
  const started = atSlide(path);
  send(started.session, 'open-sign');
  return started;
}

describe('a page in sign language', () => {
  it.each(['young', 'older', 'parents'] as const)('plays as soon as it is asked for, at level %s', (path) => {
    expect(watching(path).session.view).toMatchObject({ slide: 'body', sign: 'playing' });
  });

  it('is not there where nobody signs the page', () => {
    const { session } = atSlide('older', 'blood');
    send(session, 'open-sign');
    expect(session.view.sign).toBeNull();
  });

  it('waits for somebody who wants still pictures', () => {
    const { session } = atSlide();
    send(session, { type: 'change-settings', change: { motion: false } }, 'open-sign');
    expect(session.view.sign).toBe('paused');
    send(session, 'toggle-sign');
    expect(session.view.sign).toBe('playing');
  });

  it('silences the voice, and the story does not turn its page', () => {
    const { session, clock } = atSlide('young');
    send(session, 'narration-started', 'open-sign');
    expect(session.view).toMatchObject({ narration: 'silent', sign: 'playing' });
    send(session, 'sign-ended');
    passTime(clock, 10_000);
    expect(session.view).toMatchObject({ slide: 'body', sign: 'ended', narration: 'silent' });
  });

  it('is paused, goes on, and plays again after its end', () => {
    const { session } = watching();
    send(session, 'toggle-sign');
    expect(session.view.sign).toBe('paused');
    send(session, 'toggle-sign', 'sign-ended');
    expect(session.view.sign).toBe('ended');
    send(session, 'toggle-sign');
    expect(session.view.sign).toBe('playing');
  });

  it.each([
    'toggle-listen',
    'repeat-page',
    { type: 'say-word', word: { span: [0, 4], sentence: 0, of: 'page' } },
    { type: 'open-term', term: 'cell' },
  ] as const)('waits while the voice speaks: %j', (asked) => {
    const { session } = watching();
    send(session, asked);
    expect(session.view).toMatchObject({ narration: 'wanted', sign: 'paused' });
    send(session, 'narration-started', 'toggle-sign');
    expect(session.view).toMatchObject({ narration: 'silent', sign: 'playing' });
  });

  it('waits while somebody is asked whether others may hear', () => {
    const { session } = watching('parents');
    send(session, 'toggle-listen');
    expect(session.view).toMatchObject({ askingLoudspeaker: true, sign: 'paused' });
  });

  it.each(['close-sign', 'back', 'previous'] as const)('is left by %s for its page', (leave) => {
    const { session } = watching();
    send(session, leave);
    expect(session.view).toMatchObject({ screen: 'slide', slide: 'body', sign: null });
  });

  it.each([
    ['next', { slide: 'blood' }],
    ['home', { screen: 'welcome' }],
    ['open-topics', { screen: 'topics' }],
    [{ type: 'open-sheet', sheet: 'help' }, { sheet: 'help' }],
    [{ type: 'choose-language', language: 'fr' }, { language: 'fr' }],
    ['open-activity', { activity: expect.anything() as unknown }],
    ['open-staff', { screen: 'staff' }],
  ] as const)('is closed by %j', (leave, where) => {
    const { session } = watching();
    send(session, leave);
    expect(session.view).toMatchObject({ ...where, sign: null });
  });

  it('stays while the band of the story turns, silently; the next page closes it', () => {
    const { session } = watching('young');
    send(session, 'next');
    expect(session.view).toMatchObject({ bandSentence: 2, sign: 'playing', narration: 'silent' });
    send(session, 'next');
    expect(session.view).toMatchObject({ slide: 'blood', sign: null, narration: 'silent' });
  });

  it('says so when it cannot be had, and can only be closed', () => {
    const { session } = watching();
    send(session, 'sign-unavailable', 'toggle-sign');
    expect(session.view.sign).toBe('unavailable');
    send(session, 'back');
    expect(session.view.sign).toBeNull();
  });

  it('is closed when an editor takes it out of the pack', () => {
    const { session } = watching();
    send(session, { type: 'pack-ready', pack: silentPack });
    expect(session.view).toMatchObject({ slide: 'body', sign: null });
  });
});

describe('somebody who watches signs', () => {
  it('is not asked whether they are still there while the video plays on', () => {
    const { session, clock } = watching();
    for (let minute = 0; minute < 10; minute += 1) {
      passTime(clock, 150_000);
      send(session, 'sign-going');
    }
    expect(session.view).toMatchObject({ attention: 'engaged', sign: 'playing' });
  });

  it('is asked the usual time after its end; the answer finds it waiting, and without one all is forgotten', () => {
    const { session, clock } = watching();
    send(session, 'sign-ended');
    passTime(clock, productTimes.childMs);
    expect(session.view.attention).toBe('warning');
    send(session, 'still-here');
    expect(session.view).toMatchObject({ attention: 'engaged', sign: 'ended' });
    passTime(clock, productTimes.childMs + productTimes.warningMs);
    expect(session.view).toEqual(freshView(1));
  });

  it('finds a video that hangs paused by the question', () => {
    const { session, clock } = watching();
    passTime(clock, 180_000);
    expect(session.view).toMatchObject({ attention: 'warning', sign: 'paused' });
  });
});
