/** The screens a visitor walks through, from the doors to the last slide. */
import { adjustingEvents, staysHere } from './adjusting-events.ts';
import { numbersGateStates, numbersStates } from './numbers-states.ts';
import { greetingStates } from './greeting-states.ts';
import { arriveAt, sessionSetup } from './session-setup.ts';
import { slideStates } from './slide-states.ts';

const toDoors = '#doors';

const welcome = sessionSetup.createStateConfig({
  id: 'welcome',
  initial: 'doors',
  entry: arriveAt('welcome'),
  states: {
    /** The clean-hands picture, once at the beginning. */
    start: {
      id: 'hands-start',
      after: { hands: { guard: 'advancesAlone', target: 'doors' } },
      on: { 'skip-hands': 'doors', home: { target: 'doors', actions: 'leavePage' } },
    },
    doors: {
      id: 'doors',
      on: { 'choose-pack': staysHere, 'open-packs': { guard: 'offersMany', target: '#packs' } },
    },
    /** The clean-hands picture, once more after a long visit. */
    end: {
      id: 'hands-end',
      entry: 'rememberFarewell',
      after: { hands: { guard: 'advancesAlone', target: 'doors' } },
      on: { 'skip-hands': 'doors' },
    },
  },
});

/** All the other packs, where they are too many for the doors. */
const packs = sessionSetup.createStateConfig({
  id: 'packs',
  entry: [arriveAt('packs'), 'leavePage'],
  on: {
    'choose-pack': staysHere,
    back: { guard: 'nothingOpen', target: toDoors, actions: 'leavePath' },
  },
});

const topics = sessionSetup.createStateConfig({
  id: 'topics',
  entry: [arriveAt('topics'), 'leaveSlide'],
  on: { back: { guard: 'nothingOpen', target: toDoors, actions: 'leavePath' } },
});

const calm = sessionSetup.createStateConfig({
  id: 'calm',
  initial: 'still',
  entry: arriveAt('calm'),
  on: {
    next: { guard: 'hasNext', target: '#calm', reenter: true, actions: 'showNext' },
    previous: [
      { guard: 'hasPrevious', target: '#calm', reenter: true, actions: 'showPrevious' },
      { target: toDoors, actions: 'leavePath' },
    ],
    back: [{ guard: 'nothingOpen', target: toDoors, actions: 'leavePath' }, { actions: 'apply' }],
  },
  states: {
    still: { entry: 'stopBreathing', on: { 'start-breathing': 'breathing' } },
    breathing: { entry: 'startBreathing', on: { 'stop-breathing': 'still' } },
  },
});

/** Doors, topics, slides, numbers and calm corner, and what can be done on all of them. */
export const visitStates = sessionSetup.createStateConfig({
  id: 'visit',
  initial: 'welcome',
  on: {
    'open-door': [
      { guard: 'opensStory', target: '#slide', reenter: true, actions: 'openDoor' },
      { guard: 'opensCalm', target: '#calm', reenter: true, actions: 'openDoor' },
      { guard: 'opensTopics', target: '#topics', actions: 'openDoor' },
    ],
    home: [
      { guard: 'isFarewell', target: '#hands-end', actions: 'leavePath' },
      { target: toDoors, actions: 'leavePath' },
    ],
    'open-topics': { guard: 'hasTopics', target: '#topics' },
    'open-slide': [
      { guard: 'opensCalmSlide', target: '#calm', reenter: true, actions: 'openSlide' },
      { guard: 'opensSlide', target: '#slide', reenter: true, actions: 'openSlide' },
    ],
    'open-numbers': { guard: 'mayOpenNumbers', target: '#numbers-gate' },
    'pack-ready': [
      { guard: 'bringsChosen', target: toDoors, actions: ['adoptPack', 'enterPack'] },
      { guard: 'placeIsGone', target: toDoors, actions: ['adoptPack', 'leavePath'] },
      { actions: ['adoptPack', 'apply'] },
    ],
    'pack-not-opened': staysHere,
    ...adjustingEvents,
    back: staysHere,
    'open-term': staysHere,
    'close-term': staysHere,
    'tap-hotspot': staysHere,
    'open-activity': staysHere,
    'close-activity': staysHere,
    'touch-activity': staysHere,
    'open-sign': staysHere,
    'close-sign': staysHere,
    'toggle-sign': staysHere,
    'sign-going': staysHere,
    'sign-ended': staysHere,
    'sign-unavailable': staysHere,
    'toggle-listen': staysHere,
    'repeat-sentence': staysHere,
    'repeat-page': staysHere,
    'say-word': staysHere,
    'confirm-loudspeaker': staysHere,
    'decline-loudspeaker': staysHere,
    'narration-started': staysHere,
    'narration-paused': staysHere,
    'narration-ended': staysHere,
    'narration-unavailable': staysHere,
    'sentence-reached': staysHere,
    // At the doors somebody has just come: which language is not known yet.
    'start-speech': [{ guard: 'greetsHere', target: '#greeting', actions: 'apply' }, staysHere],
    // Whoever plugs in a headset is somebody new, unless speech is on already (accessibility KEY-4).
    'jack-in': [
      { guard: 'inSpeech', actions: 'apply' },
      { guard: 'mayGreet', target: '#greeting', actions: ['wipe', 'apply'] },
    ],
  },
  states: {
    greeting: greetingStates,
    welcome,
    packs,
    topics,
    slide: slideStates,
    'numbers-gate': numbersGateStates,
    numbers: numbersStates,
    calm,
  },
});
