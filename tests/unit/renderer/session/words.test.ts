import { describe, expect, it } from 'vitest';
import type { PathName } from '../../../../content/schema/compiled-pack.ts';
import type { SessionEvent } from '../../../../renderer/session/session-types.ts';
import { atDoors, passTime, send } from './session-fixture.ts';

const word = { span: [4, 9], sentence: 1, of: 'page' } as const;
const point: SessionEvent = { type: 'say-word', word };

function atSlide(path: PathName): ReturnType<typeof atDoors> {
  const started = atDoors();
  send(started.session, { type: 'open-door', path });
  if (path !== 'young') send(started.session, { type: 'open-slide', slide: 'body' });
  return started;
}

describe('a word that is pointed at', () => {
  it('is said at once, and again when it is pointed at again', () => {
    const { session } = atSlide('older');
    send(session, point);
    expect(session.view).toMatchObject({ word, narration: 'wanted', slide: 'body' });
    const before = session.view.narrationRequest;
    send(session, 'narration-started', point);
    expect(session.view).toMatchObject({ narration: 'wanted', narrationRequest: before + 1 });
  });

  it('cuts the page; Listen goes on where the page was', () => {
    const { session } = atSlide('older');
    send(session, 'toggle-listen', 'narration-started', { type: 'sentence-reached', sentence: 3 }, point);
    send(session, 'narration-started', { type: 'sentence-reached', sentence: 1 }, 'narration-ended');
    send(session, 'toggle-listen');
    expect(session.view).toMatchObject({ word: null, narration: 'wanted', narrationFrom: 3 });
  });

  it('stops the story, which waits until somebody asks', () => {
    const { session, clock } = atSlide('young');
    send(session, 'narration-started', point, 'narration-started', 'narration-ended');
    passTime(clock, 10_000);
    expect(session.view).toMatchObject({ slide: 'body', narration: 'ended' });
  });

  it('does not turn the page when it ends while the story rests', () => {
    const { session, clock } = atSlide('young');
    send(session, 'narration-started', 'narration-ended');
    passTime(clock, 500);
    send(session, point, 'narration-started', 'narration-ended');
    passTime(clock, 10_000);
    expect(session.view).toMatchObject({ slide: 'body' });
  });

  it('waits on the parents\u2019 pages until the loudspeaker is agreed to', () => {
    const { session } = atSlide('parents');
    send(session, point);
    expect(session.view).toMatchObject({ askingLoudspeaker: true, narration: 'silent' });
    send(session, 'confirm-loudspeaker');
    expect(session.view).toMatchObject({ askingLoudspeaker: false, word, narration: 'wanted' });
    send(session, 'narration-started', 'narration-ended', point);
    expect(session.view).toMatchObject({ askingLoudspeaker: false, narration: 'wanted' });
  });

  it.each(['decline-loudspeaker', 'toggle-listen', 'back'] as const)(
    'is forgotten when the question is left by %s',
    (leave) => {
      const { session } = atSlide('parents');
      send(session, point, leave);
      expect(session.view).toMatchObject({ askingLoudspeaker: false, word: null, narration: 'silent' });
    },
  );

  it('is not said under a sheet, in the loop or at the doors', () => {
    const { session } = atSlide('older');
    send(session, { type: 'open-sheet', sheet: 'help' }, point);
    expect(session.view).toMatchObject({ word: null, narration: 'silent' });
    send(session, 'close-sheet', 'home', point);
    expect(session.view).toMatchObject({ word: null, narration: 'silent' });
  });

  it('does not outlive its language', () => {
    const { session } = atSlide('older');
    send(session, point, 'narration-started', { type: 'choose-language', language: 'fr' });
    expect(session.view).toMatchObject({ word: null, narration: 'silent' });
  });
});

describe('again', () => {
  it('says the sentence with the word that was pointed at', () => {
    const { session } = atSlide('young');
    send(session, point, 'narration-started', 'narration-ended', 'repeat-sentence');
    expect(session.view).toMatchObject({
      word: null,
      narration: 'wanted',
      narrationFrom: 1,
      bandSentence: 0,
    });
  });

  it('says the last sentence of a page that was read to its end, in its band', () => {
    const { session } = atSlide('young');
    send(session, 'narration-started', { type: 'sentence-reached', sentence: 3 }, 'narration-ended');
    send(session, 'repeat-sentence');
    expect(session.view).toMatchObject({ narration: 'wanted', narrationFrom: 3, bandSentence: 2 });
  });

  it('reads the page from its beginning, and the story goes on from there', () => {
    const { session, clock } = atSlide('young');
    send(session, 'narration-started', { type: 'sentence-reached', sentence: 3 }, 'toggle-listen');
    send(session, 'narration-paused', 'repeat-page');
    expect(session.view).toMatchObject({ narration: 'wanted', narrationFrom: 0, bandSentence: 0 });
    send(session, 'narration-started', 'narration-ended');
    passTime(clock, 2500);
    expect(session.view.slide).not.toBe('body');
  });

  it('says the touched thing again; from the start is the page', () => {
    const { session } = atSlide('older');
    send(session, { type: 'tap-hotspot', hotspot: 'heart' }, 'narration-started', 'narration-ended');
    send(session, 'repeat-sentence');
    expect(session.view).toMatchObject({ hotspot: 'heart', narration: 'wanted', narrationFrom: 0 });
    send(session, 'repeat-page');
    expect(session.view).toMatchObject({ hotspot: null, narration: 'wanted', narrationFrom: 0 });
  });

  it.each(['repeat-sentence', 'repeat-page'] as const)('asks before it speaks to everybody (%s)', (type) => {
    const { session } = atSlide('parents');
    send(session, type);
    expect(session.view).toMatchObject({ askingLoudspeaker: true, narration: 'silent' });
  });
});
