import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionEvent } from '../../../../renderer/session/session-types.ts';
import { freshView, packWithout, passTime, smallPack, startSession } from './session-fixture.ts';

const simple = [
  'input',
  'skip-hands',
  'open-topics',
  'next',
  'previous',
  'home',
  'back',
  'toggle-listen',
  'repeat-sentence',
  'confirm-loudspeaker',
  'decline-loudspeaker',
  'close-sheet',
  'reset-settings',
  'open-numbers',
  'close-term',
  'open-activity',
  'close-activity',
  'toggle-attract-pause',
  'still-here',
  'start-breathing',
  'stop-breathing',
  'narration-started',
  'narration-paused',
  'narration-ended',
  'narration-unavailable',
  'open-staff',
  'close-staff',
  'animation-ended',
] as const;

const event: fc.Arbitrary<SessionEvent> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...simple).map((type) => ({ type }) as SessionEvent) },
  fc.constant<SessionEvent>({ type: 'input', onControl: true }),
  fc
    .constantFrom('young', 'older', 'parents', 'siblings', 'calm')
    .map((path): SessionEvent => ({ type: 'open-door', path })),
  fc
    .constantFrom('body', 'chemo', 'numbers', 'flower', 'nowhere', '__proto__')
    .map((slide): SessionEvent => ({ type: 'open-slide', slide })),
  fc
    .constantFrom('text-and-contrast', 'language', 'help')
    .map((sheet): SessionEvent => ({ type: 'open-sheet', sheet })),
  fc
    .constantFrom('en', 'fr', 'ar', 'xx')
    .map((language): SessionEvent => ({ type: 'choose-language', language })),
  fc
    .record({ textSize: fc.constantFrom(0, 1, 2), volume: fc.integer(), lower: fc.boolean() })
    .map((change): SessionEvent => ({ type: 'change-settings', change })),
  fc.constantFrom('now', 'later', 'team').map((answer): SessionEvent => ({ type: 'answer-gate', answer })),
  fc.string().map((hotspot): SessionEvent => ({ type: 'tap-hotspot', hotspot })),
  fc
    .constantFrom('red', 'white', 'platelet', 'blasts', 'helper', 'again', 'nobody')
    .map((part): SessionEvent => ({ type: 'touch-activity', part })),
  fc.string().map((term): SessionEvent => ({ type: 'open-term', term })),
  fc.double().map((sentence): SessionEvent => ({ type: 'sentence-reached', sentence })),
  fc.integer({ min: -2, max: 12 }).map((sentence): SessionEvent => ({ type: 'sentence-reached', sentence })),
  fc
    .constantFrom(smallPack, packWithout('body'), { ...smallPack, languages: ['fr'] })
    .map((pack): SessionEvent => ({ type: 'pack-ready', pack })),
  fc.constant<SessionEvent>({ type: 'pack-failed', code: 'pack-unreadable' }),
);
const step = fc.oneof({ weight: 4, arbitrary: event }, fc.integer({ min: 0, max: 100_000 }));
const walk = fc.array(step, { maxLength: 60 });

/** No wait of the session is longer: the silent voice, then a long page, then the warning. */
const longestMs = 600_000;

describe('whatever happens', () => {
  it('never throws, forgets everything at each reset, and always comes back to the loop', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const { session, clock } = startSession();
        let resets = 0;
        session.subscribe(() => {
          if (session.view.resets === resets) return;
          resets = session.view.resets;
          expect(session.view).toEqual(freshView(resets));
        });
        for (const one of steps)
          if (typeof one === 'number') passTime(clock, one);
          else session.send(one);
        passTime(clock, longestMs);
        expect(session.view).toMatchObject({
          screen: 'attract',
          attract: { paused: false },
          narration: 'silent',
          language: 'en',
        });
      }),
      { numRuns: 400 },
    );
  });

  it('shows the numbers to nobody who has not opened their gate, and never makes a sound by itself outside the story', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const { session, clock } = startSession();
        for (const one of steps) {
          const before = session.view;
          if (typeof one === 'number') passTime(clock, one);
          else session.send(one);
          const { screen, slide, path, narration } = session.view;
          // What there is to do is offered where things answer to touch, and nowhere else.
          if (session.view.activity !== null)
            expect(session.view).toMatchObject({ screen: 'slide', level: 'older', slide: 'body' });
          if (screen !== 'numbers') expect(slide).not.toBe('numbers');
          else if (before.screen !== 'numbers')
            expect(before).toMatchObject({ screen: 'numbers-gate', path: 'parents' });
          if (screen === 'attract' || screen === 'staff' || screen === 'problem')
            expect(narration).toBe('silent');
          const speaksUp = narration === 'wanted' && before.narration !== 'wanted';
          if (speaksUp && path !== 'young') expect(typeof one).toBe('object');
        }
      }),
      { numRuns: 300 },
    );
  });
});
