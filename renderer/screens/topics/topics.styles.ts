import { css } from 'lit';

/** Looks of `lantern-topics`: six cards and their place in the path. */
export const topicsStyles = css`
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--gap);
  }
  .pager {
    display: flex;
    flex: none;
    gap: var(--gap);
  }
  .pager lantern-button {
    --button-size: var(--target);
  }
  .cards {
    display: grid;
    gap: var(--gap);
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-template-rows: repeat(3, minmax(min-content, 1fr));
    list-style: none;
  }
  .cards li {
    display: block;
    min-block-size: 0;
  }
  .cards lantern-card {
    block-size: 100%;
    min-block-size: calc(50 * var(--mm));
  }
  lantern-reading-pane {
    flex: 1;
  }
  .below {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(4 * var(--mm)) var(--gap);
  }
  .below lantern-button {
    --button-size: var(--target);
  }
  .place {
    flex: none;
    font-size: var(--type-label);
    color: var(--ink-quiet);
  }
  @container (min-aspect-ratio: 1/1) {
    .main {
      gap: calc(4 * var(--mm));
      padding-block-start: calc(6 * var(--mm));
    }
    .below:empty {
      display: none;
    }
    .cards {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      grid-template-rows: repeat(2, minmax(min-content, 1fr));
    }
  }
`;
