/**
 * What a visitor who does not see the screen has heard: every utterance that the real voice was told to say, and what became of it.
 * It listens where the captions listen; nothing in the product keeps it.
 */
import type { Page } from '@playwright/test';
import type { HeardState } from '../../renderer/voice/heard-voice.ts';

/** One utterance. */
export interface SpeechEntry {
  readonly text: string;
  readonly language: string;
  /** What spoke: a clip, or the voice of the machine; `null` = nothing sounded. */
  readonly by: 'clip' | 'system' | null;
  readonly state: HeardState;
  /** Milliseconds of the page's clock at which it was asked for. */
  readonly atMs: number;
}

declare global {
  interface Window {
    lanternSpeech?: SpeechEntry[];
  }
}

/** Begins to listen; call once the page is there. */
export async function listenToSpeech(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard = document.querySelector('lantern-app')?.ports?.heard;
    if (heard === undefined || window.lanternSpeech !== undefined) return;
    const log: SpeechEntry[] = (window.lanternSpeech = []);
    const places = new Map<number, number>();
    const note = (): void => {
      const now = heard.heard;
      if (now === null) return;
      const place = places.get(now.number) ?? log.length;
      places.set(now.number, place);
      const { text, language } = now.utterance;
      const atMs = log[place]?.atMs ?? performance.now();
      log[place] = { text, language, by: now.by, state: now.state, atMs };
    };
    heard.subscribe(note);
    note();
  });
}

/** Everything heard so far. */
export function speechLog(page: Page): Promise<readonly SpeechEntry[]> {
  return page.evaluate(() => [...(window.lanternSpeech ?? [])]);
}
