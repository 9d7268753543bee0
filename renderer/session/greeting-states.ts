/** Speech mode begins: each language says how to choose it; without an answer the first one is taken (accessibility KEY-4). */
import { arriveAt, sessionSetup } from './session-setup.ts';

/** State of the greeting. */
export const greetingStates = sessionSetup.createStateConfig({
  id: 'greeting',
  initial: 'first',
  entry: [arriveAt('greeting'), 'leavePage'],
  on: {
    'choose-language': { target: '#hands-start', actions: 'apply' },
    back: '#hands-start',
    home: '#hands-start',
    'end-speech': { target: '#hands-start', actions: 'apply' },
  },
  states: {
    first: greetingRound({ target: '#greeting-again', actions: 'greetAgain' }),
    again: { id: 'greeting-again', ...greetingRound({ target: '#hands-start' }) },
  },
});

/** One greeting: it is said, then it waits; moving about among the languages lets it wait anew. */
function greetingRound(unanswered: { readonly target: string; readonly actions?: 'greetAgain' }) {
  return {
    initial: 'speaking',
    states: {
      speaking: { on: { 'speech-said': 'waiting' }, after: { greetingMost: '#hands-start' } },
      waiting: {
        after: { greetingWait: unanswered },
        on: { input: { target: 'speaking', actions: 'apply' } },
      },
    },
  } as const;
}
