import { css } from 'lit';

/** Looks of the heading that all three kinds of slide share. */
export const slideHeadingStyles = css`
  .slide-heading {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--gap);
    padding-block-end: calc(2 * var(--mm));
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
