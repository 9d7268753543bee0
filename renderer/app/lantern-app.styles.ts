import { css } from 'lit';

/** The stage: a size container, so that screens are laid out by the room they have and not by the panel. */
export const lanternAppStyles = css`
  :host {
    display: block;
    position: fixed;
    inset: 0;
    overflow: hidden;
    background: var(--paper);
    color: var(--ink);
    font-family: var(--family);
    font-size: var(--type-body);
    line-height: var(--leading);
  }
  .stage {
    position: absolute;
    inset: 0;
    container-type: size;
  }
  /* Lowered: everything stands in the lowest 300 mm above the panel's edge; what is above is quiet paper. */
  :host([lower]) .stage {
    inset-block-start: auto;
    block-size: min(100%, max(calc(300 * var(--mm)), 46%));
    border-start-start-radius: calc(2 * var(--radius));
    border-start-end-radius: calc(2 * var(--radius));
    overflow: hidden;
    box-shadow: var(--shadow);
  }
  :host([lower]) {
    background: var(--paper-warm);
  }
  .page {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
  }
  .screen {
    position: relative;
    flex: 1;
    min-block-size: 0;
  }
  /* Stands on the bar, takes no room of its own. */
  .sheet-place {
    position: relative;
    flex: none;
    block-size: 0;
  }
  .sheet {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    z-index: 2;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    block-size: 56cqh;
    pointer-events: none;
  }
  .sheet > * {
    pointer-events: auto;
  }
  @container (min-aspect-ratio: 1/1) {
    .sheet {
      block-size: 66cqh;
    }
  }
  .sheet > * {
    min-block-size: 0;
  }
  lantern-bar {
    position: relative;
    z-index: 1;
    flex: none;
  }
`;
