import { css } from 'lit';
import { twoColumns } from '../../styles/two-columns.ts';

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
  @container ${twoColumns} {
    :host([level='older']) {
      flex-direction: row;
    }
    :host([level='older']) lantern-picture-stack {
      flex: 0 0 calc(68% - 12% * var(--text-scale, 1));
      block-size: 100%;
    }
    :host([level='older']) .panel {
      flex: 1;
      block-size: 100%;
      max-block-size: none;
    }
  }
  /* The signs stand where the picture stood, and larger: the panel gives them room. */
  lantern-sign-view {
    flex: 1 1 0;
    min-block-size: 0;
    min-inline-size: 0;
  }
  :host([signing][level]) .panel {
    flex: 0 1 auto;
    max-block-size: 46%;
  }
  @container (min-aspect-ratio: 1/1) {
    :host([signing][level]) {
      flex-direction: row;
    }
    :host([signing][level]) lantern-sign-view {
      flex: 0 0 56%;
      block-size: 100%;
    }
    :host([signing][level]) .panel {
      flex: 1;
      min-inline-size: 0;
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
