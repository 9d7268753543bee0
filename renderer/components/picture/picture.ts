/**
 * One illustration, covering its frame. Shown as an image; when it must answer to touch (`live`), the same drawing is put in
 * as live SVG on top once the page has settled, so that turning the page never waits for it.
 */
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { AnswerKind } from '../../../content/schema/compiled-pack.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { answerAttribute, playAnswer } from './answers.ts';
import { keepScene } from './keep-image.ts';
import { pictureStyles } from './picture.styles.ts';

/** At most this many things move at once. */
const mostMovers = 3;

/** Fires `picture-ready` once, when the image is decoded or has failed (`detail.ok`). */
@customElement('lantern-picture')
export class LanternPicture extends LitElement {
  static override styles = [baseStyles, pictureStyles];

  /** URL of the drawing. */
  @property() source = '';
  /** Description for somebody who cannot see it; empty = decoration. */
  @property() alt = '';
  /** Language of the description, where it may be another one than the page's; empty = the page's. */
  @property() language = '';
  /** Turned round for right-to-left reading. */
  @property({ type: Boolean }) mirrored = false;
  /** Markup of the drawing, already fetched; empty = image only. */
  @property({ attribute: false }) markup = '';
  /** Id of the thing that comes forward. */
  @property({ attribute: false }) forward: string | null = null;
  /** Grows with every tap on a thing; with `forward`, that thing moves once, as soon as it is there to move. */
  @property({ attribute: false }) taps = 0;
  /** How each thing moves, by its id. */
  @property({ attribute: false }) answers: Readonly<Record<string, AnswerKind>> = {};
  /** A tapped thing comes forward and stays still. */
  @property({ type: Boolean }) still = false;
  /** Of the groups `data-amount`, those of this amount are shown; `null` = all are. */
  @property({ attribute: false }) amount: number | null = null;
  /** Characters breathe and blink. */
  @property({ type: Boolean }) moving = false;
  /** Shown in place of a picture that cannot be loaded. */
  @property({ attribute: false }) missingText = '';

  @state() private failed = false;
  private answeredTaps = 0;
  @query('img') private image!: HTMLImageElement | null;
  @query('.live') private live!: HTMLElement | null;

  /** Resolves when the image can be painted without a wait; `false` when it could not be loaded. */
  async decoded(): Promise<boolean> {
    await this.updateComplete;
    if (this.image === null) return false;
    return this.image.decode().then(
      () => true,
      () => false,
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('source')) this.failed = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('markup') && this.markup !== '') this.prepareLive();
    if (changed.has('markup') || changed.has('forward')) this.bringForward();
    if (changed.has('markup') || changed.has('amount')) this.showAmount();
    this.answerTap();
    if (changed.has('source') && this.source !== '') {
      keepScene(this.source);
      void this.announce();
    }
  }

  protected override render(): unknown {
    if (this.failed || this.source === '') return html`<p class="resting">${this.missingText}</p>`;
    return html`<div class="frame ${this.mirrored ? 'mirrored' : ''} ${this.moving ? 'moving' : ''}">
      <img
        src=${this.source}
        alt=${this.alt}
        lang=${this.language === '' ? nothing : this.language}
        decoding="async"
        draggable="false"
        @error=${() => this.fail()}
      />
      ${this.markup === '' ? nothing : html`<div class="live" aria-hidden="true">${unsafeHTML(this.markup)}</div>`}
    </div>`;
  }

  private fail(): void {
    this.failed = true;
  }

  private async announce(): Promise<void> {
    const ok = await this.decoded();
    this.dispatchEvent(new CustomEvent('picture-ready', { detail: { ok }, bubbles: true, composed: true }));
  }

  private prepareLive(): void {
    const drawing = this.live?.querySelector('svg');
    drawing?.setAttribute('preserveAspectRatio', 'xMidYMid slice');
    const movers = this.live?.querySelectorAll('[data-motion]') ?? [];
    [...movers].slice(mostMovers).forEach((mover) => mover.removeAttribute('data-motion'));
    for (const thing of this.live?.querySelectorAll(`[data-hotspot]:not([${answerAttribute}])`) ?? [])
      thing.setAttribute(answerAttribute, this.answers[thing.getAttribute('data-hotspot') ?? ''] ?? 'hop');
  }

  /** The drawing may come after the tap; the tap is answered then. A picture that has just come has not been tapped. */
  private answerTap(): void {
    if (this.answeredTaps === this.taps || this.markup === '') return;
    this.answeredTaps = this.taps;
    const thing = this.forward === null ? undefined : this.thing(this.forward);
    if (thing !== undefined && !this.still) playAnswer(thing);
  }

  private thing(id: string): Element | undefined {
    const things = this.live?.querySelectorAll('[data-hotspot]') ?? [];
    return [...things].find((one) => one.getAttribute('data-hotspot') === id);
  }

  private showAmount(): void {
    for (const group of this.live?.querySelectorAll('[data-amount]') ?? [])
      group.toggleAttribute('data-shown', this.amount === null || isOf(group, this.amount));
  }

  private bringForward(): void {
    for (const thing of this.live?.querySelectorAll('[data-hotspot]') ?? [])
      thing.toggleAttribute('data-forward', thing.getAttribute('data-hotspot') === this.forward);
  }
}

/** A group of an amount appears with it (`data-amount`) and may be gone above another (`data-until`). */
function isOf(group: Element, amount: number): boolean {
  const until = group.getAttribute('data-until');
  return Number(group.getAttribute('data-amount')) <= amount && (until === null || amount <= Number(until));
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-picture': LanternPicture;
  }
}
