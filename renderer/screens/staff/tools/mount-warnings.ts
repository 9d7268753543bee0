/** Says who cannot use the kiosk as it hangs, and what to do; or that everybody can. */
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import good from '../../../../assets/icons/check.svg?raw';
import sign from '../../../../assets/icons/triangle-alert.svg?raw';
import type { DisplayProfile } from '../../../../content/schema/boot-data.ts';
import '../../../components/icon/icon.ts';
import { Words } from '../../../components/words.ts';
import type { WindowSize } from '../../../display/display-profile.ts';
import { mountWarnings } from '../../../display/reach.ts';
import type { MountWarning } from '../../../display/reach.ts';
import { baseStyles } from '../../../styles/base.styles.ts';

/** `profile` and `size` as they would be in force. */
@customElement('lantern-mount-warnings')
export class LanternMountWarnings extends LitElement {
  static override styles = [
    baseStyles,
    css`
      ul {
        display: grid;
        gap: calc(3 * var(--mm));
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: calc(1 * var(--mm)) calc(4 * var(--mm));
        padding: calc(4 * var(--mm));
        border: var(--border) solid var(--ink);
        border-radius: var(--radius);
        background: var(--paper-raised);
        font-size: var(--type-label);
        line-height: 1.35;
      }
      lantern-icon {
        grid-row: span 2;
      }
      strong {
        font-weight: 700;
      }
    `,
  ];

  @property({ attribute: false }) profile: DisplayProfile | null = null;
  @property({ attribute: false }) size: WindowSize | null = null;
  private readonly words = new Words(this);

  protected override render(): unknown {
    if (this.profile === null || this.size === null) return html``;
    const warnings = mountWarnings(this.profile, this.size);
    return html`<div role="status">
      <ul>
        ${warnings.length === 0 ? this.allWell() : warnings.map((warning) => this.warning(warning))}
      </ul>
    </div>`;
  }

  private allWell(): unknown {
    return html`<li>
      <lantern-icon .drawing=${good}></lantern-icon><strong>${this.words.t('tools.mountGood')}</strong>
    </li>`;
  }

  private warning({ id, values }: MountWarning): unknown {
    const { t } = this.words;
    return html`<li data-warning=${id}>
      <lantern-icon .drawing=${sign}></lantern-icon>
      <strong>${t(`tools.${id}`, values)}</strong>
      <span>${t(`tools.${id}Todo`, values)}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-mount-warnings': LanternMountWarnings;
  }
}
