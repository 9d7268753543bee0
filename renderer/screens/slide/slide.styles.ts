import { css } from 'lit';

/** Looks of `lantern-slide`: story and explore in both formats, and the reading page. The picture gives way first. */
export const slideStyles = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    background: var(--paper);
    color: var(--ink);
  }
  lantern-picture-stack {
    flex: 1 1 0;
    min-block-size: 22%;
  }
  .panel {
    display: flex;
    flex-direction: column;
    position: relative;
    flex: 0 1 auto;
    min-block-size: 0;
  }
  :host([level='older']) lantern-picture-stack {
    flex: 1 1 0;
  }
  /* A fixed share, so that nothing moves when a touched thing speaks; larger letters take more of it. */
  :host([level='older']) .panel {
    flex: 0 0 calc(50% + 6% * var(--text-scale, 1));
  }
  :host([level='parents']) .panel {
    flex: 1;
  }
  @container (min-aspect-ratio: 1/1) and (min-width: 48em) {
    :host([level='older']) {
      flex-direction: row;
    }
    :host([level='older']) lantern-picture-stack {
      flex: 0 0 60%;
      block-size: 100%;
    }
    :host([level='older']) .panel {
      flex: 1;
      block-size: 100%;
      max-block-size: none;
    }
  }
  lantern-loudspeaker-question {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
  }
`;
