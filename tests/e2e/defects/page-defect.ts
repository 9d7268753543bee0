/** Something that can be wrong with a page on purpose. */

import type { Growth } from './grow-inside.ts';

/** Styles that win everywhere, something that grows where it does not belong, or something done to the page before its own code runs. */
export interface PageDefect {
  /** What a visitor would notice, for the report. */
  readonly what: string;
  readonly styles?: string;
  readonly growth?: Growth;
  /** Runs in the page; uses nothing from outside. */
  readonly run?: () => void;
}

/** A defect of styles. */
export const css = (what: string, styles: string): PageDefect => ({ what, styles });
/** A defect of behaviour. */
export const page = (what: string, run: () => void): PageDefect => ({ what, run });
/** A defect of something that stands in a component and should not. */
export const grown = (what: string, growth: Growth): PageDefect => ({ what, growth });
