/** The numbers about survival, for those who chose to look: dots, words, and what the numbers do not mean. */
import { LitElement, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { PackNumber } from '../../../content/schema/compiled-pack.ts';
import { dotStyles } from '../../components/dots/dot.styles.ts';
import { dot } from '../../components/dots/dot.ts';
import '../../components/dots/dots.ts';
import '../../components/narrated-text/narrated-text.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import '../../components/reading-pane/reading-pane.ts';
import { Words } from '../../components/words.ts';
import { packContext, sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';
import { screenStyles } from '../screen.styles.ts';
import { glossaryChips, openTermCard } from '../slide/glossary.ts';
import type { GlossaryPorts } from '../slide/glossary.ts';
import { KeepFocus } from '../slide/keep-focus.ts';
import '../slide/loudspeaker-question.ts';
import { pageFoot } from '../slide/page-foot.ts';
import { longDate } from '../../i18n/long-date.ts';
import { reviewNotice } from '../slide/review-notice.ts';
import { PanePlace } from '../slide/pane-place.ts';
import { fallbackNotice } from '../slide/slide-heading.ts';
import { explainedTerms, shownSlide } from '../slide/slide-model.ts';
import type { ShownSlide } from '../slide/slide-model.ts';
import { numbersStyles } from './numbers.styles.ts';

/** Every number on the page has the same denominator. */
const total = 100;

const caveats = [
  'caveatAll',
  'caveatChild',
  'caveatTypes',
  'caveatChange',
  'caveatAdults',
  'caveatTalk',
] as const;

/** Screen `numbers`. */
@customElement('lantern-numbers')
export class LanternNumbers extends LitElement {
  static override styles = [baseStyles, screenStyles, dotStyles, numbersStyles];

  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new PanePlace(this, () => ({ page: 'numbers', open: this.session.value.view.term }));
    new KeepFocus(this, () => this.session.value.view.term);
    new HeadingFocus(this, () => 'numbers');
  }

  protected override render(): unknown {
    const { view } = this.session.value;
    const shown = shownSlide(view, this.pack.value, this.words.value.language);
    const title = shown?.found?.text.title ?? this.words.t('parents.numbersHeading');
    return html`<div class="main">
        <h1 tabindex="-1" data-heading dir="auto" lang=${shown?.found?.language ?? nothing}>${title}</h1>
        <lantern-reading-pane>
          <div class="page">
            ${shown === null ? nothing : fallbackNotice(shown, this.words)} ${reviewNotice(shown, this.words)}
            ${openTermCard(this.ports)}
            <div class="top">
              <div class="page">${this.arrays()} ${this.legend()} ${this.sources()}</div>
              ${this.text(shown)}
            </div>
            ${shown === null ? nothing : pageFoot(shown, this.pack.value, this.words)}
          </div>
        </lantern-reading-pane>
      </div>
      ${view.askingLoudspeaker ? html`<lantern-loudspeaker-question></lantern-loudspeaker-question>` : nothing}`;
  }

  private survival(): PackNumber[] {
    return Object.values(this.pack.value.index?.numbers ?? {}).filter((number) => number.survival);
  }

  private arrays(): unknown {
    return html`<div class="arrays">${this.survival().map((number) => this.array(number))}</div>`;
  }

  /** Where the numbers come from and what they stand for; a source without a date says so. */
  private sources(): unknown {
    const { t } = this.words;
    const lines = this.survival().map(({ source, asOf }) =>
      asOf === null
        ? `${t('numbers.source', { source: `${source}.` })} ${t('numbers.noDate')}`
        : t('numbers.source', { source: `${source}, ${longDate(this.words.value.language, asOf)}.` }),
    );
    return [...new Set(lines)].map((line) => html`<p class="source">${line}</p>`);
  }

  private array({ value, approximate, term }: PackNumber): unknown {
    const { t } = this.words;
    const about = term === null ? null : this.pack.value.term(term, this.words.value.language);
    const words = t(approximate ? 'numbers.outOf' : 'numbers.outOfExact', { count: value, total });
    return html`<figure>
      <figcaption>
        <span class="about" dir="auto" lang=${about?.language ?? nothing}>${about?.name ?? nothing}</span>
        <span class="value">${words}</span>
      </figcaption>
      <lantern-dots
        .groups=${[value]}
        .total=${total}
        description=${t('numbers.array', { count: value, total })}
      ></lantern-dots>
    </figure>`;
  }

  private legend(): unknown {
    const { t } = this.words;
    return html`<ul class="legend">
      <li><svg viewBox="0 0 20 20" aria-hidden="true">${dot('spotted')}</svg>${t('numbers.legendFilled')}</li>
      <li><svg viewBox="0 0 20 20" aria-hidden="true">${dot('open')}</svg>${t('numbers.legendEmpty')}</li>
    </ul>`;
  }

  private caveats(): unknown {
    const { t } = this.words;
    return html`<section class="caveats">
      <h2>${t('numbers.caveatsHeading')}</h2>
      <ul>
        ${caveats.map((caveat) => html`<li>${t(`numbers.${caveat}`)}</li>`)}
      </ul>
    </section>`;
  }

  private text(shown: ShownSlide | null): unknown {
    if (shown === null || shown.levelText === null) return this.caveats();
    return html`<div class="page">
      <lantern-narrated-text
        boxed
        .language=${shown.found?.language ?? ''}
        .levelText=${shown.levelText}
        .utteranceId=${shown.utteranceId}
        @term-chosen=${(event: CustomEvent<string>) => this.openTerm(event.detail)}
      ></lantern-narrated-text>
      ${glossaryChips(explainedTerms(shown.levelText), this.ports, { pictured: false })}
    </div>`;
  }

  private get ports(): GlossaryPorts {
    return { session: this.session.value, pack: this.pack.value, words: this.words };
  }

  private openTerm(term: string): void {
    this.session.value.send({ type: 'open-term', term });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-numbers': LanternNumbers;
  }
}
