/** The one card at the doors that leads to the other packs. */
import { html } from 'lit';
import icon from '../../../assets/icons/layout-grid.svg?raw';
import type { OfferedPack } from '../../../content/schema/boot-data.ts';
import '../../components/card/card.ts';
import { packCard } from '../packs/pack-card.ts';
import type { PackCardPlace } from '../packs/pack-card.ts';
import { coverUrl } from '../packs/pack-title.ts';

/** One other pack stands here itself; of more the first lends its picture to a card that leads to all of them. */
export function otherPacksCard(
  others: readonly OfferedPack[],
  { session, words, wide }: Pick<PackCardPlace, 'session' | 'words' | 'wide'>,
): unknown {
  const { t, value } = words;
  const [first, ...more] = others;
  if (first !== undefined && more.length === 0)
    return packCard(first, { session, words, note: t('packs.more'), wide });
  return html`<lantern-card
    data-control="packs"
    .icon=${icon}
    label=${t('packs.more')}
    ?wide=${wide}
    .source=${first === undefined ? '' : coverUrl(first)}
    .mirrored=${first?.cover?.mirror === true && value.direction === 'rtl'}
    @click=${() => session.send({ type: 'open-packs' })}
  ></lantern-card>`;
}
