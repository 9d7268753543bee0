import { css } from 'lit';

/** Looks of `lantern-numbers`. */
export const numbersStyles = css`
  .main {
    gap: calc(4 * var(--mm));
  }
  lantern-reading-pane {
    flex: 1;
  }
  .page {
    display: grid;
    gap: calc(7 * var(--mm));
    /* Medical words of German and Dutch can be wider than a column at the largest size. */
    overflow-wrap: anywhere;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap);
  }
  .top {
    display: grid;
    gap: calc(7 * var(--mm));
  }
  .arrays {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(10 * var(--mm));
  }
  figure {
    display: flex;
    flex-direction: column;
    gap: calc(3 * var(--mm));
  }
  figcaption {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: space-between;
    gap: calc(2 * var(--mm));
    font-size: var(--type-body);
    line-height: 1.25;
  }
  /* The name comes from the glossary, where it stands as it does within a sentence. */
  .about::first-letter {
    text-transform: uppercase;
  }
  .value {
    display: block;
    font-size: max(var(--type-label), min(var(--type-title), 5cqw));
    font-weight: 700;
    line-height: 1.2;
  }
  lantern-dots {
    inline-size: min(100%, 48cqh);
  }
  .legend {
    display: grid;
    gap: calc(2 * var(--mm));
    font-size: var(--type-label);
    line-height: 1.3;
    list-style: none;
  }
  .source {
    font-size: var(--type-label);
    line-height: 1.3;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: calc(3 * var(--mm));
  }
  .legend svg {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
  }
  .caveats {
    display: grid;
    gap: calc(3 * var(--mm));
    align-content: start;
    padding: calc(5 * var(--mm)) calc(6 * var(--mm));
    border-radius: var(--radius);
    background: var(--paper-warm);
  }
  .caveats h2 {
    font-size: var(--type-body);
  }
  .caveats ul {
    display: grid;
    gap: 0.3em;
    padding-inline-start: 1.1em;
    line-height: 1.35;
  }
  .sources {
    color: var(--ink-quiet);
    font-size: var(--type-label);
    line-height: 1.4;
  }
  @container (min-aspect-ratio: 1/1) {
    .value {
      font-size: min(var(--type-title), 2.9cqw);
    }
    lantern-dots {
      inline-size: min(100%, 40cqh);
    }
    .top {
      display: grid;
      grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
      gap: calc(8 * var(--mm));
      align-items: start;
    }
  }
`;
