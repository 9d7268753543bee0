/** Puts all input devices to work. */
import type { LiveSettingsPort, SessionPort } from '../controllers/contexts.ts';
import { blockGestures } from './block-gestures.ts';
import { watchFocusMode } from './focus-mode.ts';
import { lockInput } from './lock-input.ts';
import { pressFocused, scanOn } from './focus-order.ts';
import { wakesByItself } from './key-profiles.ts';
import { listenToKeyboard } from './keyboard.ts';
import { Scanner } from './scanner.ts';
import { startSpeechInput } from './start-speech-input.ts';
import type { SpeechInput } from './start-speech-input.ts';
import { listenToTouch } from './touch.ts';

/** Turning a wheel is a sign of life, but not with each of its notches, milliseconds. */
const wheelIntervalMs = 1000;

/** Starts listening to touch, mouse and keys; call once. */
export function startInput(
  ports: Omit<SpeechInput, 'hasTactileFrame' | 'wakesByItself'> & { readonly liveSettings: LiveSettingsPort },
): void {
  const { session, display, localize, liveSettings, speech } = ports;
  const send = session.send.bind(session);
  const keys = (): LiveSettingsPort['settings']['keys'] => liveSettings.settings.keys;
  const scanner = makeScanner(session, () => keys().scanStepMs);
  lockInput(() => session.view.screen === 'cleaning');
  startSpeechInput({
    ...ports,
    wakesByItself: (code) => wakesByItself(code, keys()),
    hasTactileFrame: () => liveSettings.settings.display.hasTactileFrame,
  });
  blockGestures();
  listenToTouch({
    send,
    pixelsPerMm: () => display.pixelsPerMm,
    explores: () => session.view.speechMode,
  });
  listenToKeyboard({
    send,
    view: () => session.view,
    direction: () => localize.direction,
    keys,
    scanner,
    describeKey: (words) => void speech.tell(localize.t(words)),
  });
  // Whoever touches the screen needs no light that wanders.
  window.addEventListener('pointerdown', () => scanner.rest(), { capture: true });
  listenToWheel(() => send({ type: 'input' }));
  const forgetFocusMode = watchFocusMode(document.documentElement);
  let { resets } = session.view;
  session.subscribe(() => {
    if (session.view.resets === resets) return;
    resets = session.view.resets;
    forgetFocusMode();
    scanner.rest();
  });
}

function makeScanner(session: SessionPort, stepMs: () => number): Scanner {
  return new Scanner(
    {
      moveOn: scanOn,
      take: pressFocused,
      isHere: (taking) => {
        const isAnswer = session.view.attention === 'warning';
        session.send({ type: 'input', withSwitch: true, ...(taking ? { onControl: true } : {}) });
        return isAnswer;
      },
    },
    {
      stepMs,
      setTimeout: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
      clearTimeout: (id) => window.clearTimeout(id as number),
    },
  );
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
