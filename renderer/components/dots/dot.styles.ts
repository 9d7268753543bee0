import { css } from 'lit';

/** Looks of the dots of an icon array and of the samples in its legend. */
export const dotStyles = css`
  .halo {
    fill: none;
    stroke: none;
  }
  .lit .halo {
    fill: var(--reading-light);
    stroke: var(--ink);
    stroke-width: 0.5;
  }
  .body {
    stroke-width: 1.2;
  }
  .spotted .body {
    fill: var(--pattern);
    stroke: var(--ink);
  }
  .spotted .mark {
    fill: var(--paper);
  }
  .striped .body,
  .ringed .body {
    fill: var(--paper-raised);
    stroke: var(--ink);
  }
  .striped .mark {
    stroke: var(--pattern);
    stroke-width: 1.7;
  }
  .ringed .mark {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.4;
  }
  .open .body {
    fill: var(--paper-raised);
    stroke: var(--ink-quiet);
    stroke-width: 1.6;
    stroke-dasharray: 3 2.2;
  }
`;
