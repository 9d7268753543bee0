/** The numbers about survival and the gate before them (rulings 4); only the parents' path leads here. */
import { arriveAt, sessionSetup } from './session-setup.ts';

/** The parents' slide or list of topics that the visitor came from. */
const backToOrigin = [
  { guard: 'onSlide', target: '#slide', actions: 'leavePage' },
  { target: '#topics' },
] as const;

/** "Look now, later, ask the team". */
export const numbersGateStates = sessionSetup.createStateConfig({
  id: 'numbers-gate',
  entry: [arriveAt('numbers-gate'), 'leavePage'],
  on: {
    'answer-gate': [
      { guard: 'answersNow', target: '#numbers' },
      { guard: 'answersTeam', actions: 'askTeam' },
      ...backToOrigin,
    ],
    previous: backToOrigin,
    back: [{ guard: 'somethingOpen', actions: 'apply' }, ...backToOrigin],
  },
});

/** The numbers, behind their gate. */
export const numbersStates = sessionSetup.createStateConfig({
  id: 'numbers',
  entry: [arriveAt('numbers'), 'leavePage'],
  on: {
    previous: backToOrigin,
    back: [{ guard: 'somethingOpen', actions: 'apply' }, ...backToOrigin],
  },
});
