import { css } from 'lit';

/** Looks of `lantern-text-and-contrast`. */
export const textAndContrastStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    max-block-size: 100%;
  }
  .groups {
    display: grid;
    gap: var(--gap) calc(14 * var(--mm));
  }
  .group {
    display: grid;
    align-content: start;
    gap: calc(2 * var(--mm));
  }
  h3 {
    font-size: var(--type-label);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--gap);
  }
  .choices lantern-button {
    --button-size: var(--target);
    flex: 1 1 auto;
  }
  .value {
    /* Figures are not all as wide as each other. */
    flex: 1 1 9em;
    font-size: var(--type-label);
    text-align: center;
  }
  .group > lantern-button {
    --button-size: var(--target);
  }
  @container (min-aspect-ratio: 1/1) {
    .groups {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
