/** What the input devices do for speech mode. Call it before all other listeners: it cuts the voice first. */
import type { DisplayPort, LocalizePort, SessionPort } from '../controllers/contexts.ts';
import { listenToCornerHold } from './corner-hold.ts';
import { exploreByTouch } from './explore-by-touch.ts';
import { listenToHeadset } from './headset-changes.ts';
import type { SoundDevices } from './headset-changes.ts';
import { listenForSpeech } from './speech-keys.ts';

/** What speech mode needs of its surroundings. */
export interface SpeechInput {
  readonly session: SessionPort;
  readonly display: DisplayPort;
  readonly localize: LocalizePort;
  /** The reader of the screen. */
  readonly speech: {
    cut(means: 'keys' | 'touch'): void;
    announce(element: Element): void;
    announceText(element: Element): void;
    tell(text: string): Promise<void>;
  };
  /** A key that has its own way into the loop: a switch, or the headset's plug. */
  readonly wakesByItself: (code: string) => boolean;
  /** Fingers can feel where the corners of the screen are. */
  readonly hasTactileFrame: () => boolean;
  /** Whose coming and going is that of a headset; `null` = its plug sends a key. */
  readonly soundDevices: SoundDevices | null;
  /** Our own voice reads the screen, not a screen reader of the machine. */
  readonly speaksItself: boolean;
}

/** Starts listening; call once. */
export function startSpeechInput({
  session,
  display,
  localize,
  speech,
  wakesByItself,
  hasTactileFrame,
  soundDevices,
  speaksItself,
}: SpeechInput): void {
  const isOn = (): boolean => session.view.speechMode;
  const pixelsPerMm = (): number => display.pixelsPerMm;
  listenForSpeech({
    startsSpeech: (code) =>
      speaksItself &&
      !isOn() &&
      // The loop, and the screen of a kiosk that has nothing to show.
      ['attract', 'problem'].includes(session.view.screen) &&
      session.view.sheet === null &&
      !wakesByItself(code),
    start: () => session.send({ type: 'start-speech' }),
    cut: (means) => speech.cut(means),
  });
  listenToCornerHold({
    isOn: () => hasTactileFrame() && speaksItself && !isOn(),
    pixelsPerMm,
    after: (delayMs, callback) => {
      const timer = setTimeout(callback, delayMs);
      return () => clearTimeout(timer);
    },
    onHint: () => void speech.tell(localize.t('speech.holdOn')),
    onHeld: () => session.send({ type: 'start-speech' }),
  });
  if (soundDevices !== null) void listenToHeadset(soundDevices, (type) => session.send({ type }));
  window.addEventListener('digit-typed', () => {
    if (isOn()) void speech.tell(localize.t('speech.digit'));
  });
  exploreByTouch({
    isOn,
    pixelsPerMm,
    speak: (element, kind) => {
      if (kind === 'control') speech.announce(element);
      else speech.announceText(element);
    },
  });
}
