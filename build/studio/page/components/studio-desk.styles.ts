import { css } from 'lit';

/** Looks of `studio-desk`. */
export const deskStyles = css`
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(280px, 26vw);
    gap: 24px;
    align-items: start;
    inline-size: min(1560px, 100%);
    margin-inline: auto;
  }
  .main,
  .side {
    display: grid;
    gap: var(--gap);
    min-inline-size: 0;
  }
  .sentences {
    display: grid;
    gap: 8px;
    text-align: center;
  }
  .sentence {
    font-size: var(--type-sentence);
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  .sentence:lang(ar) {
    line-height: 1.7;
  }
  .neighbour {
    min-block-size: 1.5em;
    color: var(--ink-quiet);
  }
  .head h1 {
    line-height: 1.2;
  }
  .controls {
    justify-content: center;
  }
  #record {
    --button-size: 84px;
    --button-font: 24px;
    flex: 0 1 340px;
  }
  .status {
    min-block-size: 1.5em;
    text-align: center;
    font-weight: 600;
  }
  .status.live::before {
    content: '';
    display: inline-block;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-end: 0.5em;
    border-radius: 50%;
    background: var(--warning);
  }
  img {
    display: block;
    inline-size: 100%;
    border-radius: var(--radius);
  }
  .keys {
    font-size: 16px;
  }
  @media (max-width: 900px) {
    .desk {
      grid-template-columns: 1fr;
    }
  }
`;
