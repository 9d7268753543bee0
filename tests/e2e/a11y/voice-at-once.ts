/**
 * A voice that has said everything at once. The reader of the screen, its clips, the narrator and the session are the real ones, and so is
 * the log of what was said (`speech-log.ts`); only the sound is left out, so that hundreds of pages can be heard in minutes.
 */
import type { Page } from '@playwright/test';
import type { HeardVoice } from '../../../renderer/voice/heard-voice.ts';
import type { WordVoice } from '../../../renderer/voice/voice.ts';

/** Puts it in the place of the voice that sounds; call once the page is there. */
export async function speakAtOnce(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard = document.querySelector('lantern-app')?.ports?.heard as HeardVoice | undefined;
    let turn = 0;
    const say: WordVoice['say'] = ({ id, audioUrl }, listener) => {
      const mine = (turn += 1);
      // The numbers about survival are said sentence by sentence, because their page is not narrated.
      if (audioUrl === null && !id.startsWith('phrase/')) {
        listener({ type: 'unavailable', reason: 'it has no clip' });
        return;
      }
      listener({ type: 'started', by: audioUrl === null ? 'system' : 'clip' });
      queueMicrotask(() => {
        if (mine === turn) listener({ type: 'ended' });
      });
    };
    const nothing = (): void => undefined;
    heard?.useVoice({
      say,
      sayWord: (utterance, _word, listener) => say(utterance, listener),
      preload: nothing,
      pause: nothing,
      resume: nothing,
      stop: () => void (turn += 1),
      applySettings: nothing,
      canSay: () => true,
    });
    // The voice that sounds may arrive after this one.
    if (heard !== undefined) heard.useVoice = nothing;
    // The reader waits for a page to be drawn. Here nobody looks at it, so one frame need not take as long as a screen needs.
    window.requestAnimationFrame = (draw) => window.setTimeout(() => draw(performance.now()), 2);
    window.cancelAnimationFrame = (frame) => window.clearTimeout(frame);
  });
}
