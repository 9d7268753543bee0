/** What the full screens share: the page between the upper edge and the bar, with one heading and room around it. */
import { css } from 'lit';

/** Second in the `styles` of a screen, after `baseStyles`. */
export const screenStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    background: var(--paper);
    color: var(--ink);
  }
  .main {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: var(--gap);
    min-block-size: 0;
    padding: calc(10 * var(--mm)) var(--edge) calc(4 * var(--mm));
  }
  .centred {
    align-items: center;
    justify-content: center;
    text-align: center;
  }
`;
