/** What the screen of an activity shows, read from the pack and the session. Pure. */
import type { Activity } from '../../../content/schema/activity.ts';
import type { ActivityText } from '../../../content/schema/compiled-pack.ts';
import type { Words } from '../../components/words.ts';
import type { PackPort } from '../../controllers/contexts.ts';
import type { ActivityState } from '../../session/activity-steps.ts';

/** Something that can be tapped: its id, its word, and its picture where it has one of its own. */
export interface Part {
  readonly id: string;
  readonly label: string;
  readonly picture: string | null;
}

/** What there is to do on a slide. */
export function activityOf(pack: Pick<PackPort, 'index'>, slide: string): Activity | null {
  return pack.index?.slides.find(({ id }) => id === slide)?.activity ?? null;
}

/** Everything that can be tapped, in the order of the pack. */
export function partsOf(activity: Activity, words: ActivityText): readonly Part[] {
  const part = (id: string, picture: string | null): Part => ({
    id,
    label: words.lines[id]?.label ?? id,
    picture,
  });
  switch (activity.kind) {
    case 'fill-a-tube':
      return [...activity.cells, activity.crowd, activity.helper].map(({ id, picture }) => part(id, picture));
    case 'few-to-many':
      return activity.amounts.map(({ id, picture }) => part(id, picture));
    case 'share-of-ten':
      return activity.shares.map(({ id }) => part(id, null));
  }
}

/** Place of the part that was chosen, or `null`. */
export function chosenPlace(activity: Activity, state: ActivityState | null): number | null {
  if (activity.kind === 'fill-a-tube') return null;
  const parts = activity.kind === 'few-to-many' ? activity.amounts : activity.shares;
  const place = parts.findIndex(({ id }) => id === state?.contents[0]);
  return place === -1 ? null : place;
}

/** What is in the tube, for somebody who cannot see it. */
export function tubeDescription(parts: readonly Part[], state: ActivityState | null, { t }: Words): string {
  const contents = state?.contents ?? [];
  const counts = parts
    .map(({ id, label }) => ({ label, count: contents.filter((one) => one === id).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${label}: ${count}`);
  if (counts.length === 0) return t('activity.emptyTube');
  // No "and" between them: each has its clip, and in some languages "and" is part of the next word.
  return t('activity.inTube', { things: counts.join('. ') });
}
