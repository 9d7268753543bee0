import { css } from 'lit';

/** Looks of `lantern-topics`: six cards and their place in the path. */
export const topicsStyles = css`
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--gap);
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
  .foot {
    display: grid;
    gap: var(--gap);
  }
  @container (min-aspect-ratio: 1/1) {
    /* One row, where the words allow it: the cards need the height. */
    .foot {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
    }
    .foot lantern-button {
      --button-size: var(--target);
    }
    .main {
      padding-block-start: calc(6 * var(--mm));
    }
    .cards {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      grid-template-rows: repeat(2, minmax(min-content, 1fr));
    }
  }
`;
