/**
 * A text that can be read aloud: one shadow root whose text nodes, one after another, are exactly the compiled text, so that a
 * cue's offsets are offsets into what is seen. Sentences outside the band stay in the document, hidden, and keep the count.
 */
import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { LevelText, Span } from '../../../content/schema/compiled-pack.ts';
import { displayContext, narrationContext, sessionContext } from '../../controllers/contexts.ts';
import { HighlightController } from '../../controllers/highlight-controller.ts';
import { TextTaps } from '../../controllers/text-taps.ts';
import type { PointedWord } from '../../session/session-types.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { PortConsumer } from '../port-consumer.ts';
import { chosenWord, wordSpans } from './chosen-words.ts';
import { narratedTextStyles } from './narrated-text.styles.ts';
import { groupBlocks, textSegments } from './text-segments.ts';
import type { Block, Run, Segment } from './text-segments.ts';

/** A finger beside a word still means it, millimetres: less than half of the space between lines. */
const besideWordMm = 3;

/**
 * Fires `lit-moved` (`detail` = box of what is lit) for a pane to follow, and `term-chosen` (`detail` = id of the glossary entry) when a
 * word that is explained is tapped. Any other word that is tapped is said.
 */
@customElement('lantern-narrated-text')
export class LanternNarratedText extends LitElement {
  static override styles = [baseStyles, narratedTextStyles];

  @property({ attribute: false }) levelText: LevelText | null = null;
  /** Language the words really are in. */
  @property({ attribute: false }) language = '';
  /** Shown as one run of at most `bandLength` sentences from this one on; `null` = the whole text as a page. */
  @property({ attribute: false }) bandSentence: number | null = null;
  /** Sentences in a band. */
  @property({ attribute: false }) bandLength = 2;
  /** Id of the utterance that says this text; its lit words are lit here. */
  @property({ attribute: false }) utteranceId: string | null = null;

  /** Whose text it is: the page's, or that of something open over it. */
  @property({ attribute: false }) of: PointedWord['of'] = 'page';

  /** Holds the text nodes; white space outside it does not count. */
  @query('.text') readonly textElement!: HTMLElement | null;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly narration = new PortConsumer(this, narrationContext, () => this.light());
  private readonly display = new PortConsumer(this, displayContext);
  private readonly highlight = new HighlightController(this, () => this.textElement);

  constructor() {
    super();
    this.addEventListener('click', (event) => this.chooseTerm(event));
    new TextTaps<Span>(this, {
      partAt: (x, y) => this.wordAt(x, y),
      chosen: (span) => this.choose(span),
      pixelsPerMm: () => this.display.value.pixelsPerMm,
    });
  }

  protected override willUpdate(): void {
    this.setAttribute('theme', this.session.value.view.settings.theme);
    this.toggleAttribute('band', this.bandSentence !== null);
    this.lang = this.language;
  }

  protected override updated(): void {
    this.light();
  }

  /** Called for every word: lights ranges, renders nothing. */
  private light(): void {
    const { utteranceId, lit } = this.narration.value;
    const saysThis = utteranceId !== null && utteranceId === this.utteranceId;
    this.highlight.show(saysThis ? lit : null, this.session.value.view.settings.highlight);
    const box = saysThis ? this.highlight.litBox() : null;
    // What stands outside the band has no place to follow.
    if (box !== null && box.height > 0)
      this.dispatchEvent(new CustomEvent('lit-moved', { detail: box, bubbles: true, composed: true }));
  }

  // No white space may stand between the tags in here: every text node counts.
  protected override render(): unknown {
    if (this.levelText === null) return nothing;
    const groups = groupBlocks(textSegments(this.levelText));
    // prettier-ignore
    return html`<div class="text" dir="auto">${groups.map((group, index) => html`${index > 0 ? '\n' : nothing}${this.group(group)}`)}</div>`;
  }

  private group(blocks: readonly Block[]): TemplateResult {
    const segments = (block: Block): unknown => block.segments.map((segment) => this.segment(segment));
    const [first] = blocks;
    // prettier-ignore
    if (first?.kind === 'paragraph') return html`<p>${segments(first)}</p>`;
    // prettier-ignore
    const items = blocks.map((block, index) => html`${index > 0 ? '\n' : nothing}<li>${segments(block)}</li>`);
    // prettier-ignore
    return html`<ul>${items}</ul>`;
  }

  private segment({ sentence, from, runs }: Segment): TemplateResult {
    // prettier-ignore
    return html`<span data-from=${from} ?hidden=${this.isOutsideBand(sentence)}>${runs.map((run) => this.run(run))}</span>`;
  }

  private run({ text, term }: Run): unknown {
    // prettier-ignore
    return term === null ? text : html`<span class="term" data-term=${term}>${text}</span>`;
  }

  private isOutsideBand(sentence: number): boolean {
    const first = this.bandSentence;
    return first !== null && (sentence < first || sentence >= first + this.bandLength);
  }

  private wordAt(x: number, y: number): Span | null {
    const spans = wordSpans(this.levelText?.text ?? '', this.language);
    return this.highlight.spanAt(x, y, spans, besideWordMm * this.display.value.pixelsPerMm);
  }

  /**
   * A convenience for fingers. For keys and switches the words that are explained stand as chips beside the text, and Again says the
   * sentence with any other.
   */
  private choose(span: Span): void {
    if (this.levelText === null) return;
    const chosen = chosenWord(this.levelText, span);
    if (chosen.kind === 'term') this.tellTerm(chosen.term);
    else {
      const { sentence } = chosen;
      this.session.value.send({ type: 'say-word', word: { span, sentence, of: this.of } });
    }
  }

  /** Assistive technology clicks without a finger (and without a count). */
  private chooseTerm(event: MouseEvent): void {
    const clicked = event.composedPath()[0];
    const term = clicked instanceof HTMLElement ? clicked.dataset['term'] : undefined;
    if (event.detail === 0 && term !== undefined) this.tellTerm(term);
  }

  private tellTerm(term: string): void {
    this.dispatchEvent(new CustomEvent('term-chosen', { detail: term, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-narrated-text': LanternNarratedText;
  }
}
