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
    /* An em of a container query is one of these letters, which no text size changes; what is inside has its own again. */
    font-size: var(--type-label);
  }
  /* On a panel that reaches higher than everybody can read, only the silent loop uses all of it (RCH-3). */
  :host([visited]) .stage {
    inset-block-start: calc(var(--head-room, 0) * var(--mm));
  }
  :host([visited]) {
    background: var(--paper-warm);
  }
  /* Lowered: everything stands where somebody who sits can reach it; what is above is quiet paper. */
  :host([lower]) .stage {
    inset-block-start: auto;
    block-size: min(100%, var(--lower-height));
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
    font-size: var(--type-body);
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
  lantern-still-there {
    font-size: var(--type-body);
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
