/** Somebody who does not see the screen: knows nothing but what was said. */
import { expect } from '@playwright/test';
import { phraseKey } from '../../content/schema/phrase-key.ts';
import type { Kiosk } from './kiosk-driver.ts';
import type { SpeechEntry } from './speech-log.ts';

/** Most steps from the first to the last thing of a screen. */
const mostSteps = 40;

/** Listens to a kiosk. */
export class Ears {
  #heard = 0;

  constructor(private readonly kiosk: Kiosk) {}

  /** Everything that was asked for since the last thing that was waited for. */
  async news(): Promise<readonly SpeechEntry[]> {
    return (await this.kiosk.speech()).slice(this.#heard);
  }

  /** Waits until this is being said, or has been said, after what was heard before. */
  async hears(text: string | RegExp): Promise<SpeechEntry> {
    let found: SpeechEntry | undefined;
    const look = async (): Promise<boolean> => {
      const all = await this.kiosk.speech();
      const place = all.findIndex(
        (entry, index) => index >= this.#heard && isHeard(entry) && says(entry, text),
      );
      if (place === -1) return false;
      found = all[place];
      this.#heard = place + 1;
      return true;
    };
    const told = async (): Promise<string> => {
      if (await look()) return 'heard';
      return (await this.news()).map((entry) => `${entry.state}: ${entry.text}`).join(' | ');
    };
    await expect
      .poll(told, { message: `somebody hears "${String(text)}"`, timeout: 60_000, intervals: [50, 100, 200] })
      .toBe('heard');
    return found!;
  }

  /** Goes on with one key until this is said, whatever lies between. */
  async goesTo(name: string | RegExp, key: 'ArrowDown' | 'ArrowUp' | 'Tab' = 'ArrowDown'): Promise<void> {
    for (let step = 0; step < mostSteps; step += 1) {
      const before = (await this.kiosk.speech()).length;
      await this.kiosk.press(key);
      const first = await this.#answerAfter(before);
      if (!says(first, name)) continue;
      this.#heard = before;
      return;
    }
    throw new Error(
      `Nobody said "${String(name)}"; heard: ${(await this.news()).map(({ text }) => text).join(' | ')}`,
    );
  }

  /** What a key led to: what the screen was saying by itself at that moment was cut by it. */
  async #answerAfter(before: number): Promise<SpeechEntry> {
    let answer: SpeechEntry | undefined;
    let seen = before;
    const settles = async (): Promise<boolean> => {
      const all = await this.kiosk.speech();
      const isStill = all.length > before && all.length === seen && isHeard(all.at(-1)!);
      seen = all.length;
      answer = all.at(-1);
      return isStill;
    };
    await expect.poll(settles, { intervals: [30, 60, 60, 100] }).toBe(true);
    return answer!;
  }
}

function isHeard({ state }: SpeechEntry): boolean {
  return state === 'saying' || state === 'said';
}

function says({ text }: SpeechEntry, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? phraseKey(text) === phraseKey(wanted) : wanted.test(text);
}
