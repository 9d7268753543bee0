/** How a touched thing moves: once, for little more than a second, with what the compositor moves by itself (transform, opacity). */
import type { AnswerKind } from '../../../content/schema/compiled-pack.ts';

/** Longest answer, milliseconds, its last part included. */
export const longestAnswerMs = 1200;

const wholeMs = 1000;
const partMs = 760;
/** Parts of one thing begin one after another, this far apart at most, milliseconds. */
const partDelayMs = 90;

/** For parts only: `bring` goes against the reading direction, to whom it brings something; `roll` is a dashed line that runs on by this many units of the canvas, again and again, like a belt. */
type PartAnswer = AnswerKind | 'bring' | 'roll';
const rollUnits = 86;
const rolls = 4;

const soft = 'ease-in-out';

/** Distances are units of the canvas. A frame without a transform is the place where the thing stands. */
const frames: Readonly<Record<PartAnswer, readonly Keyframe[]>> = {
  hop: [
    { offset: 0, easing: 'ease-out' },
    { offset: 0.12, transform: 'scale(1.04, 0.95)', easing: 'ease-out' },
    { offset: 0.36, transform: 'translateY(-44px) scale(0.98, 1.03)', easing: 'ease-in' },
    { offset: 0.56, transform: 'scale(1.03, 0.97)', easing: 'ease-out' },
    { offset: 0.74, transform: 'translateY(-16px)', easing: 'ease-in' },
    { offset: 0.9, transform: 'none', easing: soft },
  ],
  spin: [{ offset: 0, transform: 'rotate(0deg)', easing: soft }, { transform: 'rotate(360deg)' }],
  wave: [
    { offset: 0, easing: soft },
    { offset: 0.2, transform: 'rotate(-7deg)', easing: soft },
    { offset: 0.45, transform: 'rotate(6deg)', easing: soft },
    { offset: 0.7, transform: 'rotate(-4deg)', easing: soft },
    { offset: 0.88, transform: 'rotate(2deg)', easing: soft },
  ],
  grow: [
    { offset: 0, easing: 'ease-out' },
    { offset: 0.4, transform: 'scale(1.14)', easing: soft },
    { offset: 0.7, transform: 'scale(1.03)', easing: soft },
  ],
  slide: [
    { offset: 0, easing: soft },
    { offset: 0.5, transform: 'translateX(64px)', easing: soft },
    { offset: 0.92, transform: 'none', easing: soft },
  ],
  bring: [
    { offset: 0, easing: soft },
    { offset: 0.5, transform: 'translate(-58px, -14px)', easing: soft },
    { offset: 0.92, transform: 'none', easing: soft },
  ],
  glow: [
    { offset: 0, opacity: 1, easing: soft },
    { offset: 0.25, opacity: 0.5, transform: 'scale(1.04)', easing: soft },
    { offset: 0.5, opacity: 1, transform: 'scale(1.1)', easing: soft },
    { offset: 0.75, opacity: 0.65, transform: 'scale(1.05)', easing: soft },
    { offset: 1, opacity: 1 },
  ],
  roll: [{ transform: 'none' }, { transform: `translateX(${rollUnits}px)` }],
};

/** Attribute of a thing, or of a part inside it that moves instead of the whole. */
export const answerAttribute = 'data-answer';

/**
 * Lets a thing answer. A thing with parts (`data-answer` inside it) keeps still and its parts move, one a little after another.
 * An answer that is still under way begins anew.
 */
export function playAnswer(thing: Element): void {
  // A thing inside this one answers for itself only.
  const parts = [...thing.querySelectorAll(`[${answerAttribute}]:not([data-hotspot])`)].filter(
    (part) => part.closest('[data-hotspot]') === thing,
  );
  const movers = parts.length === 0 ? [thing] : parts;
  const delayMs = Math.min(partDelayMs, (longestAnswerMs - partMs) / movers.length);
  for (const [place, mover] of movers.entries()) {
    for (const running of mover.getAnimations()) if (running.id === answerAttribute) running.cancel();
    const kind = kindOf(mover);
    mover.animate([...frames[kind]], {
      id: answerAttribute,
      ...(kind === 'roll'
        ? { duration: longestAnswerMs / rolls, iterations: rolls }
        : parts.length === 0
          ? { duration: wholeMs }
          : { duration: partMs, delay: place * delayMs }),
    });
  }
}

function kindOf(mover: Element): PartAnswer {
  const kind = mover.getAttribute(answerAttribute) ?? '';
  return Object.hasOwn(frames, kind) ? (kind as PartAnswer) : 'hop';
}
