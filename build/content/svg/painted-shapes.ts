/** What the shapes of a picture are painted with, once everything they inherit is resolved. */
import { allElements, type SvgElement } from './parse-svg.ts';

/** A shape as it is painted. */
export interface PaintedShape {
  /** Solid colours of its area; several when it is a gradient, none when it has no area of its own. */
  readonly fill: readonly string[];
  readonly stroke: readonly string[];
  /** Width of the outline in units of the canvas, all scales applied. */
  readonly strokeWidth: number;
  /** 0 to 1, all groups multiplied. */
  readonly opacity: number;
  readonly line: number;
}

interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly opacity: number;
  readonly scale: number;
}

const shapes = new Set('path circle ellipse rect line polyline polygon'.split(' '));
const unpainted = new Set('defs symbol clipPath mask pattern linearGradient radialGradient'.split(' '));
const standard: Paint = { fill: '#000000', stroke: 'none', strokeWidth: 1, opacity: 1, scale: 1 };

/** Shapes below the elements that `wanted` picks, keyed by what it returns. */
export function paintedShapes(
  root: SvgElement,
  wanted: (element: SvgElement) => string | null,
): Map<string, PaintedShape[]> {
  const byId = new Map(
    allElements(root).flatMap((element) => {
      const { id } = element.attributes;
      return id === undefined ? [] : [[id, element] as const];
    }),
  );
  const found = new Map<string, PaintedShape[]>();
  walk(root, standard, [], { byId, found, wanted });
  return found;
}

interface Walk {
  readonly byId: ReadonlyMap<string, SvgElement>;
  readonly found: Map<string, PaintedShape[]>;
  readonly wanted: (element: SvgElement) => string | null;
}

function walk(element: SvgElement, inherited: Paint, keys: readonly string[], context: Walk): void {
  if (unpainted.has(element.name)) return;
  const paint = paintOf(element, inherited);
  const key = context.wanted(element);
  const inside = key === null ? keys : [...keys, key];
  if (shapes.has(element.name))
    for (const place of inside) {
      const list = context.found.get(place) ?? [];
      list.push(shapeOf(element, paint, context.byId));
      context.found.set(place, list);
    }
  const used =
    element.name === 'use' ? context.byId.get((element.attributes['href'] ?? '').slice(1)) : undefined;
  for (const child of used === undefined ? element.children : [used]) walk(child, paint, inside, context);
}

function paintOf({ attributes }: SvgElement, inherited: Paint): Paint {
  const number = (name: string, fallback: number) => {
    const value = Number.parseFloat(attributes[name] ?? '');
    return Number.isNaN(value) ? fallback : value;
  };
  return {
    fill: attributes['fill'] ?? inherited.fill,
    stroke: attributes['stroke'] ?? inherited.stroke,
    strokeWidth: number('stroke-width', inherited.strokeWidth),
    opacity: inherited.opacity * number('opacity', 1),
    scale: inherited.scale * scaleOf(attributes['transform'] ?? ''),
  };
}

/** How much a transform enlarges a line: the mean of both directions. */
function scaleOf(transform: string): number {
  return [...transform.matchAll(/(scale|matrix)\(([^)]*)\)/g)].reduce((scale, [, kind, list = '']) => {
    const [a = 1, b = a, c = 0, d = 1] = list
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    return scale * Math.sqrt(Math.abs(kind === 'scale' ? a * b : a * d - b * c));
  }, 1);
}

function shapeOf(element: SvgElement, paint: Paint, byId: ReadonlyMap<string, SvgElement>): PaintedShape {
  return {
    fill: coloursOf(paint.fill, byId),
    stroke: coloursOf(paint.stroke, byId),
    strokeWidth: paint.strokeWidth * paint.scale,
    opacity: paint.opacity,
    line: element.line,
  };
}

/** The colour, or those of all stops of a gradient. */
function coloursOf(paint: string, byId: ReadonlyMap<string, SvgElement>): string[] {
  const gradient = byId.get(/^url\(#([^)]+)\)$/.exec(paint)?.[1] ?? '');
  if (gradient !== undefined)
    return allElements(gradient).flatMap(({ attributes }) => attributes['stop-color'] ?? []);
  return /^#[0-9a-f]{6}$/i.test(paint) ? [paint] : [];
}
