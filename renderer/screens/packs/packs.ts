/** Every other pack as a picture card, where they are too many for the doors. */
import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { OfferedPack } from '../../../content/schema/boot-data.ts';
import '../../components/notice/notice.ts';
import '../../components/pager/pager.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import '../../components/reading-pane/reading-pane.ts';
import { Words } from '../../components/words.ts';
import { displayContext, packContext, sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';
import { screenStyles } from '../screen.styles.ts';
import { packCard } from './pack-card.ts';
import { packsStyles } from './packs.styles.ts';

/** Cards a page: six fill the grid of both formats, one fewer than the seven that are allowed. */
const cardsAPage = 6;

/** Screen `packs`. */
@customElement('lantern-packs')
export class LanternPacks extends LitElement {
  static override styles = [baseStyles, screenStyles, packsStyles];

  @state() private page = 0;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly display = new PortConsumer(this, displayContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new HeadingFocus(this, () => `packs/${this.page}`);
  }

  protected override render(): unknown {
    const { t } = this.words;
    const { pack: current, missingPack } = this.session.value.view;
    const others = this.pack.value.offered.filter(({ id }) => id !== current);
    const pages = Math.max(1, Math.ceil(others.length / cardsAPage));
    // Packs may go while somebody looks.
    const page = Math.min(this.page, pages - 1);
    const shown = others.slice(page * cardsAPage, (page + 1) * cardsAPage);
    const arrangement = arrangementOf(shown.length);
    const wide = this.display.value.format === 'landscape' && arrangement !== 'few';
    return html`<div class="main">
      <header><h1 tabindex="-1" data-heading>${t('packs.more')}</h1></header>
      ${missingPack === null ? nothing : html`<lantern-notice text=${t('packs.notOpened')}></lantern-notice>`}
      <lantern-reading-pane filled
        ><ul class="cards ${arrangement}">
          ${shown.map((pack, at) => this.card(pack, { wide, index: page * cardsAPage + at + 1, total: others.length }))}
        </ul></lantern-reading-pane
      >
      <lantern-pager
        .page=${page}
        .pages=${pages}
        @turn-page=${(event: CustomEvent<number>) => (this.page = event.detail)}
      ></lantern-pager>
    </div>`;
  }

  private card(
    pack: OfferedPack,
    { wide, index, total }: { readonly wide: boolean; readonly index: number; readonly total: number },
  ): unknown {
    const { words } = this;
    const note = words.t('topics.position', { index, total });
    return html`<li>${packCard(pack, { session: this.session.value, words, note, wide })}</li>`;
  }
}

/** Two or three cards in one row or column, four in a square, more in a grid of six. */
function arrangementOf(cards: number): 'few' | 'some' | 'many' {
  if (cards < 4) return 'few';
  return cards === 4 ? 'some' : 'many';
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-packs': LanternPacks;
  }
}
