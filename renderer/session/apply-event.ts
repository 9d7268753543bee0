/** Events that change something on the screen without leaving it. Pure; everything that leaves a screen is in the machine. */
import { activityHere, applyActivity, closeActivity } from './activity-events.ts';
import {
  confirmLoudspeaker,
  cutNarration,
  interruptNarration,
  leaveQuestion,
  mustAsk,
  reachSentence,
  repeatPage,
  repeatSentence,
  restartNarration,
  resumeNarration,
  sayWord,
  toggleListen,
  wantNarration,
} from './narration-steps.ts';
import { applyPackChoice } from './pack-steps.ts';
import { applySign, closeSign, isSignedHere, waitForVoice } from './sign-steps.ts';
import { applySpeech } from './speech-steps.ts';
import { boundSettings } from './bound-settings.ts';
import type { MachineEvent, SessionContext, Visitor } from './visitor.ts';
import { firstSettings } from './visitor.ts';

/** The visitor after an event that stays on the screen; the same object when the event means nothing here. */
export function applyEvent(context: SessionContext, event: MachineEvent): Visitor {
  return waitForVoice(
    applySpeech(context, event) ??
      applyVoice(context, event) ??
      applyOverlay(context.visitor, event) ??
      applyActivity(context, event) ??
      applySign(context, event) ??
      applyChoice(context, event) ??
      applyPackChoice(context, event) ??
      context.visitor,
  );
}

function applyVoice(context: SessionContext, event: MachineEvent): Visitor | null {
  const { visitor } = context;
  const { narration } = visitor;
  const speaks = narration === 'wanted' || narration === 'playing';
  switch (event.type) {
    case 'toggle-listen':
      return toggleListen(context);
    case 'repeat-sentence':
      return repeatSentence(visitor);
    case 'repeat-page':
      return repeatPage(visitor);
    case 'say-word':
      return sayWord(visitor, event.word);
    case 'confirm-loudspeaker':
      return confirmLoudspeaker(visitor);
    case 'decline-loudspeaker':
      return { ...leaveQuestion(visitor), consent: 'refused' };
    case 'narration-started':
      return narration === 'wanted' ? { ...visitor, narration: 'playing', soundUsed: true } : visitor;
    case 'narration-paused':
      return narration === 'playing' ? { ...visitor, narration: 'paused' } : visitor;
    case 'narration-ended':
      return speaks ? { ...visitor, narration: 'ended' } : visitor;
    case 'narration-unavailable':
      return speaks ? { ...visitor, narration: 'unavailable' } : visitor;
    case 'sentence-reached':
      return reachSentence(context, event.sentence);
    default:
      return null;
  }
}

function applyOverlay(visitor: Visitor, event: MachineEvent): Visitor | null {
  switch (event.type) {
    case 'open-sheet':
      return {
        ...interruptNarration(visitor),
        sheet: event.sheet,
        term: null,
        askingLoudspeaker: false,
        describesKeys: false,
        sign: null,
      };
    case 'close-sheet':
      return visitor.sheet === null ? visitor : resumeNarration({ ...visitor, sheet: null });
    case 'open-term':
      return bringForward(visitor, { term: event.term, hotspot: null });
    case 'close-term':
      return visitor.term === null ? visitor : { ...cutNarration(visitor), term: null };
    case 'tap-hotspot':
      return bringForward(visitor, { term: null, hotspot: event.hotspot });
    case 'back':
      return closeTopmost(visitor);
    default:
      return null;
  }
}

function applyChoice(context: SessionContext, event: MachineEvent): Visitor | null {
  const { config, pack, quiet, visitor } = context;
  switch (event.type) {
    case 'choose-language':
      if (!pack.languages.includes(event.language) || event.language === visitor.language) return visitor;
      return restartNarration({ ...visitor, sign: null, language: event.language });
    case 'change-settings':
      return { ...visitor, settings: boundSettings({ ...visitor.settings, ...event.change }) };
    case 'reset-settings':
      return { ...visitor, settings: firstSettings(config, quiet) };
    case 'pack-ready':
      return fitPack(context);
    default:
      return null;
  }
}

/**
 * A touched thing or an opened word comes forward and says itself: touching it is asking for it (product, Explore). Where others can
 * hear and nobody has agreed to that, it is only shown (rulings 10).
 */
function bringForward(visitor: Visitor, what: Pick<Visitor, 'term' | 'hotspot'>): Visitor {
  const shown: Visitor = { ...cutNarration(visitor), ...what, activity: null };
  const maySpeak = ['slide', 'calm'].includes(visitor.place) && visitor.sheet === null && !mustAsk(visitor);
  return maySpeak ? wantNarration(shown, 0) : shown;
}

/** Escape: one thing after another, the last opened first. */
function closeTopmost(visitor: Visitor): Visitor {
  if (visitor.askingLoudspeaker) return { ...leaveQuestion(visitor), consent: 'refused' };
  if (visitor.term !== null) return { ...cutNarration(visitor), term: null };
  if (visitor.sheet !== null) return resumeNarration({ ...visitor, sheet: null });
  if (visitor.sign !== null) return closeSign(visitor);
  if (visitor.activity !== null) return closeActivity(visitor);
  return visitor.hotspot === null ? visitor : { ...cutNarration(visitor), hotspot: null };
}

/** Nothing that Escape would close. */
export function nothingOpen({ askingLoudspeaker, ...visitor }: Visitor): boolean {
  const { term, sheet, hotspot, activity, sign } = visitor;
  return !askingLoudspeaker && [term, sheet, hotspot, activity, sign].every((open) => open === null);
}

/** A pack that has changed: what there is to do or to see, and is not in it any more, is gone. */
function fitPack(context: SessionContext): Visitor {
  const fitted = isSignedHere(context) ? context.visitor : closeSign(context.visitor);
  return fitted.activity === null || activityHere(context) !== null ? fitted : closeActivity(fitted);
}
