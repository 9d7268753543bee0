/** Where a visitor can go: the slides of a path, and what changes in the visitor on the way. Pure. */
import type { Level, PathName } from '../../content/schema/compiled-pack.ts';
import { wantNarration } from './narration-steps.ts';
import type { PackOutline, SlideOutline } from './session-types.ts';
import type { SessionContext, Visitor } from './visitor.ts';

/** Sentences a story band shows at a time (rulings 9). */
const bandLength = 2;

/** Level of each door, and what stands in where a slide does not have it. */
const levelChoices: Readonly<Record<PathName, readonly Level[]>> = {
  young: ['young', 'older', 'parents'],
  older: ['older', 'young', 'parents'],
  parents: ['parents', 'older', 'young'],
  siblings: ['older', 'young', 'parents'],
  calm: ['young', 'older', 'parents'],
};

/** Outline of a slide of the pack; ids come from outside, so only the pack's own names count. */
export function outlineOf(pack: PackOutline, slide: string | null): SlideOutline | null {
  return slide !== null && Object.hasOwn(pack.slides, slide) ? (pack.slides[slide] ?? null) : null;
}

/** Slides behind a door, in order; never the numbers, which have their own gate. */
export function pathSlides(pack: PackOutline, path: PathName | null): readonly string[] {
  if (path === null) return [];
  return pack.paths[path].filter((id) => id !== pack.numbersSlide && outlineOf(pack, id) !== null);
}

/** The slide `step` places further in the visitor's path, or `null`. */
export function neighbour({ pack, visitor }: SessionContext, step: 1 | -1): string | null {
  if (visitor.slide === null) return null;
  const slides = pathSlides(pack, visitor.path);
  const index = slides.indexOf(visitor.slide);
  return index === -1 ? null : (slides[index + step] ?? null);
}

/** Everything that belongs to one page is gone; the voice with it. */
export function leavePage(visitor: Visitor): Visitor {
  return {
    ...visitor,
    band: 0,
    sheet: null,
    term: null,
    hotspot: null,
    activity: null,
    sign: null,
    word: null,
    narration: 'silent',
    narrationFrom: 0,
    sentence: 0,
    resumeAfterSheet: false,
    askingLoudspeaker: false,
    breathing: false,
    askingTeam: false,
    consent: 'unasked',
    packRequest: null,
    missingPack: null,
  };
}

/** Back at the doors. */
export function leavePath(visitor: Visitor): Visitor {
  return { ...leavePage(visitor), path: null, slide: null, level: 'young' };
}

/** A slide of the path is shown; in the story it reads itself aloud. */
export function showSlide(context: SessionContext, slide: string): Visitor {
  const { pack, visitor } = context;
  const path = visitor.path ?? 'older';
  const level = levelChoices[path].find((one) => outlineOf(pack, slide)?.levels.includes(one)) ?? 'older';
  const name = `${pack.id}/${slide}`;
  const seen = visitor.seen.includes(name) ? visitor.seen : [...visitor.seen, name];
  const shown: Visitor = { ...leavePage(visitor), path, slide, level, seen };
  return path === 'young' && visitor.wantsStory ? wantNarration(shown, 0) : shown;
}

/** Through a door: the first slide of story and calm corner, the topics of the others. */
export function openDoor(context: SessionContext, path: PathName): Visitor {
  const entered: Visitor = {
    ...leavePath(context.visitor),
    path,
    level: levelChoices[path][0] ?? 'older',
    wantsStory: true,
  };
  const first = pathSlides(context.pack, path)[0];
  const opensSlide = path === 'young' || path === 'calm';
  return opensSlide && first !== undefined ? showSlide({ ...context, visitor: entered }, first) : entered;
}

/**
 * First sentence of the band before (-1) or after (1) the one shown; `null` at either end, and where there is no band: whoever listens
 * hears the whole page at once.
 */
export function neighbourBand({ pack, visitor }: SessionContext, step: 1 | -1): number | null {
  if (visitor.speechMode || visitor.level !== 'young' || visitor.slide === null) return null;
  const count = outlineOf(pack, visitor.slide)?.sentenceCounts.young ?? 0;
  const first = visitor.band + step * bandLength;
  return first >= 0 && first < count ? first : null;
}

/** Whether anything of the path follows: another band, or another page. */
export function goesOn(context: SessionContext): boolean {
  return neighbourBand(context, 1) !== null || neighbour(context, 1) !== null;
}

/** Turns the band; a voice that was reading reads on from there. Whoever looks at the signs goes on with them, and reads along. */
export function turnBand(visitor: Visitor, first: number): Visitor {
  const turned: Visitor = { ...leavePage(visitor), sign: visitor.sign, band: first, sentence: first };
  if (visitor.sign !== null) return turned;
  const reads = visitor.path === 'young' && visitor.wantsStory;
  const speaks = ['wanted', 'playing'].includes(visitor.narration);
  return reads || speaks ? wantNarration(turned, first) : turned;
}
