/** The page in sign language: the video as large as the picture was, its captions in our own letters, and two buttons. */
import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import close from '../../../assets/icons/x.svg?raw';
import pause from '../../../assets/icons/pause.svg?raw';
import play from '../../../assets/icons/play.svg?raw';
import type { SignVideo } from '../../../content/schema/compiled-pack.ts';
import '../../components/button/button.ts';
import '../../components/notice/notice.ts';
import { PortConsumer } from '../../components/port-consumer.ts';
import { Words } from '../../components/words.ts';
import { packContext, sessionContext } from '../../controllers/contexts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { HeadingFocus } from '../heading-focus.ts';
import { signViewStyles } from './sign-view.styles.ts';

/** Does what the session wants of the video, and tells it how it goes. Always mute: it never competes with the voice. */
@customElement('lantern-sign-view')
export class LanternSignView extends LitElement {
  static override styles = [baseStyles, signViewStyles];

  @property({ attribute: false }) video: SignVideo | null = null;
  /** Language of the captions. */
  @property({ attribute: false }) captionLanguage = '';
  @state() private caption = '';
  @query('video') private player!: HTMLVideoElement | null;
  private readonly session = new PortConsumer(this, sessionContext);
  private readonly pack = new PortConsumer(this, packContext);
  private readonly words = new Words(this);

  constructor() {
    super();
    new HeadingFocus(this, () => this.video?.video ?? '');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unload(this.player);
  }

  protected override updated(): void {
    const { player } = this;
    const { sign } = this.session.value.view;
    if (player === null) return;
    if (sign === 'playing' && player.paused) void this.play(player);
    if (sign !== 'playing' && !player.paused) player.pause();
  }

  protected override render(): unknown {
    const { video } = this;
    if (video === null) return nothing;
    const { t } = this.words;
    const { sign } = this.session.value.view;
    return html`<section aria-labelledby="heading">
      ${sign === 'unavailable' ? html`<lantern-notice text=${t('sign.missing')}></lantern-notice>` : this.film(video)}
      <p class="caption" dir="auto" lang=${this.captionLanguage}>${this.caption}</p>
      <div class="ways">
        <h2 id="heading" tabindex="-1" data-heading>${t('sign.open')}</h2>
        ${sign === 'unavailable' ? nothing : this.playButton(sign === 'playing')}
        <lantern-button
          data-control="close-sign"
          .icon=${close}
          label=${t('sign.close')}
          @click=${() => this.session.value.send({ type: 'close-sign' })}
        ></lantern-button>
      </div>
    </section>`;
  }

  private film({ video, captions, signLanguage }: SignVideo): unknown {
    return html`<video
      src=${this.pack.value.url(video)}
      lang=${signLanguage}
      aria-label=${this.words.t('sign.open')}
      .muted=${true}
      playsinline
      disablepictureinpicture
      disableremoteplayback
      preload="auto"
      @loadedmetadata=${() => this.fit()}
      @ended=${() => this.tell('sign-ended')}
      @error=${() => this.tell('sign-unavailable')}
    >
      <track
        kind="captions"
        src=${this.pack.value.url(captions)}
        srclang=${this.captionLanguage}
        @cuechange=${(event: Event) => this.showCaption(event)}
      />
    </video>`;
  }

  private playButton(isPlaying: boolean): unknown {
    const { t } = this.words;
    return html`<lantern-button
      kind="primary"
      data-control="toggle-sign"
      .icon=${isPlaying ? pause : play}
      label=${t(isPlaying ? 'sign.pause' : 'sign.play')}
      @click=${() => this.session.value.send({ type: 'toggle-sign' })}
    ></lantern-button>`;
  }

  protected override firstUpdated(): void {
    // The browser reads the captions and tells when each begins; we draw them, in the letters and colours of the page.
    for (const track of this.player?.textTracks ?? []) track.mode = 'hidden';
  }

  private async play(player: HTMLVideoElement): Promise<void> {
    try {
      await player.play();
    } catch (thrown) {
      // Paused again before it began: that is no fault of the video.
      if (thrown instanceof DOMException && thrown.name === 'AbortError') return;
      this.tell('sign-unavailable');
    }
  }

  private showCaption({ target }: Event): void {
    const cues = target instanceof HTMLTrackElement ? (target.track.activeCues ?? []) : [];
    this.caption = [...cues].map((cue) => wordsOf(cue)).join(' ');
    this.tell('sign-going');
  }

  /** The frame hugs the picture, whatever its shape: nothing of the signer is cut, and no bars stand beside it. */
  private fit(): void {
    const { videoWidth = 0, videoHeight = 0 } = this.player ?? {};
    if (videoHeight > 0) this.player?.style.setProperty('--shape', String(videoWidth / videoHeight));
  }

  private tell(type: 'sign-going' | 'sign-ended' | 'sign-unavailable'): void {
    if (this.isConnected) this.session.value.send({ type });
  }
}

/** Plain words: marks such as italics mean nothing here. */
function wordsOf(cue: TextTrackCue): string {
  return cue instanceof VTTCue ? cue.getCueAsHTML().textContent.replaceAll(/\s+/g, ' ').trim() : '';
}

/** Lets go of the file and of the decoder. */
function unload(player: HTMLVideoElement | null): void {
  if (player === null) return;
  player.pause();
  player.removeAttribute('src');
  player.load();
}

declare global {
  interface HTMLElementTagNameMap {
    'lantern-sign-view': LanternSignView;
  }
}
