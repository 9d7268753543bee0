import { css } from 'lit';

/** Looks of `lantern-card`. */
export const cardStyles = css`
  :host {
    display: block;
    min-block-size: var(--target-primary);
  }
  button {
    display: flex;
    flex-direction: column;
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    overflow: hidden;
    border: var(--border) solid var(--ink);
    border-radius: calc(1.2 * var(--radius));
    background: var(--paper-raised);
    color: var(--ink);
    font: inherit;
    text-align: start;
    box-shadow: var(--shadow);
    cursor: pointer;
    transition: transform 90ms var(--ease);
  }
  :host([wide]) button {
    flex-direction: row;
  }
  lantern-picture {
    flex: 1 1 0;
    min-block-size: calc(12 * var(--mm));
    min-inline-size: 0;
  }
  :host([wide]) lantern-picture {
    flex: 0 0 38%;
  }
  .words {
    display: flex;
    flex: none;
    align-items: center;
    gap: calc(4 * var(--mm));
    min-inline-size: 0;
    padding: calc(3.5 * var(--mm)) calc(5 * var(--mm));
  }
  :host([wide]) .words {
    flex: 1;
  }
  .words lantern-icon {
    /* The words need the room more. */
    --icon-size: min(calc(1.5 * var(--type-body)), max(calc(1.5 * var(--type-label)), 9cqmin));
  }
  .lines {
    display: block;
    /* A long word breaks rather than stand out of the card. */
    min-inline-size: 0;
  }
  .label {
    display: block;
    font-size: min(var(--card-font, var(--type-body)), max(var(--type-label), 5.8cqmin));
    /* Not balanced: Chromium 114 then lets a long word stand out instead of breaking it. */
    overflow-wrap: anywhere;
    font-weight: 700;
    line-height: 1.2;
  }
  .note {
    display: block;
    margin-block-start: 0.2em;
    color: var(--ink-quiet);
    font-size: var(--type-label);
    line-height: 1.25;
  }
  :lang(ar) .label,
  :lang(ar) .note {
    line-height: 1.45;
  }
  button:is(:active, [data-pressed], [aria-busy]) {
    transform: scale(1.02);
    box-shadow: 0 0 0 calc(1.5 * var(--mm)) var(--reading-light);
  }
  :host-context([data-motion='off']) button:is(:active, [data-pressed], [aria-busy]) {
    transform: none;
  }
`;
