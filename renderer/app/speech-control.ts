/** Stands in for the reader of the screen until it has been fetched: what the input has to tell it goes through here. */
import type { ScreenReader } from '../speech/screen-reader.ts';

/** The part of the reader that input devices use. */
type Reader = Pick<ScreenReader, 'cut' | 'announce' | 'announceText' | 'tell'>;

/** Forwards to the reader once it is there; before that nothing is being said that could be cut. */
export class SpeechControl implements Reader {
  #reader: Reader | null = null;

  /** The reader has arrived. */
  use(reader: Reader): void {
    this.#reader = reader;
  }

  cut(means: 'keys' | 'touch'): void {
    this.#reader?.cut(means);
  }

  announce(element: Element): void {
    this.#reader?.announce(element);
  }

  announceText(element: Element): void {
    this.#reader?.announceText(element);
  }

  async tell(text: string): Promise<void> {
    await this.#reader?.tell(text);
  }
}
