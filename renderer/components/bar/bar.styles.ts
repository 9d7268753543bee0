import { css } from 'lit';

/** Looks of `lantern-bar`: one row where there is room, two rows of four on a narrow panel. */
export const barStyles = css`
  :host {
    display: block;
    position: relative;
    background: var(--paper);
    color: var(--ink);
    /* The lowest 8 mm of the panel answer to nobody: frames and hands rest there. */
    padding: calc(5 * var(--mm)) calc(6 * var(--mm)) max(calc(8 * var(--mm)), 12px);
  }
  nav {
    display: grid;
    grid-template-columns: repeat(4, minmax(min-content, 1fr));
    gap: var(--gap);
    max-inline-size: calc(900 * var(--mm));
    margin-inline: auto;
  }
  lantern-button {
    --button-size: var(--target);
    --button-font: var(--type-label);
    min-inline-size: 0;
  }
  .main {
    --button-size: var(--target-primary);
  }
  /* In em of a label: eight words of ten letters beside each other, whatever the panel. */
  @container (min-aspect-ratio: 1/1) and (min-width: 48em) {
    nav {
      grid-template-columns: minmax(max-content, 1fr) repeat(3, minmax(max-content, 1.15fr)) repeat(
          4,
          minmax(max-content, 1fr)
        );
      gap: var(--gap);
    }
    lantern-button {
      --button-size: var(--target-primary);
    }
  }
  .why {
    position: absolute;
    inset-block-end: calc(100% + 2 * var(--mm));
    inset-inline: calc(6 * var(--mm));
    inline-size: fit-content;
    margin-inline: auto;
    padding: calc(3 * var(--mm)) calc(6 * var(--mm));
    border: var(--border) solid var(--ink);
    border-radius: var(--radius);
    background: var(--paper-warm);
    font-size: var(--type-label);
    box-shadow: var(--shadow);
  }
`;
