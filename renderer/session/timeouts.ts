/** Every time the session waits for, in one table. Times are milliseconds; sources are product.md and the rulings. */
import type { SessionEvent } from './session-types.ts';
import type { SessionContext } from './visitor.ts';

/** The clean-hands picture (product, screen 2). */
export const handsMs = 3000;
/** Rest between the end of a slide's narration and the next slide of the story. */
export const storyRestMs = 2000;
/** A voice that says it is playing but has given no sign of life for so long does not keep the session open. */
const silentVoiceMs = 180_000;
/** Reading speed for the waiting time of parents' pages (product, Idle). */
const wordsPerSecond = 2;
/** Dwell of a loop slide whose own is not known. */
const unknownDwellMs = 10_000;

/** Who an event comes from. Every event of a visitor counts for idleness. */
export const eventOrigins: Readonly<Record<SessionEvent['type'], 'visitor' | 'voice' | 'host'>> = {
  input: 'visitor',
  'animation-ended': 'voice',
  'open-door': 'visitor',
  'skip-hands': 'visitor',
  'choose-pack': 'visitor',
  'open-packs': 'visitor',
  'open-topics': 'visitor',
  'open-slide': 'visitor',
  next: 'visitor',
  previous: 'visitor',
  home: 'visitor',
  back: 'visitor',
  'toggle-listen': 'visitor',
  'repeat-sentence': 'visitor',
  'confirm-loudspeaker': 'visitor',
  'decline-loudspeaker': 'visitor',
  'open-sheet': 'visitor',
  'close-sheet': 'visitor',
  'choose-language': 'visitor',
  'change-settings': 'visitor',
  'reset-settings': 'visitor',
  'open-numbers': 'visitor',
  'answer-gate': 'visitor',
  'tap-hotspot': 'visitor',
  'open-activity': 'visitor',
  'close-activity': 'visitor',
  'touch-activity': 'visitor',
  'open-term': 'visitor',
  'close-term': 'visitor',
  'toggle-attract-pause': 'visitor',
  'still-here': 'visitor',
  'start-breathing': 'visitor',
  'stop-breathing': 'visitor',
  'narration-started': 'voice',
  'narration-paused': 'voice',
  'narration-ended': 'voice',
  'narration-unavailable': 'voice',
  'sentence-reached': 'voice',
  'pack-ready': 'host',
  'pack-not-opened': 'host',
  'pack-failed': 'host',
  'open-staff': 'visitor',
  'close-staff': 'visitor',
};

/** How long the session waits, after the last input and the last sound, before it asks whether somebody is still there. */
export function idleMs(context: SessionContext): number {
  const { visitor } = context;
  const waiting = Math.max(placeIdleMs(context), needsMoreTime(context) ? context.config.idle.speechMs : 0);
  return visitor.narration === 'playing' ? Math.max(waiting, silentVoiceMs) : waiting;
}

/** Length of the still-there warning. */
export function warningMs({ config, visitor }: SessionContext): number {
  return visitor.place === 'numbers' ? config.idle.numbersWarningMs : config.idle.warningMs;
}

/** How long the loop shows its present slide. */
export function attractDwellMs({ main, visitor }: SessionContext): number {
  return main.attractDwellsMs[visitor.attractIndex] ?? unknownDwellMs;
}

function placeIdleMs({ config, pack, visitor }: SessionContext): number {
  const { idle } = config;
  if (visitor.place === 'numbers') return idle.numbersMs;
  if (visitor.place === 'calm') return idle.calmMs;
  if (visitor.place !== 'slide' || visitor.level !== 'parents') return idle.childMs;
  const words = visitor.slide === null ? 0 : (pack.slides[visitor.slide]?.wordCounts.parents ?? 0);
  return Math.max(idle.parentsMs, (words / wordsPerSecond) * 1000);
}

function needsMoreTime({ visitor }: SessionContext): boolean {
  return visitor.settings.textSize > 0 || visitor.settings.lower;
}
