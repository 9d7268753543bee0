/** Types, guards, actions and delays of the session machine: the words its states are written in. */
import { assign, raise, setup } from 'xstate';
import type { PathName } from '../../content/schema/compiled-pack.ts';
import { closeActivity } from './activity-events.ts';
import { applyEvent, nothingOpen } from './apply-event.ts';
import { cutNarration } from './narration-steps.ts';
import { adoptPack, bringsChosen, bringsMain, placeIsGone } from './pack-steps.ts';
import {
  leavePage,
  leavePath,
  neighbour,
  neighbourBand,
  openDoor,
  outlineOf,
  pathSlides,
  showSlide,
  turnBand,
} from './path-steps.ts';
import type { ScreenName } from './session-types.ts';
import { closeSign, pauseSign } from './sign-steps.ts';
import { order } from './speech-order.ts';
import {
  attractDwellMs,
  eventOrigins,
  greetingMostMs,
  greetingWaitMs,
  handsMs,
  idleMs,
  jackOutGraceMs,
  storyRestMs,
  warningMs,
} from './timeouts.ts';
import { firstSettings, newVisitor } from './visitor.ts';
import type { MachineEvent, SessionConfig, SessionContext, Visitor } from './visitor.ts';

interface Arguments {
  readonly context: SessionContext;
  readonly event: MachineEvent;
}

/** Slides after which the clean-hands picture says goodbye (rulings 8). */
const farewellAfterSlides = 5;

const isVisitor = (event: MachineEvent): boolean =>
  event.type !== 'reset' && eventOrigins[event.type] === 'visitor';

/** A touch or key that will act through the control under it, not by itself. */
const actsThroughControl = (event: MachineEvent): boolean =>
  event.type === 'input' && event.onControl === true;
const actsElsewhere = (event: MachineEvent): boolean =>
  event.type === 'close-staff' || actsThroughControl(event);

const doorOf = ({ context, event }: Arguments): PathName | null =>
  event.type === 'open-door' && pathSlides(context.pack, event.path).length > 0 ? event.path : null;

/** A slide that may be opened directly: of the pack, never the numbers. */
const slideOf = ({ context, event }: Arguments): string | null =>
  event.type === 'open-slide' &&
  event.slide !== context.pack.numbersSlide &&
  outlineOf(context.pack, event.slide) !== null
    ? event.slide
    : null;

const knowsSlides = (context: SessionContext): boolean => Object.keys(context.main.slides).length > 0;

