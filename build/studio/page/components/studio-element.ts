/** What the parts of the studio share: the model they draw and the words they speak. */
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { StudioModel } from '../model/studio-model.ts';
import type { StudioWords } from '../studio-words.ts';

/** Draws itself anew whenever the model changes. */
export class StudioElement extends LitElement {
  /** Set before the element is connected; never changes. */
  @property({ attribute: false }) model!: StudioModel;
  /** Set before the element is connected; never changes. */
  @property({ attribute: false }) words!: StudioWords;

  private readonly drawAgain = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.model.addEventListener('change', this.drawAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.model.removeEventListener('change', this.drawAgain);
  }
}
