import { getShortestPaths } from '@xstate/graph';
import { describe, expect, it } from 'vitest';
import { sessionMachine } from '../../../../renderer/session/session-machine.ts';
import type { MachineEvent } from '../../../../renderer/session/visitor.ts';
import type { SessionEvent } from '../../../../renderer/session/session-types.ts';
import {
  productTimes,
  secondPack,
  severalIds,
  smallPack,
  passTime,
  startSession,
} from './session-fixture.ts';

const shortPack = {
  ...smallPack,
  paths: { ...smallPack.paths, young: ['body', 'blood'], older: ['body'], parents: ['body'] },
};
const visitor: readonly SessionEvent[] = [
  { type: 'input' },
  { type: 'open-door', path: 'young' },
  { type: 'open-door', path: 'older' },
  { type: 'open-door', path: 'parents' },
  { type: 'open-door', path: 'calm' },
  { type: 'open-slide', slide: 'body' },
  { type: 'open-numbers' },
  { type: 'answer-gate', answer: 'now' },
  { type: 'start-breathing' },
  { type: 'narration-started' },
  { type: 'narration-ended' },
  { type: 'toggle-attract-pause' },
  { type: 'open-staff' },
  { type: 'open-packs' },
  { type: 'choose-pack', pack: 'second' },
  { type: 'choose-pack', pack: 'small' },
  { type: 'pack-ready', pack: secondPack },
  { type: 'pack-ready', pack: shortPack },
  { type: 'pack-not-opened', pack: 'second' },
];

/** Shortest way to every configuration of the statechart, timers taken as events. */
const paths = getShortestPaths(sessionMachine, {
  input: {
    defaultLanguage: 'en',
    idle: productTimes,
    pack: shortPack,
    offered: severalIds,
    problemCode: null,
  },
  events: (snapshot) => [
    ...visitor,
    ...snapshot._nodes.flatMap((node) =>
      node.after.map(({ eventType }) => ({ type: eventType }) as unknown as MachineEvent),
    ),
  ],
  serializeState: ({ value, context: { pack, visitor: one } }) =>
    JSON.stringify([
      value,
      ...[pack.id, one.packRequest, one.missingPack],
      ...[one.path, one.slide, one.narration, one.seen.length > 4],
    ]),
  limit: 20_000,
});

const leaves = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value as object)
        .map(([name, inner]) => `${name}.${leaves(inner)}`)
        .join(' ');

describe('paths generated from the machine', () => {
  it('reach every screen', () => {
    const reached = new Set(paths.map(({ state }) => leaves((state.value as { screen: unknown }).screen)));
    expect([...reached].sort()).toEqual([
      'attract.paused',
      'attract.running',
      'staff',
      'visit.calm.breathing',
      'visit.calm.still',
      'visit.numbers',
      'visit.numbers-gate',
      'visit.packs',
      'visit.slide.older',
      'visit.slide.parents',
      'visit.slide.young.reading',
      'visit.slide.young.resting',
      'visit.topics',
      'visit.welcome.doors',
      'visit.welcome.start',
    ]);
  });

  it.each(paths.map((path) => [path.steps.map(({ event }) => event.type).join(' > '), path] as const))(
    '%s',
    (_name, path) => {
      const { session, clock } = startSession({ pack: shortPack, offered: severalIds });
      for (const { event } of path.steps) {
        const type: string = event.type;
        // A timer of the path: the time it stands for has passed.
        if (type.startsWith('xstate.after.'))
          passTime(clock, type.includes('idle') ? 180_000 : type.includes('warning') ? 30_000 : 3000);
        else if (!type.startsWith('xstate.')) session.send(event as SessionEvent);
      }
      passTime(clock, 600_000);
      expect(session.view).toMatchObject({ screen: 'attract', pack: 'small', settings: { volume: 4 } });
    },
  );
});
