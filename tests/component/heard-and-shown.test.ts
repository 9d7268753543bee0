import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { defaultSettings } from '../../renderer/session/session-types.ts';
import type { SessionView } from '../../renderer/session/session-types.ts';
import { HeardVoice } from '../../renderer/voice/heard-voice.ts';
import type { Utterance, VoiceEvent } from '../../renderer/voice/voice.ts';
import { axeViolations, find, findAll, settle, showPage } from './show-page.ts';

const nothing = (): void => undefined;
const onPage: Partial<SessionView> = {
  screen: 'slide',
  slide: 'bone-marrow',
  path: 'parents',
  level: 'parents',
  speechMode: true,
  position: { index: 1, total: 1 },
};

/** A voice that says what it is told to say, when the story goes on. */
class StoryVoice {
  readonly heard = new HeardVoice();
  #tell: (event: VoiceEvent) => void = nothing;

  constructor() {
    this.heard.useVoice({
      say: (_utterance, listener) => void (this.#tell = listener),
      sayWord: (_utterance, _word, listener) => void (this.#tell = listener),
      preload: nothing,
      pause: nothing,
      resume: nothing,
      stop: nothing,
      applySettings: nothing,
      canSay: () => true,
    });
  }

  goesOn(event: VoiceEvent): void {
    this.#tell(event);
  }
}

function utterance(text: string, language: string): Utterance {
  const sentences = [...text.matchAll(/[^.!?]+[.!?]\s*/gu)].map(
    ({ 0: sentence, index }): [number, number] => [index, index + sentence.trimEnd().length],
  );
  const timing = { audioUrl: null, durationMs: 0, sentenceCues: [], wordCues: [] };
  return { id: `story/${language}`, language, text, sentences, ...timing };
}

const caption = (): HTMLElement => {
  const [words] = findAll('p', find('lantern-caption').shadowRoot!);
  return words as HTMLElement;
};

beforeAll(() => page.viewport(1080, 1920));
beforeEach(() => document.body.replaceChildren());

describe('What is spoken is shown to whoever listens and sees a little', () => {
  it('the sentence that is being said stands in the band, and the last one stays', async () => {
    const voice = new StoryVoice();
    const { app } = await showPage(onPage, 'en', { heard: voice.heard });
    expect(caption().textContent.trim()).toBe('');
    voice.heard.say(utterance('Blood is made in bones. It never stops.', 'en'), nothing);
    voice.goesOn({ type: 'started', by: 'clip' });
    await settle(app);
    expect(caption().textContent.trim()).toBe('Blood is made in bones.');
    voice.goesOn({ type: 'lit', lit: { sentence: null, word: null, sentenceIndex: 1 } });
    await settle(app);
    expect(caption().textContent.trim()).toBe('It never stops.');
    voice.goesOn({ type: 'ended' });
    await settle(app);
    expect(caption().textContent.trim()).toBe('It never stops.');
  });

  it('a sentence in another language than the page says so, and runs its own way', async () => {
    const voice = new StoryVoice();
    const { app } = await showPage(onPage, 'en', { heard: voice.heard });
    voice.heard.say(utterance('الدم يصنع في العظام.', 'ar'), nothing);
    await settle(app);
    expect(caption().lang).toBe('ar');
    expect(getComputedStyle(caption()).direction).toBe('rtl');
  });

  it('the band never grows and never moves the page, however long the sentence', async () => {
    const voice = new StoryVoice();
    const { app } = await showPage(onPage, 'en', { heard: voice.heard });
    const before = find('lantern-caption').getBoundingClientRect();
    voice.heard.say(utterance(`${'Very many words that go on '.repeat(12)}.`, 'en'), nothing);
    await settle(app);
    expect(find('lantern-caption').getBoundingClientRect()).toEqual(before);
  });

  it.each(['standard', 'dark', 'soft'] as const)('axe finds nothing in the %s theme', async (theme) => {
    const voice = new StoryVoice();
    const settings = { ...defaultSettings, theme };
    const { app } = await showPage({ ...onPage, settings }, 'en', { heard: voice.heard });
    voice.heard.say(utterance('Blood is made in bones.', 'en'), nothing);
    await settle(app);
    expect(await axeViolations()).toEqual([]);
  });
});

describe('Whoever cannot hear sees that the voice is reading', () => {
  const silent = { ...onPage, speechMode: false };
  const isSeen = (selector: string): boolean => find(selector).checkVisibility({ visibilityProperty: true });

  it.each(['en', 'ar', 'de'])(
    'a sign with words stands at the place of the page while it sounds, in %s',
    async (language) => {
      const voice = new StoryVoice();
      const { app } = await showPage(silent, language, { heard: voice.heard });
      const places = (): DOMRect[] =>
        findAll('h1, .meta, lantern-slide-place').map((one) => one.getBoundingClientRect());
      const before = places();
      expect([isSeen('.position'), isSeen('.reading')]).toEqual([true, false]);
      voice.heard.say(utterance('Blood is made in bones.', 'en'), nothing);
      voice.goesOn({ type: 'started', by: 'clip' });
      await settle(app);
      expect([isSeen('.position'), isSeen('.reading')]).toEqual([false, true]);
      expect(find('.reading').textContent.trim()).not.toBe('');
      expect(places()).toEqual(before);
      expect(await axeViolations()).toEqual([]);
      voice.goesOn({ type: 'ended' });
      await settle(app);
      expect([isSeen('.position'), isSeen('.reading')]).toEqual([true, false]);
    },
  );

  it('in speech mode the captions show it, and the place of the page stays to be read', async () => {
    const voice = new StoryVoice();
    const { app } = await showPage(onPage, 'en', { heard: voice.heard });
    voice.heard.say(utterance('Blood is made in bones.', 'en'), nothing);
    await settle(app);
    expect([isSeen('.position'), isSeen('.reading')]).toEqual([true, false]);
  });
});

describe('A page that is longer than its place', () => {
  const large = { ...onPage, speechMode: false, settings: { ...defaultSettings, textSize: 2 as const } };
  const pane = (): HTMLElement => find('lantern-reading-pane .page, .page[role="region"]');
  const turns = (): HTMLElement[] =>
    findAll('.turning lantern-button').map((button) => button as HTMLElement);
  const reason = (button: HTMLElement | undefined): string => button?.getAttribute('reason') ?? '';

  it('can be turned by two buttons; the one that leads nowhere says why', async () => {
    await page.viewport(1080, 1100);
    const { app } = await showPage(large);
    await expect.poll(() => turns().length).toBe(2);
    const [back, on] = turns();
    expect(reason(back)).not.toBe('');
    expect(reason(on)).toBe('');
    on?.click();
    await expect.poll(() => pane().scrollTop).toBeGreaterThan(20);
    await settle(app);
    expect(reason(back)).toBe('');
    for (let press = 0; press < 80 && reason(on) === ''; press += 1) {
      on?.click();
      await settle(app);
    }
    expect(reason(on)).not.toBe('');
    expect(pane().scrollTop + pane().clientHeight).toBeGreaterThanOrEqual(pane().scrollHeight - 1);
  });

  it('is a region with a name that keys can scroll, and axe finds nothing', async () => {
    await page.viewport(1080, 1100);
    await showPage(large);
    await expect.poll(() => findAll('.page[role="region"]').length).toBe(1);
    expect(pane().getAttribute('aria-label')).not.toBe('');
    expect(pane().tabIndex).toBe(0);
    expect(await axeViolations()).toEqual([]);
  });

  it('begins at its start when another page comes into it', async () => {
    await page.viewport(1080, 1100);
    const { app, ports } = await showPage(large);
    await expect.poll(() => turns().length).toBe(2);
    turns()[1]?.click();
    await expect.poll(() => pane().scrollTop).toBeGreaterThan(20);
    await settle(app);
    ports.show({ resets: 1 });
    await settle(app);
    expect(pane().scrollTop).toBe(0);
  });

  it('so it is in the story: the next two sentences begin at their start, and a word gives the place back', async () => {
    await page.viewport(1080, 640);
    const story = { ...large, path: 'young' as const, level: 'young' as const };
    const { app, ports } = await showPage(story);
    await expect.poll(() => turns().length).toBe(2);
    turns()[1]?.click();
    await expect.poll(() => pane().scrollTop).toBeGreaterThan(5);
    await settle(app);
    const place = pane().scrollTop;
    ports.show({ term: 'marrow' });
    await settle(app);
    expect(pane().scrollTop).toBe(0);
    ports.show({ term: null });
    await settle(app);
    expect(pane().scrollTop).toBe(place);
    ports.show({ bandSentence: 2 });
    await settle(app);
    expect(pane().scrollTop).toBe(0);
  });

  it('follows what is being read, but not away from what somebody with keys has come to', async () => {
    await page.viewport(1080, 1100);
    const { app } = await showPage(large);
    await expect.poll(() => turns().length).toBe(2);
    const reads = (byPx: number): void => {
      const { left, width, top } = pane().getBoundingClientRect();
      const detail = new DOMRect(left, top + byPx, width, 40);
      find('lantern-reading-pane').dispatchEvent(new CustomEvent('lit-moved', { detail }));
    };
    reads(pane().clientHeight + 200);
    expect(pane().scrollTop).toBeGreaterThan(20);
    const control = findAll('button', find('lantern-reading-pane')).at(-1) as HTMLElement;
    document.documentElement.setAttribute('data-focus-visible-mode', 'keys');
    control.focus();
    await settle(app);
    const place = pane().scrollTop;
    reads(-place);
    expect(pane().scrollTop).toBe(place);
    document.documentElement.removeAttribute('data-focus-visible-mode');
    reads(-place);
    expect(pane().scrollTop).toBeLessThan(place);
  });
});
