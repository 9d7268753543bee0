/** What asking for the voice, and what the voice answers, changes in the visitor. Pure. */
import type { SessionContext, Visitor } from './visitor.ts';

/** The narrator is to say the page (or the open word, or the touched thing) from this sentence on. */
export function wantNarration(visitor: Visitor, fromSentence: number): Visitor {
  return {
    ...visitor,
    narration: 'wanted',
    narrationRequest: visitor.narrationRequest + 1,
    narrationFrom: fromSentence,
    // A word, a touched thing or an activity has no place in the page: the page's own place is kept.
    sentence: saysPage(visitor) ? fromSentence : visitor.sentence,
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
    askingLoudspeaker: false,
    resumeAfterSheet: false,
  };
}

/** "Others can hear" comes first: once for the parents' pages, each time for the numbers (rulings 10). */
export function mustAsk({ place, level, loudspeakerConfirmed }: Visitor): boolean {
  return place === 'numbers' || (level === 'parents' && !loudspeakerConfirmed);
}

/** The Listen button: speak, pause, go on. */
export function toggleListen({ visitor }: SessionContext): Visitor {
  if (!['slide', 'numbers', 'calm'].includes(visitor.place)) return visitor;
  const own = { ...visitor, resumeAfterSheet: false };
  if (visitor.askingLoudspeaker) return { ...own, askingLoudspeaker: false };
  if (visitor.narration === 'playing') return { ...own, narration: 'paused', wantsStory: false };
  if (visitor.narration === 'wanted') return { ...own, narration: 'silent', wantsStory: false };
  if (visitor.narration === 'paused') return { ...own, narration: 'wanted', wantsStory: true };
  return mustAsk(visitor) ? { ...own, askingLoudspeaker: true } : begin(own);
}

/** The visitor wants the loudspeaker although others can hear. */
export function confirmLoudspeaker(visitor: Visitor): Visitor {
  if (!visitor.askingLoudspeaker) return visitor;
  return begin({
    ...visitor,
    loudspeakerConfirmed: visitor.loudspeakerConfirmed || visitor.place !== 'numbers',
  });
}

/** Says the sentence again that was said last. */
export function repeatSentence(visitor: Visitor): Visitor {
  const heard = ['playing', 'paused', 'ended'].includes(visitor.narration);
  return heard ? wantNarration(visitor, saysPage(visitor) ? visitor.sentence : 0) : visitor;
}

/** A sheet opens: the voice waits behind it. */
export function interruptNarration(visitor: Visitor): Visitor {
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
  const turned: Visitor = { ...visitor, band: 0, sentence: 0, narrationFrom: 0 };
  return speaks ? wantNarration(turned, 0) : cutNarration(turned);
}

/** A sentence of the page is being said; in the story the band follows it (rulings 9). */
export function reachSentence({ pack, visitor }: SessionContext, sentence: number): Visitor {
  const speaks = visitor.narration === 'playing' || visitor.narration === 'wanted';
  if (!speaks || !saysPage(visitor) || visitor.slide === null) return visitor;
  const count = pack.slides[visitor.slide]?.sentenceCounts[visitor.level] ?? 0;
  if (!Number.isInteger(sentence) || sentence < 0 || sentence >= count) return visitor;
  return { ...visitor, sentence, band: visitor.level === 'young' ? sentence - (sentence % 2) : 0 };
}

/** The page itself is what the voice says: no glossary word and no activity is open, no hotspot touched. */
function saysPage({ term, hotspot, activity }: Visitor): boolean {
  return term === null && hotspot === null && activity === null;
}

/** From the beginning, or from where the voice was cut. */
function begin(visitor: Visitor): Visitor {
  const wanted: Visitor = { ...visitor, wantsStory: true };
  if (visitor.term !== null || visitor.activity !== null) return wantNarration(wanted, 0);
  const goesOn = visitor.narration === 'silent' || !saysPage(visitor);
  const from = goesOn ? visitor.sentence : 0;
  const band = visitor.level === 'young' ? from - (from % 2) : 0;
  return wantNarration({ ...wanted, hotspot: null, band }, from);
}
