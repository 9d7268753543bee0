import { describe, expect, it } from 'vitest';
import type { SessionEvent } from '../../../../renderer/session/session-types.ts';
import { freshView, passTime, productTimes, startSession } from './session-fixture.ts';

const open = (path: 'young' | 'older' | 'parents' | 'calm', slide?: string): SessionEvent[] => [
  { type: 'input' },
  { type: 'open-door', path },
  ...(slide === undefined ? [] : [{ type: 'open-slide', slide } as const]),
];

/** Times of product.md: how a visitor comes there, the wait before the question, and the length of the question. */
const waits: readonly [string, SessionEvent[], number, number][] = [
  ['doors', [{ type: 'input' }], 60_000, 30_000],
  ['explore', open('older', 'body'), 60_000, 30_000],
  ['a short page for parents', open('parents', 'body'), 90_000, 30_000],
  ['a long page for parents', open('parents', 'chemo'), 200_000, 30_000],
  [
    'numbers',
    [...open('parents', 'body'), { type: 'open-numbers' }, { type: 'answer-gate', answer: 'now' }],
    45_000,
    20_000,
  ],
  ['calm corner', open('calm'), 180_000, 30_000],
  ['breathing', [...open('calm'), { type: 'start-breathing' }], 180_000, 30_000],
  [
    'large text',
    [...open('older', 'body'), { type: 'change-settings', change: { textSize: 1 } }],
    180_000,
    30_000,
  ],
  [
    'more time',
    [...open('older', 'body'), { type: 'change-settings', change: { moreTime: true } }],
    600_000,
    30_000,
  ],
  [
    'numbers, more time',
    [
      ...open('parents', 'body'),
      { type: 'change-settings', change: { moreTime: true } },
      { type: 'open-numbers' },
      { type: 'answer-gate', answer: 'now' },
    ],
    45_000,
    20_000,
  ],
  [
    'lowered screen',
    [...open('older', 'body'), { type: 'change-settings', change: { lower: true } }],
    180_000,
    30_000,
  ],
];

describe('still there?', () => {
  it.each(waits)('%s', (_name, events, idle, warning) => {
    const { session, clock } = startSession();
    for (const event of events) session.send(event);
    passTime(clock, idle - 1);
    expect(session.view.attention).toBe('engaged');
    passTime(clock, 1);
    expect(session.view).toMatchObject({ attention: 'warning', warningMs: warning });
    passTime(clock, warning - 1);
    expect(session.view.resets).toBe(0);
    passTime(clock, 1);
    expect(session.view).toEqual(freshView(1));
  });

  it('counts from the end of the narration, not from the touch that started it', () => {
    const { session, clock } = startSession();
    for (const event of open('older', 'body')) session.send(event);
    session.send({ type: 'toggle-listen' });
    session.send({ type: 'narration-started' });
    passTime(clock, 120_000);
    expect(session.view.attention).toBe('engaged');
    session.send({ type: 'narration-ended' });
    passTime(clock, 59_999);
    expect(session.view.attention).toBe('engaged');
    passTime(clock, 1);
    expect(session.view.attention).toBe('warning');
  });

  it('counts from the end of an animation', () => {
    const { session, clock } = startSession();
    for (const event of open('older', 'body')) session.send(event);
    passTime(clock, 50_000);
    session.send({ type: 'animation-ended' });
    passTime(clock, 59_999);
    expect(session.view.attention).toBe('engaged');
  });

  it('is not kept waiting for ever by a voice that has died', () => {
    const { session, clock } = startSession();
    for (const event of open('older', 'body')) session.send(event);
    session.send({ type: 'toggle-listen' });
    session.send({ type: 'narration-started' });
    passTime(clock, 180_000);
    expect(session.view).toMatchObject({ attention: 'warning', narration: 'silent' });
  });

  it('is answered by anything, any number of times, and nothing else happens by it', () => {
    const { session, clock } = startSession();
    for (const event of open('older', 'body')) session.send(event);
    const answers: SessionEvent[] = [
      { type: 'input' },
      { type: 'still-here' },
      { type: 'next' },
      { type: 'home' },
      { type: 'open-staff' },
    ];
    for (let times = 0; times < 12; times += 1) {
      passTime(clock, productTimes.childMs);
      expect(session.view.attention).toBe('warning');
      passTime(clock, 29_999);
      session.send(answers[times % answers.length] ?? { type: 'input' });
      expect(session.view).toMatchObject({ attention: 'engaged', slide: 'body', resets: 0 });
    }
  });

  it('lets its own buttons answer: the language can be chosen in it, and a finger that slides off has only begun its time anew', () => {
    const { session, clock } = startSession();
    for (const event of open('older', 'body')) session.send(event);
    passTime(clock, productTimes.childMs + 29_000);
    session.send({ type: 'input', onControl: true });
    expect(session.view.attention).toBe('warning');
    passTime(clock, 29_999);
    expect(session.view).toMatchObject({ attention: 'warning', resets: 0 });
    session.send({ type: 'open-sheet', sheet: 'language' });
    expect(session.view).toMatchObject({ attention: 'engaged', sheet: 'language', slide: 'body' });
  });

  it('forgets everything, whatever was changed', () => {
    const { session, clock } = startSession();
    for (const event of open('young')) session.send(event);
    const change = {
      theme: 'dark',
      readingFont: 'opendyslexic',
      volume: 8,
      speechRate: 2,
      motion: false,
      highlight: 'off',
      lower: true,
    } as const;
    session.send({ type: 'change-settings', change });
    session.send({ type: 'choose-language', language: 'ar' });
    session.send({ type: 'open-sheet', sheet: 'help' });
    session.send({ type: 'open-term', term: 'blood' });
    passTime(clock, 180_000 + 30_000);
    expect(session.view).toEqual(freshView(1));
  });
});
