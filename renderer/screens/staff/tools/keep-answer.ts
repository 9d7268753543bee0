/** Says what became of a setting that was to be kept. Silent until there is an answer. */
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { KeepAnswer } from '../../../bridge.ts';
import { Words } from '../../../components/words.ts';
import { baseStyles } from '../../../styles/base.styles.ts';

/** `answer`: what the host said last; `null` = nothing yet. */
@customElement('lantern-keep-answer')
export class LanternKeepAnswer extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        min-block-size: 1.4em;
        font-size: var(--type-label);
        font-weight: 600;
        line-height: 1.4;
      }
    `,
  ];

  @property({ attribute: false }) answer: KeepAnswer | null = null;
  private readonly words = new Words(this);

  protected override render(): unknown {
    return html`<p role="status">${this.answer === null ? '' : this.inWords(this.answer)}</p>`;
  }

  private inWords(answer: KeepAnswer): string {
    const { t } = this.words;
    switch (answer.kind) {
      case 'kept':
        return t('tools.kept');
      case 'overruled':
        return t('tools.overruled', { place: answer.place });
      case 'refused':
        return t('tools.refused', { expected: answer.expected, found: answer.found });
      case 'not-written':
        return t('tools.notWritten', { file: answer.file, reason: answer.reason });
      case 'not-staff':
        return t('tools.notStaff');
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-keep-answer': LanternKeepAnswer;
  }
}
