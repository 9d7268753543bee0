import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthorIssue } from '../../../content/schema/author-issue.ts';
import type { PackReading } from '../read-pack-source.ts';
import { contrast } from '../svg/contrast.ts';
import { paintedShapes, type PaintedShape } from '../svg/painted-shapes.ts';
import { parseSvg } from '../svg/parse-svg.ts';

/** Contrast of a shape that means something (WCAG 2.2, 1.4.11). */
const leastContrast = 3;
/** Width of a main outline, in units of the canvas: pixels on a screen of 1080 lines (content.md 4). */
const leastOutline = 3;

/**
 * Things in the pictures that answer must be seen. Proven: each has a solid light and a solid dark part that differ 3:1, so at
 * least one edge of it shows whatever is behind it, and, if it is drawn with outlines at all, one of 3 px (a light has none). Not proven: that its whole outline stands out from
 * what is behind it, anything about transparent parts, and what the drawing means to somebody. Look at it in grey.
 */
export function checkHotspotShapes(reading: PackReading): AuthorIssue[] {
  const files = new Set(
    [...reading.pictures.values()].flatMap(({ portrait, landscape }) => [portrait, landscape]),
  );
  return [...files].flatMap((name) => {
    const path = join(reading.folder, 'illustrations', name);
    if (!existsSync(path)) return [];
    return hotspotShapeIssues(readFileSync(path, 'utf8'), `${reading.displayFolder}/illustrations/${name}`);
  });
}

/** The same for one picture. */
export function hotspotShapeIssues(source: string, file: string): AuthorIssue[] {
  const hotspots = paintedShapes(parseSvg(source), ({ attributes }) => attributes['data-hotspot'] ?? null);
  return [...hotspots].flatMap(([hotspot, shapes]) => {
    const issue = (what: string, todo: string): AuthorIssue => ({
      severity: 'error',
      file,
      line: shapes[0]?.line ?? null,
      what: `The thing "${hotspot}" ${what}`,
      todo,
    });
    const solid = shapes.filter(({ opacity }) => opacity > 0.99);
    const most = mostContrast(solid);
    const outlines = solid.filter(({ stroke }) => stroke.length > 0).map(({ strokeWidth }) => strokeWidth);
    const outline = Math.max(...outlines);
    return [
      ...(most < leastContrast
        ? [
            issue(
              `has no solid light and dark part that differ ${String(leastContrast)}:1 (most: ${most.toFixed(1)}:1).`,
              'Give it an outline much darker, or much lighter, than its area.',
            ),
          ]
        : []),
      ...(outlines.length > 0 && outline < leastOutline
        ? [
            issue(
              `has no solid outline of ${String(leastOutline)} pixels (widest: ${outline.toFixed(1)}).`,
              'Draw its main outline wider; mind that a transform shrinks lines too.',
            ),
          ]
        : []),
    ];
  });
}

/** Largest contrast between areas and outlines that are wide enough to be seen. */
function mostContrast(shapes: readonly PaintedShape[]): number {
  const colours = [
    ...new Set(
      shapes.flatMap(({ fill, stroke, strokeWidth }) => [
        ...fill,
        ...(strokeWidth >= leastOutline ? stroke : []),
      ]),
    ),
  ];
  return Math.max(1, ...colours.flatMap((one) => colours.map((other) => contrast(one, other))));
}
