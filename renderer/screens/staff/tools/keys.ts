/** Staff tool: which devices are plugged in, how patient their keys are, and how fast a single switch scans. */
import { LitElement, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { StaffSettingName, StaffSettingValue } from '../../../../content/schema/staff-setting.ts';
import type { KeyProfileName } from '../../../../content/schema/key-settings.ts';
import type { KeepAnswer } from '../../../bridge.ts';
import '../../../components/button/button.ts';
import { PortConsumer } from '../../../components/port-consumer.ts';
import { Words } from '../../../components/words.ts';
import { liveSettingsContext } from '../../../controllers/contexts.ts';
import type { MessageKey } from '../../../i18n/message-key.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import './keep-answer.ts';
import './stepper.ts';
import { toolStyles } from './tool.styles.ts';

/** Profiles that can be switched on and off, with their words; the order is that of the buttons. */
const profiles: readonly { readonly name: KeyProfileName; readonly label: MessageKey }[] = [
  { name: 'keyboard', label: 'tools.profileKeyboard' },
  { name: 'storm', label: 'tools.profileStorm' },
  { name: 'arrows', label: 'tools.profileArrows' },
  { name: 'two-switch', label: 'tools.profileTwoSwitch' },
  { name: 'one-switch', label: 'tools.profileOneSwitch' },
  { name: 'learned', label: 'tools.profileLearned' },
];
/** Steps and bounds of accessibility ACT-5 and KEY-8, milliseconds. */
const debounce = { step: 100, least: 0, most: 1000 } as const;
const scanning = { step: 500, least: 1000, most: 5000 } as const;

/** Page of the tool `keys`. */
@customElement('lantern-tool-keys')
export class LanternToolKeys extends LitElement {
  static override styles = [baseStyles, toolStyles];

  @state() private answer: KeepAnswer | null = null;
  private readonly live = new PortConsumer(this, liveSettingsContext);
  private readonly words = new Words(this);

  protected override render(): unknown {
    const { t } = this.words;
    const { debounceMs, scanStepMs } = this.live.value.settings.keys;
    return html`<section class="group" role="group" aria-labelledby="profiles">
        <h2 id="profiles">${t('tools.profiles')}</h2>
        <div class="choices">${profiles.map((profile) => this.profile(profile))}</div>
      </section>
      ${this.stepper('tools.debounce', 'keys.debounceMs', debounceMs, debounce)}
      ${this.stepper('tools.scanStep', 'keys.scanStepMs', scanStepMs, scanning)}
      <lantern-keep-answer .answer=${this.answer}></lantern-keep-answer>`;
  }

  private profile({ name, label }: (typeof profiles)[number]): unknown {
    const inForce = this.live.value.settings.keys.profiles;
    const isOn = inForce.includes(name);
    const changed = isOn ? inForce.filter((one) => one !== name) : [...inForce, name];
    const isLast = isOn && inForce.length === 1;
    return html`<lantern-button
      data-control="profile-${name}"
      label=${this.words.t(label)}
      .pressed=${isOn}
      reason=${isLast ? this.words.t('tools.lastProfile') : ''}
      @click=${() => void this.keep('keys.profiles', changed)}
    ></lantern-button>`;
  }

  private stepper(
    label: MessageKey,
    name: StaffSettingName,
    value: number,
    { step, least, most }: { readonly step: number; readonly least: number; readonly most: number },
  ): unknown {
    const { t, value: words } = this.words;
    const seconds = new Intl.NumberFormat(words.language, { minimumFractionDigits: 1 }).format(value / 1000);
    return html`<lantern-staff-stepper
      data-setting=${name}
      name=${t(label)}
      value=${t('tools.seconds', { seconds })}
      ?at-least=${value <= least}
      ?at-most=${value >= most}
      @step=${({ detail }: CustomEvent<1 | -1>) =>
        void this.keep(name, Math.min(Math.max(value + detail * step, least), most))}
    ></lantern-staff-stepper>`;
  }

  private async keep(name: StaffSettingName, value: StaffSettingValue): Promise<void> {
    this.answer = await this.live.value.keep(name, value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-tool-keys': LanternToolKeys;
  }
}
