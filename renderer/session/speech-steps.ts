/** Speech mode: what its events change in the visitor. Pure; what is said, and when, is the business of `renderer/speech`. */
import { boundSettings } from './bound-settings.ts';
import { cutNarration, repeatSentence, sayContent, toggleListen } from './narration-steps.ts';
import { defaultSettings, speechRates } from './session-types.ts';
import { order } from './speech-order.ts';
import type { MachineEvent, SessionContext, Visitor } from './visitor.ts';

/** The visitor after an event of speech mode; `null` when it is another event. */
export function applySpeech(context: SessionContext, event: MachineEvent): Visitor | null {
  return applyMode(context, event) ?? applyCommand(context, event);
}

function applyMode(context: SessionContext, event: MachineEvent): Visitor | null {
  const { visitor } = context;
  switch (event.type) {
    case 'start-speech':
      return beginSpeech(context, false);
    case 'jack-in':
      return { ...beginSpeech(context, true), headset: true, muted: false };
    case 'end-speech':
      return visitor.speechMode
        ? { ...cutNarration(visitor), speechMode: false, describesKeys: false }
        : visitor;
    case 'jack-out':
      return pullPlug(visitor);
    case 'say-content':
      return sayContent(visitor, event.sentence);
    case 'input':
      // Any action cuts the voice; the page's place is kept (accessibility CF-6).
      return noteSwitch(
        visitor.speechMode && speaks(visitor) ? cutNarration(visitor) : visitor,
        event.withSwitch === true,
      );
    default:
      return null;
  }
}

/** Somebody with one switch waits for each thing in turn, and needs more time until the reset. */
function noteSwitch(visitor: Visitor, withSwitch: boolean): Visitor {
  return withSwitch && !visitor.usesSwitch ? { ...visitor, usesSwitch: true } : visitor;
}

/** Volume at which a visit begins by day. */
const usual = defaultSettings.volume;

/** The screen is read aloud from now on, unless a screen reader of the machine does it. */
function beginSpeech({ config, visitor }: SessionContext, byPlug: boolean): Visitor {
  if (config.speechEngine === 'external' || visitor.speechMode) return visitor;
  return {
    ...cutNarration(visitor),
    speechMode: true,
    soundUsed: true,
    muted: byPlug ? false : visitor.muted,
    // A headset wakes nobody.
    settings: byPlug
      ? { ...visitor.settings, volume: Math.max(visitor.settings.volume, usual) }
      : visitor.settings,
  };
}

/** Silence at once, and nothing falls through to the loudspeaker (accessibility KEY-5). */
function pullPlug(visitor: Visitor): Visitor {
  const heard = visitor.speechMode || visitor.headset;
  return heard ? { ...cutNarration(visitor), headset: false, muted: true } : visitor;
}

function applyCommand(context: SessionContext, event: MachineEvent): Visitor | null {
  const { visitor } = context;
  switch (event.type) {
    case 'speech-louder':
      return changeVolume(visitor, 1);
    case 'speech-quieter':
      return changeVolume(visitor, -1);
    case 'speech-faster':
      return changeRate(visitor, 1);
    case 'speech-slower':
      return changeRate(visitor, -1);
    case 'speech-stop':
      return order(cutNarration(visitor), 'stop');
    case 'speech-pause':
      return toggleListen(context);
    case 'speech-repeat':
      return visitor.speechMode ? order(cutNarration(visitor), 'repeat') : repeatSentence(visitor);
    case 'speech-repeat-all':
      return visitor.speechMode ? order(cutNarration(visitor), 'repeat-all') : toggleListen(context);
    case 'describe-keys':
      return visitor.speechMode && visitor.sheet === 'help'
        ? order({ ...visitor, describesKeys: true }, 'describe-keys')
        : visitor;
    default:
      return null;
  }
}

function changeVolume(visitor: Visitor, step: 1 | -1): Visitor {
  const settings = boundSettings({ ...visitor.settings, volume: visitor.settings.volume + step });
  return order({ ...visitor, settings }, 'volume');
}

function changeRate(visitor: Visitor, step: 1 | -1): Visitor {
  const present = speechRates.findIndex((rate) => rate >= visitor.settings.speechRate);
  const wanted = Math.min(Math.max(present + step, 0), speechRates.length - 1);
  const settings = boundSettings({ ...visitor.settings, speechRate: speechRates[wanted] ?? 1 });
  return order({ ...visitor, settings }, 'rate');
}

/** Keys say what they do instead of doing it: only in Help, and only where somebody hears it; else no key would do anything. */
export function describesKeys({ describesKeys, speechMode, muted, sheet }: Visitor): boolean {
  return describesKeys && speechMode && !muted && sheet === 'help';
}

function speaks({ narration }: Visitor): boolean {
  return narration === 'wanted' || narration === 'playing';
}
