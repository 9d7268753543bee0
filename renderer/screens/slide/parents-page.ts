/** A page to read: the facts in plain words, the team's door, where it comes from and who looked at it. */
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import numbers from '../../../assets/icons/info.svg?raw';
import '../../components/button/button.ts';
import { dotStyles } from '../../components/dots/dot.styles.ts';
import '../../components/narrated-text/narrated-text.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import '../../components/reading-pane/reading-pane.ts';
import '../../components/take-home/take-home.ts';
import { Words } from '../../components/words.ts';
import { packContext, sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';
import { glossaryChips, openTermCard } from './glossary.ts';
import { KeepFocus } from './keep-focus.ts';
import { parentsPageStyles } from './parents-page.styles.ts';
import { pageFoot } from './page-foot.ts';
import { PanePlace } from './pane-place.ts';
import { shareFigure, shareFigureStyles } from './share-figure.ts';
import { reviewNotice } from './review-notice.ts';
import { fallbackNotice, slideHeading } from './slide-heading.ts';
import { slideHeadingStyles } from './slide-heading.styles.ts';
import { explainedTerms } from './slide-model.ts';
import type { ShownSlide } from './slide-model.ts';

/** Level `parents`. */
@customElement('lantern-parents-page')
export class LanternParentsPage extends LitElement {
  static override styles = [baseStyles, dotStyles, slideHeadingStyles, parentsPageStyles, shareFigureStyles];

  @property({ attribute: false }) shown: ShownSlide | null = null;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new PanePlace(this, () => {
      const { slide, term, resets } = this.session.value.view;
      return { page: `${slide ?? ''}/${resets}`, open: term };
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
        ${openTermCard(ports)} ${fallbackNotice(shown, this.words)} ${reviewNotice(shown, this.words)}
        <div class="columns">
          <div>
            ${this.text(shown)} ${shareFigure(shown, this.pack.value, this.words)}
            ${glossaryChips(explainedTerms(shown.levelText), ports, { pictured: false })}
          </div>
          <aside>${this.askTheTeam()} ${this.doorToNumbers()}</aside>
        </div>
        ${pageFoot(shown, this.pack.value, this.words)}
        <lantern-take-home></lantern-take-home>
      </lantern-reading-pane>`;
  }

  private text(shown: ShownSlide): unknown {
    if (shown.levelText === null) return html`<p>${this.words.t('slide.textMissing')}</p>`;
    return html`<lantern-narrated-text
      boxed
      .language=${shown.found?.language ?? ''}
      .levelText=${shown.levelText}
      .utteranceId=${shown.utteranceId}
      @term-chosen=${(event: CustomEvent<string>) => this.openTerm(event.detail)}
    ></lantern-narrated-text>`;
  }

  private askTheTeam(): unknown {
    const { t } = this.words;
    const phone = this.pack.value.index?.contact.phone ?? null;
    return html`<div class="box">
      <p>${t('parents.askTeam')}</p>
      ${
        phone === null
          ? nothing
          : html`<p>${t('parents.phone')} <bdi class="phone" dir="ltr">${phone}</bdi></p>`
      }
    </div>`;
  }

  private doorToNumbers(): unknown {
    const { t } = this.words;
    const { index } = this.pack.value;
    if (index === null || index.numbersSlide === null) return nothing;
    return html`<div class="box">
      <h2 class="small">${t('parents.numbersHeading')}</h2>
      <p>${t('parents.numbersText')}</p>
      <lantern-button
        data-control="numbers"
        .icon=${numbers}
        label=${t('parents.numbersOpen')}
        @click=${() => this.session.value.send({ type: 'open-numbers' })}
      ></lantern-button>
    </div>`;
  }

  private openTerm(term: string): void {
    this.session.value.send({ type: 'open-term', term });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-parents-page': LanternParentsPage;
  }
}
