/** An activity is opened, tapped and closed: what changes in the visitor. Pure. */
import type { Activity } from '../../content/schema/activity.ts';
import { freshActivity, touchPart } from './activity-steps.ts';
import { cutNarration, wantNarration } from './narration-steps.ts';
import { outlineOf } from './path-steps.ts';
import type { MachineEvent, SessionContext, Visitor } from './visitor.ts';

/** The visitor after an event of an activity; `null` when it is another event. */
export function applyActivity(context: SessionContext, event: MachineEvent): Visitor | null {
  const { visitor } = context;
  switch (event.type) {
    case 'open-activity':
      return activityHere(context) === null || visitor.activity !== null ? visitor : openActivity(visitor);
    case 'close-activity':
      return closeActivity(visitor);
    case 'touch-activity':
      return touchActivity(context, event.part);
    default:
      return null;
  }
}

/** Opening it is turning to another page: it is read aloud only to somebody who has used sound before. */
function openActivity(visitor: Visitor): Visitor {
  const opened: Visitor = {
    ...cutNarration(visitor),
    term: null,
    hotspot: null,
    sign: null,
    activity: freshActivity,
  };
  return visitor.soundUsed ? wantNarration(opened, 0) : opened;
}

/** Back to the page; the voice is cut. */
export function closeActivity(visitor: Visitor): Visitor {
  return visitor.activity === null ? visitor : { ...cutNarration(visitor), activity: null };
}

/** Touching a thing is asking it to speak (decision 0007). */
function touchActivity(context: SessionContext, part: string): Visitor {
  const { visitor } = context;
  const rules = activityHere(context);
  if (rules === null || visitor.activity === null) return visitor;
  const activity = touchPart(rules, visitor.activity, part);
  if (activity === visitor.activity) return visitor;
  const touched: Visitor = { ...cutNarration(visitor), activity };
  return visitor.sheet === null ? wantNarration(touched, 0) : touched;
}

/** What there is to do on the slide that is shown: only where things answer to touch. */
export function activityHere({ pack, visitor }: SessionContext): Activity | null {
  if (visitor.place !== 'slide' || visitor.level !== 'older') return null;
  return outlineOf(pack, visitor.slide)?.activity ?? null;
}
