import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PackIndex, PathName } from '../../content/schema/compiled-pack.ts';

/** A page of a pack: the door that leads to it, and its slide. */
export interface PackPage {
  readonly path: PathName;
  readonly slide: string;
}

/** Every page of a built pack, door by door; fails when the pack has none. */
export function slidesOf(pack: string): readonly PackPage[] {
  const file = resolve(import.meta.dirname, '../../dist/packs', pack, 'index.json');
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as PackIndex;
  const pages = (Object.entries(paths) as [PathName, readonly string[]][]).flatMap(([path, slides]) =>
    slides.map((slide) => ({ path, slide })),
  );
  if (pages.length === 0) throw new Error(`The pack ${pack} has no page to walk to.`);
  return pages;
}
