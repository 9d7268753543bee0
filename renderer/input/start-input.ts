/** Puts all input devices to work. */
import type { DisplayPort, LocalizePort, SessionPort } from '../controllers/contexts.ts';
import { blockGestures } from './block-gestures.ts';
import { watchFocusMode } from './focus-mode.ts';
import { listenToKeyboard } from './keyboard.ts';
import { listenToTouch } from './touch.ts';

/** Turning a wheel is a sign of life, but not with each of its notches, milliseconds. */
const wheelIntervalMs = 1000;

/** Starts listening to touch, mouse and keys; call once. */
export function startInput(ports: {
  readonly session: SessionPort;
  readonly display: DisplayPort;
  readonly localize: LocalizePort;
}): void {
  const { session, display, localize } = ports;
  const send = session.send.bind(session);
  blockGestures();
  listenToTouch({ send, pixelsPerMm: () => display.pixelsPerMm });
  listenToKeyboard({ send, direction: () => localize.direction });
  listenToWheel(() => send({ type: 'input' }));
  const forgetFocusMode = watchFocusMode(document.documentElement);
  let { resets } = session.view;
  session.subscribe(() => {
    if (session.view.resets === resets) return;
    resets = session.view.resets;
    forgetFocusMode();
  });
}

function listenToWheel(turned: () => void): void {
  let lastMs = -wheelIntervalMs;
  window.addEventListener(
    'wheel',
    (event) => {
      if (event.timeStamp - lastMs < wheelIntervalMs) return;
      lastMs = event.timeStamp;
      turned();
    },
    { passive: true },
  );
}
