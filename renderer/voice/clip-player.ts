/** What a reading needs from whatever plays a sound file; `clip-voice.ts` has the one on howler. */
import type { VoiceSettings } from './voice.ts';

/** What a player tells. After `failed` or `dispose` nothing more comes. */
export interface ClipPlayerEvents {
  /** Sound has begun, at first or after a pause. */
  started(): void;
  /** The file came to its end. */
  ended(): void;
  /** The file or the device refuses; `reason` is for the log. */
  failed(reason: string): void;
}

/** Plays one sound file. Every call is allowed at any time, also before the file has arrived. */
export interface ClipPlayer {
  /** Who is told; replaced when a preloaded player is put to use. */
  events: ClipPlayerEvents;
  /** Plays from where it stands. */
  play(): void;
  pause(): void;
  /** Jumps there, milliseconds. */
  seek(positionMs: number): void;
  /** Where it is, milliseconds of the file. */
  positionMs(): number;
  applySettings(settings: VoiceSettings): void;
  /** Silence at once, and everything is given back. */
  dispose(): void;
}

/** Opens a sound file and begins to fetch it. */
export type OpenClip = (url: string, settings: VoiceSettings) => ClipPlayer;

/** Hears nothing: the events of a player that nobody uses yet. */
export const deafEvents: ClipPlayerEvents = {
  started() {
    // Nobody listens yet.
  },
  ended() {
    // Nobody listens yet.
  },
  failed() {
    // Nobody listens yet.
  },
};
