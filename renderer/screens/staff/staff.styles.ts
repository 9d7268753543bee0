import { css } from 'lit';

/** Looks of `lantern-staff`, `lantern-pin-pad` and `lantern-staff-health`. */
export const staffStyles = css`
  .pin {
    gap: calc(3 * var(--mm));
  }
  .pin > lantern-button {
    --button-size: var(--target);
    padding-block-start: calc(var(--gap) - 3 * var(--mm));
  }
  /* Its parts stand in the page itself. */
  lantern-pin-pad {
    display: contents;
  }
  /* A wide panel is too low for the words above the digits. */
  @container (min-aspect-ratio: 1/1) {
    .pin {
      display: grid;
      grid-template:
        'heading pad' auto 'typed pad' auto 'answer pad' auto 'close pad' auto / minmax(0, 1fr)
        minmax(0, 1fr);
      align-content: center;
      column-gap: calc(4 * var(--gap));
      justify-items: center;
    }
    .pin h1 {
      grid-area: heading;
    }
    .typed {
      grid-area: typed;
    }
    .answer {
      grid-area: answer;
    }
    .pad {
      grid-area: pad;
    }
    .pin > lantern-button {
      grid-area: close;
    }
  }
  .pad {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--gap);
    inline-size: min(100%, max(165 * var(--mm), 17 * var(--type-label)) + 2 * var(--gap));
    margin-inline: auto;
    --button-size: calc(21 * var(--mm));
    --button-font: calc(1.35 * var(--type-label));
  }
  .pad .word {
    --button-font: var(--type-label);
  }
  .typed {
    display: flex;
    justify-content: center;
    gap: calc(3 * var(--mm));
    min-block-size: calc(6 * var(--mm));
  }
  .typed i {
    inline-size: calc(5 * var(--mm));
    block-size: calc(5 * var(--mm));
    border-radius: 50%;
    background: var(--ink);
  }
  /* Two lines are kept free, so that the digits stay under the finger. */
  .answer {
    flex: none;
    inline-size: 100%;
    min-block-size: 2.8em;
    line-height: 1.4;
    text-wrap: balance;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.4em 1.5em;
    line-height: 1.35;
  }
  dt {
    color: var(--ink-quiet);
  }
  .notices {
    display: grid;
    gap: calc(3 * var(--mm));
    list-style: none;
  }
  .notices li {
    padding: calc(4 * var(--mm));
    border: var(--border) solid var(--line);
    border-radius: var(--radius);
    background: var(--paper-raised);
    font-size: var(--type-label);
    line-height: 1.4;
  }
  .notices code {
    font-family: inherit;
    font-weight: 700;
  }
  .tools {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(10em, calc(110 * var(--mm)))), 1fr));
    gap: var(--gap);
  }
  .tools h2 {
    grid-column: 1 / -1;
    margin-block-end: calc(-4 * var(--mm));
    color: var(--ink-quiet);
    font-size: var(--type-label);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--gap);
  }
  .head lantern-button {
    --button-size: var(--target);
    flex: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap);
  }
  lantern-reading-pane {
    flex: 1;
  }
  .page {
    display: grid;
    gap: calc(6 * var(--mm));
  }
`;
