/** Starts the session machine and gives the rest of the program its one door to it. */
import { createActor } from 'xstate';
import { sessionMachine } from './session-machine.ts';
import type { SessionEvent, SessionView } from './session-types.ts';
import { sameView, viewOf } from './session-view.ts';
import { eventOrigins } from './timeouts.ts';
import type { SessionConfig } from './visitor.ts';

/** Timers the session waits with. They must be monotonic: the page's own are, and tests turn theirs by hand. */
export interface SessionClock {
  setTimeout(callback: (...values: unknown[]) => void, milliseconds: number): unknown;
  clearTimeout(id: unknown): void;
}

/** What to show, and the only way to change it. */
export interface Session {
  readonly view: SessionView;
  send(event: SessionEvent): void;
  subscribe(listener: () => void): () => void;
}

/** What the question "still there?" itself offers: its buttons, the choice of a language; and a headset is somebody new. */
function belongsToQuestion(event: SessionEvent): boolean {
  if (event.type === 'input') return event.onControl === true;
  return event.type === 'jack-in' || (event.type === 'open-sheet' && event.sheet === 'language');
}

/** A running session, in the attract loop (or on the problem screen when there is no pack). */
export function createSession({ config, clock }: { config: SessionConfig; clock: SessionClock }): Session {
  const actor = createActor(sessionMachine, { input: config, clock });
  const listeners = new Set<() => void>();
  let view = viewOf(actor.getSnapshot());
  actor.subscribe((snapshot) => {
    const seen = viewOf(snapshot);
    if (sameView(seen, view)) return;
    view = seen;
    for (const listener of [...listeners]) listener();
  });
  actor.start();
  return {
    get view() {
      return view;
    },
    // Whatever else is touched while the question stands, the answer is "I am here", and nothing else happens.
    send: (event) =>
      actor.send(
        view.attention === 'warning' && eventOrigins[event.type] === 'visitor' && !belongsToQuestion(event)
          ? { type: 'still-here' }
          : event,
      ),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
