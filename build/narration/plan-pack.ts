/** What is to be spoken of one pack, and by whom. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { compileFolder } from '../content/run-content.ts';
import { glossaryName, speakableTexts, type SpeakableText } from '../content/speakable-texts.ts';
import { VoiceChooser, type VoiceOptions } from './engines/voice-for-text.ts';
import { planNarration, type NarrationPlan } from './plan-narration.ts';
import type { SayLexicon } from './spoken-form.ts';

const lexiconSchema = v.record(v.string(), v.string());

/** How a pack is planned. */
export interface PackPlanOptions extends Omit<VoiceOptions, 'packFolder'> {
  /** Clips of another synthesiser are made anew although they fit. */
  readonly insists: boolean;
}

/** The plan, and the texts it was made for. */
export interface PackPlan extends NarrationPlan {
  readonly texts: readonly SpeakableText[];
}

/** Texts of a pack that are spoken: numbers about survival are never narrated by themselves. */
export function spokenTexts(folder: string): readonly SpeakableText[] {
  return compileSpoken(folder).texts;
}

/** Compiling is what takes time: once. */
function compileSpoken(folder: string): {
  readonly texts: readonly SpeakableText[];
  readonly numbersSlide: string | null;
} {
  const { pack } = compileFolder(folder);
  const numbersSlide = pack?.index.numbersSlide ?? null;
  const texts = (pack?.languages ?? []).flatMap(speakableTexts);
  return { texts: texts.filter(({ slide }) => slide !== numbersSlide), numbersSlide };
}

/** Plans the narration of a pack folder. */
export function planPack(folder: string, { piper, aligner, insists }: PackPlanOptions): PackPlan {
  const { texts, numbersSlide } = compileSpoken(folder);
  const compiled = new Set(texts.map(({ slide, language }) => `${language}/${slide}`));
  const voices = new VoiceChooser({ packFolder: folder, piper, aligner });
  const plan = planNarration({
    folder: join(folder, 'narration'),
    texts,
    lexicon: lexiconReader(),
    voice: (text) => voices.choose(text),
    insists,
    canAlign: aligner !== null,
    isUnreadable: (slide, language) =>
      slide !== numbersSlide &&
      !compiled.has(`${language}/${slide}`) &&
      existsSync(sourceOf(folder, slide, language)),
  });
  return { ...plan, texts };
}

/** Reads the pronunciations of each language once. */
export function lexiconReader(): (language: string) => SayLexicon {
  const known = new Map<string, SayLexicon>();
  return (language) => {
    const lexicon = known.get(language) ?? readLexicon(language);
    known.set(language, lexicon);
    return lexicon;
  };
}

/** Pronunciations of a language, from `say/<language>.yaml`; none where there is no such file. */
export function readLexicon(language: string): SayLexicon {
  const path = join(import.meta.dirname, 'say', `${language.split('-')[0] ?? language}.yaml`);
  return existsSync(path) ? v.parse(lexiconSchema, parse(readFileSync(path, 'utf8')) ?? {}) : {};
}

/** The file an author writes the words of a slide, or the glossary, of a language in. */
function sourceOf(folder: string, slide: string, language: string): string {
  if (slide === glossaryName) return join(folder, 'glossary', `${language}.yaml`);
  const slidesFolder = join(folder, 'slides');
  const sources = existsSync(slidesFolder) ? readdirSync(slidesFolder) : [];
  const source = sources.find((name) => name.replace(/^\d+-/, '') === slide) ?? slide;
  return join(slidesFolder, source, `${language}.md`);
}
