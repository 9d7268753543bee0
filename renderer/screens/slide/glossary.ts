/** The words of a text that are explained: their chips, and the card of the one that is open. */
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../../components/glossary-chip/glossary-chip.ts';
import type { Words } from '../../components/words.ts';
import type { PackPort, SessionPort } from '../../controllers/contexts.ts';
import { termUtterance } from '../../controllers/spoken-line.ts';
import './term-card.ts';
import { ownTermPicture, termPicture } from './term-picture.ts';

/** What the templates need; the element's own ports. */
export interface GlossaryPorts {
  readonly session: SessionPort;
  readonly pack: PackPort;
  readonly words: Words;
}

/** One chip for each word. `pictured`: with its drawing, for those who do not read yet. */
export function glossaryChips(
  terms: readonly string[],
  { session, pack, words }: GlossaryPorts,
  { pictured }: { readonly pictured: boolean },
): unknown {
  const { language, direction } = words.value;
  if (terms.length === 0) return nothing;
  const chips = terms.map((term) => {
    const entry = pack.term(term, language);
    if (entry === null) return nothing;
    const open = session.view.term === term;
    const picture = pictured ? ownTermPicture(entry, pack, direction) : null;
    // Keyed, so that a finger that is down on a word never comes up on another one. `repeat` would leave comments behind (lit#5298).
    return keyed(
      term,
      html`<lantern-glossary-chip
        data-control="term-${term}"
        name=${entry.name}
        .language=${entry.language}
        picture=${picture?.source ?? ''}
        .mirrored=${picture?.mirrored ?? false}
        .expanded=${open}
        @click=${() => session.send(open ? { type: 'close-term' } : { type: 'open-term', term })}
      ></lantern-glossary-chip>`,
    );
  });
  return html`<div class="chips" role="group" aria-label=${words.t('slide.words')}>${chips}</div>`;
}

/** The open word, or nothing. */
export function openTermCard({ session, pack, words }: GlossaryPorts): unknown {
  const { term } = session.view;
  const { language, direction } = words.value;
  const entry = term === null ? null : pack.term(term, language);
  if (entry === null) return nothing;
  return html`<lantern-term-card
    name=${entry.name}
    .line=${termUtterance(pack, term ?? '', language)}
    .language=${entry.language}
    .picture=${termPicture(entry, pack, direction)}
  ></lantern-term-card>`;
}
