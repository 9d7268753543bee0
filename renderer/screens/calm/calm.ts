/** The calm corner: a circle to breathe with, stopped at any time; without motion, something to look at and imagine. */
import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import flower from '../../../assets/icons/flower-2.svg?raw';
import stop from '../../../assets/icons/x.svg?raw';
import '../../components/button/button.ts';
import '../../components/picture/picture.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import { Words } from '../../components/words.ts';
import { displayContext, packContext, sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';
import { screenStyles } from '../screen.styles.ts';
import { pictureLayers } from '../slide/slide-model.ts';
import { calmStyles } from './calm.styles.ts';

/** Breathing in and out, milliseconds (content.md 1.9); the keyframes in the styles keep the same beat. */
const inMs = 4000;
const outMs = 6000;

/** Screen `calm`. */
@customElement('lantern-calm')
export class LanternCalm extends LitElement {
  static override styles = [baseStyles, screenStyles, calmStyles];

  @state() private phase: 'in' | 'out' = 'in';
  private wasBreathing = false;
  private phaseTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly display = new PortConsumer(this, displayContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new HeadingFocus(this, () => this.session.value.view.slide ?? 'calm');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.phaseTimer);
  }

  protected override updated(): void {
    const { breathing } = this.session.value.view;
    if (breathing === this.wasBreathing) return;
    this.wasBreathing = breathing;
    clearTimeout(this.phaseTimer);
    if (breathing) this.turnTo('in');
  }

  protected override render(): unknown {
    const { t } = this.words;
    const { breathing, settings } = this.session.value.view;
    const moves = breathing && settings.motion;
    return html`<div class="scene">
        ${this.picture()}
        <div
          class="circle ${moves ? 'breathing' : ''}"
          @animationstart=${() => this.turnTo('in')}
          @animationiteration=${() => this.turnTo('in')}
        ></div>
        ${
          breathing
            ? html`<span class="word ${moves ? '' : 'still'}" aria-hidden="true">${this.phaseWord()}</span>`
            : nothing
        }
      </div>
      <div class="band">
        <h1 tabindex="-1" data-heading>${t('calm.heading')}</h1>
        <p role="status">${t(breathing && !moves ? 'calm.stillText' : 'calm.text')}</p>
        ${this.mainButton(breathing)}
      </div>`;
  }

  /** One and the same button, so that the focus stays where it is and Stop is where Start was. */
  private mainButton(breathing: boolean): unknown {
    const { t } = this.words;
    const type = breathing ? 'stop-breathing' : 'start-breathing';
    return html`<lantern-button
      kind=${breathing ? 'second' : 'primary'}
      data-control=${type}
      .icon=${breathing ? stop : flower}
      label=${t(breathing ? 'calm.stop' : 'calm.start')}
      @click=${() => this.session.value.send({ type })}
    ></lantern-button>`;
  }

  private picture(): unknown {
    const { view } = this.session.value;
    const layer = pictureLayers(view, this.pack.value).find(({ slide }) => slide === view.slide);
    if (layer === undefined) return nothing;
    const found = this.pack.value.slideText(layer.slide, this.words.value.language);
    return html`<lantern-picture
      .source=${this.pack.value.url(layer.picture[this.display.value.format])}
      .alt=${found?.text.alt ?? ''}
      .language=${found?.language ?? ''}
      .mirrored=${layer.picture.mirror && this.words.value.direction === 'rtl'}
    ></lantern-picture>`;
  }

  private phaseWord(): string {
    return this.words.t(this.phase === 'in' ? 'calm.breatheIn' : 'calm.breatheOut');
  }

  /** Where the circle moves, each of its rounds sets the beat anew: words and circle cannot drift apart. */
  private turnTo(phase: 'in' | 'out'): void {
    this.phase = phase;
    clearTimeout(this.phaseTimer);
    const next = phase === 'in' ? 'out' : 'in';
    this.phaseTimer = setTimeout(() => this.turnTo(next), phase === 'in' ? inMs : outMs);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-calm': LanternCalm;
  }
}
