/** Staff tool: every place of the screen is touched once; what stays empty is a place where the screen does not feel a finger. */
import { LitElement, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import again from '../../../../assets/icons/rotate-ccw.svg?raw';
import '../../../components/button/button.ts';
import { Words } from '../../../components/words.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import { toolStyles } from './tool.styles.ts';

/** Fields across and down: each is about as large as a button for children. */
const across = 6;
const down = 8;

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
        grid-template-columns: repeat(${across}, minmax(var(--target), 1fr));
        gap: calc(2 * var(--mm));
        touch-action: none;
      }
      .fields span {
        block-size: calc(24 * var(--mm));
        border: var(--border) solid var(--line);
        border-radius: calc(3 * var(--mm));
        background: var(--paper-raised);
      }
      .fields .felt {
        border-color: var(--ink);
        background: var(--lantern);
      }
      .fields .felt::after {
        content: '✓' / '';
        display: grid;
        block-size: 100%;
        place-items: center;
        color: var(--on-lantern);
        font-weight: 700;
      }
    `,
  ];

  @state() private felt: ReadonlySet<number> = new Set();
  /** Contacts that are on the screen now, by their id. */
  @state() private contacts: ReadonlySet<number> = new Set();
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
    const total = across * down;
    return html`<p>${t('tools.touchText')}</p>
      <p role="status">
        ${t(this.felt.size === total ? 'tools.touchGood' : 'tools.touchFelt', { count: this.felt.size, total })}
        ${this.contacts.size > 1 ? t('tools.touchContacts', { count: this.contacts.size }) : ''}
      </p>
      <div class="fields" aria-hidden="true">
        ${Array.from({ length: total }, (_unused, place) => html`<span class=${this.felt.has(place) ? 'felt' : ''} data-place=${place}></span>`)}
      </div>
      <div class="choices">
        <lantern-button
          data-control="again"
          .icon=${again}
          label=${t('tools.learnAgain')}
          @click=${() => (this.felt = new Set())}
        ></lantern-button>
      </div>`;
  }

  /** A finger may wipe over many fields at once; the buttons around go on working. */
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
