/** A slide at one of its three levels, and how it turns. */
import { arriveAt, sessionSetup } from './session-setup.ts';

/** State of a slide on the screen. */
export const slideStates = sessionSetup.createStateConfig({
  id: 'slide',
  initial: 'sorting',
  entry: arriveAt('slide'),
  on: {
    next: [
      { guard: 'hasNextBand', target: '#slide', reenter: true, actions: 'turnForward' },
      { guard: 'hasNext', target: '#slide', reenter: true, actions: 'showNext' },
      // Whoever does not see that nothing follows is told.
      { actions: 'tellEnd' },
    ],
    previous: [
      // One step out of the video or the activity, not off the page.
      { guard: 'inSign', actions: 'closeSign' },
      { guard: 'inActivity', actions: 'closeActivity' },
      { guard: 'hasPreviousBand', target: '#slide', reenter: true, actions: 'turnBack' },
      { guard: 'hasPrevious', target: '#slide', reenter: true, actions: 'showPrevious' },
      { guard: 'onStoryPath', target: '#doors', actions: 'leavePath' },
      { guard: 'hasTopics', target: '#topics' },
    ],
    back: [{ guard: 'nothingOpen', target: '#topics' }, { actions: 'apply' }],
  },
  states: {
    sorting: {
      always: [
        { guard: 'atYoung', target: 'young' },
        { guard: 'atOlder', target: 'older' },
        { target: 'parents' },
      ],
    },
    young: {
      initial: 'reading',
      on: {
        'narration-ended': [
          { guard: 'storyGoesOn', target: '.resting', reenter: true, actions: 'apply' },
          { actions: 'apply' },
        ],
      },
      states: {
        reading: {},
        resting: {
          after: {
            storyRest: { guard: 'storyCanTurn', target: '#slide', reenter: true, actions: 'showNext' },
          },
        },
      },
    },
    older: {},
    parents: {},
  },
});
