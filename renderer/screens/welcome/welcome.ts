/** Clean hands for a moment, then a language and a door. */
import { LitElement, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import story from '../../../assets/icons/volume-2.svg?raw';
import explore from '../../../assets/icons/compass.svg?raw';
import reading from '../../../assets/icons/book-open.svg?raw';
import siblings from '../../../assets/icons/users-round.svg?raw';
import calm from '../../../assets/icons/flower-2.svg?raw';
import languages from '../../../assets/icons/languages.svg?raw';
import check from '../../../assets/icons/check.svg?raw';
import type { PathName } from '../../../content/schema/compiled-pack.ts';
import '../../components/button/button.ts';
import '../../components/card/card.ts';
import '../../components/picture/picture.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import '../../components/reading-pane/reading-pane.ts';
import { Words } from '../../components/words.ts';
import { displayContext, packContext, sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';
import { screenStyles } from '../screen.styles.ts';
import { welcomeStyles } from './welcome.styles.ts';

/** The doors in the order in which they stand; `slide` = which slide of the path lends its picture. */
const doors = [
  { path: 'young', icon: story, slide: 0 },
  { path: 'older', icon: explore, slide: 1 },
  { path: 'parents', icon: reading, slide: 0 },
  { path: 'siblings', icon: siblings, slide: 0 },
  { path: 'calm', icon: calm, slide: 0 },
] as const satisfies readonly { path: PathName; icon: string; slide: number }[];

/** Screen `welcome`. */
@customElement('lantern-welcome')
export class LanternWelcome extends LitElement {
  static override styles = [baseStyles, screenStyles, welcomeStyles];

  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly display = new PortConsumer(this, displayContext);
  private readonly words = new Words(this);
  /** Kept so that the decoded pictures are not thrown away before they are shown. */
  private readonly fetched: HTMLImageElement[] = [];

  constructor() {
    super();
    new HeadingFocus(this, () => this.session.value.view.hands ?? 'doors');
  }

  protected override render(): unknown {
    const { hands } = this.session.value.view;
    return hands === null ? this.doors() : this.cleanHands(hands);
  }

  /** While hands are being cleaned the pictures of the doors are fetched, so that the doors open complete. */
  protected override updated(): void {
    if (this.session.value.view.hands === null || this.fetched.length > 0) return;
    for (const { path, slide } of doors) {
      const picture = this.pictureOf(path, slide);
      if (picture === null) continue;
      const image = new Image();
      image.src = picture.url;
      image.decode().catch(() => undefined);
      this.fetched.push(image);
    }
  }

  private cleanHands(moment: 'start' | 'end'): unknown {
    const { t } = this.words;
    const picture = this.pack.value.attract[0]?.picture;
    const rtl = this.words.value.direction === 'rtl';
    return html`<div class="hands">
        ${
          picture === undefined
            ? nothing
            : html`<lantern-picture
                .source=${this.pack.value.url(picture[this.display.value.format])}
                alt=""
                .mirrored=${picture.mirror && rtl}
              ></lantern-picture>`
        }
      </div>
      <div class="hands-band">
        <h1 tabindex="-1" data-heading>
          ${t(moment === 'start' ? 'welcome.hands.heading' : 'welcome.hands.endHeading')}
        </h1>
        <p>${t(moment === 'start' ? 'welcome.hands.text' : 'welcome.hands.endText')}</p>
        <lantern-button
          kind="primary"
          data-control="skip-hands"
          .icon=${check}
          label=${t('welcome.hands.skip')}
          @click=${() => this.session.value.send({ type: 'skip-hands' })}
        ></lantern-button>
      </div>`;
  }

  private doors(): unknown {
    const { t } = this.words;
    const paths = this.pack.value.index?.paths;
    const shown = doors.filter(({ path }) => paths === undefined || paths[path].length > 0);
    return html`<div class="main">
      <header>
        ${this.languageRow()}
        <h1 tabindex="-1" data-heading>${t('welcome.heading')}</h1>
      </header>
      <lantern-reading-pane filled
        ><ul class="doors">
          ${shown.map((door) => this.door(door))}
        </ul></lantern-reading-pane
      >
    </div>`;
  }

  private languageRow(): unknown {
    const { value, t } = this.words;
    return html`<div class="languages" role="group" aria-label=${t('welcome.languages')}>
      ${this.pack.value.languages.map(
        (language) =>
          html`<lantern-button
            data-control="language-${language}"
            .icon=${languages}
            .language=${language}
            label=${value.languageName(language)}
            .pressed=${language === value.language}
            @click=${() => this.session.value.send({ type: 'choose-language', language })}
          ></lantern-button>`,
      )}
    </div>`;
  }

  private door({ path, icon, slide }: (typeof doors)[number]): unknown {
    const { t, value } = this.words;
    const picture = this.pictureOf(path, slide);
    const landscape = this.display.value.format === 'landscape';
    return html`<li class=${path}>
      <lantern-card
        data-control="door-${path}"
        .icon=${icon}
        label=${t(`welcome.door.${path}`)}
        .note=${path === 'young' && !landscape ? t('welcome.door.youngHint') : ''}
        ?wide=${landscape && (path === 'siblings' || path === 'calm')}
        .source=${picture?.url ?? ''}
        .mirrored=${picture?.mirror === true && value.direction === 'rtl'}
        @click=${() => this.session.value.send({ type: 'open-door', path })}
      ></lantern-card>
    </li>`;
  }

  private pictureOf(path: PathName, place: number): { url: string; mirror: boolean } | null {
    const { index } = this.pack.value;
    const slide = index?.paths[path][place] ?? index?.paths[path][0];
    const id = index?.slides.find((known) => known.id === slide)?.picture ?? null;
    const picture = id === null ? null : this.pack.value.picture(id);
    return picture === null ? null : { url: this.pack.value.url(picture.landscape), mirror: picture.mirror };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-welcome': LanternWelcome;
  }
}
