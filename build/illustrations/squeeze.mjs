/**
 * Finishes a picture. A shape that comes back with the same outline (heads, shoes, leaves) is written once among the
 * definitions and used from there; of all that could move, three gentle things at most do.
 */

const shape = /<path d="([^"]+)"/g;
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** How many bytes it saves to write the outline `d` once and use it `count` times. */
const gain = (d, count, id) =>
  count * (`<path d="${d}"`.length - `<use href="#${id}"`.length) - `<path id="${id}" d="${d}"/>`.length;

/** Takes `defs` and `art` of a picture and gives them back with repeated outlines shared; ids begin with `name`. */
export const squeeze = (name, defs, art) => {
  const counts = new Map();
  for (const [, d] of art.matchAll(shape)) counts.set(d, (counts.get(d) ?? 0) + 1);
  const ids = new Map();
  for (const [d, count] of [...counts].sort((a, b) => gain(b[0], b[1], name) - gain(a[0], a[1], name))) {
    const id = `${name}-${letters[ids.size]}`;
    if (ids.size < letters.length && count > 1 && gain(d, count, id) > 0) ids.set(d, id);
  }
  const shared = [...ids].map(([d, id]) => `<path id="${id}" d="${d}"/>`).join('');
  return {
    defs: defs + shared,
    art: art.replace(shape, (whole, d) => (ids.has(d) ? `<use href="#${ids.get(d)}"` : whole)),
  };
};

const mover = / data-motion="([a-z]+)"/g;
const mostMovers = 3;

/** Leaves at most three movers in the drawing, each of another kind before two of one; the others stay still. */
export const settle = (art) => {
  const found = [...art.matchAll(mover)].map(([, kind], place) => ({ kind, place }));
  const order = ['float', 'breathe', 'blink', 'sway'];
  const firsts = order.map((kind) => found.find((each) => each.kind === kind)).filter(Boolean);
  const kept = new Set([...firsts, ...found].slice(0, mostMovers).map(({ place }) => place));
  let place = -1;
  return art.replace(mover, (whole) => {
    place += 1;
    return kept.has(place) ? whole : '';
  });
};
