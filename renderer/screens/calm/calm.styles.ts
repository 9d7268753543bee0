import { css } from 'lit';

/** Looks of `lantern-calm`: one circle, 4 s in and 6 s out. */
export const calmStyles = css`
  :host {
    position: relative;
  }
  .scene {
    position: relative;
    flex: 1;
    min-block-size: 0;
  }
  .scene lantern-picture {
    position: absolute;
    inset: 0;
  }
  .circle {
    position: absolute;
    inset: 0 0 26%;
    margin: auto;
    inline-size: min(48cqw, 44cqh);
    aspect-ratio: 1;
    max-block-size: 100%;
    border-radius: 50%;
    background: radial-gradient(circle at 50% 45%, #fff3cf 0 30%, #ffd98a 62%, #f6b94a 100%);
    box-shadow:
      0 0 0 calc(1 * var(--mm)) #1b2440,
      0 0 calc(18 * var(--mm)) calc(6 * var(--mm)) rgb(255 217 138 / 55%);
    transform: scale(0.62);
    opacity: 0;
  }
  .circle.breathing {
    opacity: 1;
    animation: breathe 10s ease-in-out infinite;
  }
  @keyframes breathe {
    0%,
    100% {
      transform: scale(0.62);
    }
    40% {
      transform: scale(1);
    }
  }
  .word {
    position: absolute;
    inset: 0 0 26%;
    display: grid;
    place-content: center;
    margin: auto;
    inline-size: min(34cqw, 30cqh);
    color: #1b2440;
    font-size: min(var(--type-title), 5cqmin);
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
  }
  /* Without motion there is the flower to look at; the words keep the beat above it. */
  .word.still {
    inset: calc(6 * var(--mm)) 0 auto;
    inline-size: fit-content;
    max-inline-size: 80%;
    padding: calc(3 * var(--mm)) calc(8 * var(--mm));
    border: var(--border) solid #1b2440;
    border-radius: 100vmax;
    background: #fff3cf;
  }
  .band {
    display: grid;
    flex: none;
    gap: calc(3 * var(--mm));
    justify-items: center;
    padding: calc(7 * var(--mm)) var(--edge) calc(4 * var(--mm));
    border-start-start-radius: calc(2 * var(--radius));
    border-start-end-radius: calc(2 * var(--radius));
    margin-block-start: calc(-2 * var(--radius));
    background: var(--paper);
    text-align: center;
    z-index: 1;
  }
  @container (min-aspect-ratio: 1/1) {
    .circle,
    .word:not(.still) {
      inset-block-end: 12%;
    }
    .circle {
      inline-size: min(48cqw, 42cqh);
    }
    .band {
      grid-template-columns: 1fr auto;
      align-items: center;
      justify-items: start;
      padding-block-start: calc(5 * var(--mm));
      text-align: start;
    }
    .band lantern-button {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
  }
  .band p {
    max-inline-size: 44ch;
    line-height: 1.4;
  }
  .band lantern-button {
    min-inline-size: min(100%, calc(120 * var(--mm)));
  }
`;
