import { css } from 'lit';
import { twoColumns } from '../../styles/two-columns.ts';

/**
 * Looks of `lantern-activity`. The stage stands where the picture of the slide stood. Every row has a fixed share, so that nothing
 * moves under a finger when a sentence is longer: only the sentence scrolls.
 */
export const activityStyles = css`
  :host {
    display: grid;
    flex: 1;
    /* Where little room is left the stage gives way first: the words keep two lines and the two buttons that turn them. */
    grid-template-rows:
      minmax(0, calc(62% - 15% * var(--text-scale, 1))) minmax(
        calc((60 + 34 * var(--text-scale, 1)) * var(--mm)),
        1fr
      )
      auto auto;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 0;
    min-inline-size: 0;
    padding-block-end: calc(3 * var(--mm));
  }
  .stage {
    position: relative;
    min-block-size: 0;
  }
  .stage > * {
    position: absolute;
    inset: 0;
  }
  .panel {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    padding: calc(5 * var(--mm)) var(--edge);
  }
  h1 {
    padding-block-end: calc(2 * var(--mm));
    font-size: min(calc(0.9 * var(--type-title)), max(var(--type-body), 6.5cqmin));
  }
  lantern-reading-pane {
    flex: 1;
  }
  lantern-notice {
    padding-block-end: calc(3 * var(--mm));
  }
  .said {
    padding: calc(3 * var(--mm)) calc(5 * var(--mm));
    border: var(--border) solid var(--ink);
    border-inline-start: calc(3 * var(--mm)) solid var(--lantern);
    border-radius: var(--radius);
    background: var(--paper-warm);
  }
  .parts {
    display: grid;
    /* A long word takes room from its neighbours. */
    grid-auto-columns: minmax(min-content, 1fr);
    gap: var(--gap);
    padding-inline: var(--edge);
  }
  lantern-figure-button {
    --figure-size: calc((38 - 9 * var(--text-scale, 1)) * var(--mm));
  }
  @container not (${twoColumns}) {
    .parts {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
    /* Three in a row; what is left over shares the last row. */
    .parts > * {
      grid-column: span 2;
    }
    .parts > :nth-last-child(2):nth-child(3n + 1),
    .parts > :last-child:nth-child(3n + 2) {
      grid-column: span 3;
    }
  }
  .sample {
    inline-size: calc(20 * var(--mm));
    block-size: calc(20 * var(--mm));
  }
  .ways {
    display: flex;
    gap: var(--gap);
    padding: var(--gap) var(--edge) 0;
  }
  .ways lantern-button {
    --button-size: var(--target);
    flex: 1 1 auto;
  }
  @container ${twoColumns} {
    :host {
      grid-template-rows: minmax(0, 1fr) auto;
      grid-template-columns: 60% minmax(0, 1fr);
    }
    .panel {
      grid-row: 1;
      grid-column: 2;
    }
    .parts {
      grid-row: 2;
      grid-column: 1;
      grid-auto-flow: column;
      padding: calc(4 * var(--mm)) calc(4 * var(--mm)) 0;
    }
    .ways {
      grid-row: 2;
      grid-column: 2;
      flex-wrap: wrap;
      align-content: end;
      padding-block-start: calc(4 * var(--mm));
    }
    lantern-figure-button {
      --figure-size: calc(20 * var(--mm));
    }
  }
`;
