/** Finds the clips of phrases: those of the interface, fetched once for each language, and those of the pack. */
import * as v from 'valibot';
import { phraseListSchema } from '../../content/schema/compiled-pack.ts';
import type { LanguageTag, PhraseClip, PhraseList } from '../../content/schema/compiled-pack.ts';
import { phraseKey } from '../../content/schema/phrase-key.ts';
import type { Utterance } from '../voice/voice.ts';
import { coverText } from './cover-text.ts';

/** Where the clips of the interface lie, as seen from the page. */
const base = '/speech/';

/** What a phrase book reads. */
export interface PhraseBookOptions {
  /** Phrases of the pack in a language, with addresses that the page can load. */
  readonly ofPack: (language: LanguageTag) => PhraseList;
  readonly packUrl: (path: string) => string;
  /** Fetches a list of the interface; rejects when there is none. */
  readonly fetchList?: (url: string) => Promise<unknown>;
  /** Told when a language has no clips: the voice of the machine says its words. */
  readonly onMissing: (language: LanguageTag, reason: string) => void;
}

/** See the head of this file. */
export class PhraseBook {
  readonly #lists = new Map<LanguageTag, PhraseList>();
  readonly #loads = new Map<LanguageTag, Promise<void>>();

  constructor(private readonly options: PhraseBookOptions) {}

  /** Fetches the clips of a language, once; a region has those of its language. */
  load(language: LanguageTag): Promise<void> {
    const tag = primary(language);
    const known = this.#loads.get(tag) ?? this.#fetch(tag);
    this.#loads.set(tag, known);
    return known;
  }

  /** What the voice needs to say a text: one utterance for each clip, or one without a clip for the whole text. */
  utterances(text: string, language: LanguageTag): readonly Utterance[] {
    const phrases = coverText(text, (phrase) => this.#find(phrase, language) !== null) ?? [text];
    return phrases.map((phrase) => this.#utterance(phrase, language));
  }

  #find(phrase: string, language: LanguageTag): FoundClip | null {
    const key = phraseKey(phrase);
    const own = clipIn(this.#lists.get(primary(language)), key);
    if (own !== null) return { url: `${base}${own[0]}`, clip: own };
    const ofPack = clipIn(this.options.ofPack(language), key);
    return ofPack === null ? null : { url: this.options.packUrl(ofPack[0]), clip: ofPack };
  }

  #utterance(text: string, language: LanguageTag): Utterance {
    const found = this.#find(text, language);
    const durationMs = found?.clip[1] ?? 0;
    const starts = [0, ...(found?.clip[2] ?? [])];
    const split = sentencesOf(text, language);
    // The build may have seen other sentences: then the phrase is shown as one.
    const sentences = found === null || split.length === starts.length ? split : [[0, text.length] as const];
    return {
      id: `phrase/${language}/${phraseKey(text)}`,
      language,
      text,
      sentences,
      audioUrl: found?.url ?? null,
      durationMs,
      sentenceCues:
        found === null
          ? []
          : sentences.map(([from, to], index) => [
              starts[index] ?? 0,
              starts[index + 1] ?? durationMs,
              from,
              to,
            ]),
      wordCues: [],
    };
  }

  async #fetch(tag: LanguageTag): Promise<void> {
    try {
      const fetchList = this.options.fetchList ?? fetchJson;
      this.#lists.set(tag, v.parse(phraseListSchema, await fetchList(`${base}${tag}.json`)));
    } catch (error) {
      this.options.onMissing(tag, error instanceof Error ? error.message : String(error));
    }
  }
}

interface FoundClip {
  readonly url: string;
  readonly clip: PhraseClip;
}

function sentencesOf(text: string, language: LanguageTag): readonly (readonly [number, number])[] {
  const segments = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
  return segments.map(({ segment, index }) => [index, index + segment.trimEnd().length] as const);
}

function clipIn(list: PhraseList | undefined, key: string): PhraseClip | null {
  return list !== undefined && Object.hasOwn(list, key) ? (list[key] ?? null) : null;
}

async function fetchJson(url: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}`);
  return answer.json();
}

function primary(language: LanguageTag): LanguageTag {
  return language.split('-')[0] ?? language;
}
