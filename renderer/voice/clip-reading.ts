/** One reading of one clip: plays it, lights the text in step with it, and notices when it stands still. */
import { leadMs, litTextAt, sameLitText, unlit } from './cues.ts';
import type { ClipPlayer, ClipPlayerEvents } from './clip-player.ts';
import { StallWatchdog } from './stall-watchdog.ts';
import type { VoiceClock } from './voice-clock.ts';
import type { LitText, Utterance, VoiceEvent, VoiceSettings } from './voice.ts';

/** How often the watchdog looks, milliseconds. */
const checkEveryMs = 250;

/** An end is believed this much before the length of the clip, milliseconds; earlier means the sound broke off. */
const endToleranceMs = 500;

/** What a reading works with. */
export interface ReadingOptions {
  readonly utterance: Utterance;
  readonly listener: (event: VoiceEvent) => void;
  readonly clock: VoiceClock;
  /** Opens the clip; called again once if the first player stalls or fails. */
  readonly open: () => ClipPlayer;
  /** Part of the clip to play, milliseconds; `untilMs` is `null` for up to its end. */
  readonly fromMs: number;
  readonly untilMs: number | null;
  /** How much later than `currentTime` the loudspeaker sounds, milliseconds. */
  readonly outputDelayMs: () => number;
}

type State = 'starting' | 'playing' | 'paused' | 'over';

/** One reading, from `begin` to `end`; a new one is made for every utterance. */
export class ClipReading implements ClipPlayerEvents {
  readonly #options: ReadingOptions;
  readonly #watchdog = new StallWatchdog();
  #player: ClipPlayer;
  #state: State = 'paused';
  #lit: LitText = unlit;
  #positionMs: number;
  #positionSeenMs = 0;
  #rate = 1;
  #announced = false;
  #retried = false;
  #cancelFrame = noop;
  #cancelCheck = noop;

  constructor(options: ReadingOptions) {
    this.#options = options;
    this.#positionMs = options.fromMs;
    this.#player = this.#openPlayer();
  }

  /** Starts, or goes on after a pause. */
  play(): void {
    if (this.#state !== 'paused') return;
    this.#state = 'starting';
    this.#watchdog.reset(this.#options.clock.nowMs());
    this.#scheduleCheck();
    this.#player.play();
  }

  pause(): void {
    if (this.#state === 'over' || this.#state === 'paused') return;
    this.#state = 'paused';
    this.#rest();
    this.#player.pause();
    this.#announced = false;
    this.#options.listener({ type: 'paused' });
  }

  /** Silence at once; the listener hears nothing more. */
  end(): void {
    if (this.#state === 'over') return;
    this.#state = 'over';
    this.#rest();
    this.#player.events = this;
    this.#player.dispose();
  }

  applySettings(settings: VoiceSettings): void {
    this.#rate = settings.rate;
    this.#watchdog.reset(this.#options.clock.nowMs());
    this.#player.applySettings(settings);
  }

  started(): void {
    if (this.#state !== 'starting') return;
    this.#state = 'playing';
    this.#positionSeenMs = this.#options.clock.nowMs();
    this.#watchdog.reset(this.#options.clock.nowMs());
    if (!this.#announced) this.#options.listener({ type: 'started', by: 'clip' });
    this.#announced = true;
    this.#frame();
  }

  ended(): void {
    if (this.#state !== 'playing') return;
    const sinceSeenMs = this.#options.clock.nowMs() - this.#positionSeenMs;
    const reachedMs = this.#positionMs + sinceSeenMs * this.#rate;
    if (reachedMs >= this.#options.utterance.durationMs - endToleranceMs) this.#finish();
    else this.#recover('the sound broke off');
  }

  failed(reason: string): void {
    if (this.#state === 'starting' || this.#state === 'playing') this.#recover(reason);
  }

  #openPlayer(): ClipPlayer {
    const player = this.#options.open();
    player.events = this;
    if (this.#positionMs > 0) player.seek(this.#positionMs);
    return player;
  }

  #frame(): void {
    if (this.#state !== 'playing') return;
    const { clock, untilMs, utterance } = this.#options;
    const positionMs = this.#player.positionMs();
    // A player that has ended stands at 0 again a moment before it says so.
    if (positionMs > this.#positionMs) {
      this.#positionMs = positionMs;
      this.#positionSeenMs = clock.nowMs();
    }
    if (untilMs !== null && this.#positionMs >= untilMs) {
      this.#finish();
      return;
    }
    this.#light(litTextAt(utterance, this.#litMs()));
    // The listener may have ended the reading. TypeScript cannot see that.
    if (!this.#isOver()) this.#cancelFrame = clock.onNextFrame(() => this.#frame());
  }

  /** Which moment of the clip is heard now; of one word that moment is always within it, or the next one would light up early. */
  #litMs(): number {
    const { fromMs, untilMs, outputDelayMs } = this.#options;
    const heardMs = this.#positionMs - outputDelayMs();
    return untilMs === null ? heardMs : Math.max(fromMs, Math.min(heardMs, untilMs - leadMs - 1));
  }

  #isOver(): boolean {
    return this.#state === 'over';
  }

  #light(lit: LitText): void {
    if (sameLitText(lit, this.#lit)) return;
    this.#lit = lit;
    this.#options.listener({ type: 'lit', lit });
  }

  #scheduleCheck(): void {
    const { clock } = this.#options;
    this.#cancelCheck = clock.after(checkEveryMs, () => {
      if (this.#watchdog.isStalled(this.#player.positionMs(), clock.nowMs()))
        this.#recover('the sound stands still');
      else this.#scheduleCheck();
    });
  }

  /** The first time: a new player from the same place. The second time: give up, the text stays. */
  #recover(reason: string): void {
    this.#rest();
    this.#player.dispose();
    if (this.#retried) {
      this.#state = 'over';
      this.#options.listener({ type: 'unavailable', reason });
      return;
    }
    this.#retried = true;
    this.#state = 'paused';
    this.#player = this.#openPlayer();
    this.play();
  }

  #finish(): void {
    this.end();
    this.#light({ sentence: null, word: null, sentenceIndex: this.#lit.sentenceIndex });
    this.#options.listener({ type: 'ended' });
  }

  #rest(): void {
    this.#cancelFrame();
    this.#cancelCheck();
  }
}

function noop(): void {
  // Nothing is scheduled yet.
}
