import { css } from 'lit';

/**
 * Looks of `lantern-narrated-text`. The lit words have fixed colours for each theme: in Chromium 114 a highlight does not
 * see custom properties. tests/unit/renderer/styles keeps them equal to the tokens.
 */
export const narratedTextStyles = css`
  :host {
    display: block;
    font-size: var(--text-size, var(--type-body));
    line-height: var(--leading);
    overflow-wrap: anywhere;
  }
  .text {
    max-inline-size: 60ch;
  }
  p,
  li {
    margin-block-end: 0.75em;
  }
  ul {
    padding-inline-start: 1.1em;
  }
  p:last-child,
  li:last-child {
    margin-block-end: 0;
  }
  :host([boxed]) ul {
    padding: 0;
    list-style: none;
  }
  :host([boxed]) li {
    padding: calc(3 * var(--mm)) calc(5 * var(--mm));
    border-inline-start: calc(2 * var(--mm)) solid var(--lantern);
    border-radius: calc(0.6 * var(--radius));
    background: var(--paper-raised);
    margin-block-end: calc(3 * var(--mm));
  }
  :host([band]) .text {
    max-inline-size: none;
  }
  :host([band]) p,
  :host([band]) ul,
  :host([band]) li {
    display: inline;
    margin: 0;
    padding: 0;
  }
  .term {
    text-decoration: underline dotted from-font var(--teal-border);
    text-decoration-thickness: 0.09em;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  ::highlight(lantern-sentence) {
    background-color: #ffebc4;
    color: #1b2440;
    text-decoration: underline 1px #8a2f12;
  }
  ::highlight(lantern-word) {
    background-color: #ffd98a;
    color: #1b2440;
    text-decoration: underline 3px #8a2f12;
  }
  :host([theme='dark']) ::highlight(lantern-sentence) {
    background-color: #2a3050;
    color: #ffe9b8;
    text-decoration: underline 1px #ffe9b8;
  }
  :host([theme='dark']) ::highlight(lantern-word) {
    background-color: #ffd24a;
    color: #12172b;
    text-decoration: underline 3px #12172b;
  }
  :host([theme='soft']) ::highlight(lantern-sentence) {
    background-color: #ead9b8;
    color: #3a3226;
    text-decoration: underline 1px #7a2e16;
  }
  :host([theme='soft']) ::highlight(lantern-word) {
    background-color: #f0cf8e;
    color: #3a3226;
    text-decoration: underline 3px #7a2e16;
  }
`;
