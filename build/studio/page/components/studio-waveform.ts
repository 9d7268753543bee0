/** The sound of a take with its words. Each border can be dragged, or chosen and moved by the arrow keys. Time runs from left to right. */
import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { baseStyles } from '../../../../renderer/styles/base.styles.ts';
import type { WordCue } from '../../studio-views.ts';
import type { TakeShape } from '../model/desk-state.ts';
import { bordersOf, moveBorder, type Border } from '../model/word-borders.ts';
import { waveformStyles } from './studio-waveform.styles.ts';

/** Height of the sound and of one row of words, pixels. Neighbours stand in different rows, so that both can be read and gripped. */
const heights = { sound: 96, row: 34 } as const;
const rows = 3;
/** What an arrow key moves, milliseconds; with Shift the larger. */
const stepMs = { arrow: 10, shift: 50 } as const;

/** Says a key of the studio. */
type Say = (key: 'start' | 'end', word: string) => string;

/** Fires `words-moved` with the words when a border was let go of, and `play-from` with milliseconds. */
@customElement('studio-waveform')
export class StudioWaveform extends LitElement {
  static override styles = [baseStyles, waveformStyles];

  /** The sound; `null` while it is on its way. */
  @property({ attribute: false }) shape: TakeShape | null = null;
  /** Words of the take; empty = none are known. */
  @property({ attribute: false }) cues: readonly WordCue[] = [];
  /** Places of the words that a person should look at. */
  @property({ attribute: false }) doubtful: readonly number[] = [];
  /** The sentence that the words point into. */
  @property() sentence = '';
  /** Language of the sentence. */
  @property({ attribute: false }) language = '';
  /** Where it plays, milliseconds; `null` = it does not. */
  @property({ attribute: false }) atMs: number | null = null;
  /** Name of the picture for the ear. */
  @property() label = '';
  /** Name of a border for the ear. */
  @property({ attribute: false }) borderName: Say = (_key, word) => word;
  /** Time of a border for the ear, from seconds. */
  @property({ attribute: false }) timeName: (seconds: number) => string = String;

  @state() private width = 600;
  /** Words while a border is dragged; `null` = none is. */
  @state() private dragged: readonly WordCue[] | null = null;

