/** Says one thing after another; whatever interrupts it, it knows where it was. It never queues: a new reading replaces the old one. */
import type { Utterance, VoiceEvent } from '../voice/voice.ts';
import type { Spoken } from './spoken.ts';

/** What a speaker works with. */
export interface SpeakerOptions {
  readonly voice: {
    say(utterance: Utterance, listener: (event: VoiceEvent) => void): void;
    stop(): void;
  };
  /** Utterances that say a phrase. */
  readonly utterances: (text: string, language: string) => readonly Utterance[];
  /** The text of the page is to be said, from this sentence on; `null` = from where it was cut. `contentDone` tells when it is over. */
  readonly sayContent: (sentence: number | null) => void;
  /** Something else is being said now; `null` = nothing. */
  readonly onSpoken: (spoken: Spoken | null) => void;
  /** Everything has been said. */
  readonly onSaid: () => void;
  /** Waits: what nobody can say is shown for as long as it takes to read. */
  readonly wait: (durationMs: number, done: () => void) => () => void;
}

/** Time to read what cannot be said, milliseconds: a look, and each letter. */
const readingMs = { least: 1200, letter: 60 } as const;

/** A reading: what is said, and how far it has come. */
interface Reading {
  readonly items: readonly Spoken[];
  at: number;
  /** The text of the page was begun, so that it goes on where it was cut. */
  begun: boolean;
}

/** See the head of this file. */
export class Speaker {
  #reading: Reading = { items: [], at: 0, begun: false };
  #speaks = false;
  /** Grows with every turn of events; what an older one reports is dropped. */
  #turn = 0;
  #stopWaiting = noop;

  constructor(private readonly options: SpeakerOptions) {}

  /** Whether something is being said. */
  get speaks(): boolean {
    return this.#speaks;
  }

  /** Says this instead of whatever was being said. */
  say(items: readonly Spoken[]): void {
    this.cut();
    this.#reading = { items, at: 0, begun: false };
    this.#goOn();
  }

  /** Says this in between; the reading keeps its place, and goes on afterwards if it should. */
  interject(items: readonly Spoken[], then: 'goes-on' | 'waits'): void {
    this.cut();
    const reading = this.#reading;
    this.#reading = { items, at: 0, begun: false };
    this.#goOn(() => {
      this.#reading = reading;
      if (then === 'goes-on') this.#goOn();
    });
    const turn = this.#turn;
    // Cut short, it still must not be mistaken for the reading.
    this.#restore = () => {
      if (turn === this.#turn) this.#reading = reading;
    };
  }

  /** Silence at once. The place is kept. */
  cut(): void {
    this.#restore();
    this.#restore = noop;
    if (!this.#speaks) return;
    this.#speaks = false;
    this.#turn += 1;
    this.#stopWaiting();
    this.options.voice.stop();
    this.options.onSpoken(null);
  }

  /** Goes on where it was cut. */
  resume(): void {
    if (!this.#speaks) this.#goOn();
  }

  /** The last thing again, and on from there. */
  repeat(): void {
    this.cut();
    const { items, at } = this.#reading;
    this.#reading.at = Math.min(at, items.length - 1);
    if (items.length > 0) this.#goOn();
  }

  /** Everything again. */
  repeatAll(): void {
    // First cut: what is said in between is not the reading.
    this.cut();
    this.say(this.#reading.items);
  }

  /** Forgets the reading. */
  forget(): void {
    this.cut();
    this.#reading = { items: [], at: 0, begun: false };
  }

  /** The text of the page cannot be said as one: its sentences are said, or shown, as phrases. */
  contentUnsaid(): void {
    const reading = this.#reading;
    const item = reading.items[reading.at];
    if (!this.#speaks || item?.kind !== 'content') return;
    const phrases = sentencesOf(item).map((text): Spoken => ({ ...item, kind: 'phrase', text }));
    this.#reading = {
      items: [...reading.items.slice(0, reading.at), ...phrases, ...reading.items.slice(reading.at + 1)],
      at: reading.at,
      begun: false,
    };
    this.#sayItem(this.#turn);
  }

  /** The text of the page has been said. */
  contentDone(): void {
    if (this.#speaks && this.#reading.items[this.#reading.at]?.kind === 'content') this.#next(this.#turn);
  }

  #restore: () => void = noop;
  #then: (() => void) | null = null;

  #goOn(then: (() => void) | null = null): void {
    this.#turn += 1;
    this.#then = then;
    this.#speaks = true;
    this.#sayItem(this.#turn);
  }

  #sayItem(turn: number): void {
    const reading = this.#reading;
    const item = reading.items[reading.at];
    if (item === undefined) {
      this.#finish();
      return;
    }
    this.options.onSpoken(item);
    if (item.kind === 'content') {
      const from = reading.begun ? null : 0;
      reading.begun = true;
      this.options.sayContent(from);
    } else this.#sayAll([...this.options.utterances(item.text, item.language)], turn);
  }

  #sayAll(utterances: Utterance[], turn: number): void {
    const utterance = utterances.shift();
    if (turn !== this.#turn) return;
    if (utterance === undefined) {
      this.#next(turn);
      return;
    }
    this.options.voice.say(utterance, (event) => {
      if (turn !== this.#turn) return;
      if (event.type === 'ended') this.#sayAll(utterances, turn);
      if (event.type === 'unavailable') this.#showInstead(utterance, () => this.#sayAll(utterances, turn));
    });
  }

  #showInstead({ text }: Utterance, done: () => void): void {
    this.#stopWaiting = this.options.wait(readingMs.least + readingMs.letter * text.length, done);
  }

  #next(turn: number): void {
    if (turn !== this.#turn) return;
    this.#reading.at += 1;
    this.#reading.begun = false;
    this.#sayItem(turn);
  }

  #finish(): void {
    this.#speaks = false;
    this.#restore = noop;
    this.options.onSpoken(null);
    const then = this.#then;
    this.#then = null;
    if (then !== null) then();
    // What came afterwards may have begun to speak.
    if (!this.speaks) this.options.onSaid();
  }
}

function sentencesOf({ text, language }: Spoken): readonly string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment.trim()).filter((segment) => segment !== '');
}

function noop(): void {
  // Nothing is under way.
}
