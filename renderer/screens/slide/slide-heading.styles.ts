import { css } from 'lit';

/** Looks of the heading that all three kinds of slide share. */
export const slideHeadingStyles = css`
  .slide-heading {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(1 * var(--mm)) var(--gap);
    padding-block-end: calc(2 * var(--mm));
  }
  /* Buttons beside the title and buttons below it keep their distance. */
  .slide-heading.signed {
    row-gap: var(--gap);
  }
  .slide-heading h1 {
    /* Its place and the buttons stand beside it where there is room for a title of this length, else below. */
    flex: 999 1 14em;
    max-inline-size: 100%;
    overflow-wrap: break-word;
  }
  .slide-heading.signed h1 {
    flex-basis: 8em;
  }
  .meta {
    flex: 1 1 auto;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(1 * var(--mm)) var(--gap);
  }
  lantern-notice {
    padding-block: calc(3 * var(--mm));
  }
`;
