import { describe, expect, it } from 'vitest';
import { startSession } from './session-fixture.ts';

describe('a child listens to the story', () => {
  it('wakes, cleans hands, and the story reads itself from slide to slide', () => {
    const { session, clock } = startSession();
    expect(session.view.screen).toBe('attract');
    session.send({ type: 'input' });
    expect(session.view).toMatchObject({ screen: 'welcome', hands: 'start' });
    clock.increment(3000);
    expect(session.view.hands).toBeNull();
    session.send({ type: 'open-door', path: 'young' });
    expect(session.view).toMatchObject({ screen: 'slide', slide: 'body', narration: 'wanted', position: { index: 1, total: 6 } });
    session.send({ type: 'narration-started' });
    session.send({ type: 'sentence-reached', sentence: 3 });
    expect(session.view).toMatchObject({ bandSentence: 2, narration: 'playing', soundUsed: true });
    session.send({ type: 'narration-ended' });
    clock.increment(1999);
    expect(session.view.slide).toBe('body');
    clock.increment(1);
    expect(session.view).toMatchObject({ slide: 'blood', bandSentence: 0, narration: 'wanted' });
  });
});
