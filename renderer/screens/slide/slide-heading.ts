/** Title and place of a slide, and the note when another language stands in. */
import { html, nothing } from 'lit';
import '../../components/notice/notice.ts';
import type { Words } from '../../components/words.ts';
import type { SessionView } from '../../session/session-types.ts';
import './read-again.ts';
import './sign-button.ts';
import './slide-place.ts';
import type { ShownSlide } from './slide-model.ts';

/** Title, place and the buttons that say it again. The title takes the focus when the slide changes (`data-heading`). */
export function slideHeading(shown: ShownSlide, view: SessionView, words: Words): unknown {
  const { found } = shown;
  const isSigned = Boolean(found?.text.sign) && view.screen === 'slide';
  return html`<div class="slide-heading ${isSigned && view.sign === null ? 'signed' : ''}">
    <h1 tabindex="-1" data-heading dir="auto" lang=${found?.language ?? nothing}>
      ${found?.text.title ?? words.t('slide.missing')}
    </h1>
    ${isSigned ? html`<lantern-sign-button></lantern-sign-button>` : nothing}
    <div class="meta">
      <lantern-slide-place></lantern-slide-place>
      <lantern-read-again ?always=${view.level === 'young'}></lantern-read-again>
    </div>
  </div>`;
}

/** Says in whose language the page is, when it is not the visitor's. */
export function fallbackNotice({ found }: ShownSlide, words: Words): unknown {
  if (found?.isFallback !== true) return nothing;
  const language = words.value.languageName(found.language);
  return html`<lantern-notice text=${words.t('slide.fallbackLanguage', { language })}></lantern-notice>`;
}
