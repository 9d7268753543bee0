/** The words of a text that are explained: their chips, and the card of the one that is open. */
import { html, nothing } from 'lit';
import '../../components/glossary-chip/glossary-chip.ts';
import type { Words } from '../../components/words.ts';
import type { PackPort, SessionPort } from '../../controllers/contexts.ts';
import { termUtterance } from '../../controllers/spoken-line.ts';
import type { ShownSlide } from './slide-model.ts';
import './term-card.ts';

/** What the templates need; the element's own ports. */
export interface GlossaryPorts {
  readonly session: SessionPort;
  readonly pack: PackPort;
  readonly words: Words;
}

/** One chip for each word of the text, in the order of the text. */
export function glossaryChips({ levelText }: ShownSlide, { session, pack, words }: GlossaryPorts): unknown {
  const terms = [...new Set(levelText?.terms.map(({ term }) => term) ?? [])];
  if (terms.length === 0) return nothing;
  return html`<div class="chips" role="group" aria-label=${words.t('slide.words')}>
    ${terms.map((term) => {
      const entry = pack.term(term, words.value.language);
      if (entry === null) return nothing;
      const open = session.view.term === term;
      return html`<lantern-glossary-chip
        data-control="term-${term}"
        name=${entry.name}
        .language=${entry.language}
        .expanded=${open}
        @click=${() => session.send(open ? { type: 'close-term' } : { type: 'open-term', term })}
      ></lantern-glossary-chip>`;
    })}
  </div>`;
}

/** The open word, or nothing. */
export function openTermCard({ session, pack, words }: GlossaryPorts): unknown {
  const { term } = session.view;
  const entry = term === null ? null : pack.term(term, words.value.language);
  if (entry === null) return nothing;
  return html`<lantern-term-card
    name=${entry.name}
    .line=${termUtterance(pack, term ?? '', words.value.language)}
    .language=${entry.language}
    .picture=${entry.picture}
  ></lantern-term-card>`;
}
