/** The shares of a slide on the page for adults: ten dots in groups, each group with its words beside it. */
import { css, html, nothing } from 'lit';
import { dot, patternOf } from '../../components/dots/dot.ts';
import '../../components/dots/dots.ts';
import type { Words } from '../../components/words.ts';
import type { PackPort } from '../../controllers/contexts.ts';
import { activityWords } from '../../controllers/spoken-line.ts';
import { activityOf, partsOf } from '../activity/activity-model.ts';
import type { ShownSlide } from './slide-model.ts';

/** Nothing where the slide has no shares. */
export function shareFigure({ slide }: ShownSlide, pack: PackPort, words: Words): unknown {
  const activity = activityOf(pack, slide);
  const found = activityWords(pack, slide, words.value.language);
  if (activity?.kind !== 'share-of-ten' || found === null) return nothing;
  const groups = activity.shares.map(({ count }) => count);
  return html`<figure class="shares" dir="auto" lang=${found.language}>
    <lantern-dots .groups=${groups} .total=${10}></lantern-dots>
    <figcaption>
      <p>${found.words.lines['begin']?.says ?? ''}</p>
      <ul>
        ${partsOf(activity, found.words).map(
          ({ label }, place) =>
            html`<li>
              <svg viewBox="0 0 20 20" aria-hidden="true">${dot(patternOf(place))}</svg>
              <span>${label}</span>
            </li>`,
        )}
      </ul>
    </figcaption>
  </figure>`;
}

/** Looks of the figure; add the styles of the dots. */
export const shareFigureStyles = css`
  .shares {
    display: flex;
    flex-wrap: wrap;
    gap: calc(5 * var(--mm)) calc(8 * var(--mm));
    align-items: center;
    padding: calc(5 * var(--mm));
    border-radius: var(--radius);
    margin-block-start: calc(6 * var(--mm));
    background: var(--paper-warm);
  }
  .shares lantern-dots {
    flex: 1 1 calc(80 * var(--mm));
    max-inline-size: calc(110 * var(--mm));
  }
  .shares figcaption {
    flex: 3 1 calc(110 * var(--mm));
  }
  .shares ul {
    display: grid;
    gap: calc(2 * var(--mm));
    padding: calc(2 * var(--mm)) 0 0;
    list-style: none;
  }
  .shares li {
    display: flex;
    align-items: center;
    gap: calc(3 * var(--mm));
  }
  .shares li svg {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
  }
`;
