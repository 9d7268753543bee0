/** The page of the studio in a real browser, by keys and by ear. */
import axe from 'axe-core';
import { userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';
import '../../../build/studio/page/studio.css';
import '../../../build/studio/page/components/studio-app.ts';
import { StudioApi } from '../../../build/studio/page/model/studio-api.ts';
import { StudioModel, type WantedPlace } from '../../../build/studio/page/model/studio-model.ts';
import { pageLanguages, StudioWords } from '../../../build/studio/page/studio-words.ts';
import { FakeStudio } from '../../fixtures/fake-studio.ts';
import { find, findAll, focused } from '../show-page.ts';

let studio: FakeStudio;
let model: StudioModel;
const settle = async () => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => requestAnimationFrame(done));
};
const open = async (language = 'en', wanted: WantedPlace = {}) => {
  model = new StudioModel({
    api: new StudioApi(studio.fetch),
    microphone: studio.microphone,
    player: studio.player,
    wait: () => new Promise(() => undefined),
  });
  const app = document.createElement('studio-app');
  app.model = model;
  app.words = new StudioWords(language, document.documentElement);
  document.body.replaceChildren(app);
  await model.start(wanted);
  await settle();
};
const openSentence = (language = 'en') =>
  open(language, { language: language === 'ar' ? 'ar' : 'en', slide: 'seeds', part: 'young', sentence: 0 });
const record = async () => {
  await userEvent.keyboard(' ');
  await settle();
  studio.hear(0.2, 30);
  await userEvent.keyboard(' ');
  studio.hear(0, 30);
  await settle();
};
const shown = () => findAll('p, h1, h2').map((element) => element.textContent.replaceAll(/\s+/g, ' ').trim());
const violations = async () => {
  const { violations: found } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast-enhanced': { enabled: true } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

beforeEach(() => {
  studio = new FakeStudio();
  document.documentElement.dataset.theme = 'standard';
  document.documentElement.setAttribute('data-focus-visible-mode', '');
  document.title = 'Lantern';
});

describe.each(pageLanguages)('axe has nothing to say in %s', (language) => {
  test('about the list, a sentence, a take with doubtful words, and what went wrong', async () => {
    await open(language);
    expect(await violations()).toEqual([]);
    studio.canFindWords = true;
    studio.warnings = ['clipped', 'noisy'];
    studio.found = {
      words: [
        [100, 300, 0, 4],
        [300, 500, 5, 7],
      ],
      doubtful: [1],
      isDoubtful: false,
    };
    await openSentence(language);
    await record();
    expect(findAll('[role="slider"]')).toHaveLength(3);
    expect(await violations()).toEqual([]);
    document.documentElement.dataset.theme = 'dark';
    expect(await violations()).toEqual([]);
    studio.refusal = 'disk-full';
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(await violations()).toEqual([]);
    model.setElsewhere(true);
    await settle();
    expect(await violations()).toEqual([]);
  });
});

describe('by keys alone', () => {
  test('she records, listens, brings the take before back, keeps, and is at the next sentence', async () => {
    await openSentence();
    expect(focused()?.getAttribute('aria-label')).toBe('Record: This is a seed.');
    await record();
    expect(shown()).toContain('New take, not kept yet');
    await record();
    await userEvent.keyboard('{ArrowUp}');
    expect(studio.player.playing).toContain('take-2');
    await userEvent.keyboard('{Backspace}');
    await settle();
    expect(model.state.text?.sentences[0]?.takes.new?.id).toBe('take-1');
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(shown()).toContain('Sentence 2 of 2');
    await userEvent.keyboard('{ArrowLeft}');
    await settle();
    expect(shown()).toContain('The take that is played');
  });

  test('she moves a word; the other keys of the desk are silent meanwhile', async () => {
    studio.canFindWords = true;
    studio.found = {
      words: [
        [100, 300, 0, 4],
        [300, 500, 5, 7],
      ],
      doubtful: [1],
      isDoubtful: false,
    };
    await openSentence();
    await record();
    expect(shown()).toContain('1 word may be in the wrong place. It is marked.');
    const border = find('studio-waveform').shadowRoot!.querySelectorAll<SVGElement>('[role="slider"]')[1]!;
    expect(border.getAttribute('aria-label')).toBe('Beginning of “is”');
    border.focus();
    await userEvent.keyboard('{ArrowRight}');
    await settle();
    expect(model.state.text?.sentences[0]?.takes.new?.words).toEqual([
      [100, 310, 0, 4],
      [310, 500, 5, 7],
    ]);
    expect(model.state.sentence).toBe(0);
    expect(shown()).toContain('You have looked at these words.');
    await userEvent.keyboard('{Enter}');
    expect(studio.player.playing).not.toBeNull();
    expect(model.state.text?.sentences[0]?.takes.kept).toBeNull();
  });

  test('letters that she types into her name do nothing else', async () => {
    await openSentence();
    await record();
    await userEvent.keyboard('{Enter}');
    await settle();
    await record();
    await userEvent.keyboard('{Enter}');
    await settle();
    const name = find('studio-sign').shadowRoot!.querySelector('input')!;
    name.focus();
    await userEvent.keyboard('Ann Example{Backspace}{ArrowLeft}');
    expect(name.value).toBe('Ann Exampl');
    expect(model.recorder.state.phase).toBe('ready');
    expect(model.state.sentence).toBe(1);
  });
});

describe('Arabic', () => {
  test('runs from the right; the sound runs from the left, as everywhere', async () => {
    await openSentence('ar');
    expect(document.documentElement.dir).toBe('rtl');
    await userEvent.keyboard('{ArrowLeft}');
    await settle();
    expect(model.state.sentence).toBe(1);
    await userEvent.keyboard('{ArrowRight}');
    await settle();
    await record();
    const waveform = find('studio-waveform').shadowRoot!.querySelector('.place')!;
    expect(getComputedStyle(waveform).direction).toBe('ltr');
  });
});

describe('a word is dragged', () => {
  test('and lands where she lets go', async () => {
    studio.canFindWords = true;
    studio.found = { words: [[100, 500, 0, 4]], doubtful: [], isDoubtful: false };
    await openSentence();
    await record();
    const grip = find('studio-waveform').shadowRoot!.querySelector<SVGElement>('[role="slider"]')!;
    const { left, top, width } = grip.getBoundingClientRect();
    const at = (type: string, clientX: number) =>
      grip.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX, clientY: top, bubbles: true }));
    // A finger that the browser does not know cannot be captured.
    grip.setPointerCapture = () => undefined;
    at('pointerdown', left + width / 2);
    at('pointermove', left + width / 2 + 40);
    at('lostpointercapture', left + width / 2 + 40);
    await settle();
    const [word] = model.state.text?.sentences[0]?.takes.new?.words ?? [];
    expect(word?.[0]).toBeGreaterThan(100);
    expect(word?.slice(1)).toEqual([500, 0, 4]);
  });
});
