import { css } from 'lit';

/** Looks of `lantern-packs`: few cards are large, many stand in a grid; all of a page fill the screen. */
export const packsStyles = css`
  lantern-reading-pane {
    flex: 1;
  }
  .cards {
    display: grid;
    gap: var(--gap);
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-auto-rows: minmax(min-content, 1fr);
    list-style: none;
  }
  .few {
    grid-template-columns: minmax(0, 1fr);
  }
  .cards li {
    display: block;
    min-block-size: 0;
  }
  .cards lantern-card {
    block-size: 100%;
    min-block-size: calc(50 * var(--mm));
  }
  @container (min-aspect-ratio: 1/1) {
    .main {
      gap: calc(4 * var(--mm));
      padding-block-start: calc(6 * var(--mm));
    }
    .few {
      grid-template-columns: none;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }
    .many {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
`;
