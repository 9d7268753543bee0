import { css } from 'lit';

/** Looks of `studio-waveform`. */
export const waveformStyles = css`
  :host {
    display: block;
    inline-size: 100%;
  }
  .place {
    position: relative;
  }
  svg {
    display: block;
    overflow: visible;
  }
  .over {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }
  .place:has(.border) {
    padding-block-end: 102px;
  }
  .ground {
    fill: var(--paper-warm);
  }
  .sound {
    stroke: var(--teal-border);
    stroke-linecap: round;
    fill: none;
  }
  .now {
    stroke: var(--ink);
    stroke-width: 3;
  }
  .border {
    cursor: ew-resize;
    touch-action: none;
  }
  .border line {
    stroke: var(--ink);
    stroke-width: 1.5;
    stroke-dasharray: 3 3;
  }
  .grip {
    fill: var(--paper-raised);
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .stop {
    fill: var(--ink);
  }
  .doubtful .grip {
    stroke: var(--warning);
    stroke-width: 3;
    stroke-dasharray: 5 3;
  }
  text {
    fill: var(--ink);
    font-family: var(--family);
    font-size: 16px;
    font-weight: 600;
    user-select: none;
  }
  text:lang(ar) {
    direction: rtl;
  }
  .border:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .border:focus-visible .grip {
    fill: var(--lantern);
    stroke: var(--ink);
    stroke-width: 4;
  }
  .border:focus-visible text {
    fill: var(--on-lantern);
  }
  .border:focus-visible line {
    stroke-dasharray: none;
    stroke-width: 3;
  }
`;
