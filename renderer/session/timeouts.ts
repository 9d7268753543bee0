/** Every time the session waits for, in one table. Times are milliseconds; sources are product.md and the rulings. */
import type { SessionEvent } from './session-types.ts';
import type { SessionContext } from './visitor.ts';

/** The clean-hands picture (product, screen 2). */
export const handsMs = 3000;
/** Rest between the end of a slide's narration and the next slide of the story. */
export const storyRestMs = 2000;
/** A voice or video that says it is playing but has given no sign of life for so long does not keep the session open. */
const silentVoiceMs = 180_000;
/** After the greeting, until it is said once more, and then until the first language is taken (accessibility KEY-4). */
export const greetingWaitMs = 8000;
/** A greeting whose end nobody reports, because the machine cannot speak, does not stand for longer. */
export const greetingMostMs = 90_000;
/** Between the pulling of the headset and the end of the session (accessibility KEY-5). */
export const jackOutGraceMs = 15_000;
/** "I need more time" (accessibility TIM-4). */
const moreTimeFactor = 10;
/** Reading speed for the waiting time of parents' pages (product, Idle). */
const wordsPerSecond = 2;
/** Dwell of a loop slide whose own is not known. */
const unknownDwellMs = 10_000;

/** Who an event comes from; `voice` is whatever plays. Every event of a visitor counts for idleness. */
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
  'repeat-page': 'visitor',
  'say-word': 'visitor',
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
  'open-sign': 'visitor',
  'close-sign': 'visitor',
  'toggle-sign': 'visitor',
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
  'sign-going': 'voice',
  'sign-ended': 'voice',
  'sign-unavailable': 'voice',
  'start-speech': 'visitor',
  'end-speech': 'visitor',
  'jack-in': 'visitor',
  // Pulling the plug is how somebody leaves: it does not keep the session open.
  'jack-out': 'host',
  'speech-louder': 'visitor',
  'speech-quieter': 'visitor',
  'speech-faster': 'visitor',
  'speech-slower': 'visitor',
  'speech-stop': 'visitor',
  'speech-pause': 'visitor',
  'speech-repeat': 'visitor',
  'speech-repeat-all': 'visitor',
  'describe-keys': 'visitor',
  'say-content': 'voice',
  'speech-going': 'voice',
  'speech-said': 'voice',
  'pack-ready': 'host',
  'pack-not-opened': 'host',
  'pack-failed': 'host',
  'quiet-hours': 'host',
  'open-staff': 'visitor',
  'close-staff': 'visitor',
  'admit-staff': 'visitor',
  'open-staff-tool': 'visitor',
  'close-staff-tool': 'visitor',
  'start-cleaning': 'visitor',
};

/** How long the session waits, after the last input and the last sound or sign, before it asks whether somebody is still there. */
export function idleMs(context: SessionContext): number {
  const { visitor } = context;
  const usual = Math.max(placeIdleMs(context), needsMoreTime(context) ? context.config.idle.speechMs : 0);
  const waiting = usual * timeFactor(visitor);
  const attends = visitor.narration === 'playing' || visitor.sign === 'playing';
  return attends ? Math.max(waiting, silentVoiceMs) : waiting;
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

/** Numbers about survival do not wait for whoever comes next. */
function timeFactor({ place, settings }: SessionContext['visitor']): number {
  return settings.moreTime && place !== 'numbers' ? moreTimeFactor : 1;
}

function needsMoreTime({ visitor }: SessionContext): boolean {
  const { speechMode, settings, usesSwitch } = visitor;
  return speechMode || usesSwitch || settings.textSize > 0 || settings.lower;
}
