/** Staff tool: every place of the screen is touched once; what stays empty is a place where the screen does not feel a finger. */
import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import check from '../../../../assets/icons/check.svg?raw';
import hand from '../../../../assets/icons/pointer.svg?raw';
import '../../../components/button/button.ts';
import { PortConsumer } from '../../../components/port-consumer.ts';
import { Words } from '../../../components/words.ts';
import { displayContext } from '../../../controllers/contexts.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { toolStyles } from './tool.styles.ts';

/** Fields on the long and on the short side; a panel with words takes 4 by 2 of them in the middle. */
const onLongSide = 10;
const onShortSide = 6;
const total = onLongSide * onShortSide - 8;

const pointerEvents = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;

/** Page of the tool `touch-test`. */
@customElement('lantern-tool-touch-test')
export class LanternToolTouchTest extends LitElement {
  static override styles = [
    baseStyles,
    toolStyles,
    css`
      .fields {
        display: grid;
        position: fixed;
        inset: 0;
        z-index: 5;
        grid-template: repeat(${onLongSide}, 1fr) / repeat(${onShortSide}, 1fr);
        gap: 2px;
        background: var(--paper);
        touch-action: none;
      }
      .fields[data-format='landscape'] {
        grid-template: repeat(${onShortSide}, 1fr) / repeat(${onLongSide}, 1fr);
      }
      .fields span {
        display: grid;
        place-items: center;
        background: var(--paper-raised);
        color: var(--ink);
        outline: 1px solid var(--line);
      }
      .fields .felt {
        background: var(--lantern);
        color: var(--on-lantern);
        outline-color: var(--ink);
        font-weight: 700;
      }
      .panel {
        display: grid;
        grid-area: 5 / 2 / span 2 / span 4;
        align-content: center;
        justify-items: center;
        gap: calc(3 * var(--mm));
        padding: calc(2 * var(--mm));
        text-align: center;
      }
      [data-format='landscape'] .panel {
        grid-area: 3 / 4 / span 2 / span 4;
      }
      .panel lantern-button {
        --button-size: var(--target);
      }
    `,
  ];

  @state() private isOpen = false;
  @state() private felt: ReadonlySet<number> = new Set();
  /** Contacts that are on the screen now, by their id. */
  @state() private contacts: ReadonlySet<number> = new Set();
  private readonly display = new PortConsumer(this, displayContext);
  private readonly words = new Words(this);
  private readonly onPointer = (event: PointerEvent): void => this.feel(event);

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of pointerEvents) window.addEventListener(name, this.onPointer, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const name of pointerEvents) window.removeEventListener(name, this.onPointer, { capture: true });
  }

  protected override render(): unknown {
    const { t } = this.words;
    return html`<p>${t('tools.touchText')}</p>
      <div class="choices">
        <lantern-button
          kind="primary"
          data-control="start"
          .icon=${hand}
          label=${t('tools.touchStart')}
          @click=${() => this.start()}
        ></lantern-button>
      </div>
      <p>${this.felt.size === 0 ? '' : this.result()}</p>
      ${this.isOpen ? this.fields() : nothing}`;
  }

  /** Over everything, up to the edges: that is where a screen dies first. */
  private fields(): unknown {
    const { t } = this.words;
    const field = (place: number): unknown =>
      html`<span class=${this.felt.has(place) ? 'felt' : ''} data-place=${place} aria-hidden="true"
        >${this.felt.has(place) ? '✓' : ''}</span
      >`;
    return html`<section
      class="fields"
      role="dialog"
      aria-label=${t('tools.touch')}
      data-format=${this.display.value.format}
    >
      <div class="panel">
        <p role="status">
          ${this.result()}
          ${this.contacts.size > 1 ? t('tools.touchContacts', { count: this.contacts.size }) : ''}
        </p>
        <lantern-button
          kind="second"
          data-control="finish"
          .icon=${check}
          label=${t('tools.touchDone')}
          @click=${() => (this.isOpen = false)}
        ></lantern-button>
      </div>
      ${Array.from({ length: total }, (_unused, place) => field(place))}
    </section>`;
  }

  private result(): string {
    const isWhole = this.felt.size === total;
    return this.words.t(isWhole ? 'tools.touchGood' : 'tools.touchFelt', { count: this.felt.size, total });
  }

  private start(): void {
    this.felt = new Set();
    this.contacts = new Set();
    this.isOpen = true;
  }

  /** A finger may wipe over many fields at once; the button in the middle goes on working. */
  private feel(event: PointerEvent): void {
    const isThere = event.type === 'pointerdown' || (event.type === 'pointermove' && event.buttons > 0);
    const contacts = new Set(this.contacts);
    if (event.type === 'pointerdown') contacts.add(event.pointerId);
    if (event.type === 'pointerup' || event.type === 'pointercancel') contacts.delete(event.pointerId);
    this.contacts = contacts;
    if (!isThere) return;
    const field = this.shadowRoot?.elementFromPoint(event.clientX, event.clientY);
    const place = field instanceof HTMLElement ? field.dataset['place'] : undefined;
    if (place !== undefined) this.felt = new Set([...this.felt, Number(place)]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-tool-touch-test': LanternToolTouchTest;
  }
}
