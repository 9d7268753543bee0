import { css } from 'lit';

/** Looks of `lantern-picture`. */
export const pictureStyles = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
    background: var(--paper-warm);
  }
  .frame,
  img,
  .live,
  .live svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  img {
    display: block;
    object-fit: cover;
  }
  .mirrored {
    transform: scaleX(-1);
  }
  .resting {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    padding: var(--edge);
    color: var(--ink-quiet);
    text-align: center;
  }
  .live [data-hotspot] {
    transform-box: fill-box;
    transform-origin: center;
    transition: transform var(--fade) var(--ease);
  }
  .live [data-hotspot][data-forward] {
    transform: scale(1.06);
  }
  .live [data-answer] {
    transform-box: fill-box;
    transform-origin: 50% 100%;
  }
  .live [data-answer='spin'],
  .live [data-answer='grow'],
  .live [data-answer='glow'] {
    transform-origin: center;
  }
  .live [data-amount] {
    opacity: 0;
    transition: opacity 700ms ease-in-out;
  }
  .live [data-amount][data-shown] {
    opacity: 1;
  }
  :host-context([data-motion='off']) .live [data-amount] {
    transition: none;
  }
  .live [data-motion] {
    transform-box: fill-box;
    transform-origin: 50% 100%;
    animation: none;
  }
  .moving .live [data-motion='breathe'] {
    animation: breathe 4.5s ease-in-out infinite;
  }
  .moving .live [data-motion='sway'] {
    animation: sway 5s ease-in-out infinite;
  }
  .moving .live [data-motion='float'] {
    animation: float 5s ease-in-out infinite;
  }
  .moving .live [data-motion='blink'] {
    transform-origin: center;
    animation: blink 5s ease-in-out infinite;
  }
  @keyframes breathe {
    50% {
      transform: scale(1.015, 1.03);
    }
  }
  @keyframes sway {
    50% {
      transform: rotate(1.5deg);
    }
  }
  @keyframes float {
    50% {
      transform: translateY(-6px);
    }
  }
  @keyframes blink {
    0%,
    92%,
    100% {
      transform: none;
    }
    96% {
      transform: scaleY(0.15);
    }
  }
`;
