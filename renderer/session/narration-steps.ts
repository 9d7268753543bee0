/** What asking for the voice, and what the voice answers, changes in the visitor. Pure. */
import type { PointedWord, ScreenName } from './session-types.ts';
import { order } from './speech-order.ts';
import type { SessionContext, Visitor } from './visitor.ts';

/** Where something can be read aloud. */
const placesWithText: readonly ScreenName[] = ['slide', 'numbers', 'calm'];

/**
 * The narrator is to say the page (or the open word, or the touched thing) from this sentence on. In speech mode the reader of the
 * screen says first what has changed, and asks for it when its turn comes (`sayContent`).
 */
export function wantNarration(visitor: Visitor, fromSentence: number): Visitor {
  if (!visitor.speechMode && !visitor.muted) return say(visitor, fromSentence);
  const cut: Visitor = { ...cutNarration(visitor), sentence: placeOf(visitor, fromSentence) };
  return visitor.speechMode ? order(cut, 'say') : cut;
}

/** The reader of the screen has come to the text: it is said, or the question comes first whether others may hear. */
export function sayContent(visitor: Visitor, fromSentence: number | null): Visitor {
  if (!visitor.speechMode || visitor.muted) return visitor;
  if (mustAsk(visitor))
    return visitor.consent === 'refused'
      ? { ...visitor, narration: 'ended' }
      : { ...visitor, askingLoudspeaker: true };
  return say(visitor, fromSentence ?? (saysPage(visitor) ? visitor.sentence : 0));
}

function placeOf(visitor: Visitor, fromSentence: number): number {
  // A word, a touched thing or an activity has no place in the page: the page's own place is kept.
  return saysPage(visitor) ? fromSentence : visitor.sentence;
}

function say(visitor: Visitor, fromSentence: number): Visitor {
  return {
    ...visitor,
    narration: 'wanted',
    narrationRequest: visitor.narrationRequest + 1,
    narrationFrom: fromSentence,
    sentence: placeOf(visitor, fromSentence),
    askingLoudspeaker: false,
    resumeAfterSheet: false,
  };
}

/** The voice is cut. Where it was is kept, so that Listen goes on from there; a page that was read to its end begins anew. */
export function cutNarration(visitor: Visitor): Visitor {
  const wasRead = visitor.narration === 'ended' && saysPage(visitor);
  return {
    ...visitor,
    narration: 'silent',
    sentence: wasRead ? 0 : visitor.sentence,
    word: null,
    askingLoudspeaker: false,
    resumeAfterSheet: false,
  };
}

/** "Others can hear" comes first: once for the parents' pages, each time for the numbers, never with a headset (rulings 10). */
export function mustAsk(visitor: Visitor): boolean {
  const { place, level, loudspeakerConfirmed, headset, muted, speechMode, consent } = visitor;
  // The reader of the screen comes back to the text after the question.
  if ((headset && !muted) || (speechMode && consent === 'given')) return false;
  return place === 'numbers' || (level === 'parents' && !loudspeakerConfirmed);
}

/** The Listen button: speak, pause, go on. */
export function toggleListen({ visitor }: SessionContext): Visitor {
  if (visitor.speechMode) return order(cutNarration(visitor), 'pause');
  if (!placesWithText.includes(visitor.place)) return visitor;
  // Asking again after the headset was pulled is asking for the loudspeaker.
  const own = { ...visitor, resumeAfterSheet: false, muted: false };
  if (visitor.askingLoudspeaker) return leaveQuestion(own);
  if (visitor.narration === 'playing') return { ...own, narration: 'paused', wantsStory: false };
  if (visitor.narration === 'wanted') return { ...own, narration: 'silent', wantsStory: false };
  if (visitor.narration === 'paused') return { ...own, narration: 'wanted', wantsStory: true };
  return mustAsk(visitor) ? { ...own, word: null, askingLoudspeaker: true } : begin(own);
}

/** The visitor wants the loudspeaker although others can hear. */
export function confirmLoudspeaker(visitor: Visitor): Visitor {
  if (!visitor.askingLoudspeaker) return visitor;
  const agreed: Visitor = {
    ...visitor,
    loudspeakerConfirmed: visitor.loudspeakerConfirmed || visitor.place !== 'numbers',
    consent: 'given',
  };
  return agreed.word === null ? begin(agreed) : wantNarration(agreed, 0);
}

/** The question about the loudspeaker goes, and with it the word that was to be said. */
export function leaveQuestion(visitor: Visitor): Visitor {
  return { ...visitor, askingLoudspeaker: false, word: null };
}

