/** What keys do for speech before they do anything else: they cut the voice, and the first one in the loop starts speech mode. */

/** What it needs of its surroundings. */
export interface SpeechKeysOptions {
  /** The loop runs and our own voice reads the screen: a key is somebody who may not see (accessibility ACT-1). */
  readonly startsSpeech: (code: string) => boolean;
  readonly start: () => void;
  /** Any action cuts the voice at once. */
  readonly cut: (means: 'keys' | 'touch') => void;
}

const modifiers = new Set(['Control', 'Alt', 'AltGraph', 'Shift', 'Meta', 'CapsLock', 'NumLock']);

/** Starts listening; call it before all other listeners. */
export function listenForSpeech({ startsSpeech, start, cut }: SpeechKeysOptions): void {
  const capture = { capture: true } as const;
  window.addEventListener(
    'keydown',
    (event) => {
      // Chords belong to the host and to staff.
      if (modifiers.has(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!event.repeat) cut('keys');
      if (!startsSpeech(event.code)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.repeat) start();
    },
    capture,
  );
  window.addEventListener('pointerdown', () => cut('touch'), capture);
}
