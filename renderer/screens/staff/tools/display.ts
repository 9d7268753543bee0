/** Staff tool: how large the panel is, how high it hangs, who looks from where, and who cannot use it as it hangs. */
import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import check from '../../../../assets/icons/check.svg?raw';
import undo from '../../../../assets/icons/rotate-ccw.svg?raw';
import type { DisplayProfile } from '../../../../content/schema/boot-data.ts';
import type { KeepAnswer } from '../../../bridge.ts';
import '../../../components/button/button.ts';
import { PortConsumer } from '../../../components/port-consumer.ts';
import { Words } from '../../../components/words.ts';
import { displayContext, liveSettingsContext } from '../../../controllers/contexts.ts';
import { cardPixels, diagonalOfCard, mountOf } from '../../../display/reach.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import './card-ruler.ts';
import { changedSettings, displayFeatures, displayLengths, jackChoices } from './display-fields.ts';
import type { LengthField } from './display-fields.ts';
import './keep-answer.ts';
import './mount-warnings.ts';
import './stepper.ts';
import { toolStyles } from './tool.styles.ts';

/** Page of the tool `display`. Nothing changes on the screen before it is kept: buttons would move under the finger. */
@customElement('lantern-tool-display')
export class LanternToolDisplay extends LitElement {
  static override styles = [baseStyles, toolStyles];

  /** What has been changed and is not kept yet. */
  @state() private draft: Partial<DisplayProfile> = {};
  @state() private answer: KeepAnswer | null = null;
  private readonly live = new PortConsumer(this, liveSettingsContext);
  private readonly display = new PortConsumer(this, displayContext);
  private readonly words = new Words(this);

  private get profile(): DisplayProfile {
    return { ...this.live.value.settings.display, ...this.draft };
  }

  protected override render(): unknown {
    const { t } = this.words;
    const { profile } = this;
    const size = this.display.value.window;
    return html`<p>${this.panelInWords()}</p>
      <section class="group">
        <h2>${t('tools.ruler')}</h2>
        <p>${t('tools.rulerText')}</p>
        <lantern-card-ruler
          .cardPx=${cardPixels(profile.diagonalInch, size)}
          @fit=${({ detail }: CustomEvent<number>) =>
            this.change({ diagonalInch: Math.round(diagonalOfCard(detail, size) * 100) / 100 })}
        ></lantern-card-ruler>
      </section>
      ${displayLengths.map((field) => this.length(field))}
      <section class="group" role="group" aria-labelledby="mounted">
        <h2 id="mounted">${t('tools.mounted')}</h2>
        <div class="choices">${displayFeatures.map((field) => this.feature(field))}</div>
      </section>
      ${profile.hasJack ? this.jackPlaces() : nothing}
      <lantern-mount-warnings .profile=${profile} .size=${size}></lantern-mount-warnings>
      <lantern-keep-answer .answer=${this.answer}></lantern-keep-answer>
      <div class="choices">${this.lastButtons()}</div>`;
  }

  /** Resolution is read from the screen; nobody has to know it. */
  private panelInWords(): string {
    const { t, value: words } = this.words;
    const size = this.display.value.window;
    const { format, widthMm, heightMm } = mountOf(this.profile, size);
    const number = (value: number): string =>
      new Intl.NumberFormat(words.language, { useGrouping: false }).format(Math.round(value));
    return t(format === 'portrait' ? 'tools.panelUpright' : 'tools.panelLying', {
      widthPx: number(size.widthPx),
      heightPx: number(size.heightPx),
      widthMm: number(widthMm),
      heightMm: number(heightMm),
    });
  }

  private length({ name, label, unit, steps, least, most }: LengthField): unknown {
    const { t, value: words } = this.words;
    const value = this.profile[name];
    const shown = new Intl.NumberFormat(words.language, { maximumFractionDigits: 1 }).format(value);
    return html`<lantern-staff-stepper
      data-setting=${name}
      name=${t(label)}
      value=${t(unit, { value: shown })}
      .steps=${steps}
      ?at-least=${value <= least}
      ?at-most=${value >= most}
      @step=${({ detail }: CustomEvent<number>) => this.step(name, detail, least, most)}
    ></lantern-staff-stepper>`;
  }

  /** From the value as it is now: two quick presses are two steps. */
  private step(name: LengthField['name'], step: number, least: number, most: number): void {
    const value = Math.min(Math.max(this.profile[name] + step, least), most);
    this.change({ [name]: Math.round(value * 10) / 10 });
  }

  private feature({ name, label }: (typeof displayFeatures)[number]): unknown {
    const isOn = this.profile[name];
    return html`<lantern-button
      data-control=${name}
      label=${this.words.t(label)}
      .pressed=${isOn}
      @click=${() => this.change({ [name]: !isOn })}
    ></lantern-button>`;
  }

  private jackPlaces(): unknown {
    return html`<section class="group" role="group" aria-labelledby="jack">
      <h2 id="jack">${this.words.t('tools.jackPlace')}</h2>
      <div class="choices">
        ${jackChoices.map(
          ({ place, label }) =>
            html`<lantern-button
              data-control=${`jack-${place}`}
              label=${this.words.t(label)}
              .pressed=${this.profile.jackPlace === place}
              @click=${() => this.change({ jackPlace: place })}
            ></lantern-button>`,
        )}
      </div>
    </section>`;
  }

  private lastButtons(): unknown {
    const { t } = this.words;
    const { settings } = this.live.value;
    const isChanged = changedSettings(settings.display, this.draft).length > 0;
    const kept = settings.keptByStaff.filter((name) => name.startsWith('display.'));
    return html`<lantern-button
        kind="primary"
        data-control="keep"
        .icon=${check}
        label=${t('tools.keep')}
        reason=${isChanged ? '' : t('tools.nothingToKeep')}
        @click=${() => void this.keep()}
      ></lantern-button>
      ${
        kept.length === 0
          ? nothing
          : html`<lantern-button
              data-control="forget"
              .icon=${undo}
              label=${t('tools.forget')}
              @click=${() => void this.forget()}
            ></lantern-button>`
      }`;
  }

  private change(change: Partial<DisplayProfile>): void {
    this.draft = { ...this.draft, ...change };
    this.answer = null;
  }

  /** One setting after the other; what was not kept stays on the page, so that it can be tried again. */
  private async keep(): Promise<void> {
    for (const { name, field, value } of changedSettings(this.live.value.settings.display, this.draft)) {
      const answer = await this.live.value.keep(name, value);
      this.answer = answer;
      if (answer.kind !== 'kept' && answer.kind !== 'overruled') return;
      this.draft = Object.fromEntries(Object.entries(this.draft).filter(([key]) => key !== field));
    }
  }

  private async forget(): Promise<void> {
    this.draft = {};
    for (const name of this.live.value.settings.keptByStaff)
      if (name.startsWith('display.')) this.answer = await this.live.value.forget(name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-tool-display': LanternToolDisplay;
  }
}
