/** Staff tool: hours in which the loop is dark and a visit begins softly. */
import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { readQuietHours, writeQuietHours } from '../../../../content/schema/quiet-hours.ts';
import type { QuietHours } from '../../../../content/schema/quiet-hours.ts';
import type { KeepAnswer } from '../../../bridge.ts';
import '../../../components/button/button.ts';
import { PortConsumer } from '../../../components/port-consumer.ts';
import { Words } from '../../../components/words.ts';
import { liveSettingsContext, sessionContext } from '../../../controllers/contexts.ts';
import { baseStyles } from '../../../styles/base.styles.ts';
import './keep-answer.ts';
import './stepper.ts';
import { toolStyles } from './tool.styles.ts';

/** A press moves an hour's end by this, minutes. */
const stepMinutes = 30;
/** Where somebody begins who turns them on: a ward's night. */
const usualHours = '20:00-07:00';

/** Page of the tool `quiet-hours`. */
@customElement('lantern-tool-quiet-hours')
export class LanternToolQuietHours extends LitElement {
  static override styles = [baseStyles, toolStyles];

  @state() private answer: KeepAnswer | null = null;
  private readonly live = new PortConsumer(this, liveSettingsContext);
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly words = new Words(this);

  protected override render(): unknown {
    const { t } = this.words;
    const { quietHours } = this.live.value.settings;
    return html`<p>${t('tools.quietText')}</p>
      <div class="choices">
        <lantern-button
          data-control="use-quiet-hours"
          label=${t('tools.quietUse')}
          .pressed=${quietHours !== null}
          @click=${() => void this.keep(quietHours === null ? usualHours : null)}
        ></lantern-button>
      </div>
      ${quietHours === null ? nothing : this.hours(readQuietHours(quietHours))}
      <p role="status">
        ${quietHours === null ? '' : t(this.session.value.view.quiet ? 'tools.quietNow' : 'tools.quietNotNow')}
      </p>
      <lantern-keep-answer .answer=${this.answer}></lantern-keep-answer>`;
  }

  private hours({ fromMinute, toMinute }: QuietHours): unknown {
    const { t } = this.words;
    return html`<lantern-staff-stepper
        data-setting="quiet-from"
        name=${t('tools.quietFrom')}
        value=${this.time(fromMinute)}
        @step=${({ detail }: CustomEvent<number>) => void this.move({ fromMinute: fromMinute + detail * stepMinutes, toMinute })}
      ></lantern-staff-stepper>
      <lantern-staff-stepper
        data-setting="quiet-to"
        name=${t('tools.quietTo')}
        value=${this.time(toMinute)}
        @step=${({ detail }: CustomEvent<number>) => void this.move({ fromMinute, toMinute: toMinute + detail * stepMinutes })}
      ></lantern-staff-stepper>`;
  }

  /** From 00:00 to 23:59, as in the configuration file. */
  private time(minute: number): string {
    const format = new Intl.DateTimeFormat(`${this.words.value.language}-u-nu-latn`, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: 'UTC',
    });
    return format.format(new Date(minute * 60_000));
  }

  /** Beginning and end never meet: a press that would make them leads past. */
  private async move({ fromMinute, toMinute }: QuietHours): Promise<void> {
    const { quietHours } = this.live.value.settings;
    const before = quietHours === null ? null : readQuietHours(quietHours);
    const wanted = writeQuietHours({ fromMinute, toMinute });
    const [from, to] = wanted.split('-');
    if (from !== to || before === null) return this.keep(wanted);
    const past = (now: number, was: number): number => now + Math.sign(now - was) * stepMinutes;
    return this.keep(
      writeQuietHours({
        fromMinute: past(fromMinute, before.fromMinute),
        toMinute: past(toMinute, before.toMinute),
      }),
    );
  }

  private async keep(hours: string | null): Promise<void> {
    this.answer = await this.live.value.keep('quietHours', hours);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-tool-quiet-hours': LanternToolQuietHours;
  }
}
