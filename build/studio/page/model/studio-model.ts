/** The page's memory: what is shown, and everything a reader can do. Screens draw `state`; edges come in from outside. */
import type { SentenceView, TakeSlot, TextGroup, TextPlace, WordCue } from '../../studio-views.ts';
import type { MicrophonePort } from '../recorder/microphone.ts';
import { Recorder, type Level } from '../recorder/recorder.ts';
import { firstOpenSentence, firstState, openSentence, shownTake, withSentence } from './desk-state.ts';
import type { DeskState } from './desk-state.ts';
import type { Answer, SentencePlace, StudioApi } from './studio-api.ts';
import { TakeFacts } from './take-facts.ts';
import type { PlayerPort } from './take-player.ts';

/** The edges of the page. */
export interface ModelOptions {
  readonly api: StudioApi;
  readonly microphone: MicrophonePort;
  readonly player: PlayerPort;
  /** Waits, milliseconds; a fake in tests. */
  readonly wait: (durationMs: number) => Promise<void>;
}

/** Where somebody was, from the address of the page; whatever is missing is chosen anew. */
export type WantedPlace = Partial<TextPlace> & { readonly group?: string; readonly sentence?: number };

/** A server that does not answer is asked again after this time, milliseconds. */
const askAgainMs = 2000;

/** See the head of this file. Tells `change` and, several times a second while the microphone is open, `level`. */
export class StudioModel extends EventTarget {
  #state: DeskState = firstState;
  /** A take that the reader does not want to be saved any more. */
  #unwanted: Uint8Array | null = null;
  #recordingAt: SentencePlace | null = null;
  readonly #facts: TakeFacts;
  /** The microphone and what it does. */
  readonly recorder: Recorder;
  /** How loud it is now. */
  level: Level | null = null;

  constructor(private readonly options: ModelOptions) {
    super();
    this.recorder = new Recorder({
      microphone: options.microphone,
      save: (wav) => this.#save(wav),
      onChange: () => this.#tell(),
      onLevel: (level) => {
        this.level = level;
        this.dispatchEvent(new Event('level'));
      },
    });
    this.#facts = new TakeFacts(options.api, (change) => this.#set(change(this.#state)));
  }

  get state(): DeskState {
    return this.#state;
  }

  /** First of all: asks what there is, and goes where the address points. */
  async start(wanted: WantedPlace): Promise<void> {
    const answer = await this.options.api.studio();
    if (!answer.ok) {
      this.#set({ problem: answer.problem });
      return;
    }
    const { packs, wanted: asked } = answer.value;
    const pack = packs.find(({ id }) => id === (wanted.pack ?? asked.pack)) ?? packs[0];
    const language = wanted.language ?? asked.language ?? '';
    this.#set({ studio: answer.value });
    const group = groups.find((each) => each === wanted.group) ?? 'young';
    await this.choose({ pack: pack?.id ?? '', language, group });
    const { slide, part, sentence } = wanted;
    if (slide !== undefined && part !== undefined) await this.open(slide, part, sentence);
  }

