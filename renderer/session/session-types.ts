/** Vocabulary of the session: what a visitor can do (events) and what the screens are told (view). No DOM, no Lit. */
import type { Activity } from '../../content/schema/activity.ts';
import type { LanguageTag, Level, PathName } from '../../content/schema/compiled-pack.ts';
import type { ActivityState } from './activity-steps.ts';
import type { SpeechEvent, SpeechOrder } from './speech-events.ts';

/** Screens in the order a visitor meets them. */
export type ScreenName =
  | 'attract'
  /** Speech mode begins: every language says how to choose it. */
  | 'greeting'
  | 'welcome'
  | 'packs'
  | 'topics'
  | 'slide'
  | 'numbers-gate'
  | 'numbers'
  | 'calm'
  | 'staff'
  | 'cleaning'
  | 'problem';

/** Sheets that rise from the bar; the screen behind stays visible. */
export type SheetName = 'text-and-contrast' | 'language' | 'help';

/** Everything a visitor may adjust; a reset brings `defaultSettings` back. */
export interface Settings {
  /** 0 = 100 %, 1 = 150 %, 2 = 200 %. */
  readonly textSize: 0 | 1 | 2;
  readonly theme: 'standard' | 'dark' | 'soft';
  readonly readingFont: 'atkinson' | 'opendyslexic';
  /** `false` = cuts and still frames. */
  readonly motion: boolean;
  /** Speech rate as a factor, one of `speechRates`; pitch is kept. */
  readonly speechRate: number;
  /** Step 1..8 of the volume ladder. */
  readonly volume: number;
  readonly highlight: 'off' | 'sentence' | 'word';
  /** Everything laid out in the lower zone. */
  readonly lower: boolean;
  /** Ten times as long before it asks whether somebody is still there (accessibility TIM-4). */
  readonly moreTime: boolean;
}

/** Settings at boot and after every reset. */
export const defaultSettings: Settings = {
  textSize: 0,
  theme: 'standard',
  readingFont: 'atkinson',
  motion: true,
  speechRate: 1,
  volume: 4,
  highlight: 'word',
  lower: false,
  moreTime: false,
};

/** What is other in the quiet hours: a dark page in a dark room, and a voice two steps softer (decision 0014). */
export const quietSettings: Partial<Settings> = { theme: 'dark', volume: 2 };

/** The seven steps of accessibility TTS-2. */
export const speechRates = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** What the session knows of a slide: enough to turn bands and to time idleness. */
export interface SlideOutline {
  readonly id: string;
  readonly levels: readonly Level[];
  /** Sentences of each level in the language shown, for the story band (two at a time). */
  readonly sentenceCounts: Readonly<Partial<Record<Level, number>>>;
  /** Words of each level, for the waiting time of reading pages. */
  readonly wordCounts: Readonly<Partial<Record<Level, number>>>;
  /** What there is to do on the slide, at level `older`. */
  readonly activity?: Activity | null | undefined;
  /** Somebody signs the slide for readers of the language shown. Absent = no. */
  readonly isSigned?: boolean;
}

/** What the session knows of a pack. */
export interface PackOutline {
  readonly id: string;
  readonly languages: readonly LanguageTag[];
  readonly attractDwellsMs: readonly number[];
  readonly paths: Readonly<Record<PathName, readonly string[]>>;
  readonly numbersSlide: string | null;
  readonly slides: Readonly<Record<string, SlideOutline>>;
}

/** State of the voice as the session sees it. `wanted` means: asked for, not yet sounding. */
export type NarrationState = 'silent' | 'wanted' | 'playing' | 'paused' | 'ended' | 'unavailable';

/**
 * The open video in sign language. `playing` is what the visitor wants; the video begins as soon as it has arrived.
 * `unavailable` = it cannot be had, and the screen says so.
 */
export type SignState = 'playing' | 'paused' | 'ended' | 'unavailable';

/** A word that a visitor pointed at. */
export interface PointedWord {
  /** Range `[from, to)` of its text, UTF-16 units. */
  readonly span: readonly [number, number];
  /** Index of its sentence in that text. */
  readonly sentence: number;
  /** `page` = the text of the page; `open` = what lies open over it: an explained word, a touched thing, an activity. */
  readonly of: 'page' | 'open';
}

