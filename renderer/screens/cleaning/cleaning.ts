/** Staff wipe the screen: nothing answers, a ring empties, and the seconds stand in it. It ends by itself. */
import { LitElement, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { PortConsumer } from '../../components/port-consumer.ts';
import { Words } from '../../components/words.ts';
import { sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';
import { screenStyles } from '../screen.styles.ts';
import { wipePicture } from './wipe-picture.ts';

/** Screen `cleaning`. */
@customElement('lantern-cleaning')
export class LanternCleaning extends LitElement {
  static override styles = [
    baseStyles,
    screenStyles,
    css`
      .main {
        gap: calc(10 * var(--mm));
      }
      h1 {
        font-size: var(--type-title);
      }
      p {
        max-inline-size: 34em;
      }
      .ring {
        position: relative;
        inline-size: min(52cqw, 42cqh);
        aspect-ratio: 1;
      }
      .ring svg {
        display: block;
        inline-size: 100%;
        block-size: 100%;
      }
      .track {
        stroke: var(--paper-warm);
      }
      .left {
        stroke: var(--teal-border);
        stroke-dashoffset: var(--gone, 0);
        transition: stroke-dashoffset 1s linear;
      }
      :host-context([data-motion='off']) .left {
        transition: none;
      }
      .seconds {
        position: absolute;
        inset: 0;
        display: grid;
        place-items: center;
        font-size: min(20cqw, 16cqh);
        font-variant-numeric: tabular-nums;
        font-weight: 700;
        line-height: 1;
      }
      .wipe {
        inline-size: min(40cqw, 22cqh);
      }
    `,
  ];

  /** Whole seconds that are left. */
  @state() private seconds = 0;
  private endsMs = 0;
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new HeadingFocus(this, () => 'cleaning');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.endsMs = performance.now() + this.session.value.view.cleaningMs;
    this.count();
    this.timer = setInterval(() => this.count(), 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  protected override render(): unknown {
    const { t } = this.words;
    return html`<div class="main centred">
      <div class="wipe">${wipePicture()}</div>
      <h1 tabindex="-1" data-heading>${t('cleaning.heading')}</h1>
      <div class="ring" role="timer" aria-label=${t('cleaning.left', { count: this.seconds })}>
        <svg viewBox="0 0 240 240" fill="none" aria-hidden="true">
          <circle class="track" cx="120" cy="120" r="106" stroke-width="16" />
          <g transform="rotate(-90 120 120)">
            <circle
              class="left"
              cx="120"
              cy="120"
              r="106"
              stroke-width="16"
              pathLength="100"
              stroke-dasharray="100"
            />
          </g>
        </svg>
        <span class="seconds" aria-hidden="true">${this.number()}</span>
      </div>
      <p>${t('cleaning.text')}</p>
    </div>`;
  }

  protected override updated(): void {
    const { cleaningMs } = this.session.value.view;
    const gone = cleaningMs === 0 ? 100 : 100 - (this.seconds * 1000 * 100) / cleaningMs;
    const ring = this.renderRoot.querySelector<SVGCircleElement>('.left');
    ring?.style.setProperty('--gone', String(Math.max(0, Math.round(gone * 10) / 10)));
  }

  private number(): string {
    return new Intl.NumberFormat(this.words.value.language).format(this.seconds);
  }

  private count(): void {
    this.seconds = Math.max(0, Math.ceil((this.endsMs - performance.now()) / 1000));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-cleaning': LanternCleaning;
  }
}
