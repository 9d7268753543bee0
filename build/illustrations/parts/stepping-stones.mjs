/** Paths across a field: stepping stones, and a smooth one for wheels. */
import { warm } from '../palette.mjs';
import { inked, path, smooth, stroked } from '../svg.mjs';

/** Points at even steps along a polyline of [x, y]. */
const along = (points, count) => {
  const lengths = points.slice(1).map((p, i) => Math.hypot(p[0] - points[i][0], p[1] - points[i][1]));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return Array.from({ length: count }, (_, k) => {
    let left = (total * (k + 0.5)) / count;
    const i = lengths.findIndex((length) => (left <= length ? true : ((left -= length), false)));
    const t = left / lengths[i];
    return [
      points[i][0] + (points[i + 1][0] - points[i][0]) * t,
      points[i][1] + (points[i + 1][1] - points[i][1]) * t,
    ];
  });
};
/** Round stepping stones that grow towards us, one path a tint; `sizeAt(y)` gives the radius. */
export const stones = (points, count, tints, sizeAt) => {
  const places = along(points, count).map(([x, y], i) => [
    Math.round(x),
    Math.round(y),
    Math.round(sizeAt(y) * (0.92 + ((i * 7) % 5) * 0.05)),
  ]);
  const disc = ([x, y, r], drop = 0) =>
    `M${x - r} ${y + drop}a${r} ${Math.round(r * 0.46)} ${(x * 7) % 13} 1 0 ${r * 2} 0a${r} ${Math.round(r * 0.44)} 0 1 0 ${-r * 2} 0`;
  const shine = ([x, y, r]) =>
    `M${Math.round(x - r * 0.55)} ${Math.round(y - r * 0.14)}q${Math.round(r * 0.3)} ${-Math.round(r * 0.16)} ${Math.round(r * 0.7)} ${-Math.round(r * 0.12)}`;
  const pick = (k) =>
    places
      .filter((_, i) => i % tints.length === k)
      .map((place) => disc(place))
      .join('');
  return (
    path(places.map((place) => disc(place, 7)).join(''), { fill: '#332C48', opacity: 0.22 }) +
    tints.map((tint, k) => path(pick(k), inked(tint, 4))).join('') +
    path(places.map(shine).join(''), stroked(warm.paper, 4, { opacity: 0.7 }))
  );
};
/** A smooth path for wheels: a ribbon of slabs. */
export const ribbon = (points, wide, fill) =>
  path(smooth(points), stroked('#332C48', wide + 10)) +
  path(smooth(points), stroked(fill, wide)) +
  path(smooth(points), stroked(warm.paper, 5, { strokeDasharray: '2 34', opacity: 0.9 }));
