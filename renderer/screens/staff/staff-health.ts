/** How the machine is doing, in words, for somebody who is not a programmer. */
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { KioskBridge } from '../../bridge.ts';
import { Words } from '../../components/words.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { staffStyles } from './staff.styles.ts';

/** State of health as the bridge tells it. */
export type Health = NonNullable<Awaited<ReturnType<KioskBridge['staffHealth']>>>;

const hourMs = 3_600_000;

function noticeList(notices: Health['notices']): unknown {
  if (notices.length === 0) return nothing;
  return html`<ul class="notices">
    ${notices.map(({ code, message }) => html`<li lang="en" dir="ltr"><code>${code}</code> ${message}</li>`)}
  </ul>`;
}

/** Shows `health`; `null` = it cannot be read. */
@customElement('lantern-staff-health')
export class LanternStaffHealth extends LitElement {
  static override styles = [baseStyles, staffStyles];

  @property({ attribute: false }) health: Health | null = null;
  private readonly words = new Words(this);

  protected override render(): unknown {
    const { t } = this.words;
    const { health } = this;
    if (health === null) return html`<p>${t('staff.unavailable')}</p>`;
    const isInOrder = [health, ...health.packs].every(({ notices }) => notices.length === 0);
    return html`<div class="page">
      <dl>
        <dt>${t('staff.version')}</dt>
        <dd><bdi>${health.appVersion}</bdi></dd>
        <dt>${t('staff.content')}</dt>
        <dd>${health.packs.map((pack) => this.pack(pack))}</dd>
        <dt>${t('staff.upSince')}</dt>
        <dd>${t('staff.hours', { count: Math.floor(health.upSinceMs / hourMs) })}</dd>
        <dt>${t('staff.recoveries')}</dt>
        <dd>${t('staff.times', { count: health.recoveries })}</dd>
        <dt>${t('staff.sound')}</dt>
        <dd>${this.sound(health.sound)}</dd>
      </dl>
      <h2>${t('staff.notices')}</h2>
      ${isInOrder ? html`<p>${t('staff.noNotices')}</p>` : nothing} ${noticeList(health.notices)}
    </div>`;
  }

  private sound(sound: Health['sound']): string {
    const { t } = this.words;
    if (sound.kind === 'none') return t('staff.soundNone');
    const { percent, program } = sound;
    return t(sound.isMuted ? 'staff.soundMuted' : 'staff.soundValue', { percent, program });
  }

  /** A pack with its version, and under it what is wrong with it. */
  private pack({ id, version, slides, notices }: Health['packs'][number]): unknown {
    const { t } = this.words;
    return html`<div>
        ${version === null ? t('staff.contentLeftOut', { id }) : t('staff.contentValue', { id, version, slides })}
      </div>
      ${noticeList(notices)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-staff-health': LanternStaffHealth;
  }
}
