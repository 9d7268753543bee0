/** The clean-hands picture, before the doors and after a long visit. */
import { html, nothing } from 'lit';
import check from '../../../assets/icons/check.svg?raw';
import '../../components/button/button.ts';
import '../../components/picture/picture.ts';
import type { Words } from '../../components/words.ts';
import type { DisplayPort, PackPort } from '../../controllers/contexts.ts';

/** What the page is made of. */
export interface CleanHands {
  readonly moment: 'start' | 'end';
  readonly pack: PackPort;
  readonly format: DisplayPort['format'];
  readonly words: Words;
  readonly onReady: () => void;
}

/** Its picture is the first of the loop, whichever pack the visitor is in. */
export function cleanHands({ moment, pack, format, words, onReady }: CleanHands): unknown {
  const { t, value } = words;
  const picture = pack.attract[0]?.picture;
  return html`<div class="hands">
      ${
        picture === undefined
          ? nothing
          : html`<lantern-picture
              .source=${pack.loopUrl(picture[format])}
              alt=""
              .mirrored=${picture.mirror && value.direction === 'rtl'}
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
        @click=${onReady}
      ></lantern-button>
    </div>`;
}