  private readonly sizes = new ResizeObserver(([entry]) => {
    const width = Math.max(200, Math.round(entry?.contentRect.width ?? this.width));
    // In the next frame: drawing within this one would be a change of size while sizes are told.
    requestAnimationFrame(() => (this.width = width));
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  protected override render(): unknown {
    const words = this.dragged ?? this.cues;
    const height = heights.sound + (words.length === 0 ? 0 : rows * heights.row);
    // The sound is one picture; the borders stand beside it, because what is inside a picture is not heard.
    return html`<div class="place" dir="ltr">
      <svg width=${this.width} height=${heights.sound} role="img" aria-label=${this.label}>
        ${this.drawSound()}
      </svg>
      <svg class="over" width=${this.width} height=${height}>
        ${this.atMs === null ? nothing : svg`<line class="now" x1=${this.x(this.atMs)} x2=${this.x(this.atMs)} y2=${heights.sound}></line>`}
        ${bordersOf(words, this.durationMs).map((border) => this.drawBorder(border, words))}
      </svg>
    </div>`;
  }

  private get durationMs(): number {
    return this.shape?.durationMs ?? 1;
  }

  private x(timeMs: number): number {
    return Math.round((timeMs / this.durationMs) * this.width);
  }

  private drawSound(): unknown {
    const peaks = this.shape?.peaks ?? [];
    const step = this.width / Math.max(1, peaks.length);
    const middle = heights.sound / 2;
    const points = peaks.map((peak, at) => {
      const half = Math.max(1, peak * (middle - 4));
      return `M${(at * step).toFixed(1)} ${(middle - half).toFixed(1)}V${(middle + half).toFixed(1)}`;
    });
    return svg`<rect class="ground" width=${this.width} height=${heights.sound}></rect>
      <path class="sound" d=${points.join('')} stroke-width=${Math.max(1, step * 0.7)}></path>`;
  }

  private drawBorder(border: Border, words: readonly WordCue[]): unknown {
    const { place, atMs, minMs, maxMs } = border;
    const isEnd = place === words.length;
    const [, , from, to] = words[isEnd ? place - 1 : place] ?? [0, 0, 0, 0];
    const word = this.sentence.slice(from, to);
    const x = this.x(atMs);
    const y = heights.sound + (place % rows) * heights.row;
    const isDoubtful = this.doubtful.includes(place);
    return svg`<g
      class=${isDoubtful ? 'border doubtful' : 'border'}
      role="slider"
      tabindex="0"
      aria-label=${this.borderName(isEnd ? 'end' : 'start', word)}
      aria-valuemin=${Math.round(minMs)}
      aria-valuemax=${Math.round(maxMs)}
      aria-valuenow=${atMs}
      aria-valuetext=${this.timeName(atMs / 1000)}
      @keydown=${(event: KeyboardEvent) => this.pressed(event, border)}
      @pointerdown=${(event: PointerEvent) => this.gripped(event, border)}
    >
      <line x1=${x} x2=${x} y2=${y + heights.row - 4}></line>
      ${isEnd ? this.drawEnd(x, y) : this.drawWord(word, x, { y, isDoubtful })}
    </g>`;
  }

  private drawWord(word: string, x: number, { y, isDoubtful }: { y: number; isDoubtful: boolean }): unknown {
    const text = isDoubtful ? `${word} ?` : word;
    // Atkinson's letters are a little wider than half their height.
    const width = Math.max(28, text.length * 8.6 + 14);
    const left = Math.min(x, this.width - width);
    return svg`<rect class="grip" x=${left} y=${y} width=${width} height=${heights.row - 4} rx="6"></rect>
      <text x=${left + width / 2} y=${y + 20} text-anchor="middle" lang=${this.language}>${text}</text>`;
  }

  private drawEnd(x: number, y: number): unknown {
    const left = Math.max(0, Math.min(x - 14, this.width - 28));
    return svg`<rect class="grip" x=${left} y=${y} width="28" height=${heights.row - 4} rx="6"></rect>
      <rect class="stop" x=${left + 9} y=${y + 10} width="10" height="10"></rect>`;
  }

  private pressed(event: KeyboardEvent, { place, atMs }: Border): void {
    const step = event.shiftKey ? stepMs.shift : stepMs.arrow;
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: -step,
      ArrowRight: step,
      ArrowDown: -step,
      ArrowUp: step,
    };
    const move = moves[event.key];
    if (move === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    if (move === undefined) this.tell('play-from', atMs);
    else this.tell('words-moved', moveBorder(this.cues, place, atMs + move, this.durationMs));
  }

  private gripped(event: PointerEvent, { place }: Border): void {
    const grip = event.currentTarget as SVGElement;
    event.preventDefault();
    grip.focus();
    grip.setPointerCapture(event.pointerId);
    const left = this.getBoundingClientRect().left;
    const offset = event.clientX - left - this.x(bordersOf(this.cues, this.durationMs)[place]?.atMs ?? 0);
    const follow = ({ clientX }: PointerEvent): void => {
      const wantedMs = ((clientX - left - offset) / this.width) * this.durationMs;
      this.dragged = moveBorder(this.cues, place, wantedMs, this.durationMs);
    };
    const letGo = (): void => {
      grip.removeEventListener('pointermove', follow);
      if (this.dragged !== null) this.tell('words-moved', this.dragged);
      this.dragged = null;
    };
    grip.addEventListener('pointermove', follow);
    grip.addEventListener('lostpointercapture', letGo, { once: true });
  }

  private tell(name: 'words-moved' | 'play-from', detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'studio-waveform': StudioWaveform;
  }
}
