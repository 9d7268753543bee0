/** One thing that is said: a phrase of the screen, or the text of the page, which the narrator says. */
export interface Spoken {
  readonly kind: 'phrase' | 'content';
  /** What is said; of the text of a page only what it is called in the captions. */
  readonly text: string;
  readonly language: string;
  /** What is marked on the screen while it is said; `null` = it stands nowhere. */
  readonly element: Element | null;
}
