/** Which pack the visitor is in, and what becomes of that when packs arrive, change or go. Pure. */
import { outlineOf } from './path-steps.ts';
import type { PackOutline } from './session-types.ts';
import type { MachineEvent, SessionContext, Visitor } from './visitor.ts';
import { newVisitor } from './visitor.ts';

type PackReady = Extract<MachineEvent, { type: 'pack-ready' }>;

/** Ids of all packs after the event. They only come with the first of them, so that there is always a main pack to go back to. */
function offeredAfter({ offered }: SessionContext, event: PackReady): readonly string[] {
  if (event.offered?.[0] === event.pack.id) return event.offered;
  return offered.length === 0 ? [event.pack.id] : offered;
}

/** The main pack has arrived, has changed, or is another one now. */
export function bringsMain(context: SessionContext, event: MachineEvent): boolean {
  return event.type === 'pack-ready' && offeredAfter(context, event)[0] === event.pack.id;
}

/** The pack has arrived that the visitor chose. */
export function bringsChosen({ visitor }: SessionContext, event: MachineEvent): boolean {
  return event.type === 'pack-ready' && visitor.packRequest === event.pack.id;
}

/** The visitor's pack is no longer offered, or its slide is no longer in it. */
export function placeIsGone(context: SessionContext, event: MachineEvent): boolean {
  if (event.type !== 'pack-ready') return false;
  const { pack, visitor } = context;
  if (!offeredAfter(context, event).includes(pack.id)) return true;
  if (event.pack.id !== pack.id) return false;
  const isSlideGone = visitor.slide !== null && outlineOf(event.pack, visitor.slide) === null;
  return (
    isSlideGone || (visitor.place === 'numbers' && outlineOf(event.pack, event.pack.numbersSlide) === null)
  );
}

/** The session with what has arrived. A visitor keeps pack, language and settings; with nobody there the main pack holds. */
export function adoptPack(context: SessionContext, event: MachineEvent): SessionContext {
  if (event.type !== 'pack-ready') return context;
  const { config, visitor } = context;
  const offered = offeredAfter(context, event);
  const isMain = bringsMain(context, event);
  const main = isMain ? event.pack : context.main;
  const isNobodyThere = visitor.place === 'attract' || visitor.place === 'problem';
  return {
    ...context,
    main,
    offered,
    pack: isNobodyThere ? main : packAfter(context, event, { main, offered }),
    problemCode: isMain ? null : context.problemCode,
    visitor: isNobodyThere ? { ...visitor, language: newVisitor(config, main).language } : visitor,
  };
}

function packAfter(
  { pack, visitor }: SessionContext,
  { pack: ready }: PackReady,
  { main, offered }: Pick<SessionContext, 'main' | 'offered'>,
): PackOutline {
  if (ready.id === visitor.packRequest || ready.id === pack.id) return ready;
  return offered.includes(pack.id) ? pack : main;
}

/** The visitor chooses among the packs; `null` when the event is something else. */
export function applyPackChoice(
  { offered, pack, visitor }: SessionContext,
  event: MachineEvent,
): Visitor | null {
  switch (event.type) {
    case 'choose-pack': {
      const isAtDoors = visitor.place === 'welcome' || visitor.place === 'packs';
      const isOther = event.pack !== pack.id && offered.includes(event.pack);
      return isAtDoors && isOther ? { ...visitor, packRequest: event.pack, missingPack: null } : visitor;
    }
    case 'pack-not-opened':
      return visitor.packRequest === event.pack
        ? { ...visitor, packRequest: null, missingPack: event.pack }
        : visitor;
    default:
      return null;
  }
}
