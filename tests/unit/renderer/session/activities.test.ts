import { describe, expect, it } from 'vitest';
import type { PathName } from '../../../../content/schema/compiled-pack.ts';
import { atDoors, freshView, passTime, productTimes, send, smallPack } from './session-fixture.ts';

const tap = (part: string) => ({ type: 'touch-activity', part }) as const;

function atSlide(path: PathName, slide = 'body'): ReturnType<typeof atDoors> {
  const started = atDoors();
  send(started.session, { type: 'open-door', path }, { type: 'open-slide', slide });
  return started;
}

function inActivity(): ReturnType<typeof atDoors> {
  const started = atSlide('older');
  send(started.session, 'open-activity');
  return started;
}

describe('something to do on a slide', () => {
  it('is opened on the explore page, silently, and begins at the beginning', () => {
    const { session } = inActivity();
    expect(session.view).toMatchObject({
      screen: 'slide',
      slide: 'body',
      activity: { contents: [], line: 'begin' },
      narration: 'silent',
    });
  });

  it('says its first line to somebody who has used sound before', () => {
    const { session } = atSlide('older');
    send(session, 'toggle-listen', 'narration-started', 'open-activity');
    expect(session.view).toMatchObject({ narration: 'wanted', narrationFrom: 0 });
  });

  it.each([
    ['the story', 'young', 'body'],
    ['the pages for adults', 'parents', 'body'],
    ['a slide that has nothing to do', 'older', 'blood'],
  ] as const)('is not there in %s', (_name, path, slide) => {
    const { session } = atSlide(path, slide);
    send(session, 'open-activity', tap('red'));
    expect(session.view.activity).toBeNull();
  });

  it('speaks when something in it is touched: that is asking', () => {
    const { session } = inActivity();
    send(session, tap('red'));
    expect(session.view).toMatchObject({ activity: { contents: ['red'], line: 'red' }, narration: 'wanted' });
    const before = session.view.narrationRequest;
    send(session, 'narration-started', tap('red'));
    expect(session.view).toMatchObject({ narration: 'wanted', narrationRequest: before + 1 });
  });

  it('says its line again when somebody listens, not the page behind it', () => {
    const { session } = inActivity();
    send(session, tap('red'), 'narration-started', 'narration-ended', 'toggle-listen');
    expect(session.view).toMatchObject({ activity: { line: 'red' }, narration: 'wanted', narrationFrom: 0 });
  });

  it('keeps quiet for a part that it does not have', () => {
    const { session } = inActivity();
    const before = session.view;
    send(session, tap('nobody'));
    expect(session.view).toEqual(before);
  });

  it.each(['close-activity', 'previous', 'back'] as const)(
    'is left by %s for its page, and falls silent',
    (leave) => {
      const { session } = inActivity();
      send(session, tap('red'), 'narration-started', leave);
      expect(session.view).toMatchObject({ slide: 'body', activity: null, narration: 'silent' });
    },
  );

  it.each([
    ['next', { slide: 'blood' }],
    ['home', { screen: 'welcome' }],
    ['open-topics', { screen: 'topics' }],
  ] as const)('is left by %s altogether, and forgotten', (leave, where) => {
    const { session } = inActivity();
    send(session, tap('red'), leave);
    expect(session.view).toMatchObject({ ...where, activity: null });
    send(
      session,
      { type: 'open-door', path: 'older' },
      { type: 'open-slide', slide: 'body' },
      'open-activity',
    );
    expect(session.view.activity).toMatchObject({ contents: [], line: 'begin' });
  });

  it('takes the place of a touched thing and of an open word', () => {
    const { session } = atSlide('older');
    send(session, { type: 'tap-hotspot', hotspot: 'heart' }, 'open-activity');
    expect(session.view).toMatchObject({ hotspot: null, term: null });
    send(session, { type: 'open-term', term: 'cell' });
    expect(session.view).toMatchObject({ activity: null, term: 'cell' });
  });

  it('goes on in another language', () => {
    const { session } = inActivity();
    send(session, tap('red'), 'narration-started', { type: 'choose-language', language: 'fr' });
    expect(session.view).toMatchObject({ activity: { contents: ['red'] }, narration: 'wanted' });
  });

  it('is closed when an editor takes it out of the pack', () => {
    const { session } = inActivity();
    const { body } = smallPack.slides;
    const pack = { ...smallPack, slides: { ...smallPack.slides, body: { ...body!, activity: null } } };
    send(session, { type: 'pack-ready', pack });
    expect(session.view).toMatchObject({ slide: 'body', activity: null });
  });

  it('counts as its slide for somebody who has gone, and is forgotten with everything else', () => {
    const { session, clock } = inActivity();
    send(session, tap('red'), 'narration-started', 'narration-ended', 'animation-ended');
    passTime(clock, productTimes.childMs);
    expect(session.view.attention).toBe('warning');
    passTime(clock, productTimes.warningMs);
    expect(session.view).toEqual(freshView(1));
  });
});