  /** Another pack, language or group of texts. A language that the pack does not have becomes its first. */
  async choose(choice: Partial<Pick<DeskState, 'pack' | 'language' | 'group'>>): Promise<void> {
    const { pack, language, group } = { ...this.#state, ...choice };
    const languages = this.#state.studio?.packs.find(({ id }) => id === pack)?.languages ?? [];
    const spoken = languages.includes(language) ? language : (languages[0] ?? '');
    const isSame = pack === this.#state.pack && spoken === this.#state.language;
    this.#set({ pack, language: spoken, group, ...(isSame ? {} : { texts: null }) });
    if (!isSame || this.#state.texts === null) await this.#loadTexts();
  }

  /** Opens a text, at the first sentence that is not recorded yet unless told. */
  async open(slide: string, part: string, sentence?: number): Promise<void> {
    const { pack, language } = this.#state;
    const text = await this.#ask(this.options.api.text({ pack, language, slide, part }));
    if (text === null) return;
    const place = sentence !== undefined && sentence in text.sentences ? sentence : firstOpenSentence(text);
    this.#set({ text, sentence: place, group: text.group, kiosk: null });
    this.#lookAtTake();
  }

  /** Back to the list. The microphone is let go of. */
  async close(): Promise<void> {
    this.options.player.stop();
    await this.recorder.close();
    this.#set({ text: null, sentence: 0, kiosk: null, playing: null, problem: null });
    await this.#loadTexts();
  }

  /** Another sentence; nothing while a take is recorded or saved. */
  go(step: 1 | -1): void {
    const next = this.#state.sentence + step;
    if (this.isBusy || this.#state.text?.sentences[next] === undefined) return;
    this.options.player.stop();
    this.#set({ sentence: next, playing: null });
    this.#lookAtTake();
  }

  /** Whether a take is being recorded or saved, so that nothing else may begin. */
  get isBusy(): boolean {
    return ['asking', 'recording', 'saving', 'listening-to-room'].includes(this.recorder.state.phase);
  }

  /** The one key. */
  async record(): Promise<void> {
    if (this.#state.isElsewhere) return;
    if (this.recorder.state.phase !== 'recording') {
      this.options.player.stop();
      this.#recordingAt = this.#place();
      this.#set({ playing: null, problem: null });
    }
    await this.recorder.toggle();
  }

  /** Listens to the room for a silent second. */
  async checkRoom(): Promise<void> {
    this.options.player.stop();
    this.#set({ playing: null });
    await this.recorder.checkRoom();
  }

  /** Plays the take that is shown, from a place in it; stops what plays when it is asked for the same again. */
  listen(fromMs = 0): void {
    const place = this.#place();
    const shown = shownTake(openSentence(this.#state));
    if (this.recorder.state.phase === 'recording' || place === null || shown === null) return;
    if (this.#state.playing !== null && fromMs === 0) {
      this.options.player.stop();
      this.#set({ playing: null });
      return;
    }
    const { slot, take } = shown;
    this.#set({ playing: { take: take.id, atMs: fromMs } });
    const url = this.options.api.takeUrl(place, slot, take.id);
    this.options.player.play(url, fromMs, (atMs) =>
      this.#set({ playing: atMs === null ? null : { take: take.id, atMs } }),
    );
  }

  /** The new take is the one to play. Goes on to the next sentence. */
  async keep(): Promise<void> {
    if (this.isBusy) return;
    const isNew = openSentence(this.#state)?.takes.new !== null;
    if (!isNew || (await this.#step('keep'))) this.go(1);
  }

  /** The new take is not wanted. */
  async setAside(): Promise<void> {
    if (!this.isBusy) await this.#step('set-aside');
  }

  /** The take before comes back. */
  async bringBack(): Promise<void> {
    if (!this.isBusy) await this.#step('bring-back');
  }

  /** A person moved a word, or says that the words are right. */
  async placeWords(take: string, words: readonly WordCue[]): Promise<void> {
    const place = this.#place();
    if (place !== null) this.#took(await this.#ask(this.options.api.placeWords(place, take, words)));
  }

  /** Somebody listened to all of it. Returns whether it is on the disk. */
  async sign(by: string, on: string, statement: string): Promise<boolean> {
    const { text } = this.#state;
    if (text === null) return false;
    const answer = await this.options.api.sign(text, { by, on, statement });
    if (!answer.ok) this.#set({ problem: answer.problem });
    else this.#set({ text: { ...text, review: { by, on }, reviewLapsed: false } });
    return answer.ok;
  }

  /** The kiosk beside plays the text as it is now. */
  async hearInKiosk(): Promise<void> {
    const { text, kiosk } = this.#state;
    if (text === null || kiosk === 'making') return;
    this.options.player.stop();
    this.#set({ kiosk: 'making', playing: null });
    const made = await this.#ask(this.options.api.kiosk(text));
    this.#set({ kiosk: made });
  }

  /** Closes the kiosk beside. */
  closeKiosk(): void {
    this.#set({ kiosk: null });
  }

  /** Another tab has the studio, or has given it back. */
  setElsewhere(isElsewhere: boolean): void {
    this.#set({ isElsewhere });
    if (isElsewhere) void this.recorder.close();
  }

  /** The reader has saved the take that could not be saved in another way, or gives it up. */
  letGoOfUnsaved(): void {
    this.#unwanted = this.#state.unsaved;
  }

  async #loadTexts(): Promise<void> {
    const { pack, language } = this.#state;
    const texts = await this.#ask(this.options.api.texts(pack, language));
    if (texts !== null) this.#set({ texts });
  }

  /** Puts a take on the disk, and does not give up: nothing else is recorded before it is there. */
  async #save(wav: Uint8Array<ArrayBuffer>): Promise<void> {
    const place = this.#recordingAt;
    if (place === null) return;
    let answer: Answer<SentenceView> = await this.options.api.saveTake(place, wav);
    while (!answer.ok && this.#unwanted !== wav) {
      this.#set({ unsaved: wav, problem: answer.problem });
      await this.options.wait(askAgainMs);
      answer = await this.options.api.saveTake(place, wav);
    }
    this.#set({ unsaved: null, problem: null });
    if (answer.ok) this.#took(answer.value);
  }

  async #step(step: Parameters<StudioApi['step']>[1]): Promise<boolean> {
    const place = this.#place();
    if (place === null) return false;
    this.options.player.stop();
    this.#set({ playing: null });
    const sentence = await this.#ask(this.options.api.step(place, step));
    this.#took(sentence);
    return sentence !== null;
  }

  #took(sentence: SentenceView | null): void {
    if (sentence === null) return;
    this.#set(withSentence(this.#state, sentence));
    this.#lookAtTake();
  }

  #lookAtTake(): void {
    const place = this.#place();
    const shown = shownTake(openSentence(this.#state));
    if (place === null || shown === null) return;
    const slot: TakeSlot = shown.slot;
    this.#facts.lookAt(this.#state, place, { slot, take: shown.take });
  }

  #place(): SentencePlace | null {
    const { text } = this.#state;
    const sentence = openSentence(this.#state);
    if (text === null || sentence === null) return null;
    const { pack, language, slide, part } = text;
    return { pack, language, slide, part, sentence: sentence.hash };
  }

  /** The value of an answer; a refusal is shown and becomes `null`. */
  async #ask<Value>(asked: Promise<Answer<Value>>): Promise<Value | null> {
    const answer = await asked;
    this.#set({ problem: answer.ok ? null : answer.problem });
    return answer.ok ? answer.value : null;
  }

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** Groups of texts in the order they are offered. */
export const groups: readonly TextGroup[] = ['young', 'older', 'parents', 'lines', 'words'];
