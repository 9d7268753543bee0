import { describe, expect, it } from 'vitest';
import type { PathName } from '../../../../content/schema/compiled-pack.ts';
import { atDoors, passTime, send } from './session-fixture.ts';

const heart = { type: 'tap-hotspot', hotspot: 'heart' } as const;
const cell = { type: 'open-term', term: 'cell' } as const;

function atSlide(path: PathName): ReturnType<typeof atDoors> {
  const started = atDoors();
  send(started.session, { type: 'open-door', path });
  if (path !== 'young') send(started.session, { type: 'open-slide', slide: 'body' });
  return started;
}

describe('a touched thing and an opened word', () => {
  it.each([heart, cell])('speak at once: touching is asking ($type)', (touch) => {
    const { session } = atSlide('older');
    send(session, touch);
    expect(session.view).toMatchObject({ narration: 'wanted', narrationFrom: 0 });
    send(session, 'narration-started', 'narration-ended');
    expect(session.view).toMatchObject({ narration: 'ended', soundUsed: true });
  });

  it('are said again when touched again', () => {
    const { session } = atSlide('older');
    send(session, heart, 'narration-started');
    const before = session.view.narrationRequest;
    send(session, heart);
    expect(session.view).toMatchObject({ narration: 'wanted', narrationRequest: before + 1 });
  });

  it('cut the page, which does not go on by itself; Listen goes on where it was', () => {
    const { session } = atSlide('older');
    send(session, 'toggle-listen', 'narration-started', { type: 'sentence-reached', sentence: 2 }, heart);
    expect(session.view).toMatchObject({ hotspot: 'heart', narration: 'wanted', narrationFrom: 0 });
    send(session, 'narration-started', 'narration-ended');
    expect(session.view.narration).toBe('ended');
    send(session, 'toggle-listen');
    expect(session.view).toMatchObject({ hotspot: null, narration: 'wanted', narrationFrom: 2 });
  });

  it('leave a page that was read to its end at its beginning', () => {
    const { session } = atSlide('older');
    send(session, 'toggle-listen', 'narration-started', { type: 'sentence-reached', sentence: 4 });
    send(session, 'narration-ended', cell, 'close-term', 'toggle-listen');
    expect(session.view).toMatchObject({ term: null, narration: 'wanted', narrationFrom: 0 });
  });

  it.each([
    ['closing the word', cell, 'close-term'],
    ['Escape', heart, 'back'],
    ['the next slide', heart, 'next'],
    ['Home', cell, 'home'],
  ] as const)('fall silent: %s', (_name, touch, leave) => {
    const { session } = atSlide('older');
    send(session, touch, 'narration-started', leave);
    expect(session.view).toMatchObject({ narration: 'silent', term: null, hotspot: null });
  });

  it('stop the story, and it stays where it is until somebody asks', () => {
    const { session, clock } = atSlide('young');
    send(session, 'narration-started', cell, 'narration-started', 'narration-ended');
    passTime(clock, 10_000);
    send(session, 'close-term');
    passTime(clock, 10_000);
    expect(session.view).toMatchObject({ slide: 'body', narration: 'silent' });
    send(session, 'toggle-listen');
    expect(session.view).toMatchObject({ slide: 'body', narration: 'wanted' });
  });

  it('are only shown on the parents\u2019 pages until the loudspeaker was agreed to', () => {
    const { session } = atSlide('parents');
    send(session, cell);
    expect(session.view).toMatchObject({ term: 'cell', narration: 'silent', askingLoudspeaker: false });
    send(session, 'close-term', 'toggle-listen', 'decline-loudspeaker', cell);
    expect(session.view).toMatchObject({ term: 'cell', narration: 'silent' });
    send(session, 'close-term', 'toggle-listen', 'confirm-loudspeaker', 'narration-started', cell);
    expect(session.view).toMatchObject({ term: 'cell', narration: 'wanted' });
  });

  it('never speak beside the numbers, whatever was agreed to before', () => {
    const { session } = atSlide('parents');
    send(session, 'toggle-listen', 'confirm-loudspeaker', 'narration-started', 'open-numbers');
    send(session, { type: 'answer-gate', answer: 'now' }, cell);
    expect(session.view).toMatchObject({ screen: 'numbers', narration: 'silent' });
  });

  it('keep the session open while they sound, and a minute more', () => {
    const { session, clock } = atSlide('older');
    passTime(clock, 50_000);
    send(session, heart, 'narration-started');
    passTime(clock, 50_000);
    send(session, 'narration-ended');
    passTime(clock, 59_000);
    expect(session.view.attention).toBe('engaged');
    passTime(clock, 2000);
    expect(session.view.attention).toBe('warning');
  });
});
