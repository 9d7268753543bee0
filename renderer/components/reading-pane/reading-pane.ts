/** A page longer than its place: two buttons turn it, a finger or the arrow keys may scroll it; nothing is cut off for good. */
import { LitElement, css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import down from '../../../assets/icons/chevron-down.svg?raw';
import up from '../../../assets/icons/chevron-up.svg?raw';
import { focusedElement, pressable } from '../../input/focus-order.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import '../button/button.ts';
import { Words } from '../words.ts';
import { LitFollower } from './lit-follower.ts';

/** Part of the pane's height that one press moves, so that the last lines stay in sight. */
const turnFraction = 0.8;

/** Slot: the page. The buttons are only there while the page is longer than the pane. */
@customElement('lantern-reading-pane')
export class LanternReadingPane extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
      }
      .page {
        flex: 1;
        min-block-size: 0;
        overflow-y: auto;
        overscroll-behavior: contain;
        scrollbar-width: none;
        touch-action: pan-y;
        /* Room for the ring of what has the focus; nothing below, so that half a button never stands close to the two that turn. */
        padding: calc(3 * var(--mm));
        margin: calc(-3 * var(--mm)) calc(-3 * var(--mm)) 0;
      }
      .page::-webkit-scrollbar {
        display: none;
      }
      .content {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        align-content: start;
        min-block-size: 100%;
      }
      /* Filled: the slotted page takes the whole pane where there is room. */
      :host([filled]) .content {
        align-content: stretch;
      }
      /* What goes on below or above fades out, so that nobody takes a cut line for the end or the beginning. */
      .page.more-above,
      .page.more-below {
        --faint: rgb(0 0 0 / 15%);
        mask-image: linear-gradient(
          var(--above, #000),
          #000 calc(10 * var(--mm)) calc(100% - 14 * var(--mm)),
          var(--below, #000)
        );
      }
      .page.more-above {
        --above: var(--faint);
      }
      .page.more-below {
        --below: var(--faint);
      }
      .turning {
        display: flex;
        justify-content: center;
        gap: var(--gap);
        padding-block: var(--gap) calc(3 * var(--mm));
      }
      .turning lantern-button {
        --button-size: var(--target);
        flex: 0 1 auto;
        min-inline-size: min-content;
      }
    `,
  ];

  @state() private overflows = false;
  @state() private atStart = true;
  @state() private atEnd = true;
  @query('.page') private page!: HTMLElement | null;
  private readonly follower = new LitFollower();
  /** As the pane was left by ourselves, or seen last: `[place, length, height]`, CSS pixels. */
  private known: readonly [number, number, number] = [0, 0, 0];
  private readonly words = new Words(this);
  private readonly sizes = new ResizeObserver(() => {
    this.note();
    this.measure();
  });

  /** How far the page is scrolled, CSS pixels. */
  get place(): number {
    return this.page?.scrollTop ?? 0;
  }

  /** Back to the beginning, for a new page in the same pane. */
  toStart(): void {
    this.toPlace(0);
  }

  /** To a place that was left. A page that is there already is not asked for its sizes: that would cost a layout at every turn. */
  toPlace(place: number): void {
    this.follower.forget();
    if (place === 0 && this.atStart) return;
    this.page?.scrollTo({ top: place, behavior: 'instant' });
    this.note();
    this.measure();
  }

  constructor() {
    super();
    this.addEventListener('lit-moved', (event) => this.follow(event));
  }

  /** What is being read stays in sight. */
  private follow(event: Event): void {
    const pane = this.page?.getBoundingClientRect();
    if (pane === undefined || !this.overflows) return;
    const lit = (event as CustomEvent<DOMRect>).detail;
    const [text] = event.composedPath();
    const byPx = this.follower.scrollBy({ lit, pane, scrolledPx: this.place, text, focus: this.keyFocus() });
    if (byPx === 0) return;
    this.page?.scrollBy({ top: byPx, behavior: 'instant' });
    this.note();
  }

  /** A finger, a wheel, a key or an assistive program has turned the page. What comes into it or goes moves it too, and is no turning. */
  private scrolled(): void {
    const [place, length, height] = this.known;
    this.note();
    const [newPlace, newLength, newHeight] = this.known;
    const isSamePage = newLength === length && newHeight === height;
    if (isSamePage && Math.abs(newPlace - place) > 1) this.follower.turnAway();
    this.measure();
  }

  private note(): void {
    if (this.page !== null)
      this.known = [this.page.scrollTop, this.page.scrollHeight, this.page.clientHeight];
  }

  /** Place of what somebody with keys has come to in this pane. */
  private keyFocus(): DOMRect | null {
    const focused = focusedElement();
    const withKeys = document.documentElement.hasAttribute('data-focus-visible-mode');
    const isHere = withKeys && focused?.matches(pressable) === true && this.matches(':focus-within');
    return isHere ? focused.getBoundingClientRect() : null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.watchSizes();
  }

  protected override firstUpdated(): void {
    this.watchSizes();
  }

  protected override render(): unknown {
    const { t } = this.words;
    return html`<div
        class="page ${this.fading()}"
        tabindex=${this.overflows ? '0' : nothing}
        role=${this.overflows ? 'region' : nothing}
        aria-label=${this.overflows ? t('slide.page') : nothing}
        @scroll=${() => this.scrolled()}
      >
        <div class="content"><slot></slot></div>
      </div>
      ${this.overflows ? this.turningButtons() : nothing}`;
  }

  /** Which ends of the pane are not ends of the page. */
  private fading(): string {
    if (!this.overflows) return '';
    return `${this.atStart ? '' : 'more-above'} ${this.atEnd ? '' : 'more-below'}`;
  }

  private turningButtons(): unknown {
    const { t } = this.words;
    return html`<div class="turning">
      <lantern-button
        .icon=${up}
        label=${t('slide.readBack')}
        reason=${this.atStart ? t('slide.atStart') : ''}
        @click=${() => this.turn(-1)}
      ></lantern-button>
      <lantern-button
        .icon=${down}
        label=${t('slide.readOn')}
        reason=${this.atEnd ? t('slide.atEnd') : ''}
        @click=${() => this.turn(1)}
      ></lantern-button>
    </div>`;
  }

  private watchSizes(): void {
    for (const selector of ['.page', '.content']) {
      const element = this.renderRoot.querySelector(selector);
      if (element !== null) this.sizes.observe(element);
    }
  }

  private turn(direction: 1 | -1): void {
    if (this.page === null) return;
    this.follower.turnAway();
    this.page.scrollBy({ top: direction * turnFraction * this.page.clientHeight, behavior: 'instant' });
  }

  private measure(): void {
    if (this.page === null) return;
    const { scrollTop, scrollHeight, clientHeight } = this.page;
    this.overflows = scrollHeight > clientHeight + 1;
    this.atStart = scrollTop <= 1;
    this.atEnd = scrollTop + clientHeight >= scrollHeight - 1;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-reading-pane': LanternReadingPane;
  }
}
