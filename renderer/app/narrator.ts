/**
 * Makes the voice say what the session wants said, and tells the session how it goes.
 * Implements `NarrationPort`. Silent until the voice has been fetched.
 */
import type { LocalizePort, PackPort, SessionPort } from '../controllers/contexts.ts';
import type { SessionView } from '../session/session-types.ts';
import type { LitText, Utterance, VoiceEvent, WordVoice } from '../voice/voice.ts';
import { gainOfVolume } from '../voice/volume-ladder.ts';
import { isArriving, pageUtterance, saysPage, wantedUtterance } from './wanted-utterance.ts';

/** What the narrator listens to. */
export interface NarratorOptions {
  readonly session: SessionPort;
  readonly pack: PackPort;
  readonly localize: LocalizePort;
  /** Why a text cannot be said: for the log, never for the visitor. */
  readonly onUnavailable: (utterance: string, reason: string) => void;
}

/** One request to speak: the same number and the same text are the same request. */
interface Request {
  readonly number: number;
  readonly utterance: Utterance;
  paused: boolean;
}

/** See the head of this file. */
export class Narrator {
  #voice: WordVoice | null = null;
  #request: Request | null = null;
  #lit: LitText | null = null;
  #unavailable = false;
  #heard = '';
  #warned = false;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly options: NarratorOptions) {
    options.session.subscribe(() => this.#follow());
    options.pack.subscribe(() => this.#follow());
  }

  get utteranceId(): string | null {
    return this.#request?.utterance.id ?? null;
  }

  get lit(): LitText | null {
    return this.#lit;
  }

  /** In words for the visitor, in the language of the page. */
  get unavailableReason(): string | null {
    const { session, localize } = this.options;
    const page = pageUtterance(session.view, this.options.pack);
    if (page === null) return localize.t('bar.nothingToRead');
    if (this.canListen) return null;
    return localize.t(page.audioUrl === null ? 'bar.noSoundLanguage' : 'bar.noSound');
  }

  get canListen(): boolean {
    const page = pageUtterance(this.options.session.view, this.options.pack);
    if (page === null || this.#voice === null || this.#unavailable) return false;
    return this.#voice.canSay(page);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The voice has arrived: whatever was asked for meanwhile is said now. */
  useVoice(voice: WordVoice): void {
    this.#voice = voice;
    this.#follow();
    this.#tell();
  }

  #follow(): void {
    const { view } = this.options.session;
    this.#applySettings(view);
    if (view.narration === 'wanted') this.#speak(view);
    else if (view.narration === 'paused') this.#pause();
    else if (view.narration !== 'playing') this.#fallSilent(view);
    this.#warn(view);
    this.#prepare(view);
  }

  #speak(view: SessionView): void {
    const voice = this.#voice;
    if (voice === null) return;
    // The pack says when they are there.
    if (isArriving(view, this.options.pack)) {
      this.#letGo();
      return;
    }
    const wanted = wantedUtterance(view, this.options.pack);
    if (wanted === null) {
      this.#cannotSay(view, 'there is no text');
      return;
    }
    const current = this.#request;
    if (current?.number === view.narrationRequest && current.utterance.id === wanted.id) {
      if (current.paused) voice.resume();
      current.paused = false;
      return;
    }
    this.#request = { number: view.narrationRequest, utterance: wanted, paused: false };
    this.#unavailable = false;
    this.#light(null);
    const hear = (event: VoiceEvent): void => this.#hear(view.narrationRequest, event);
    if (view.word === null) voice.say(wanted, hear, view.narrationFrom);
    else voice.sayWord(wanted, view.word.span, hear);
  }

  #hear(request: number, event: VoiceEvent): void {
    if (this.#request?.number !== request) return;
    const { session } = this.options;
    switch (event.type) {
      case 'started':
        session.send({ type: 'narration-started' });
        return;
      case 'paused':
        session.send({ type: 'narration-paused' });
        return;
      case 'ended':
        this.#light(null);
        session.send({ type: 'narration-ended' });
        return;
      case 'unavailable':
        this.#cannotSay(session.view, event.reason);
        return;
      case 'lit':
        this.#light(event.lit);
        this.#reach(event.lit);
    }
  }

  #reach({ sentenceIndex }: LitText): void {
    const heard = `${this.#request?.number ?? 0}/${sentenceIndex}`;
    if (sentenceIndex < 0 || heard === this.#heard) return;
    this.#heard = heard;
    this.options.session.send({ type: 'sentence-reached', sentence: sentenceIndex });
  }

  /** A page says so beside Listen; a word, a touched thing or an activity is simply read with the eyes. */
  #cannotSay(view: SessionView, reason: string): void {
    const isPage = saysPage(view);
    this.options.onUnavailable(this.utteranceId ?? view.slide ?? '', reason);
    this.#unavailable = isPage;
    this.#light(null);
    this.options.session.send({ type: isPage ? 'narration-unavailable' : 'narration-ended' });
  }

  #pause(): void {
    if (this.#request === null || this.#request.paused) return;
    this.#request.paused = true;
    this.#voice?.pause();
  }

  #fallSilent(view: SessionView): void {
    if (view.narration !== 'unavailable') this.#unavailable = false;
    this.#letGo();
  }

  /** Silence; also after the end, so that the player lets go of what it still holds. */
  #letGo(): void {
    if (this.#request === null) return;
    this.#request = null;
    this.#voice?.stop();
    this.#light(null);
  }

  /** The still-there question is spoken too if sound was in use (product, screen 7). */
  #warn(view: SessionView): void {
    // The reader of the screen says it by itself.
    const warns = view.attention === 'warning' && view.soundUsed && !view.speechMode && !view.muted;
    if (warns === this.#warned) return;
    this.#warned = warns;
    if (!warns) {
      if (this.#request === null) this.#voice?.stop();
      return;
    }
    const { localize } = this.options;
    const text = localize.t('stillThere.heading');
    const question: Utterance = {
      id: `still-there/${localize.language}`,
      language: localize.language,
      text,
      sentences: [[0, text.length]],
      audioUrl: null,
      durationMs: 0,
      sentenceCues: [],
      wordCues: [],
    };
    if (this.#voice?.canSay(question) === true) this.#voice.say(question, () => undefined);
  }

  /** The clip that is most likely to be wanted next stands ready: this page's, or the next page's while this one plays. */
  #prepare(view: SessionView): void {
    if (this.#voice === null || view.slide === null || view.attention === 'warning') return;
    const speaking = saysPage(view) && ['wanted', 'playing', 'paused'].includes(view.narration);
    const slides = view.path === null ? [] : (this.options.pack.index?.paths[view.path] ?? []);
    const next = slides[slides.indexOf(view.slide) + 1];
    const utterance = speaking
      ? next === undefined
        ? null
        : this.options.pack.utterance(next, view.level, view.language)
      : pageUtterance(view, this.options.pack);
    if (utterance !== null) this.#voice.preload(utterance);
  }

  #applySettings({ settings }: SessionView): void {
    this.#voice?.applySettings({ rate: settings.speechRate, gain: gainOfVolume(settings.volume) });
  }

  #light(lit: LitText | null): void {
    if (lit === null && this.#lit === null) return;
    this.#lit = lit;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
