import { css } from 'lit';

/** What the pages of the staff tools share; after `baseStyles`. */
export const toolStyles = css`
  :host {
    display: grid;
    gap: calc(7 * var(--mm));
    align-content: start;
  }
  h2,
  h3 {
    font-size: var(--type-body);
    line-height: 1.3;
  }
  p,
  li {
    font-size: var(--type-label);
    line-height: 1.4;
  }
  .group {
    display: grid;
    gap: calc(3 * var(--mm));
    align-content: start;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap);
  }
  .choices lantern-button {
    --button-size: var(--target);
  }
  .quiet {
    color: var(--ink-quiet);
  }
`;