/** Says one word; where others can hear and nobody has agreed to that, the question comes first (rulings 10). */
export function sayWord(visitor: Visitor, word: PointedWord): Visitor {
  if (!placesWithText.includes(visitor.place) || visitor.sheet !== null) return visitor;
  const pointed: Visitor = { ...cutNarration(visitor), word };
  return mustAsk(visitor) ? { ...pointed, askingLoudspeaker: true } : wantNarration(pointed, 0);
}

/** Says the sentence again that was said last, or the one with the word that was pointed at, and reads on from there. */
export function repeatSentence(visitor: Visitor): Visitor {
  const { word } = visitor;
  if (word?.of !== 'page') return sayAgain({ ...visitor, word: null }, visitor.sentence);
  return sayAgain({ ...visitor, word: null, term: null, hotspot: null }, word.sentence);
}

/** Reads the page again from its beginning; an open word or an activity says itself again. */
export function repeatPage(visitor: Visitor): Visitor {
  return sayAgain({ ...visitor, word: null, hotspot: null }, 0);
}

function sayAgain(visitor: Visitor, sentence: number): Visitor {
  if (!placesWithText.includes(visitor.place) || visitor.sheet !== null) return visitor;
  const sounds = ['wanted', 'playing', 'paused'].includes(visitor.narration);
  if (!sounds && mustAsk(visitor)) return { ...visitor, askingLoudspeaker: true };
  const from = saysPage(visitor) ? sentence : 0;
  return wantNarration({ ...visitor, wantsStory: true, band: bandOf(visitor, from) }, from);
}

/** A sheet opens: the voice waits behind it. */
export function interruptNarration(visitor: Visitor): Visitor {
  // One word is over before the sheet is read.
  if (visitor.word !== null) return cutNarration(visitor);
  if (visitor.narration === 'playing') return { ...visitor, narration: 'paused', resumeAfterSheet: true };
  if (visitor.narration === 'wanted') return { ...visitor, narration: 'silent', resumeAfterSheet: true };
  return visitor;
}

/** The sheet is gone: the voice goes on if it was the sheet that stopped it. */
export function resumeNarration(visitor: Visitor): Visitor {
  if (!visitor.resumeAfterSheet) return visitor;
  if (visitor.narration === 'silent') return wantNarration(visitor, visitor.sentence);
  const resumes = visitor.narration === 'paused';
  return { ...visitor, resumeAfterSheet: false, narration: resumes ? 'wanted' : visitor.narration };
}

/** Another language: what was being said starts anew in it, anything else is silent. */
export function restartNarration(visitor: Visitor): Visitor {
  const speaks =
    visitor.narration === 'wanted' || visitor.narration === 'playing' || visitor.resumeAfterSheet;
  const turned: Visitor = { ...visitor, word: null, band: 0, sentence: 0, narrationFrom: 0 };
  // The other language has other words.
  return speaks && visitor.word === null ? wantNarration(turned, 0) : cutNarration(turned);
}

/** A sentence of the page is being said; in the story the band follows it (rulings 9). */
export function reachSentence({ pack, visitor }: SessionContext, sentence: number): Visitor {
  const speaks = visitor.narration === 'playing' || visitor.narration === 'wanted';
  if (!speaks || !saysPage(visitor) || visitor.slide === null) return visitor;
  const count = pack.slides[visitor.slide]?.sentenceCounts[visitor.level] ?? 0;
  if (!Number.isInteger(sentence) || sentence < 0 || sentence >= count) return visitor;
  return { ...visitor, sentence, band: bandOf(visitor, sentence) };
}

/** The page itself is what the voice says: no word was pointed at, no glossary word and no activity is open, no hotspot touched. */
function saysPage({ word, term, hotspot, activity }: Visitor): boolean {
  return word === null && term === null && hotspot === null && activity === null;
}

/** First sentence of the band that shows a sentence. */
function bandOf({ level }: Visitor, sentence: number): number {
  return level === 'young' ? sentence - (sentence % 2) : 0;
}

/** From the beginning, or from where the voice was cut. */
function begin(visitor: Visitor): Visitor {
  const wanted: Visitor = { ...visitor, wantsStory: true, word: null };
  if (visitor.term !== null || visitor.activity !== null) return wantNarration(wanted, 0);
  const goesOn = visitor.narration === 'silent' || !saysPage(visitor);
  const from = goesOn ? visitor.sentence : 0;
  return wantNarration({ ...wanted, hotspot: null, band: bandOf(visitor, from) }, from);
}