/** Everything that can happen in a session. Every input device becomes one of these. */
export type SessionEvent =
  /**
   * Any touch, key or switch at all: counts for idleness, wakes the loop, answers the still-there question.
   * `onControl`: a visible control is under it and will act, so it does not wake the loop by itself (rulings 1).
   * `withSwitch`: it was the one switch of somebody who waits for each thing in turn and needs more time.
   */
  | { readonly type: 'input'; readonly onControl?: boolean; readonly withSwitch?: boolean }
  /** A picture has stopped moving after it was touched: idleness counts from here. */
  | { readonly type: 'animation-ended' }
  | { readonly type: 'open-door'; readonly path: PathName }
  | { readonly type: 'skip-hands' }
  /** Another pack is chosen at the doors; its words may still have to be fetched. */
  | { readonly type: 'choose-pack'; readonly pack: string }
  /** All packs, where there are more than two. */
  | { readonly type: 'open-packs' }
  | { readonly type: 'open-topics' }
  | { readonly type: 'open-slide'; readonly slide: string }
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  /** "That's enough": back to welcome (after five slides or more by way of the clean-hands picture). */
  | { readonly type: 'home' }
  /** Escape: closes the top-most thing (term, sheet, gate, slide -> topics -> welcome). */
  | { readonly type: 'back' }
  | { readonly type: 'toggle-listen' }
  /** Again from the sentence that was said last. */
  | { readonly type: 'repeat-sentence' }
  /** Again from the beginning of the page. */
  | { readonly type: 'repeat-page' }
  | { readonly type: 'say-word'; readonly word: PointedWord }
  | { readonly type: 'confirm-loudspeaker' }
  | { readonly type: 'decline-loudspeaker' }
  | { readonly type: 'open-sheet'; readonly sheet: SheetName }
  | { readonly type: 'close-sheet' }
  | { readonly type: 'choose-language'; readonly language: LanguageTag }
  | { readonly type: 'change-settings'; readonly change: Partial<Settings> }
  | { readonly type: 'reset-settings' }
  | { readonly type: 'open-numbers' }
  | { readonly type: 'answer-gate'; readonly answer: 'now' | 'later' | 'team' }
  | { readonly type: 'tap-hotspot'; readonly hotspot: string }
  | { readonly type: 'open-activity' }
  | { readonly type: 'close-activity' }
  /** A part of the open activity was tapped. */
  | { readonly type: 'touch-activity'; readonly part: string }
  | { readonly type: 'open-sign' }
  | { readonly type: 'close-sign' }
  /** Plays the open video, or pauses it. */
  | { readonly type: 'toggle-sign' }
  | { readonly type: 'open-term'; readonly term: string }
  | { readonly type: 'close-term' }
  | { readonly type: 'toggle-attract-pause' }
  | { readonly type: 'still-here' }
  | { readonly type: 'start-breathing' }
  | { readonly type: 'stop-breathing' }
  // From the voice.
  | { readonly type: 'narration-started' }
  | { readonly type: 'narration-paused' }
  | { readonly type: 'narration-ended' }
  | { readonly type: 'narration-unavailable' }
  | { readonly type: 'sentence-reached'; readonly sentence: number }
  // From the video in sign language.
  /** It plays on: somebody is looking at it. */
  | { readonly type: 'sign-going' }
  | { readonly type: 'sign-ended' }
  | { readonly type: 'sign-unavailable' }
  | SpeechEvent
  // From the pack and the host.
  /** The words of a pack have arrived or changed. With the main pack come the ids of all that are offered, the main one first. */
  | { readonly type: 'pack-ready'; readonly pack: PackOutline; readonly offered?: readonly string[] }
  /** The pack that was chosen cannot be had. */
  | { readonly type: 'pack-not-opened'; readonly pack: string }
  /** The main pack cannot be had. */
  | { readonly type: 'pack-failed'; readonly code: string }
  /** The quiet hours begin or end: whoever comes from now on begins softly, or as usual. */
  | { readonly type: 'quiet-hours'; readonly on: boolean }
  | { readonly type: 'open-staff' }
  | { readonly type: 'close-staff' }
  /** The host has accepted the code: the tools are shown, until the staff screen is left. What they do is checked by the host once more. */
  | { readonly type: 'admit-staff' }
  /** One of the tools of the staff screen is opened; `back` closes it again. */
  | { readonly type: 'open-staff-tool'; readonly tool: string }
  | { readonly type: 'close-staff-tool' }
  /** Staff wipe the screen: for so long nothing answers, then the loop begins. Only from the staff screen. */
  | { readonly type: 'start-cleaning'; readonly durationMs: number };

