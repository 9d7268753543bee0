/** A hand with a cloth on a screen: what is being done, without words. Drawn in the colours of the theme. */
import { html } from 'lit';

/** Wider than high; decoration beside its words. */
export function wipePicture(): unknown {
  return html`<svg
    viewBox="0 0 240 160"
    fill="none"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <rect
      x="22"
      y="12"
      width="196"
      height="122"
      rx="14"
      fill="var(--paper-raised)"
      stroke="var(--ink)"
      stroke-width="6"
    />
    <path d="M96 150h48" stroke="var(--ink)" stroke-width="8" />
    <path d="M52 104c20-46 60-64 128-66" stroke="var(--paper-warm)" stroke-width="30" />
    <path
      d="M112 62c14-12 52-16 66-6 12 8 10 30-4 38-18 10-56 8-66-4-7-9-5-20 4-28z"
      fill="var(--teal)"
      stroke="var(--ink)"
      stroke-width="4"
    />
    <path
      d="M132 88c-4-10 2-18 10-14l22 12 4-22c2-10 14-10 15 1l3 34c1 10 14 14 26 18l-18 34c-22-6-42-16-50-34z"
      fill="var(--lantern)"
      stroke="var(--ink)"
      stroke-width="4"
    />
    <path d="M58 40v16M50 48h16M82 26v10M77 31h10" stroke="var(--ink)" stroke-width="4" />
  </svg>`;
}
