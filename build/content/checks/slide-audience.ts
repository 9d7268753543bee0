import type { PackReading } from '../read-pack-source.ts';

/** Who meets a text: the whole waiting room unasked, children, or only adults. */
export type Audience = 'waiting-room' | 'children' | 'adults';

/** Who sees the title, the picture and the children's levels of a slide. */
export function whoSees(reading: PackReading, slide: string): Audience {
  if (reading.pack === null) return 'adults';
  const { attract, paths } = reading.pack;
  if (attract.includes(slide)) return 'waiting-room';
  const forChildren = [...paths.young, ...paths.older, ...paths.siblings, ...paths.calm];
  return forChildren.includes(slide) ? 'children' : 'adults';
}

/** Whether the words must be right for a child who is alone with them. */
export function isForChildren(audience: Audience): boolean {
  return audience === 'waiting-room' || audience === 'children';
}
