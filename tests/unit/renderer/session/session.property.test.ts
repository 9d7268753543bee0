import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackOutline, SessionEvent, SessionView } from '../../../../renderer/session/session-types.ts';
import {
  freshView,
  packWithout,
  passTime,
  secondPack,
  severalIds,
  smallPack,
  startSession,
} from './session-fixture.ts';

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
  'repeat-page',
  'confirm-loudspeaker',
  'decline-loudspeaker',
  'close-sheet',
  'reset-settings',
  'open-numbers',
  'close-term',
  'open-activity',
  'close-activity',
  'open-sign',
  'close-sign',
  'toggle-sign',
  'sign-going',
  'sign-ended',
  'sign-unavailable',
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
  'admit-staff',
  'close-staff-tool',
  'animation-ended',
  'open-packs',
  'start-speech',
  'end-speech',
  'jack-in',
  'jack-out',
  'speech-louder',
  'speech-quieter',
  'speech-faster',
  'speech-slower',
  'speech-stop',
  'speech-pause',
  'speech-repeat',
  'speech-repeat-all',
  'speech-going',
  'speech-said',
] as const;

const thirdPack = { ...secondPack, id: 'third', languages: ['ar'] };
const ids = fc.constantFrom(...severalIds, 'nowhere');
/** Any pack may arrive at any time, with or without another choice of packs. */
const packReady: fc.Arbitrary<SessionEvent> = fc
  .tuple(
    fc.constantFrom(
      smallPack,
      packWithout('body'),
      { ...smallPack, languages: ['fr'] },
      secondPack,
      thirdPack,
    ),
    fc.option(fc.uniqueArray(ids, { maxLength: 3 }), { nil: undefined }),
  )
  .map(([pack, offered]) => ({ type: 'pack-ready', pack, ...(offered === undefined ? {} : { offered }) }));

const event: fc.Arbitrary<SessionEvent> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...simple).map((type) => ({ type }) as SessionEvent) },
  fc.constant<SessionEvent>({ type: 'input', onControl: true }),
  fc.constant<SessionEvent>({ type: 'start-cleaning', durationMs: 45_000 }),
  fc.constant<SessionEvent>({ type: 'input', withSwitch: true }),
  fc.constantFrom('display', 'keys').map((tool): SessionEvent => ({ type: 'open-staff-tool', tool })),
  fc
    .record({
      span: fc.constant([0, 4] as const),
      sentence: fc.nat(6),
      of: fc.constantFrom('page' as const, 'open' as const),
    })
    .map((word): SessionEvent => ({ type: 'say-word', word })),
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
  fc.constantFrom(0, 2, null).map((sentence): SessionEvent => ({ type: 'say-content', sentence })),
  fc.double().map((sentence): SessionEvent => ({ type: 'sentence-reached', sentence })),
  fc.integer({ min: -2, max: 12 }).map((sentence): SessionEvent => ({ type: 'sentence-reached', sentence })),
  { weight: 2, arbitrary: packReady },
  { weight: 2, arbitrary: ids.map((pack): SessionEvent => ({ type: 'choose-pack', pack })) },
  ids.map((pack): SessionEvent => ({ type: 'pack-not-opened', pack })),
  fc.constant<SessionEvent>({ type: 'pack-failed', code: 'pack-unreadable' }),
);
const step = fc.oneof({ weight: 4, arbitrary: event }, fc.integer({ min: 0, max: 100_000 }));
const walk = fc.array(step, { maxLength: 60 });

/** Which pack is the main one, told by the events alone. */
class MainPack {
  outline: PackOutline = smallPack;
  #offered: readonly string[] = severalIds;

  hear(event: SessionEvent): void {
    if (event.type !== 'pack-ready') return;
    if (event.offered?.[0] === event.pack.id) this.#offered = event.offered;
    if (event.pack.id === this.#offered[0]) this.outline = event.pack;
  }
}

const greetedByPlug: Partial<SessionView> = {
  screen: 'greeting',
  speechMode: true,
  headset: true,
  soundUsed: true,
};

const start = () => startSession({ offered: severalIds });

/** No wait of the session is longer: the silent voice, then a long page, then the warning. */
const longestMs = 600_000;

describe('whatever happens', () => {
  it('never throws, forgets everything at each reset, and always comes back to the loop', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const { session, clock } = start();
        const main = new MainPack();
        let resets = 0;
        session.subscribe(() => {
          if (session.view.resets === resets) return;
          resets = session.view.resets;
          // Whoever plugs in a headset is somebody new, and is greeted.
          const greeted = session.view.screen === 'greeting' ? greetedByPlug : {};
          expect(session.view).toEqual({ ...freshView(resets, main.outline), ...greeted });
        });
        for (const one of steps)
          if (typeof one === 'number') passTime(clock, one);
          else {
            main.hear(one);
            session.send(one);
          }
        passTime(clock, longestMs);
        const { languages, id } = main.outline;
        expect(session.view).toMatchObject({
          screen: 'attract',
          attract: { paused: false },
          narration: 'silent',
          language: languages.includes('en') ? 'en' : languages[0],
          pack: id,
          packRequest: null,
        });
      }),
      { numRuns: 400 },
    );
  });

  it('shows the numbers to nobody who has not opened their gate, and never makes a sound by itself outside the story', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const { session, clock } = start();
        for (const one of steps) {
          const before = session.view;
          if (typeof one === 'number') passTime(clock, one);
          else session.send(one);
          const { screen, slide, path, narration } = session.view;
          // What there is to do is offered where things answer to touch, and nowhere else.
          if (session.view.activity !== null)
            expect(session.view).toMatchObject({ screen: 'slide', level: 'older', slide: 'body' });
          // Signs are shown where somebody signs, and never beside the voice.
          if (session.view.sign !== null)
            expect(session.view).toMatchObject({ screen: 'slide', slide: 'body' });
          if (session.view.sign === 'playing') expect(['wanted', 'playing']).not.toContain(narration);
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

  it('changes the pack only when it was chosen or is gone, at the doors, and leaves language and settings', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const { session, clock } = start();
        const main = new MainPack();
        for (const one of steps) {
          const before = session.view;
          if (typeof one === 'number') passTime(clock, one);
          else {
            main.hear(one);
            session.send(one);
          }
          const { view } = session;
          if (view.pack === before.pack) continue;
          const isNobodyThere = view.resets !== before.resets || view.screen === 'attract';
          if (isNobodyThere || view.screen === 'staff') {
            expect(view.pack).toBe(main.outline.id);
            continue;
          }
          expect([before.packRequest, main.outline.id]).toContain(view.pack);
          expect(view).toMatchObject({ screen: 'welcome', hands: null, slide: null, path: null });
          expect([view.language, view.settings]).toEqual([before.language, before.settings]);
        }
      }),
      { numRuns: 400 },
    );
  });
});
