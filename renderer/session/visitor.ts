/** What is remembered of the visitor in front of the screen, and the rest of what the session machine keeps. */
import type { IdleTimes } from '../../content/schema/boot-data.ts';
import type { LanguageTag, Level, PathName } from '../../content/schema/compiled-pack.ts';
import type { ActivityState } from './activity-steps.ts';
import { defaultSettings, quietSettings } from './session-types.ts';
import type {
  NarrationState,
  PackOutline,
  PointedWord,
  ScreenName,
  SessionEvent,
  Settings,
  SheetName,
  SignState,
} from './session-types.ts';
import type { SpeechOrder } from './speech-events.ts';

/** What a session is made from. */
export interface SessionConfig {
  readonly defaultLanguage: LanguageTag;
  readonly idle: IdleTimes;
  /** What is known of the main pack at boot; `null` = nothing, the problem screen shows. */
  readonly pack: PackOutline | null;
  /** Ids of all packs that are offered at boot, the main one first. Absent = only that one. */
  readonly offered?: readonly string[];
  /** Code for staff when there is no pack. */
  readonly problemCode: string | null;
  /** The page was loaded again in the middle of a cleaning: what is left of it, milliseconds. Absent = nothing. */
  readonly cleaningMs?: number;
  /** The operating system asks for less motion; visitors then begin with still pictures. Absent = no. */
  readonly prefersReducedMotion?: boolean;
  /** Whose voice reads the screen: ours, or that of a screen reader of the machine (accessibility KEY-12). Absent = ours. */
  readonly speechEngine?: 'internal' | 'external';
}

/** Settings a visitor begins with, in the quiet hours or outside them. */
export function firstSettings({ prefersReducedMotion = false }: SessionConfig, quiet: boolean): Settings {
  return {
    ...defaultSettings,
    ...(quiet ? quietSettings : {}),
    ...(prefersReducedMotion ? { motion: false } : {}),
  };
}

/** Language a visitor begins with: the configured one, if the main pack has it. */
function firstLanguage({ defaultLanguage }: SessionConfig, { languages }: PackOutline): LanguageTag {
  return languages.includes(defaultLanguage) ? defaultLanguage : (languages[0] ?? defaultLanguage);
}

/** Everything about one visitor. A reset replaces it as a whole, so nothing can be forgotten to be forgotten. */
export interface Visitor {
  /** Screen shown, for what depends on it (idle times, what Listen means). */
  readonly place: ScreenName;
  readonly language: LanguageTag;
  readonly settings: Settings;
  /** Pack that was chosen and is on its way. */
  readonly packRequest: string | null;
  /** Pack that was chosen and cannot be had. */
  readonly missingPack: string | null;
  readonly path: PathName | null;
  readonly level: Level;
  readonly slide: string | null;
  /** Different slides shown so far, each with its pack. */
  readonly seen: readonly string[];
  readonly farewellShown: boolean;
  readonly band: number;
  readonly sheet: SheetName | null;
  readonly term: string | null;
  readonly hotspot: string | null;
  readonly activity: ActivityState | null;
  readonly sign: SignState | null;
  readonly word: PointedWord | null;
  readonly narration: NarrationState;
  readonly narrationRequest: number;
  readonly narrationFrom: number;
  /** Last sentence reached on this slide; a narration that was cut goes on from here. */
  readonly sentence: number;
  /** The story reads the next slide by itself; Pause ends that, Listen begins it again. */
  readonly wantsStory: boolean;
  /** A sheet interrupted the narration; closing it goes on. */
  readonly resumeAfterSheet: boolean;
  readonly askingLoudspeaker: boolean;
  readonly loudspeakerConfirmed: boolean;
  readonly soundUsed: boolean;
  readonly speechMode: boolean;
  readonly headset: boolean;
  readonly muted: boolean;
  readonly speechOrder: SpeechOrder;
  readonly describesKeys: boolean;
  /** On this page: whether "others can hear" was answered, and how. */
  readonly consent: 'unasked' | 'given' | 'refused';
  readonly breathing: boolean;
  readonly askingTeam: boolean;
  readonly attractIndex: number;
  readonly staffAdmitted: boolean;
  readonly staffTool: string | null;
  /** One switch is in use: everything takes longer. */
  readonly usesSwitch: boolean;
}

/** Context of the machine. */
export interface SessionContext {
  readonly config: SessionConfig;
  /** The first pack: its loop plays, and every visitor begins in it. */
  readonly main: PackOutline;
  /** The pack that the visitor is in; a reset goes back to the main one. */
  readonly pack: PackOutline;
  /** Ids of all packs that can be chosen, the main one first. */
  readonly offered: readonly string[];
  readonly problemCode: string | null;
  readonly resets: number;
  /** What is left of the cleaning when it begins on this page, milliseconds; 0 = there is none. */
  readonly cleaningMs: number;
  /** It is one of the quiet hours. */
  readonly quiet: boolean;
  readonly visitor: Visitor;
}

/** What the machine hears: the contract's events, and its own order to forget everything. */
export type MachineEvent = SessionEvent | { readonly type: 'reset' };

const noPack: PackOutline = {
  id: '',
  languages: [],
  attractDwellsMs: [],
  paths: { young: [], older: [], parents: [], siblings: [], calm: [] },
  numbersSlide: null,
  slides: {},
};

/** Nobody has touched anything yet. */
export function newVisitor(config: SessionConfig, main: PackOutline, quiet = false): Visitor {
  return {
    place: 'attract',
    language: firstLanguage(config, main),
    settings: firstSettings(config, quiet),
    packRequest: null,
    missingPack: null,
    path: null,
    level: 'young',
    slide: null,
    seen: [],
    farewellShown: false,
    band: 0,
    sheet: null,
    term: null,
    hotspot: null,
    activity: null,
    sign: null,
    word: null,
    narration: 'silent',
    narrationRequest: 0,
    narrationFrom: 0,
    sentence: 0,
    wantsStory: true,
    resumeAfterSheet: false,
    askingLoudspeaker: false,
    loudspeakerConfirmed: false,
    soundUsed: false,
    speechMode: false,
    headset: false,
    muted: false,
    speechOrder: { name: null, count: 0 },
    describesKeys: false,
    consent: 'unasked',
    breathing: false,
    askingTeam: false,
    attractIndex: 0,
    staffAdmitted: false,
    staffTool: null,
    usesSwitch: false,
  };
}

/** Context at boot. */
export function newContext(config: SessionConfig): SessionContext {
  const main = config.pack ?? noPack;
  return {
    config,
    main,
    pack: main,
    offered: config.offered ?? (config.pack === null ? [] : [main.id]),
    problemCode: config.pack === null ? (config.problemCode ?? 'pack-missing') : null,
    resets: 0,
    cleaningMs: config.cleaningMs ?? 0,
    quiet: false,
    visitor: newVisitor(config, main),
  };
}
