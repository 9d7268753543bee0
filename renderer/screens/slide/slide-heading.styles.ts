import { css } from 'lit';

/** Looks of the heading that all three kinds of slide share. */
export const slideHeadingStyles = css`
  .slide-heading {
    display: flex;
    /* The place goes below a title that needs the whole width for its longest word. */
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--gap);
    padding-block-end: calc(2 * var(--mm));
  }
  .slide-heading h1 {
    flex: 1 1 6em;
    max-inline-size: 100%;
    overflow-wrap: break-word;
  }
  .position {
    flex: none;
    color: var(--ink-quiet);
    font-size: var(--type-label);
  }
  lantern-notice {
    padding-block-start: calc(3 * var(--mm));
  }
`;
