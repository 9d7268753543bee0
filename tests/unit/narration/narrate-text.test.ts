/** The real synthesiser on sentences of each script. */
import { beforeAll, describe, expect, test } from 'vitest';
import { splitSentences } from '../../../build/content/compile-level-text.ts';
import { isolateLatinRuns } from '../../../build/content/isolate-bidi.ts';
import { cueProblem } from '../../../build/narration/check-cues.ts';
import { encodeOgg } from '../../../build/narration/encode-ogg.ts';
import { EspeakEngine } from '../../../build/narration/engines/espeak-engine.ts';
import { measureNarration } from '../../../build/narration/measure-narration.ts';
import { narrateText, type NarratedText } from '../../../build/narration/narrate-text.ts';
import { voiceRecipe } from '../../../build/narration/narration-recipe.ts';
import { readLexicon } from '../../../build/narration/plan-pack.ts';

const texts = {
  en: 'Out of the blue, the nurse looks at a little blood. “May I hold a hand?” Ask your team!',
  fr: 'Aujourd’hui, l’hôpital est calme. Qu’est-ce que c’est ? L’équipe t’aide.',
  nl: 'Het bloed wordt in je botten gemaakt. Vraag het aan de verpleegkundige.',
  de: 'Das Blut entsteht im Knochenmark. Frag das Team!',
  ar: 'اَلدَّمُ يَجْرِي فِي جِسْمِكَ. اِتَّصِلُوا بِالرَّقْمِ +32 2 764. اِسْأَلِ الْمُمَرِّضَةَ؟',
};
type Language = keyof typeof texts;
const languages = Object.keys(texts) as Language[];

const compiled = (language: Language) => {
  const text = isolateLatinRuns(texts[language], language);
  return { text, language, sentences: splitSentences(text, language) };
};

describe.each(languages)('narration in %s', (language) => {
  const shown = compiled(language);
  let engine: EspeakEngine;
  let clip: NarratedText;
  beforeAll(async () => {
    const recipe = voiceRecipe(language);
    if (recipe === null) throw new Error('no recipe');
    engine = await EspeakEngine.create(recipe);
    clip = await narrateText(engine, shown, readLexicon(language));
  });

  test('every word and sentence of the text has its cue, in order and within the sound', () => {
    expect(cueProblem(clip, shown)).toBeNull();
    expect(clip.words.every(([start, end]) => end > start)).toBe(true);
  });

  test('word cues fit the sound, measured without them', () => {
    const { onsetErrorsMs } = measureNarration(clip);
    expect(onsetErrorsMs.length).toBeGreaterThanOrEqual(shown.sentences.length);
    for (const error of onsetErrorsMs) expect(Math.abs(error)).toBeLessThan(60);
  });

  test('loudness, peak and leading silence are those of the recipe', () => {
    const { lufs, peakDbfs, leadMs } = measureNarration(clip);
    expect(lufs).toBeCloseTo(-18, 0);
    expect(peakDbfs).toBeLessThanOrEqual(-1.4);
    expect(Math.abs(leadMs - 200)).toBeLessThan(15);
  });

  test('the same text gives the same bytes, whatever was said before', async () => {
    const first = await encodeOgg(clip.samples, clip.sampleRate, 1);
    engine.speak('Something else altogether.');
    const again = await narrateText(engine, shown, readLexicon(language));
    expect(again.words).toEqual(clip.words);
    expect(Buffer.compare(await encodeOgg(again.samples, again.sampleRate, 1), first)).toBe(0);
  });
});

test('ALL is spelled, all is a word', async () => {
  const engine = await EspeakEngine.create(
    voiceRecipe('en') ?? { voice: 'en', rate: 115, pitch: 50, range: 40 },
  );
  const { ALL } = readLexicon('en');
  const sounds = engine.speak(ALL ?? '').events.filter(({ type }) => type === 'phoneme');
  expect(sounds.map(({ id }) => id).join('')).toBe('ˌeɪˌɛlˈɛl');
});
