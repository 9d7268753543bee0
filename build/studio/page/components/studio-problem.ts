/** What went wrong, in a kind sentence, and what can be done. A take that is not on the disk can be saved as a file. */
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../../../renderer/components/button/button.ts';
import { baseStyles } from '../../../../renderer/styles/base.styles.ts';
import { note } from './note.ts';
import { partStyles } from './part.styles.ts';
import { StudioElement } from './studio-element.ts';

/** Fires `try-again`. */
@customElement('studio-problem')
export class StudioProblemNote extends StudioElement {
  static override styles = [baseStyles, partStyles];

  private file: string | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetFile();
  }

  protected override render(): unknown {
    const { t } = this.words;
    const { problem, unsaved } = this.model.state;
    if (unsaved === null) this.forgetFile();
    return html`<div role="alert">
      ${
        problem === null
          ? nothing
          : html`${note('warning', t(`problem.${problem}`))}
              <div class="row">${unsaved === null ? this.tryAgain() : this.rescue(unsaved)}</div>`
      }
    </div>`;
  }

  private tryAgain(): unknown {
    const ask = (): boolean => this.dispatchEvent(new Event('try-again'));
    return html`<lantern-button .label=${this.words.t('problem.again')} @click=${ask}></lantern-button>`;
  }

  private rescue(wav: Uint8Array<ArrayBuffer>): unknown {
    const { t } = this.words;
    this.file ??= URL.createObjectURL(new Blob([wav], { type: 'audio/wav' }));
    return html`<a href=${this.file} download="take.wav">${t('problem.saveFile')}</a>
      <lantern-button
        .label=${t('problem.giveUp')}
        @click=${() => this.model.letGoOfUnsaved()}
      ></lantern-button>`;
  }

  private forgetFile(): void {
    if (this.file !== null) URL.revokeObjectURL(this.file);
    this.file = null;
  }
}
