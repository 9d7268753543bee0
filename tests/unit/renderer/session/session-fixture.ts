/** A small pack and a session with a clock that is turned by hand. */
import { SimulatedClock } from 'xstate';
import { dropActivity } from '../../../fixtures/drop-activity.ts';
import { createSession } from '../../../../renderer/session/create-session.ts';
import type { Session } from '../../../../renderer/session/create-session.ts';
import type {
  PackOutline,
  SessionEvent,
  SessionView,
  SlideOutline,
} from '../../../../renderer/session/session-types.ts';
import type { SessionConfig } from '../../../../renderer/session/visitor.ts';

const slide = (id: string, words = 60): SlideOutline => ({
  id,
  levels: ['young', 'older', 'parents'],
  sentenceCounts: { young: 4, older: 5, parents: 9 },
  wordCounts: { young: 30, older: 50, parents: words },
});

const ids = ['body', 'blood', 'marrow', 'illness', 'tests', 'chemo'];

/** Six slides on three paths, one for siblings, two for the calm corner, and the numbers. */
export const smallPack: PackOutline = {
  id: 'small',
  languages: ['en', 'fr', 'ar'],
  attractDwellsMs: [8000, 9000, 10_000],
  paths: {
    young: ids,
    older: ids,
    parents: [...ids, 'numbers'],
    siblings: ['siblings'],
    calm: ['breathe', 'flower'],
  },
  numbersSlide: 'numbers',
  slides: Object.fromEntries(
    [
      ...ids.map((id) => slide(id, id === 'chemo' ? 400 : 60)),
      // There is something to do on the first one, and somebody signs it.
      { ...slide('body'), activity: dropActivity, isSigned: true },
      slide('siblings'),
      slide('breathe'),
      slide('flower'),
      slide('numbers'),
    ].map((one) => [one.id, one]),
  ),
};

/** Another pack, whose slides have names that the first one uses too, and which lacks the doors for siblings and calm. */
export const secondPack: PackOutline = {
  id: 'second',
  languages: ['fr', 'en'],
  attractDwellsMs: [8000],
  paths: {
    young: ['body', 'visit'],
    older: ['body', 'visit'],
    parents: ['body', 'visit'],
    siblings: [],
    calm: [],
  },
  numbersSlide: null,
  slides: { body: slide('body'), visit: slide('visit') },
};

/** Ids of the packs where there are several, the main one first. */
export const severalIds = ['small', 'second', 'third'] as const;

/** The times of product.md. */
export const productTimes: SessionConfig['idle'] = {
  childMs: 60_000,
  parentsMs: 90_000,
  numbersMs: 45_000,
  calmMs: 180_000,
  speechMs: 180_000,
  warningMs: 30_000,
  numbersWarningMs: 20_000,
};

/** A session of the small pack with its clock; `pack: null` starts on the problem screen. */
export function startSession(change: Partial<SessionConfig> = {}): {
  session: Session;
  clock: SimulatedClock;
} {
  const clock = new SimulatedClock();
  const config: SessionConfig = {
    defaultLanguage: 'en',
    idle: productTimes,
    pack: smallPack,
    problemCode: null,
    ...change,
  };
  return { session: createSession({ config, clock }), clock };
}

/** Lets time pass second by second, so that a timer set by another one starts when that one ended. */
export function passTime(clock: SimulatedClock, milliseconds: number): void {
  for (let left = milliseconds; left > 0; left -= 1000) clock.increment(Math.min(left, 1000));
}

/** The pack after an editor has taken a slide out. */
export function packWithout(slide: string): PackOutline {
  return {
    ...smallPack,
    slides: Object.fromEntries(Object.entries(smallPack.slides).filter(([id]) => id !== slide)),
  };
}

/** What a visitor finds: the view of a fresh session as it is after this many resets, with this main pack. */
export function freshView(resets: number, main: PackOutline = smallPack): SessionView {
  return { ...startSession({ pack: main }).session.view, resets };
}

/** Sends one event after another; those without content by their names. */
export function send(session: Session, ...events: readonly (SessionEvent | SessionEvent['type'])[]): void {
  for (const event of events)
    session.send((typeof event === 'string' ? { type: event } : event) as SessionEvent);
}

/** A visitor who has woken the screen and cleaned hands. */
export function atDoors(change: Partial<SessionConfig> = {}): ReturnType<typeof startSession> {
  const started = startSession(change);
  send(started.session, 'input', 'skip-hands');
  return started;
}
