/** A friendly screen when nothing can be shown; it goes away by itself when content is back. */
import { LitElement, css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PortConsumer } from '../../components/port-consumer.ts';
import '../../components/ring/ring.ts';
import { Words } from '../../components/words.ts';
import { sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';
import { screenStyles } from '../screen.styles.ts';

/** Screen `problem`. */
@customElement('lantern-problem')
export class LanternProblem extends LitElement {
  static override styles = [
    baseStyles,
    screenStyles,
    css`
      lantern-ring {
        inline-size: min(46cqw, 40cqh);
        --ring-duration: 0s;
      }
      p {
        max-inline-size: 36ch;
      }
      .code {
        color: var(--ink-quiet);
        font-size: var(--type-label);
      }
    `,
  ];

  private readonly session = new PortConsumer(this, sessionContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new HeadingFocus(this, () => 'problem');
  }

  protected override render(): unknown {
    const { t } = this.words;
    const code = this.session.value.view.problemCode;
    return html`<div class="main centred">
      <lantern-ring .durationMs=${0}></lantern-ring>
      <h1 tabindex="-1" data-heading>${t('problem.heading')}</h1>
      <p>${t('problem.text')}</p>
      ${code === null ? nothing : html`<p class="code"><bdi>${t('problem.code', { code })}</bdi></p>`}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-problem': LanternProblem;
  }
}
