/** The video in sign language is opened, played and closed: what changes in the visitor. Pure. */
import { cutNarration } from './narration-steps.ts';
import { outlineOf } from './path-steps.ts';
import type { MachineEvent, SessionContext, Visitor } from './visitor.ts';

/** The visitor after an event of the video; `null` when it is another event. */
export function applySign(context: SessionContext, event: MachineEvent): Visitor | null {
  const { visitor } = context;
  switch (event.type) {
    case 'open-sign':
      return isSignedHere(context) && visitor.sign === null ? openSign(visitor) : visitor;
    case 'close-sign':
      return closeSign(visitor);
    case 'toggle-sign':
      return toggleSign(visitor);
    case 'sign-going':
      return visitor;
    case 'sign-ended':
      return visitor.sign === 'playing' ? { ...visitor, sign: 'ended' } : visitor;
    case 'sign-unavailable':
      return visitor.sign === null ? visitor : { ...visitor, sign: 'unavailable' };
    default:
      return null;
  }
}

/** Asked for, it plays; but nothing moves by itself for somebody who wants still pictures. The voice is cut, and the story waits. */
function openSign(visitor: Visitor): Visitor {
  const opened: Visitor = { ...cutNarration(visitor), term: null, hotspot: null, wantsStory: false };
  return { ...opened, sign: visitor.settings.motion ? 'playing' : 'paused' };
}

/** Back to the picture. */
export function closeSign(visitor: Visitor): Visitor {
  return visitor.sign === null ? visitor : { ...visitor, sign: null };
}

function toggleSign(visitor: Visitor): Visitor {
  if (visitor.sign === null || visitor.sign === 'unavailable') return visitor;
  return visitor.sign === 'playing'
    ? { ...visitor, sign: 'paused' }
    : { ...cutNarration(visitor), sign: 'playing' };
}

/** Nobody can look at hands and listen, or answer a question: the video waits while the voice is at it. */
export function waitForVoice(visitor: Visitor): Visitor {
  const speaks = ['wanted', 'playing'].includes(visitor.narration) || visitor.askingLoudspeaker;
  return speaks ? pauseSign(visitor) : visitor;
}

/** The video waits, if it plays. */
export function pauseSign(visitor: Visitor): Visitor {
  return visitor.sign === 'playing' ? { ...visitor, sign: 'paused' } : visitor;
}

/** Whether somebody signs the slide that is shown, for readers of its language. */
export function isSignedHere({ pack, visitor }: SessionContext): boolean {
  return visitor.place === 'slide' && outlineOf(pack, visitor.slide)?.isSigned === true;
}