const guards = {
  wakes: ({ event }: Arguments) => isVisitor(event) && !actsElsewhere(event),
  engages: ({ context, event }: Arguments) =>
    isVisitor(event) &&
    !actsElsewhere(event) &&
    (!['problem', 'cleaning'].includes(context.visitor.place) || event.type === 'open-staff'),
  isSignOfLife: ({ event }: Arguments) =>
    event.type in eventOrigins && event.type !== 'reset' && eventOrigins[event.type] !== 'host',
  isVisitor: ({ event }: Arguments) => isVisitor(event),
  actsThroughControl: ({ event }: Arguments) => actsThroughControl(event),
  inAttract: ({ context }: Arguments) => context.visitor.place === 'attract',
  inStaff: ({ context }: Arguments) => context.visitor.place === 'staff',
  isCleaning: ({ context }: Arguments) => context.cleaningMs > 0,
  hasProblem: ({ context }: Arguments) => context.problemCode !== null,
  knowsNoSlides: ({ context }: Arguments) => !knowsSlides(context),
  opensStory: (args: Arguments) => doorOf(args) === 'young',
  opensCalm: (args: Arguments) => doorOf(args) === 'calm',
  opensTopics: (args: Arguments) => doorOf(args) !== null,
  opensSlide: (args: Arguments) => slideOf(args) !== null,
  hasTopics: ({ context }: Arguments) => pathSlides(context.pack, context.visitor.path).length > 0,
  hasNext: ({ context }: Arguments) => neighbour(context, 1) !== null,
  hasPrevious: ({ context }: Arguments) => neighbour(context, -1) !== null,
  /** Somebody who does not see the band turns whole pages. */
  hasNextBand: ({ context }: Arguments) => neighbourBand(context, 1) !== null,
  hasPreviousBand: ({ context }: Arguments) => neighbourBand(context, -1) !== null,
  onSlide: ({ context }: Arguments) => context.visitor.slide !== null,
  onStoryPath: ({ context }: Arguments) => context.visitor.path === 'young',
  opensCalmSlide: (args: Arguments) => args.context.visitor.path === 'calm' && slideOf(args) !== null,
  atYoung: ({ context }: Arguments) => context.visitor.level === 'young',
  atOlder: ({ context }: Arguments) => context.visitor.level === 'older',
  mayOpenNumbers: ({ context: { pack, visitor } }: Arguments) =>
    visitor.path === 'parents' && outlineOf(pack, pack.numbersSlide) !== null,
  /** Whose screen is read aloud is not hurried on. */
  advancesAlone: ({ context }: Arguments) => !context.visitor.speechMode,
  inSpeech: ({ context }: Arguments) => context.visitor.speechMode,
  /** Our own voice reads the screen; with another screen reader speech mode does not exist. */
  mayGreet: ({ context }: Arguments) => context.config.speechEngine !== 'external',
  greetsHere: ({ context: { config, visitor } }: Arguments) =>
    config.speechEngine !== 'external' && visitor.place === 'welcome' && !visitor.speechMode,
  hadHeadset: ({ context: { visitor } }: Arguments) => visitor.speechMode || visitor.headset,
  /** The story turns by itself: what ended was the page, and nothing lies over it. */
  storyGoesOn: ({ context: { visitor } }: Arguments) =>
    visitor.path === 'young' &&
    visitor.wantsStory &&
    !visitor.speechMode &&
    nothingOpen(visitor) &&
    visitor.word === null &&
    ['wanted', 'playing'].includes(visitor.narration),
  storyCanTurn: ({ context }: Arguments) =>
    context.visitor.narration === 'ended' &&
    context.visitor.word === null &&
    nothingOpen(context.visitor) &&
    neighbour(context, 1) !== null,
  inActivity: ({ context }: Arguments) => context.visitor.activity !== null,
  inSign: ({ context }: Arguments) => context.visitor.sign !== null,
  hasStaffTool: ({ context }: Arguments) => context.visitor.staffTool !== null,
  nothingOpen: ({ context }: Arguments) => nothingOpen(context.visitor),
  somethingOpen: ({ context }: Arguments) => !nothingOpen(context.visitor),
  answersNow: ({ event }: Arguments) => event.type === 'answer-gate' && event.answer === 'now',
  answersTeam: ({ event }: Arguments) => event.type === 'answer-gate' && event.answer === 'team',
  isFarewell: ({ context: { visitor } }: Arguments) =>
    !visitor.farewellShown && visitor.seen.length >= farewellAfterSlides,
  offersMany: ({ context }: Arguments) => context.offered.length > 2,
  bringsMain: ({ context, event }: Arguments) => bringsMain(context, event),
  bringsChosen: ({ context, event }: Arguments) => bringsChosen(context, event),
  placeIsGone: ({ context, event }: Arguments) => placeIsGone(context, event),
};

const visitorStep = (step: (context: SessionContext, event: MachineEvent) => Visitor) =>
  assign<SessionContext, MachineEvent, undefined, MachineEvent, never>({
    visitor: ({ context, event }) => step(context, event),
  });

