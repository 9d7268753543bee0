/** What stands over the doors: the languages, the question, and which pack this is when it is not the main one. */
import { html, nothing } from 'lit';
import icon from '../../../assets/icons/languages.svg?raw';
import '../../components/button/button.ts';
import '../../components/notice/notice.ts';
import type { Words } from '../../components/words.ts';
import type { PackPort, SessionPort } from '../../controllers/contexts.ts';
import { languageChoices } from '../language/language-choices.ts';
import { packTitle } from '../packs/pack-title.ts';

/** What the header is made from. */
export interface WelcomeParts {
  readonly session: SessionPort;
  readonly pack: PackPort;
  readonly words: Words;
}

/** Languages and headings. */
export function welcomeHeader(parts: WelcomeParts): unknown {
  return html`<header>${languageRow(parts)} ${headings(parts)}</header>`;
}

/** The pack that was chosen cannot be had, or the pack is not in the visitor's language; else nothing. */
export function packNotice({ session, pack, words: { t, value } }: WelcomeParts): unknown {
  if (session.view.missingPack !== null)
    return html`<lantern-notice text=${t('packs.notOpened')}></lantern-notice>`;
  const [first] = pack.languages;
  if (first === undefined || pack.languages.includes(value.language)) return nothing;
  const text = t('packs.fallbackLanguage', { language: value.languageName(first) });
  return html`<lantern-notice text=${text}></lantern-notice>`;
}

function headings({ session, pack, words: { t, value } }: WelcomeParts): unknown {
  const [, ...others] = pack.offered;
  const current = others.find(({ id }) => id === session.view.pack);
  if (current === undefined) return html`<h1 tabindex="-1" data-heading>${t('welcome.heading')}</h1>`;
  const title = packTitle(current, value.language);
  return html`<div class="headings">
    <p class="title" id="title" lang=${title.language === value.language ? nothing : title.language}>
      <bdi>${title.text}</bdi>
    </p>
    <h1 tabindex="-1" data-heading aria-describedby="title">${t('welcome.heading')}</h1>
  </div>`;
}

function languageRow({ session, pack, words: { t, value } }: WelcomeParts): unknown {
  return html`<div class="languages" role="group" aria-label=${t('welcome.languages')}>
    ${languageChoices(pack.languages, value.language).map(
      (language) =>
        html`<lantern-button
          data-control="language-${language}"
          .icon=${icon}
          .language=${language}
          label=${value.languageName(language)}
          .pressed=${language === value.language}
          @click=${() => session.send({ type: 'choose-language', language })}
        ></lantern-button>`,
    )}
  </div>`;
}
