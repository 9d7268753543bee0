/**
 * The narrow slices of the program that components may see, each a Lit context.
 * Constructed once in `renderer/index.ts`, provided by `lantern-app`. Controllers beside this file subscribe and re-render their host.
 */
import { createContext } from '@lit/context';
import type { LiveSettings, OfferedPack } from '../../content/schema/boot-data.ts';
import type {
  AttractSlide,
  GlossaryEntry,
  LanguageTag,
  PackIndex,
  PhraseList,
  Picture,
  SlideText,
} from '../../content/schema/compiled-pack.ts';
import type { WindowSize } from '../display/display-profile.ts';
import type { SessionEvent, SessionView } from '../session/session-types.ts';
import type { HeardPort } from '../voice/heard-voice.ts';
import type { LitText, Utterance } from '../voice/voice.ts';
import type { KioskBridge } from '../bridge.ts';
import type { MessageKey } from '../i18n/message-key.ts';

/** Anything that tells when it changed; the returned function unsubscribes. */
export interface Observable {
  subscribe(listener: () => void): () => void;
}

/** The session: what to show, and the only way to change it. */
export interface SessionPort extends Observable {
  readonly view: SessionView;
  send(event: SessionEvent): void;
}

/** Words of a slide and the language they really are in. */
export interface FoundText {
  readonly text: SlideText;
  readonly language: LanguageTag;
  /** The visitor's language had no such slide; the first language stands in, and the screen says so. */
  readonly isFallback: boolean;
}

/** The pack that the visitor is in, already fetched; everything is synchronous. */
export interface PackPort extends Observable {
  /** Every pack there is to choose, the main one first. */
  readonly offered: readonly OfferedPack[];
  /** `null` until the index has arrived. */
  readonly index: PackIndex | null;
  /** All slides of the pack in its order, those that staff have hidden today too. */
  readonly slideIds: readonly string[];
  /** The attract loop, always the main pack's; there from the start (boot data), before the index. Empty only when there is no pack. */
  readonly attract: readonly AttractSlide[];
  /** URL the page can load for a media path of the loop. */
  loopUrl(mediaPath: string): string;
  /** Languages of the pack, the first is the fall-back; there from the start (boot data). */
  readonly languages: readonly LanguageTag[];
  slideText(slide: string, language: LanguageTag): FoundText | null;
  /** Whether the words of a language are on their way; until they are here the first language stands in unsaid. */
  isArriving(language: LanguageTag): boolean;
  term(term: string, language: LanguageTag): (GlossaryEntry & { readonly language: LanguageTag }) | null;
  /** Clips of the headings, names and descriptions of the pack in a language, by `phraseKey`. */
  phrases(language: LanguageTag): PhraseList;
  picture(picture: string): Picture | null;
  /** URL the page can load for a media path of the pack. */
  url(mediaPath: string): string;
  /** What the voice needs to say one level of one slide in a language (fall-back applied); `null` when there is no such text. */
  utterance(slide: string, level: 'young' | 'older' | 'parents', language: LanguageTag): Utterance | null;
}

/** Words of the interface in the session's language. */
export interface LocalizePort extends Observable {
  readonly language: LanguageTag;
  readonly direction: 'ltr' | 'rtl';
  t(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** The same in another language, for the greeting in every language in turn. */
  tIn(language: LanguageTag, key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** Name of a language in its own words and script. */
  languageName(language: LanguageTag): string;
}

/** What is being said and lit right now. */
export interface NarrationPort extends Observable {
  readonly utteranceId: string | null;
  readonly lit: LitText | null;
  /** Why the last utterance could not be said, for the note beside Listen; `null` while all is well. */
  readonly unavailableReason: string | null;
  /** Whether the slide on the screen can be said now (decides whether Listen is enabled). */
  readonly canListen: boolean;
}

/** The panel: sizes follow from it; components use the CSS custom properties, tests and geometry use these. */
export interface DisplayPort extends Observable {
  readonly format: 'portrait' | 'landscape';
  readonly pixelsPerMm: number;
  /** Size of the page, CSS pixels. */
  readonly window: WindowSize;
}

/** What staff have set on this machine; `keep` and `forget` answer only after an accepted code. */
export interface LiveSettingsPort extends Observable {
  readonly settings: LiveSettings;
  readonly keep: KioskBridge['keepSetting'];
  readonly forget: KioskBridge['forgetSetting'];
}

/** The books to take home; never changes. */
export interface TakeHomePort {
  /** Their address, with `{pack}` and `{language}`; `null` when the hospital offers none. */
  readonly addressTemplate: string | null;
}

export const sessionContext = createContext<SessionPort>(Symbol('session'));
export const packContext = createContext<PackPort>(Symbol('pack'));
export const localizeContext = createContext<LocalizePort>(Symbol('localize'));
export const narrationContext = createContext<NarrationPort>(Symbol('narration'));
/** What the voice says, for the captions. */
export const heardContext = createContext<HeardPort>(Symbol('heard'));
export const displayContext = createContext<DisplayPort>(Symbol('display'));
export const liveSettingsContext = createContext<LiveSettingsPort>(Symbol('live-settings'));
export const takeHomeContext = createContext<TakeHomePort>(Symbol('take-home'));
export const bridgeContext = createContext<KioskBridge>(Symbol('bridge'));
