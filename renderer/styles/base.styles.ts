/** Styles every component starts from: box sizes, headings, the two-tone focus ring, words for the ear only. */
import { css } from 'lit';

/** First in the `styles` of every component. */
export const baseStyles = css`
  :host {
    box-sizing: border-box;
  }
  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  h1,
  h2 {
    /* Headings are large to begin with: at 200 % they grow until they are as large as the words below them. */
    font-size: min(var(--type-title), max(var(--type-body), 8.5cqmin));
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  :lang(ar) {
    line-height: 1.7;
  }
  h1:lang(ar),
  h2:lang(ar) {
    line-height: 1.45;
  }
  h3 {
    font-size: var(--type-body);
    font-weight: 700;
    line-height: 1.3;
  }
  :focus {
    outline: none;
  }
  /* Shown only while somebody uses keys, a keypad, a switch or speech: the input sets the mode on the root. */
  :host-context([data-focus-visible-mode]) :focus-visible {
    outline: calc(1 * var(--mm)) solid var(--focus-light);
    outline-offset: calc(0.9 * var(--mm));
    box-shadow: 0 0 0 calc(0.9 * var(--mm)) var(--focus-dark);
  }
  /* What is being said (accessibility CF-4): dark and light, so that it shows on paper and on pictures. */
  [data-spoken] {
    outline: calc(1 * var(--mm)) solid var(--focus-light);
    outline-offset: calc(0.9 * var(--mm));
    box-shadow: 0 0 0 calc(0.9 * var(--mm)) var(--focus-dark);
  }
  h1,
  h2 {
    border-radius: calc(1 * var(--mm));
  }
  .for-the-ear {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
