/** A visitor who does not see goes through a page from its title to its last button, and hears what there is. */
import type { SessionEvent } from '../../../renderer/session/session-types.ts';
import { settle } from '../every-screen.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import type { KioskOptions } from '../kiosk.ts';
import type { SpeechEntry } from '../speech-log.ts';
import { collectSeen } from './seen-things.ts';
import type { SeenThing } from './seen-things.ts';

/** Keys may follow each other at once. */
export const withoutDebounce: KioskOptions = { flags: ['--keys-debounce-ms=0'] };

/** What there was on a page for the eye, and for the ear. */
export interface Heard {
  readonly seen: readonly SeenThing[];
  readonly said: readonly SpeechEntry[];
}

/** Frames without a word after which nothing more is coming. */
const restFrames = 5;
/** More things than any page has. */
const mostSteps = 120;

/** Things happen one after the other, each heard to its end; then the Down key goes once round the page. */
export async function listenThrough(
  kiosk: Kiosk,
  steps: readonly (readonly SessionEvent[])[],
): Promise<Heard> {
  const before = (await kiosk.speech()).length;
  for (const step of steps) {
    await kiosk.tellSession(...step);
    await hearOut(kiosk);
    await letOthersHear(kiosk, step);
  }
  await settle(kiosk);
  // Going through the page scrolls it, and some buttons then say something else.
  const seen = await kiosk.page.evaluate(collectSeen);
  const explained = await goRound(kiosk);
  // Keys stay within a sheet; what else stands on the screen comes after it.
  if ((await kiosk.view()).sheet !== null) {
    await kiosk.tellSession({ type: 'back' });
    await hearOut(kiosk);
    explained.push(...(await goRound(kiosk)));
  }
  return { seen: [...seen, ...explained], said: (await kiosk.speech()).slice(before) };
}

/** Something happens by itself, and whoever is there touches nothing: what there is to see then, and what is said of it. */
export async function listenWhile(kiosk: Kiosk, happens: () => Promise<void>): Promise<Heard> {
  const before = (await kiosk.speech()).length;
  await happens();
  await hearOut(kiosk);
  await settle(kiosk);
  return { seen: await kiosk.page.evaluate(collectSeen), said: (await kiosk.speech()).slice(before) };
}

/** Waits until nothing more is said. */
export async function hearOut(kiosk: Kiosk): Promise<void> {
  await kiosk.page.evaluate(async (frames) => {
    const log = window.lanternSpeech ?? [];
    for (let quiet = 0, known = log.length; quiet < frames; quiet += 1) {
      await new Promise((done) => requestAnimationFrame(done));
      if (log.length !== known) quiet = 0;
      known = log.length;
    }
  }, restFrames);
}

/** A page for adults asks before it is read, unless the question is what is to be heard. */
async function letOthersHear(kiosk: Kiosk, step: readonly SessionEvent[]): Promise<void> {
  if (!(await kiosk.view()).askingLoudspeaker || step.at(-1)?.type === 'toggle-listen') return;
  await kiosk.tellSession({ type: 'confirm-loudspeaker' });
  await hearOut(kiosk);
}

/** Once round; gives what the things on the way have as their explanation at that moment. */
async function goRound(kiosk: Kiosk): Promise<SeenThing[]> {
  const explained = await kiosk.page.evaluate(async (most) => {
    const focused = (): Element | null => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element;
    };
    const explanation = (): string => {
      const control = focused();
      const id = control?.matches('button') === true ? (control.getAttribute('aria-describedby') ?? '') : '';
      const root = control?.getRootNode() as Document | ShadowRoot | undefined;
      return id === '' ? '' : (root?.getElementById(id)?.textContent ?? '');
    };
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    const explanations: string[] = [];
    const met = new Set<Element | null>();
    for (let step = 0; step < most && !met.has(focused()); step += 1) {
      met.add(focused());
      window.dispatchEvent(
        new KeyboardEvent('keydown', { code: 'ArrowDown', key: 'ArrowDown', cancelable: true }),
      );
      const before = explanation();
      // The reader looks two frames later what has the focus.
      for (let frames = 0; frames < 4; frames += 1) await frame();
      // A pane that the focus has just scrolled comes to its end a moment later than it was spoken of.
      if (before !== '' && before === explanation()) explanations.push(before);
    }
    return explanations;
  }, mostSteps);
  await hearOut(kiosk);
  const language = await kiosk.page.evaluate(() => document.documentElement.lang);
  return explained.map((text) => ({ kind: 'explanation', text, language, where: 'what has the focus' }));
}
