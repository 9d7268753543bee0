import { css } from 'lit';

/** Looks of `lantern-parents-page`: a calm page to read, no mascots. */
export const parentsPageStyles = css`
  :host {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
    padding: calc(9 * var(--mm)) var(--edge) calc(3 * var(--mm));
  }
  .slide-heading {
    padding-block-end: calc(5 * var(--mm));
    border-block-end: var(--border) solid var(--line);
    margin-block-end: calc(5 * var(--mm));
  }
  lantern-reading-pane {
    flex: 1;
  }
  .columns {
    display: grid;
    gap: calc(8 * var(--mm));
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap);
    padding-block-start: calc(6 * var(--mm));
  }
  lantern-term-card {
    display: block;
    margin-block-end: calc(6 * var(--mm));
  }
  aside {
    display: grid;
    align-content: start;
    gap: calc(5 * var(--mm));
  }
  .box {
    display: grid;
    gap: calc(2 * var(--mm));
    padding: calc(5 * var(--mm));
    border-radius: var(--radius);
    background: var(--paper-warm);
  }
  .small {
    font-size: var(--type-body);
  }
  .phone {
    font-size: var(--type-body);
    font-weight: 700;
    white-space: nowrap;
  }
  footer {
    display: grid;
    gap: calc(1.5 * var(--mm));
    padding-block-start: calc(5 * var(--mm));
    margin-block-start: calc(7 * var(--mm));
    border-block-start: var(--border) solid var(--line);
    color: var(--ink-quiet);
    font-size: var(--type-label);
    line-height: 1.4;
  }
  @container (min-aspect-ratio: 1/1) {
    /* Side by side only while both have room for words of this size. */
    .columns {
      display: flex;
      flex-wrap: wrap;
    }
    .columns > div {
      flex: 1.7 1 20em;
    }
    aside {
      flex: 1 1 13em;
    }
  }
`;
