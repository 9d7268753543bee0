import { css } from 'lit';

/** Looks of `lantern-welcome`: languages, then doors; three large and two small. */
export const welcomeStyles = css`
  header {
    display: grid;
    gap: var(--gap);
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--gap);
  }
  .languages lantern-button {
    --button-size: var(--target);
  }
  h1 {
    text-align: center;
  }
  .headings {
    display: grid;
    gap: calc(1 * var(--mm));
    min-inline-size: 0;
  }
  .title {
    font-size: min(var(--type-body), max(var(--type-label), 5.8cqmin));
    color: var(--ink-quiet);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
  }
  .doors {
    display: grid;
    gap: var(--gap);
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-auto-rows: minmax(min-content, 1fr);
    list-style: none;
  }
  /* Upright: the large doors are taller, a last one with a row to itself is lower. */
  .large-1 {
    grid-template-rows: minmax(min-content, 1.35fr);
  }
  .large-2 {
    grid-template-rows: minmax(min-content, 1.35fr) minmax(min-content, 1.35fr);
  }
  .large-2.small-1.lone {
    grid-template-rows: minmax(min-content, 1.35fr) minmax(min-content, 1.35fr) minmax(min-content, 0.75fr);
  }
  .large-2.small-2.lone {
    grid-template-rows:
      minmax(min-content, 1.45fr) minmax(min-content, 1.3fr) minmax(min-content, 1fr)
      minmax(min-content, 0.75fr);
  }
  .doors li {
    display: block;
    min-block-size: 0;
  }
  .doors lantern-card {
    block-size: 100%;
    min-block-size: calc(46 * var(--mm));
  }
  lantern-reading-pane {
    flex: 1;
  }
  .alone {
    grid-column: 1 / -1;
  }
  .large.alone {
    --card-font: var(--type-title);
  }
  .lying {
    grid-template-columns: repeat(12, minmax(0, 1fr));
    grid-template-rows: minmax(min-content, 2fr);
  }
  .lying.six {
    grid-template-rows: repeat(2, minmax(min-content, 1fr));
  }
  .share-12 {
    grid-column: span 12;
  }
  .share-6 {
    grid-column: span 6;
  }
  .share-5 {
    grid-column: span 5;
  }
  .share-4 {
    grid-column: span 4;
  }
  .share-3 {
    grid-column: span 3;
  }
  @container (min-aspect-ratio: 1/1) {
    .main {
      padding-block-start: calc(5 * var(--mm));
    }
    header {
      display: flex;
      flex-direction: row-reverse;
      align-items: center;
      justify-content: space-between;
      gap: var(--gap);
    }
    h1,
    .title {
      text-align: start;
    }
  }
  .hands {
    position: relative;
    flex: 1;
    min-block-size: 0;
  }
  .hands lantern-picture {
    position: absolute;
    inset: 0;
  }
  .hands-band {
    position: relative;
    display: grid;
    border-start-start-radius: calc(2 * var(--radius));
    border-start-end-radius: calc(2 * var(--radius));
    margin-block-start: calc(-2 * var(--radius));
    background: var(--paper);
    gap: calc(4 * var(--mm));
    justify-items: center;
    padding: calc(8 * var(--mm)) var(--edge) calc(5 * var(--mm));
    text-align: center;
  }
  .hands-band p {
    font-size: var(--type-story);
    line-height: 1.35;
  }
  .hands-band lantern-button {
    min-inline-size: calc(110 * var(--mm));
  }
`;
