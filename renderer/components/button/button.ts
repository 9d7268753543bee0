/** An icon and a word, always both. A button that cannot act stays in its place and says why. */
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import check from '../../../assets/icons/check.svg?raw';
import { baseStyles } from '../../styles/base.styles.ts';
import '../icon/icon.ts';
import { buttonStyles } from './button.styles.ts';

/** Fires the usual `click`, except while `reason` is set: then `refused` instead. */
@customElement('lantern-button')
export class LanternButton extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override styles = [baseStyles, buttonStyles];

  /** The word that is seen. */
  @property() label = '';
  /** Longer name for the ear; begins with or contains the word that is seen. */
  @property() hint = '';
  /** Markup of one of assets/icons. */
  @property({ attribute: false }) icon = '';
  /** The icon means a direction and turns round in right-to-left languages. */
  @property({ type: Boolean }) directional = false;
  @property({ reflect: true }) kind: 'primary' | 'second' | 'quiet' = 'quiet';
  /** `null` = not a switch. */
  @property({ attribute: false }) pressed: boolean | null = null;
  /** Icon above the word. */
  @property({ type: Boolean, reflect: true }) stacked = false;
  /** Why it cannot act now; empty = it can. */
  @property() reason = '';
  /** Language of the label when it is not the page's. */
  @property({ attribute: false }) language = '';

  constructor() {
    super();
    this.addEventListener('click', (event) => this.refuseWhileDisabled(event), { capture: true });
  }

  private refuseWhileDisabled(event: Event): void {
    if (this.reason === '') return;
    event.stopImmediatePropagation();
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('refused', { detail: this.reason, bubbles: true, composed: true }));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('language')) this.lang = this.language;
  }

  protected override render(): unknown {
    const name = this.hint === '' ? nothing : spokenName(this.label, this.hint);
    return html`<button
      type="button"
      aria-label=${name}
      aria-pressed=${this.pressed ?? nothing}
      aria-disabled=${this.reason === '' ? nothing : 'true'}
      aria-describedby=${this.reason === '' ? nothing : 'reason'}
    >
      ${
        this.icon === ''
          ? nothing
          : html`<lantern-icon .drawing=${this.icon} ?directional=${this.directional}></lantern-icon>`
      }
      <span class="label">${this.label}</span>
      ${this.pressed !== null ? html`<lantern-icon class="tick" .drawing=${check}></lantern-icon>` : nothing}
      ${this.reason === '' ? nothing : html`<span id="reason" hidden>${this.reason}</span>`}
    </button>`;
  }
}

/** What is heard holds what is seen, so that somebody who speaks to the page can say it (WCAG 2.5.3). */
function spokenName(label: string, hint: string): string {
  const words = (text: string): string =>
    ` ${text
      .toLocaleLowerCase()
      .replaceAll(/[\p{P}\s]+/gu, ' ')
      .trim()} `;
  return words(hint).includes(words(label)) ? hint : `${label}: ${hint}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-button': LanternButton;
  }
}
