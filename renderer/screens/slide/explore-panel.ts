/** Words beside the picture that answers to touch: text, what the tapped thing says, words explained. */
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import dots from '../../../assets/icons/layout-grid.svg?raw';
import '../../components/card/card.ts';
import '../../components/narrated-text/narrated-text.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import '../../components/reading-pane/reading-pane.ts';
import { Words } from '../../components/words.ts';
import { displayContext, packContext, sessionContext } from '../../controllers/contexts.ts';
import { activityWords, hotspotUtterance, lineText } from '../../controllers/spoken-line.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { activityOf } from '../activity/activity-model.ts';
import { HeadingFocus } from '../heading-focus.ts';
import { glossaryChips, openTermCard } from './glossary.ts';
import { KeepFocus } from './keep-focus.ts';
import { PanePlace } from './pane-place.ts';
import { fallbackNotice, slideHeading } from './slide-heading.ts';
import { slideHeadingStyles } from './slide-heading.styles.ts';
import { explainedTerms } from './slide-model.ts';
import type { ShownSlide } from './slide-model.ts';

/** Level `older`. */
@customElement('lantern-explore-panel')
export class LanternExplorePanel extends LitElement {
  static override styles = [
    baseStyles,
    slideHeadingStyles,
    css`
      :host {
        display: flex;
        flex: 1;
        flex-direction: column;
        min-block-size: 0;
        padding: calc(6 * var(--mm)) var(--edge) calc(3 * var(--mm));
      }
      h1 {
        font-size: min(calc(0.9 * var(--type-title)), max(var(--type-body), 7cqmin));
      }
      lantern-reading-pane {
        flex: 1;
      }
      .thing {
        font-size: var(--type-body);
      }
      .said {
        padding: calc(4 * var(--mm)) calc(5 * var(--mm));
        border: var(--border) solid var(--ink);
        border-inline-start: calc(3 * var(--mm)) solid var(--lantern);
        border-radius: var(--radius);
        background: var(--paper-warm);
        overflow-wrap: anywhere;
        margin-block-end: calc(4 * var(--mm));
      }
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap);
        padding-block: calc(6 * var(--mm)) calc(1 * var(--mm));
      }
      .activity {
        margin-block-end: calc(5 * var(--mm));
      }
      lantern-term-card {
        display: block;
        margin-block-end: calc(4 * var(--mm));
      }
    `,
  ];

  @property({ attribute: false }) shown: ShownSlide | null = null;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly display = new PortConsumer(this, displayContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new PanePlace(this, () => {
      const { slide, term, hotspot, resets } = this.session.value.view;
      return { page: `${slide ?? ''}/${resets}`, open: term ?? hotspot };
    });
    new KeepFocus(this, () => this.session.value.view.term);
    new HeadingFocus(this, () => this.shown?.slide ?? '');
  }

  protected override render(): unknown {
    const { shown } = this;
    if (shown === null) return nothing;
    const ports = { session: this.session.value, pack: this.pack.value, words: this.words };
    return html`${slideHeading(shown, this.session.value.view, this.words)}
      <lantern-reading-pane>
        ${fallbackNotice(shown, this.words)} ${this.whatTheThingSays(shown)} ${openTermCard(ports)}
        ${this.activityCard(shown)}
        ${
          shown.levelText === null
            ? html`<p>${this.words.t('slide.textMissing')}</p>`
            : html`<lantern-narrated-text
                .language=${shown.found?.language ?? ''}
                .levelText=${shown.levelText}
                .utteranceId=${shown.utteranceId}
                @term-chosen=${(event: CustomEvent<string>) => this.openTerm(event.detail)}
              ></lantern-narrated-text>`
        }
        ${glossaryChips(explainedTerms(shown.levelText), ports, { pictured: true })}
      </lantern-reading-pane>`;
  }

  private whatTheThingSays({ slide, found }: ShownSlide): unknown {
    const { hotspot } = this.session.value.view;
    const { language } = this.words.value;
    const words = hotspot === null ? undefined : found?.text.hotspots[hotspot];
    const line = hotspot === null ? null : hotspotUtterance(this.pack.value, { slide, hotspot, language });
    return html`<div role="status">
      ${
        words === undefined || line === null
          ? nothing
          : html`<div class="said" dir="auto" lang=${found?.language ?? nothing}>
              <h2 class="thing">${words.label}</h2>
              <lantern-narrated-text
                .language=${line.language}
                .of=${'open'}
                .levelText=${lineText(line)}
                .utteranceId=${line.id}
              ></lantern-narrated-text>
            </div>`
      }
    </div>`;
  }

  /** What there is to do here, as a card with its picture; a narrow panel has room for its name only. */
  private activityCard({ slide }: ShownSlide): unknown {
    const { value: pack } = this.pack;
    const { language, direction } = this.words.value;
    const activity = activityOf(pack, slide);
    const found = activityWords(pack, slide, language);
    if (activity === null || found === null) return nothing;
    const picture = activity.card === undefined ? null : pack.picture(activity.card);
    return html`<lantern-card
      class="activity"
      wide
      data-control="open-activity"
      label=${found.words.title}
      .note=${this.display.value.format === 'portrait' ? found.words.invitation : ''}
      .language=${found.language === language ? '' : found.language}
      .icon=${picture === null ? dots : ''}
      .source=${picture === null ? '' : pack.url(picture.landscape)}
      .mirrored=${picture?.mirror === true && direction === 'rtl'}
      @click=${() => this.session.value.send({ type: 'open-activity' })}
    ></lantern-card>`;
  }

  private openTerm(term: string): void {
    this.session.value.send({ type: 'open-term', term });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-explore-panel': LanternExplorePanel;
  }
}
