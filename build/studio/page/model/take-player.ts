/** Plays takes, one at a time. */

/** What the model needs of a player. */
export interface PlayerPort {
  /**
   * Plays; what played before stops.
   * @param fromMs where to begin, milliseconds
   * @param onTime told the place several times a second, milliseconds; `null` when it has ended or cannot be played
   */
  play(url: string, fromMs: number, onTime: (atMs: number | null) => void): void;
  stop(): void;
}

/** The browser's own player. */
export class BrowserPlayer implements PlayerPort {
  #audio: HTMLAudioElement | null = null;

  play(url: string, fromMs: number, onTime: (atMs: number | null) => void): void {
    this.stop();
    const audio = new Audio(url);
    this.#audio = audio;
    const end = (): void => {
      if (this.#audio === audio) this.#audio = null;
      onTime(null);
    };
    audio.addEventListener('timeupdate', () => {
      if (this.#audio === audio && !audio.ended) onTime(audio.currentTime * 1000);
    });
    audio.addEventListener('ended', end);
    audio.addEventListener('error', end);
    audio.currentTime = fromMs / 1000;
    audio.play().catch(end);
  }

  stop(): void {
    this.#audio?.pause();
    this.#audio = null;
  }
}
