/** A pack as something to choose: its picture and its title. */
import { html } from 'lit';
import type { OfferedPack } from '../../../content/schema/boot-data.ts';
import '../../components/card/card.ts';
import type { Words } from '../../components/words.ts';
import type { SessionPort } from '../../controllers/contexts.ts';
import { coverUrl, packTitle } from './pack-title.ts';

/** What a card needs of the screen it stands on. */
export interface PackCardPlace {
  readonly session: SessionPort;
  readonly words: Words;
  readonly note: string;
  /** Picture beside the words rather than above. */
  readonly wide: boolean;
}

/** The card; `click` chooses the pack. */
export function packCard(pack: OfferedPack, { session, words, note, wide }: PackCardPlace): unknown {
  const { language, direction } = words.value;
  const title = packTitle(pack, language);
  return html`<lantern-card
    data-control="pack-${pack.id}"
    label=${title.text}
    .language=${title.language === language ? '' : title.language}
    .note=${note}
    ?wide=${wide}
    ?busy=${session.view.packRequest === pack.id}
    .source=${coverUrl(pack)}
    .mirrored=${pack.cover?.mirror === true && direction === 'rtl'}
    @click=${() => session.send({ type: 'choose-pack', pack: pack.id })}
  ></lantern-card>`;
}