const actions = {
  apply: visitorStep(applyEvent),
  openDoor: visitorStep((context, event) =>
    event.type === 'open-door' ? openDoor(context, event.path) : context.visitor,
  ),
  openSlide: visitorStep((context, event) =>
    event.type === 'open-slide' ? showSlide(context, event.slide) : context.visitor,
  ),
  closeActivity: visitorStep(({ visitor }) => closeActivity(visitor)),
  closeSign: visitorStep(({ visitor }) => closeSign(visitor)),
  tellEnd: visitorStep(({ visitor }) => order(visitor, 'at-end')),
  showNext: visitorStep((context) =>
    showSlide(context, neighbour(context, 1) ?? context.visitor.slide ?? ''),
  ),
  showPrevious: visitorStep((context) =>
    showSlide(context, neighbour(context, -1) ?? context.visitor.slide ?? ''),
  ),
  turnForward: visitorStep((context) => turnBand(context.visitor, neighbourBand(context, 1) ?? 0)),
  turnBack: visitorStep((context) => turnBand(context.visitor, neighbourBand(context, -1) ?? 0)),
  leavePage: visitorStep(({ visitor }) => leavePage(visitor)),
  leaveSlide: visitorStep(({ visitor }) => ({ ...leavePage(visitor), slide: null })),
  leavePath: visitorStep(({ visitor }) => leavePath(visitor)),
  /** Nobody is listening or looking any more. */
  hush: visitorStep(({ visitor }) =>
    pauseSign(visitor.narration === 'silent' ? visitor : cutNarration(visitor)),
  ),
  greetAgain: visitorStep(({ visitor }) => order(visitor, 'greet-again')),
  rememberFarewell: visitorStep(({ visitor }) => ({ ...visitor, farewellShown: true })),
  openStaffTool: visitorStep(({ visitor }, event) =>
    event.type === 'open-staff-tool' ? { ...visitor, staffTool: event.tool } : visitor,
  ),
  closeStaffTool: visitorStep(({ visitor }) => ({ ...visitor, staffTool: null })),
  admitStaff: visitorStep(({ visitor }) => ({ ...visitor, staffAdmitted: true })),
  /** Whoever opens the staff screen has to type the code, again too. */
  shutStaff: visitorStep(({ visitor }) => ({ ...visitor, staffAdmitted: false, staffTool: null })),
  askTeam: visitorStep(({ visitor }) => ({ ...visitor, askingTeam: true })),
  startBreathing: visitorStep(({ visitor }) => ({ ...visitor, breathing: true })),
  stopBreathing: visitorStep(({ visitor }) => ({ ...visitor, breathing: false })),
  turnLoop: visitorStep(({ main, visitor }) => ({
    ...visitor,
    attractIndex: (visitor.attractIndex + 1) % Math.max(main.attractDwellsMs.length, 1),
  })),
  arrive: assign<SessionContext, MachineEvent, { readonly place: ScreenName }, MachineEvent, never>({
    visitor: ({ context }, { place }) => ({ ...context.visitor, place }),
  }),
  adoptPack: assign<SessionContext, MachineEvent, undefined, MachineEvent, never>(({ context, event }) =>
    adoptPack(context, event),
  ),
  /** At the doors of another pack; a sheet that was opened meanwhile stays. */
  enterPack: visitorStep(({ visitor }) => ({ ...leavePath(visitor), sheet: visitor.sheet })),
  noteProblem: assign<SessionContext, MachineEvent, undefined, MachineEvent, never>(({ context, event }) =>
    event.type === 'pack-failed' ? { ...context, problemCode: event.code } : context,
  ),
  /** Whoever comes next begins as the hour is; a visit that is going on stays as it is. */
  noteHour: assign<SessionContext, MachineEvent, undefined, MachineEvent, never>(({ context, event }) => {
    if (event.type !== 'quiet-hours') return context;
    const { config, visitor } = context;
    const isNobodyThere = visitor.place === 'attract';
    const settings = isNobodyThere ? firstSettings(config, event.on) : visitor.settings;
    return { ...context, quiet: event.on, visitor: { ...visitor, settings } };
  }),
  startCleaning: assign<SessionContext, MachineEvent, undefined, MachineEvent, never>({
    cleaningMs: ({ context, event }) =>
      event.type === 'start-cleaning' ? event.durationMs : context.cleaningMs,
  }),
  /** Everything about the visitor is forgotten. */
  wipe: assign<SessionContext, MachineEvent, undefined, MachineEvent, never>({
    visitor: ({ context }) => newVisitor(context.config, context.main, context.quiet),
    pack: ({ context }) => context.main,
    resets: ({ context }) => context.resets + 1,
    cleaningMs: 0,
  }),
};

/** The vocabulary of the session machine; `session-machine.ts` builds the states with it. */
export const sessionSetup = setup({
  types: {
    context: {} as SessionContext,
    events: {} as MachineEvent,
    input: {} as SessionConfig,
  },
  guards,
  actions: {
    ...actions,
    orderReset: raise({ type: 'reset' }),
  },
  delays: {
    hands: handsMs,
    storyRest: storyRestMs,
    greetingWait: greetingWaitMs,
    greetingMost: greetingMostMs,
    jackOutGrace: jackOutGraceMs,
    dwell: ({ context }) => attractDwellMs(context),
    idle: ({ context }) => idleMs(context),
    warning: ({ context }) => warningMs(context),
    cleaning: ({ context }) => context.cleaningMs,
  },
});

/** Entry action: the visitor has come to this screen. */
export const arriveAt = <Place extends ScreenName>(place: Place) =>
  ({ type: 'arrive', params: { place } }) as const;
