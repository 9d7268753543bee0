/** The flat picture of the session that the screens see, made from the machine's snapshot. */
import type { SnapshotFrom } from 'xstate';
import { goesOn, pathSlides } from './path-steps.ts';
import type { sessionMachine } from './session-machine.ts';
import type { SessionView } from './session-types.ts';
import { describesKeys } from './speech-steps.ts';
import { warningMs } from './timeouts.ts';
import type { SessionContext } from './visitor.ts';

/** A moment of the session machine. */
export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>;

/** What the screens are told. */
export function viewOf(snapshot: SessionSnapshot): SessionView {
  const { context } = snapshot;
  const { visitor } = context;
  return {
    screen: visitor.place,
    pack: context.pack.id,
    packRequest: visitor.packRequest,
    missingPack: visitor.missingPack,
    attract: { index: visitor.attractIndex, paused: snapshot.matches({ screen: { attract: 'paused' } }) },
    hands: handsOf(snapshot),
    path: visitor.path,
    level: visitor.place === 'numbers' ? 'parents' : visitor.level,
    slide: slideOf(context),
    position: positionOf(context),
    goesOn: goesOn(context),
    bandSentence: visitor.band,
    sheet: visitor.sheet,
    term: visitor.term,
    hotspot: visitor.hotspot,
    activity: visitor.activity,
    sign: visitor.sign,
    word: visitor.word,
    narration: visitor.narration,
    narrationRequest: visitor.narrationRequest,
    narrationFrom: visitor.narrationFrom,
    askingLoudspeaker: visitor.askingLoudspeaker,
    soundUsed: visitor.soundUsed,
    speechMode: visitor.speechMode,
    headset: visitor.headset,
    muted: visitor.muted,
    speechOrder: visitor.speechOrder,
    // The question whether somebody is there is answered with any key.
    describesKeys: describesKeys(visitor) && !snapshot.matches({ attention: 'warning' }),
    breathing: visitor.breathing,
    askingTeam: visitor.askingTeam,
    attention: snapshot.matches({ attention: 'warning' }) ? 'warning' : 'engaged',
    warningMs: warningMs(context),
    language: visitor.language,
    settings: visitor.settings,
    problemCode: context.problemCode,
    resets: context.resets,
    staffAdmitted: visitor.staffAdmitted,
    staffTool: visitor.staffTool,
    cleaningMs: context.cleaningMs,
    quiet: context.quiet,
  };
}

/** Whether two views show the same thing. */
export function sameView(one: SessionView, other: SessionView): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function handsOf(snapshot: SessionSnapshot): SessionView['hands'] {
  if (snapshot.matches({ screen: { visit: { welcome: 'start' } } })) return 'start';
  return snapshot.matches({ screen: { visit: { welcome: 'end' } } }) ? 'end' : null;
}

function slideOf({ pack, visitor }: SessionContext): string | null {
  if (visitor.place === 'numbers') return pack.numbersSlide;
  return visitor.place === 'slide' || visitor.place === 'calm' ? visitor.slide : null;
}

function positionOf({ pack, visitor }: SessionContext): SessionView['position'] {
  const shows = visitor.place === 'slide' || visitor.place === 'calm';
  const slides = shows ? pathSlides(pack, visitor.path) : [];
  const index = visitor.slide === null ? -1 : slides.indexOf(visitor.slide);
  return index === -1 ? { index: 0, total: 0 } : { index: index + 1, total: slides.length };
}
