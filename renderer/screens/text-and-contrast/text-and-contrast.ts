/** Sheet: everything a visitor may adjust, seen at once on the page behind, and one button that takes it all back. */
import { LitElement, html } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import less from '../../../assets/icons/minus.svg?raw';
import more from '../../../assets/icons/plus.svg?raw';
import undo from '../../../assets/icons/rotate-ccw.svg?raw';
import '../../components/button/button.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import '../../components/sheet/sheet.ts';
import { Words } from '../../components/words.ts';
import { sessionContext } from '../../controllers/contexts.ts';
import type { MessageKey } from '../../i18n/message-key.ts';
import { speechRates } from '../../session/session-types.ts';
import type { Settings } from '../../session/session-types.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { textAndContrastStyles } from './text-and-contrast.styles.ts';

/** Steps of the volume ladder (accessibility TTS-3). */
const volumeSteps = 8;

/** One setting with its choices: label and the change that each makes. */
interface Choice {
  readonly label: MessageKey;
  readonly change: Partial<Settings>;
}
/** Size and colours stand first, then the voice, then the rest. */
const groups: readonly { heading: MessageKey; choices: readonly Choice[] }[] = [
  {
    heading: 'text.size',
    choices: [
      { label: 'text.size0', change: { textSize: 0 } },
      { label: 'text.size1', change: { textSize: 1 } },
      { label: 'text.size2', change: { textSize: 2 } },
    ],
  },
  {
    heading: 'text.theme',
    choices: [
      { label: 'text.themeStandard', change: { theme: 'standard' } },
      { label: 'text.themeDark', change: { theme: 'dark' } },
      { label: 'text.themeSoft', change: { theme: 'soft' } },
    ],
  },
  {
    heading: 'text.font',
    choices: [
      { label: 'text.fontAtkinson', change: { readingFont: 'atkinson' } },
      { label: 'text.fontDyslexic', change: { readingFont: 'opendyslexic' } },
    ],
  },
  {
    heading: 'text.motion',
    choices: [
      { label: 'text.motionOn', change: { motion: true } },
      { label: 'text.motionOff', change: { motion: false } },
    ],
  },
  {
    heading: 'text.time',
    choices: [
      { label: 'text.timeUsual', change: { moreTime: false } },
      { label: 'text.timeMore', change: { moreTime: true } },
    ],
  },
  {
    heading: 'text.highlight',
    choices: [
      { label: 'text.highlightWord', change: { highlight: 'word' } },
      { label: 'text.highlightSentence', change: { highlight: 'sentence' } },
      { label: 'text.highlightOff', change: { highlight: 'off' } },
    ],
  },
];

/** A value that goes up and down in steps. */
interface Stepper {
  readonly name: 'rate' | 'volume';
  readonly heading: MessageKey;
  readonly index: number;
  readonly total: number;
  readonly labels: readonly [MessageKey, MessageKey];
  readonly value: MessageKey;
  readonly changeTo: (index: number) => Partial<Settings>;
}

/** Sheet `text-and-contrast`. */
@customElement('lantern-text-and-contrast')
export class LanternTextAndContrast extends LitElement {
  static override styles = [baseStyles, textAndContrastStyles];

  private readonly session = new PortConsumer(this, sessionContext);
  private readonly words = new Words(this);

  protected override render(): unknown {
    const { t } = this.words;
    return html`<lantern-sheet
      heading=${t('text.heading')}
      closeLabel=${t('text.close')}
      @close-sheet=${() => this.close()}
    >
      <div class="groups">
        ${this.choices(groups.slice(0, 2))} ${this.speech()} ${this.stepper(this.rate())}
        ${this.stepper(this.volume())} ${this.choices(groups.slice(2))}
        <div class="group">
          <lantern-button
            kind="second"
            data-control="reset-settings"
            .icon=${undo}
            label=${t('text.reset')}
            @click=${() => this.session.value.send({ type: 'reset-settings' })}
          ></lantern-button>
        </div>
      </div>
    </lantern-sheet>`;
  }

  private choices(shown: typeof groups): readonly TemplateResult[] {
    return shown.map(({ heading, choices }) =>
      this.group(
        heading,
        choices.map((choice) => this.choice(choice)),
      ),
    );
  }

  private group(heading: MessageKey, content: unknown): TemplateResult {
    const id = heading.replace('.', '-');
    return html`<div class="group" role="group" aria-labelledby=${id}>
      <h3 id=${id}>${this.words.t(heading)}</h3>
      <div class="choices">${content}</div>
    </div>`;
  }

  private choice({ label, change }: Choice): TemplateResult {
    const { settings } = this.session.value.view;
    const chosen = Object.entries(change).every(([key, value]) => settings[key as keyof Settings] === value);
    return html`<lantern-button
      data-control=${label.replace('.', '-')}
      label=${this.words.t(label)}
      .pressed=${chosen}
      @click=${() => this.session.value.send({ type: 'change-settings', change })}
    ></lantern-button>`;
  }

  /** Whether the whole screen is read, or only what Listen asks for. */
  private speech(): TemplateResult {
    const { value: session } = this.session;
    const choice = (label: MessageKey, speechMode: boolean): TemplateResult =>
      html`<lantern-button
        data-control=${label.replace('.', '-')}
        label=${this.words.t(label)}
        .pressed=${session.view.speechMode === speechMode}
        @click=${() => session.send({ type: speechMode ? 'start-speech' : 'end-speech' })}
      ></lantern-button>`;
    return this.group('text.speech', [choice('text.speechOn', true), choice('text.speechOff', false)]);
  }

  private rate(): Stepper {
    const known: readonly number[] = speechRates;
    return {
      name: 'rate',
      heading: 'text.rate',
      index: Math.max(1, known.indexOf(this.session.value.view.settings.speechRate) + 1),
      total: known.length,
      labels: ['text.slower', 'text.faster'],
      value: 'text.rateValue',
      changeTo: (index) => ({ speechRate: known[index - 1] ?? 1 }),
    };
  }

  private volume(): Stepper {
    return {
      name: 'volume',
      heading: 'text.volume',
      index: this.session.value.view.settings.volume,
      total: volumeSteps,
      labels: ['text.quieter', 'text.louder'],
      value: 'text.volumeValue',
      changeTo: (index) => ({ volume: index }),
    };
  }

  private stepper({ name, heading, index, total, labels, value, changeTo }: Stepper): TemplateResult {
    const { t } = this.words;
    const step = (to: number) => () =>
      this.session.value.send({ type: 'change-settings', change: changeTo(to) });
    return this.group(
      heading,
      html`<lantern-button
          data-control="${name}-down"
          .icon=${less}
          label=${t(labels[0])}
          reason=${index <= 1 ? t(value, { index, total }) : ''}
          @click=${step(index - 1)}
        ></lantern-button>
        <span class="value" role="status">${t(value, { index, total })}</span>
        <lantern-button
          data-control="${name}-up"
          .icon=${more}
          label=${t(labels[1])}
          reason=${index >= total ? t(value, { index, total }) : ''}
          @click=${step(index + 1)}
        ></lantern-button>`,
    );
  }

  private close(): void {
    this.session.value.send({ type: 'close-sheet' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-text-and-contrast': LanternTextAndContrast;
  }
}
