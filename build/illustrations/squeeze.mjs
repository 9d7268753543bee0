/**
 * Finishes a picture. What comes back unchanged (heads, shoes, leaves) is written once among the definitions and used from
 * there; of all that could move, three gentle things at most do.
 */

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** A group without groups inside it, and the beginning of a path with its outline. Patterns: the whole, then what must be alike. */
const innerGroup = /<g((?: (?!data-)[a-zA-Z-]+="[^"]*")*)>((?:(?!<g[ >]|<\/g>).)+)<\/g>/g;
const outline = /<path d="([^"]+)"/g;

/** Writes what `pattern` finds more than once into definitions, as long as that saves bytes; ids are taken from `ids`. */
const share = (art, pattern, ids, { define, use }) => {
  const counts = new Map();
  for (const [whole] of art.matchAll(pattern)) counts.set(whole, (counts.get(whole) ?? 0) + 1);
  const gain = ([whole, count]) =>
    count * (whole.length - use('name-of-it-a').length) - define(whole, 'name-of-it-a').length;
  const worth = [...counts].filter((each) => each[1] > 1 && gain(each) > 0).sort((a, b) => gain(b) - gain(a));
  const named = new Map(worth.slice(0, ids.length).map(([whole], place) => [whole, ids[place]]));
  return {
    defs: [...named].map(([whole, id]) => define(whole, id)).join(''),
    art: art.replace(pattern, (whole) => (named.has(whole) ? use(named.get(whole)) : whole)),
  };
};

/** Takes `defs` and `art` of a picture and gives them back with what repeats shared; ids begin with `name`. */
export const squeeze = (name, defs, art) => {
  const idsFrom = (sign) => [...letters].map((letter) => `${name}-${sign}${letter}`);
  const groups = share(art, innerGroup, idsFrom('g'), {
    define: (whole, id) => whole.replace('<g', `<g id="${id}"`),
    use: (id) => `<use href="#${id}"/>`,
  });
  const outlines = share(groups.defs + '\n' + groups.art, outline, idsFrom(''), {
    define: (whole, id) => `${whole.replace('<path', `<path id="${id}"`)}/>`,
    use: (id) => `<use href="#${id}"`,
  });
  const [sharedGroups, drawn] = outlines.art.split('\n');
  return { defs: defs + outlines.defs + sharedGroups, art: drawn };
};

const mover = / data-motion="([a-z]+)"/g;
const mostMovers = 3;

/** What is drawn once and set out many times stays still: one mover among the definitions would be a crowd of them. */
export const still = (defs) => defs.replace(mover, '');

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
