/** What there is to hear on a screen, piece by piece. */
import type { Thing } from './spoken-thing.ts';

/** A piece of the screen in reading order. */
export type ScreenPiece =
  | {
      readonly kind: 'heading' | 'text' | 'picture' | 'position' | 'group';
      readonly text: string;
      readonly language: string;
      readonly element: Element;
    }
  /** A text that is narrated. */
  | { readonly kind: 'content'; readonly text: string; readonly language: string; readonly element: Element }
  | { readonly kind: 'control'; readonly thing: Thing; readonly element: Element };
