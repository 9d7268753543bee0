/** The session as a statechart: what is on the screen, and beside it whether anybody is still there. No DOM, no Lit. */
import { adjustingEvents } from './adjusting-events.ts';
import { arriveAt, sessionSetup } from './session-setup.ts';
import { visitStates } from './visit-states.ts';
import { newContext } from './visitor.ts';

const attract = sessionSetup.createStateConfig({
  id: 'attract',
  initial: 'running',
  entry: arriveAt('attract'),
  on: {
    'pack-ready': { actions: 'adoptPack' },
    'open-staff': '#staff',
    'start-speech': [
      { guard: 'mayGreet', target: '#greeting', actions: 'apply' },
      { target: '#hands-start', actions: 'apply' },
    ],
    'jack-in': { guard: 'mayGreet', target: '#greeting', actions: 'apply' },
    // On a control it is performed, anywhere else the touch only wakes (rulings 1); both begin at the clean hands.
    '*': { guard: 'wakes', target: '#hands-start', actions: 'apply' },
  },
  states: {
    running: {
      after: { dwell: { target: 'running', reenter: true, actions: 'turnLoop' } },
      on: { 'toggle-attract-pause': 'paused' },
    },
    paused: { id: 'attract-paused', on: { 'toggle-attract-pause': 'running' } },
  },
});

/** Somebody listens where there is nothing else to do. */
const hearsOn = { target: 'heard', reenter: true, actions: 'apply' } as const;

const screen = sessionSetup.createStateConfig({
  initial: 'beginning',
  on: {
    reset: { target: '.beginning', actions: 'wipe' },
    'open-staff': { target: '.staff', actions: ['leavePath', 'shutStaff'] },
    'pack-failed': { guard: 'knowsNoSlides', target: '.problem', actions: ['noteProblem', 'leavePath'] },
  },
  states: {
    beginning: {
      always: [
        { guard: 'isCleaning', target: 'cleaning' },
        { guard: 'hasProblem', target: 'problem' },
        { target: 'attract' },
      ],
    },
    attract,
    visit: visitStates,
    staff: {
      id: 'staff',
      entry: arriveAt('staff'),
      on: {
        'admit-staff': { actions: 'admitStaff' },
        'open-staff-tool': { actions: 'openStaffTool' },
        'close-staff-tool': { actions: 'closeStaffTool' },
        'start-cleaning': { target: '#cleaning', actions: 'startCleaning' },
        'close-staff': { actions: 'orderReset' },
        back: [
          { guard: 'somethingOpen', actions: 'apply' },
          { guard: 'hasStaffTool', actions: 'closeStaffTool' },
          { actions: 'orderReset' },
        ],
        home: { actions: 'orderReset' },
        // The bar stands here too. What staff adjust goes with the reset.
        ...adjustingEvents,
        'start-speech': { actions: 'apply' },
        'jack-in': { guard: 'inSpeech', actions: 'apply' },
        'pack-ready': { actions: 'adoptPack' },
        'pack-failed': { guard: 'knowsNoSlides', actions: 'noteProblem' },
      },
    },
    /** Nothing answers but the chord of staff; it ends by itself. */
    cleaning: {
      id: 'cleaning',
      entry: arriveAt('cleaning'),
      after: { cleaning: { actions: 'orderReset' } },
      on: { 'pack-ready': { actions: 'adoptPack' } },
    },
    problem: {
      id: 'problem',
      entry: arriveAt('problem'),
      initial: 'unheard',
      on: {
        'pack-ready': { guard: 'bringsMain', actions: ['adoptPack', 'orderReset'] },
        // Tried again in vain: whoever listens hears on.
        'pack-failed': { guard: 'knowsNoSlides', actions: 'noteProblem' },
      },
      states: {
        unheard: {
          on: {
            'start-speech': { target: 'heard', actions: 'apply' },
            'jack-in': { target: 'heard', actions: 'apply' },
          },
        },
        /** Somebody hears that there is nothing today, and whom to ask. Nobody is asked whether they are still there: it ends by itself. */
        heard: {
          after: { idle: { actions: 'orderReset' } },
          on: {
            input: hearsOn,
            'jack-out': hearsOn,
            'end-speech': { actions: 'orderReset' },
            'speech-stop': hearsOn,
            'speech-repeat': hearsOn,
            'speech-repeat-all': hearsOn,
            'speech-louder': hearsOn,
            'speech-quieter': hearsOn,
            'speech-faster': hearsOn,
            'speech-slower': hearsOn,
          },
        },
      },
    },
  },
});

const attention = sessionSetup.createStateConfig({
  initial: 'off',
  on: {
    reset: '.off',
    'pack-failed': { guard: 'knowsNoSlides', target: '.off' },
  },
  states: {
    /** The loop runs, or nothing can be shown: there is nobody to ask. */
    off: { on: { '*': { guard: 'engages', target: 'engaged' } } },
    engaged: {
      after: { idle: 'warning' },
      on: {
        'toggle-attract-pause': { guard: 'inAttract', target: 'off' },
        // Staff are wiping: nobody is asked whether they are still there.
        'start-cleaning': { guard: 'inStaff', target: 'off' },
        // Idleness is counted anew from every sign of life; how long depends on where the visitor is by then.
        '*': { guard: 'isSignOfLife', target: 'engaged', reenter: true },
      },
    },
    warning: {
      entry: 'hush',
      after: { warning: { actions: 'orderReset' } },
      on: {
        '*': [
          // Moving to one of its buttons, or a finger coming down on one: the button answers, and the time for that begins anew.
          { guard: 'actsThroughControl', target: 'warning', reenter: true },
          { guard: 'isVisitor', target: 'engaged' },
        ],
      },
    },
  },
});

/** The headset: pulling it ends the session after a while, unless somebody plugs it in again or touches anything. */
const plug = sessionSetup.createStateConfig({
  initial: 'resting',
  on: { reset: '.resting' },
  states: {
    resting: { on: { 'jack-out': { guard: 'hadHeadset', target: 'pulled' } } },
    pulled: {
      after: { jackOutGrace: { actions: 'orderReset' } },
      on: { 'jack-out': {}, '*': { guard: 'isVisitor', target: 'resting' } },
    },
  },
});

/** The session machine. Input: `SessionConfig`. Events: `SessionEvent`. Read it through `viewOf`. */
export const sessionMachine = sessionSetup.createMachine({
  id: 'session',
  type: 'parallel',
  context: ({ input }) => newContext(input),
  on: { 'quiet-hours': { actions: 'noteHour' } },
  states: { screen, attention, plug },
});
