import { css } from 'lit';

/** Styles of `lantern-take-home`. */
export const takeHomeStyles = css`
  :host {
    display: block;
    margin-block-start: calc(4 * var(--mm));
  }
  :host([hidden]) {
    display: none;
  }
  section {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(6 * var(--mm));
    padding: calc(5 * var(--mm));
    border: var(--border) solid var(--line);
    border-radius: var(--radius);
    background: var(--paper-raised);
    line-height: 1.4;
  }
  /* Light border included; the code itself is 43 mm or more. */
  .code {
    flex: none;
    inline-size: calc(60 * var(--mm));
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: calc(2 * var(--mm));
    /* Dark on light in every theme: that is what cameras look for. */
    background: #ffffff;
    color: #12172b;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .words {
    flex: 1;
    min-inline-size: min(100%, 9em);
  }
  p + p {
    margin-block-start: 0.5em;
  }
  .address {
    font-weight: 700;
    overflow-wrap: anywhere;
  }
`;
