import { css } from 'lit';

/** Looks of `lantern-button`. */
export const buttonStyles = css`
  :host {
    display: inline-block;
    min-inline-size: var(--target-primary);
  }
  button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: var(--button-size, var(--target-primary));
    min-inline-size: var(--button-size, var(--target-primary));
    --room: calc(5 * var(--mm));
    padding: calc(1.5 * var(--mm)) var(--room);
    border: var(--border) solid var(--line);
    border-radius: var(--radius);
    background: var(--paper-raised);
    color: var(--ink);
    font: inherit;
    font-size: var(--button-font, var(--type-label));
    font-weight: 600;
    line-height: 1.15;
    text-align: center;
    cursor: pointer;
    transition: transform 90ms var(--ease);
  }
  :host([kind='primary']) button {
    border-color: var(--ink);
    background: var(--lantern);
    color: var(--on-lantern);
    box-shadow: var(--shadow);
  }
  :host([kind='second']) button {
    border-color: var(--teal-border);
    background: var(--teal);
    color: var(--on-teal);
  }
  :host([stacked]) button {
    flex-direction: column;
    gap: 0.15em;
    --room: calc(2 * var(--mm));
  }
  :host([equal]) {
    display: block;
  }
  button:is(:active, [data-pressed]):not([aria-disabled='true']) {
    transform: scale(1.04);
    box-shadow: 0 0 0 calc(1.5 * var(--mm)) var(--reading-light);
  }
  button[aria-pressed='true'],
  button[aria-current='true'] {
    border: calc(1.2 * var(--mm)) solid var(--ink);
    /* The thicker edge grows inwards, so that nothing beside the button moves. */
    padding: calc(0.3 * var(--mm) + var(--border)) calc(var(--room) + var(--border) - 1.2 * var(--mm));
    background: var(--paper-warm);
  }
  :host([kind]) button[aria-disabled='true'] {
    border-style: dashed;
    border-color: var(--line);
    background: transparent;
    color: var(--ink-quiet);
    box-shadow: none;
    font-weight: 500;
    cursor: default;
  }
  .label {
    overflow-wrap: break-word;
  }
  :host([stacked]) button {
    position: relative;
  }
  :host([stacked]) .tick {
    position: absolute;
    inset-block-start: calc(1.5 * var(--mm));
    inset-inline-end: calc(1.5 * var(--mm));
  }
  .tick {
    --icon-size: 1em;
  }
  /* Its place is kept, so that choosing moves nothing. */
  [aria-pressed='false'] .tick {
    visibility: hidden;
  }
  :host-context([data-motion='off']) button {
    transition: none;
  }
  :host-context([data-motion='off']) button:is(:active, [data-pressed]) {
    transform: none;
  }
  :host-context([data-focus-visible-mode]) button:focus-visible {
    box-shadow:
      0 0 0 calc(0.9 * var(--mm)) var(--focus-dark),
      0 0 0 calc(2.8 * var(--mm)) var(--focus-dark);
  }
`;