/** What the screens see: one flat, read-only picture of the session. */
export interface SessionView {
  readonly screen: ScreenName;
  /** Pack that the visitor is in; empty = there is none. */
  readonly pack: string;
  /** Pack that was chosen and is on its way. */
  readonly packRequest: string | null;
  /** Pack that was chosen and cannot be had; the screen says so. */
  readonly missingPack: string | null;
  /** Attract: index of the loop's slide and whether a visitor paused it. */
  readonly attract: { readonly index: number; readonly paused: boolean };
  /** Clean-hands picture: shown before the doors (`start`) or after five slides (`end`); `null` = doors. */
  readonly hands: 'start' | 'end' | null;
  readonly path: PathName | null;
  readonly level: Level;
  /** Slide on the screen (slide, numbers and calm screens), else `null`. */
  readonly slide: string | null;
  /** 1-based place in the path; total 0 outside a path. */
  readonly position: { readonly index: number; readonly total: number };
  /** On a page: something of the path follows. */
  readonly goesOn: boolean;
  /** Story band: index of the first of the two sentences shown. */
  readonly bandSentence: number;
  readonly sheet: SheetName | null;
  readonly term: string | null;
  readonly hotspot: string | null;
  /** What there is to do on the slide is open. */
  readonly activity: ActivityState | null;
  /** The video in sign language; `null` = it is not open. */
  readonly sign: SignState | null;
  /** The word that is to be said instead of the whole text, or was said last; `null` = the text. */
  readonly word: PointedWord | null;
  readonly narration: NarrationState;
  /** Grows each time something is to be said (again), so that the narrator can tell a new request from the same one. */
  readonly narrationRequest: number;
  /** Sentence from which the wanted narration starts; 0 = the beginning. */
  readonly narrationFrom: number;
  /** Level `parents` asked for sound: "others can hear" is on the screen. */
  readonly askingLoudspeaker: boolean;
  /** Sound was used in this session; the still-there question is then spoken too. */
  readonly soundUsed: boolean;
  /** The screen is read aloud to somebody who does not see it; nothing advances by itself. */
  readonly speechMode: boolean;
  /** A headset is known to be plugged in: nobody else can hear. */
  readonly headset: boolean;
  /** The headset was pulled out: nothing may come from the loudspeaker. */
  readonly muted: boolean;
  readonly speechOrder: SpeechOrder;
  /** Help was asked for twice: keys say what they do instead of doing it. */
  readonly describesKeys: boolean;
  readonly breathing: boolean;
  /** The numbers gate was answered with "ask the team": its words are on the screen. */
  readonly askingTeam: boolean;
  readonly attention: 'engaged' | 'warning';
  /** Length of the warning that is running, milliseconds (for the ring). */
  readonly warningMs: number;
  readonly language: LanguageTag;
  readonly settings: Settings;
  readonly problemCode: string | null;
  /** Grows at every full reset; screens use it to forget scroll and focus. */
  readonly resets: number;
  /** The code of staff was accepted; the tools are shown. */
  readonly staffAdmitted: boolean;
  /** Tool that is open on the staff screen. */
  readonly staffTool: string | null;
  /** How long the cleaning that is going on lasts from the moment it appeared, milliseconds. */
  readonly cleaningMs: number;
  /** It is one of the quiet hours: the loop is dark. */
  readonly quiet: boolean;
}
