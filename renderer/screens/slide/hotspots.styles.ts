import { css } from 'lit';

/** Looks of `lantern-hotspots`: a soft ring that shows where to touch; one at a time glows. */
export const hotspotStyles = css`
  :host {
    display: block;
    pointer-events: none;
  }
  button {
    position: absolute;
    padding: 0;
    border: 0;
    border-radius: calc(1.2 * var(--radius));
    background: none;
    font: inherit;
    cursor: pointer;
    pointer-events: auto;
  }
  /* The touch mark: a small lit lens at the lower end of the thing, never over its middle. */
  .mark {
    position: absolute;
    inset-block-end: calc(1 * var(--mm));
    inset-inline-end: calc(1 * var(--mm));
    inline-size: calc(9 * var(--mm));
    block-size: calc(9 * var(--mm));
    border: calc(0.8 * var(--mm)) solid var(--focus-dark);
    border-radius: 50%;
    background: #f6b94a;
    box-shadow:
      inset 0 0 0 calc(0.6 * var(--mm)) var(--focus-light),
      0 0 0 calc(0.5 * var(--mm)) var(--focus-light);
  }
  .glow {
    position: absolute;
    inset: 0;
    border: calc(1 * var(--mm)) solid var(--lantern);
    border-radius: inherit;
    box-shadow:
      0 0 0 calc(0.5 * var(--mm)) var(--focus-dark),
      0 0 calc(6 * var(--mm)) calc(2 * var(--mm)) var(--reading-light);
    opacity: 0;
    transition: opacity 600ms ease-in-out;
  }
  .lit .glow,
  button[aria-pressed='true'] .glow,
  button:is(:active, [data-pressed]) .glow {
    opacity: 1;
  }
  button:is(:active, [data-pressed]) .glow {
    transition-duration: 60ms;
  }
  .mark::before,
  .mark::after {
    content: '';
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: 46%;
    block-size: 12%;
    border-radius: 100vmax;
    background: var(--focus-dark);
  }
  .mark::after {
    inline-size: 12%;
    block-size: 46%;
  }
  button[aria-pressed='true'] .mark::after {
    display: none;
  }
  :host-context([data-motion='off']) .glow {
    transition: none;
  }
`;
