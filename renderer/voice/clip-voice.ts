/** The voice of recorded and prepared clips. The only importer of howler, which is fetched when sound is first wanted. */
import type * as HowlerModule from 'howler';
import { deafEvents, type ClipPlayer, type ClipPlayerEvents, type OpenClip } from './clip-player.ts';
import { ClipReading } from './clip-reading.ts';
import { sentenceStartMs, wordCue } from './cues.ts';
import { pageClock, type VoiceClock } from './voice-clock.ts';
import type { Utterance, VoiceEvent, VoiceSettings, WordVoice } from './voice.ts';

/** What a clip voice is made of; the defaults are the real ones. */
export interface ClipVoiceOptions {
  readonly open?: OpenClip;
  readonly clock?: VoiceClock;
  /** How much later than `currentTime` this kiosk's loudspeaker sounds (televisions, Bluetooth), milliseconds. */
  readonly outputDelayMs?: () => number;
}

/** Plays the clip of an utterance. At most two clips are open: the one that plays and the next one. */
export class ClipVoice implements WordVoice {
  readonly #open: OpenClip;
  readonly #clock: VoiceClock;
  readonly #outputDelayMs: () => number;
  #settings: VoiceSettings = { rate: 1, gain: 1 };
  #reading: ClipReading | null = null;
  #next: { readonly url: string; readonly player: ClipPlayer } | null = null;

  constructor({ open = openHowlerClip, clock = pageClock, outputDelayMs = () => 0 }: ClipVoiceOptions = {}) {
    this.#open = open;
    this.#clock = clock;
    this.#outputDelayMs = outputDelayMs;
  }

  canSay(utterance: Utterance): boolean {
    return utterance.audioUrl !== null;
  }

  say(utterance: Utterance, listener: (event: VoiceEvent) => void, fromSentence = 0): void {
    this.#read(utterance, listener, [sentenceStartMs(utterance, fromSentence), null]);
  }

  sayWord(
    utterance: Utterance,
    word: readonly [number, number],
    listener: (event: VoiceEvent) => void,
  ): void {
    const cue = wordCue(utterance, word);
    if (cue === null) listener({ type: 'unavailable', reason: 'this word has no cue' });
    else this.#read(utterance, listener, [cue[0], cue[1]]);
  }

  preload(utterance: Utterance): void {
    const url = utterance.audioUrl;
    if (url === null || this.#next?.url === url) return;
    this.#next?.player.dispose();
    const player = this.#open(url, this.#settings);
    const next = { url, player };
    this.#next = next;
    player.events = {
      ...deafEvents,
      // Forgotten, so that saying it tries afresh and tells its own listener.
      failed: () => {
        player.dispose();
        if (this.#next === next) this.#next = null;
      },
    };
  }

  pause(): void {
    this.#reading?.pause();
  }

  resume(): void {
    this.#reading?.play();
  }

  stop(): void {
    this.#reading?.end();
    this.#reading = null;
  }

  applySettings(settings: VoiceSettings): void {
    // Told at every change of the session; howler resets its timers each time.
    if (settings.rate === this.#settings.rate && settings.gain === this.#settings.gain) return;
    this.#settings = settings;
    this.#reading?.applySettings(settings);
    this.#next?.player.applySettings(settings);
  }

  #read(
    utterance: Utterance,
    listener: (event: VoiceEvent) => void,
    [fromMs, untilMs]: readonly [number, number | null],
  ): void {
    this.stop();
    const url = utterance.audioUrl;
    if (url === null) {
      listener({ type: 'unavailable', reason: 'no clip was made of this text' });
      return;
    }
    this.#reading = new ClipReading({
      utterance,
      listener,
      clock: this.#clock,
      open: () => this.#take(url),
      fromMs,
      untilMs,
      outputDelayMs: this.#outputDelayMs,
    });
    this.#reading.applySettings(this.#settings);
    this.#reading.play();
  }

  /** The preloaded player if it is the right one, else a new one. */
  #take(url: string): ClipPlayer {
    if (this.#next?.url !== url) return this.#open(url, this.#settings);
    const { player } = this.#next;
    this.#next = null;
    return player;
  }
}

let howlerModule: Promise<typeof HowlerModule> | null = null;

/** Fetches howler once and sets it up: no unlocking, no AudioContext (design: narration 5). */
async function loadHowler(): Promise<typeof HowlerModule> {
  howlerModule ??= import('howler').then((module) => {
    module.Howler.autoUnlock = false;
    // Otherwise howler opens an AudioContext that HTML5 clips never use.
    module.Howler.usingWebAudio = false;
    return module;
  });
  return howlerModule;
}

/** Opens a clip with howler in HTML5 mode: pitch is kept at every tempo, and the end is the real end. */
export const openHowlerClip: OpenClip = (url, settings) => new HowlerClip(url, settings);

class HowlerClip implements ClipPlayer {
  events: ClipPlayerEvents = deafEvents;
  #howl: HowlerModule.Howl | null = null;
  #loaded = false;
  #wanted = false;
  #disposed = false;
  #startMs = 0;

  constructor(
    url: string,
    private settings: VoiceSettings,
  ) {
    loadHowler().then(
      (module) => this.#create(module, url),
      (error: unknown) => this.events.failed(`howler did not load: ${String(error)}`),
    );
  }

  play(): void {
    this.#wanted = true;
    if (this.#loaded) this.#howl?.play();
  }

  pause(): void {
    this.#wanted = false;
    if (this.#loaded) this.#howl?.pause();
  }

  seek(positionMs: number): void {
    this.#startMs = positionMs;
    if (this.#loaded) this.#howl?.seek(positionMs / 1000);
  }

  positionMs(): number {
    const seconds: unknown = this.#loaded ? this.#howl?.seek() : undefined;
    // Howler answers with itself while it has no sound.
    return typeof seconds === 'number' ? seconds * 1000 : this.#startMs;
  }

  applySettings(settings: VoiceSettings): void {
    this.settings = settings;
    this.#howl?.rate(settings.rate);
    this.#howl?.volume(settings.gain);
  }

  dispose(): void {
    this.#disposed = true;
    this.#loaded = false;
    this.events = deafEvents;
    this.#howl?.off();
    this.#howl?.unload();
    this.#howl = null;
  }

  #create(module: typeof HowlerModule, url: string): void {
    if (this.#disposed) return;
    giveFreshElement(module.Howler);
    this.#howl = new module.Howl({
      src: [url],
      format: [url.replace(/^.*\./, '').replace(/[?#].*$/, '')],
      html5: true,
      preload: true,
      pool: 1,
      rate: this.settings.rate,
      volume: this.settings.gain,
      onload: () => this.#begin(),
      onplay: () => this.events.started(),
      onend: () => this.events.ended(),
      onloaderror: (_id, error) => this.events.failed(`the clip did not load (${String(error)})`),
      onplayerror: (_id, error) => this.events.failed(`the clip did not play (${String(error)})`),
    });
  }

  #begin(): void {
    this.#loaded = true;
    if (this.#startMs > 0) this.#howl?.seek(this.#startMs / 1000);
    if (this.#wanted) this.#howl?.play();
  }
}

/**
 * Howler keeps used audio elements and, when it has none, makes one more only to try it. A used element can still carry
 * a listener of its former clip, so each clip gets a new one.
 */
function giveFreshElement(howler: unknown): void {
  (howler as { _html5AudioPool: HTMLAudioElement[] })._html5AudioPool = [new Audio()];
}
