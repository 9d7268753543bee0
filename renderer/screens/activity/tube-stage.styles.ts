import { css } from 'lit';

/** Looks of `lantern-tube-stage`. Nothing but transform and opacity changes while something moves. */
export const tubeStyles = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
  }
  .all,
  lantern-picture {
    position: absolute;
    inset: 0;
  }
  img {
    position: absolute;
    left: 0;
    top: 0;
    pointer-events: none;
  }
  .inmate,
  .waiting {
    opacity: 0;
  }
  [data-placed] {
    opacity: 1;
    transition:
      transform 450ms var(--ease),
      opacity 600ms ease-out;
  }
  [data-placed].leaving {
    opacity: 0;
  }
  .helper {
    opacity: 0;
    transform: translateX(-30%);
    transition:
      transform 450ms var(--ease),
      opacity 300ms ease-out;
  }
  .helper.helps {
    opacity: 1;
    transform: none;
  }
  :host-context([data-motion='off']) img {
    transition: none;
  }
`;
