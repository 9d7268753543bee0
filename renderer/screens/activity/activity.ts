/** Something to do on a slide: a stage, one sentence that answers the last tap, and large buttons. No score, no clock, no way to lose. */
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import again from '../../../assets/icons/rotate-ccw.svg?raw';
import close from '../../../assets/icons/x.svg?raw';
import type { Activity } from '../../../content/schema/activity.ts';
import '../../components/button/button.ts';
import { dotStyles } from '../../components/dots/dot.styles.ts';
import '../../components/figure-button/figure-button.ts';
import '../../components/narrated-text/narrated-text.ts';
import '../../components/notice/notice.ts';
import { longestAnswerMs } from '../../components/picture/answers.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import '../../components/reading-pane/reading-pane.ts';
import { Words } from '../../components/words.ts';
import { packContext, sessionContext } from '../../controllers/contexts.ts';
import { activityUtterance, activityWords, lineText } from '../../controllers/spoken-line.ts';
import { againPart } from '../../session/activity-steps.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';
import { activityOf, chosenPlace, partsOf, tubeDescription } from './activity-model.ts';
import type { Part } from './activity-model.ts';
import { activityStyles } from './activity.styles.ts';
import './amount-stage.ts';
import './share-stage.ts';
import { shareSample } from './share-stage.ts';
import './tube-stage.ts';

/** Stands in for picture and words of the slide while its activity is open. */
@customElement('lantern-activity')
export class LanternActivity extends LitElement {
  static override styles = [baseStyles, dotStyles, activityStyles];

  /** Id of the slide. */
  @property() slide = '';
  private movedTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new HeadingFocus(this, () => this.slide);
  }

  protected override render(): unknown {
    const activity = activityOf(this.pack.value, this.slide);
    const found = activityWords(this.pack.value, this.slide, this.words.value.language);
    if (activity === null || found === null) return nothing;
    this.setAttribute('kind', activity.kind);
    const parts = partsOf(activity, found.words);
    const isForeign = found.language !== this.words.value.language;
    return html`<div class="stage">${this.stage(activity, parts)}</div>
      <div class="panel">
        <lantern-reading-pane>
          <h1 tabindex="-1" data-heading dir="auto" lang=${found.language}>${found.words.title}</h1>
          ${isForeign ? this.foreignNotice(found.language) : nothing}
          <div class="said" role="status" dir="auto" lang=${found.language}>${this.answer()}</div>
        </lantern-reading-pane>
      </div>
      <div class="parts" role="group" aria-label=${this.words.t('activity.parts')}>
        ${parts.map((part, place) => this.partButton(activity, part, place, isForeign ? found.language : ''))}
      </div>
      <div class="ways">${this.ways(activity)}</div>`;
  }

  private stage(activity: Activity, parts: readonly Part[]): unknown {
    const { activity: contents, settings } = this.session.value.view;
    switch (activity.kind) {
      case 'fill-a-tube':
        return html`<lantern-tube-stage
          role="status"
          .activity=${activity}
          .contents=${contents}
          .motion=${settings.motion}
          description=${tubeDescription(parts, contents, this.words)}
        ></lantern-tube-stage>`;
      case 'few-to-many':
        return html`<lantern-amount-stage
          picture=${activity.picture}
          .amount=${chosenPlace(activity, contents) ?? 0}
          description=${parts[chosenPlace(activity, contents) ?? 0]?.label ?? ''}
        ></lantern-amount-stage>`;
      case 'share-of-ten':
        return html`<lantern-share-stage
          .activity=${activity}
          .chosen=${chosenPlace(activity, contents)}
        ></lantern-share-stage>`;
    }
  }

  /** What the last tap is answered with; its words light up while they are said. */
  private answer(): unknown {
    const line = this.session.value.view.activity?.line ?? 'begin';
    const { language } = this.words.value;
    const said = activityUtterance(this.pack.value, { slide: this.slide, line, language });
    if (said === null) return nothing;
    return html`<lantern-narrated-text
      .language=${said.language}
      .of=${'open'}
      .levelText=${lineText(said)}
      .utteranceId=${said.id}
    ></lantern-narrated-text>`;
  }

  private partButton(
    activity: Activity,
    { id, label, picture }: Part,
    place: number,
    language: string,
  ): unknown {
    const { activity: contents } = this.session.value.view;
    const source = picture === null ? null : this.pack.value.picture(picture);
    return html`<lantern-figure-button
      data-control="part-${id}"
      class=${id}
      label=${label}
      .language=${language}
      .source=${source === null ? '' : this.pack.value.url(source.portrait)}
      .pressed=${activity.kind === 'fill-a-tube' ? null : chosenPlace(activity, contents) === place}
      @click=${() => this.touch(id)}
      >${activity.kind === 'share-of-ten' ? shareSample(place) : nothing}</lantern-figure-button
    >`;
  }

  private ways({ kind }: Activity): unknown {
    const { t } = this.words;
    return html`${
        kind === 'fill-a-tube'
          ? html`<lantern-button
              data-control="part-again"
              .icon=${again}
              label=${t('activity.again')}
              @click=${() => this.touch(againPart)}
            ></lantern-button>`
          : nothing
      }
      <lantern-button
        data-control="close-activity"
        .icon=${close}
        label=${t('activity.close')}
        @click=${() => this.session.value.send({ type: 'close-activity' })}
      ></lantern-button>`;
  }

  private foreignNotice(tag: string): unknown {
    const language = this.words.value.languageName(tag);
    return html`<lantern-notice
      text=${this.words.t('slide.fallbackLanguage', { language })}
    ></lantern-notice>`;
  }

  private touch(part: string): void {
    this.session.value.send({ type: 'touch-activity', part });
    clearTimeout(this.movedTimer);
    this.movedTimer = setTimeout(() => this.session.value.send({ type: 'animation-ended' }), longestAnswerMs);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-activity': LanternActivity;
  }
}
