import { css } from 'lit';

/** Looks of `lantern-sign-view`: the video takes what the captions and the buttons leave. */
export const signViewStyles = css`
  :host {
    display: flex;
    container-type: inline-size;
    background: var(--paper-warm);
    color: var(--ink);
  }
  section {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: center;
    gap: calc(3 * var(--mm));
    min-block-size: 0;
    min-inline-size: 0;
    padding: calc(5 * var(--mm)) var(--edge);
  }
  /* As wide as its place, or as high as what is left; its shape is that of the film, so nothing of the signer is cut. */
  video {
    --shape: 1.7778;
    flex: 0 1 calc((100cqi - 2 * var(--edge)) / var(--shape));
    align-self: center;
    aspect-ratio: var(--shape);
    min-block-size: 0;
    max-inline-size: 100%;
    border: var(--border) solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
    object-fit: contain;
  }
  lantern-notice {
    margin-block: auto;
  }
  /* Two lines are always kept, so that the hands stay in their place while captions come and go. */
  .caption {
    --caption-leading: 1.35;
    flex: none;
    min-block-size: calc(2 * var(--caption-leading) * 1em);
    /* They grow with the words of the page until the hands would become small. */
    font-size: min(var(--type-body), 5.2cqb, 6.8cqi);
    font-weight: 600;
    line-height: var(--caption-leading);
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .caption:lang(ar) {
    --caption-leading: 1.7;
  }
  .ways {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--gap);
  }
  h2 {
    flex: 1 1 auto;
    font-size: var(--type-label);
  }
  .ways lantern-button {
    --button-size: var(--target);
    min-inline-size: calc(2 * var(--target));
  }
`;
