import { css } from 'lit';

/** Looks of `lantern-attract`: the picture from edge to edge, one paper band in the reach zone. */
export const attractStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    background: var(--paper);
    color: var(--ink);
  }
  .pictures {
    position: relative;
    flex: 1;
    min-block-size: 0;
    isolation: isolate;
    margin-block-end: calc(-2 * var(--radius));
  }
  lantern-picture {
    position: absolute;
    inset: 0;
    opacity: 0;
    /*
     * Opacity alone, which the compositor fades by itself: a waiting visibility change would cost a style pass every frame. The old
     * picture stays whole under the new one until that has come: two half pictures would let the paper flash through.
     */
    transition: opacity 0s linear var(--fade);
  }
  lantern-picture.current {
    z-index: 1;
    opacity: 1;
    transition: opacity var(--fade) ease-out;
  }
  /* At night a bright picture would light up the whole room. */
  :host([quiet]) .pictures::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 2;
    background: rgb(0 0 0 / 55%);
  }
  .band {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(5 * var(--mm));
    justify-items: center;
    padding: calc(9 * var(--mm)) var(--edge) calc(9 * var(--mm));
    border-start-start-radius: calc(2 * var(--radius));
    border-start-end-radius: calc(2 * var(--radius));
    background: var(--paper);
    text-align: center;
  }
  .line {
    display: grid;
    align-content: center;
    min-block-size: 2.4em;
    font-size: min(var(--font-attract), 8.4cqw, 9cqh);
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  .line:lang(ar) {
    line-height: 1.5;
  }
  .invitation {
    display: grid;
    align-content: center;
    /* As tall as two Arabic lines in every language: the band stands still. */
    min-block-size: calc(3em + 4 * var(--mm) + 2 * var(--border));
    padding: calc(2 * var(--mm)) calc(10 * var(--mm));
    border: var(--border) solid var(--ink);
    border-radius: 100vmax;
    background: var(--lantern);
    color: var(--on-lantern);
    /* Hello in one line, what to do in the next: at most so large, no language makes the band wider than the panel. */
    font-size: min(max(var(--type-title), 3.4cqmin), var(--widest-letters));
    --widest-letters: 4.4cqw;
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
    /* Nothing moves in the first three seconds. */
    animation: breathe-softly 2.5s ease-in-out 3s infinite alternate;
  }
  .invitation:lang(ar) {
    line-height: 1.5;
  }
  /* Arabic text elsewhere has more room between its lines, which a direct rule gives each of these too. */
  .invitation bdi {
    line-height: inherit;
  }
  .invitation.still {
    animation: none;
  }
  @keyframes breathe-softly {
    to {
      transform: scale(1.045);
    }
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--gap);
    max-inline-size: calc(900 * var(--mm));
  }
  nav lantern-button {
    --button-size: var(--target);
  }
  @container (min-aspect-ratio: 1/1) {
    .band {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      justify-items: start;
      gap: calc(4 * var(--mm)) var(--gap);
      padding-block: calc(6 * var(--mm)) calc(8 * var(--mm));
      text-align: start;
    }
    .line {
      min-block-size: 1.3em;
      font-size: min(var(--font-attract), 3.6cqw);
    }
    .invitation {
      max-inline-size: 48cqw;
      --widest-letters: 2.5cqw;
    }
    nav {
      grid-column: 1 / -1;
      justify-self: center;
    }
  }
  :host-context([data-motion='off']) .invitation {
    animation: none;
  }
`;
