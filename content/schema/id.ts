import * as v from 'valibot';

/** Ids of slides, hotspots, glossary terms, facts, numbers and parts of activities: lower-case words joined by hyphens. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as bone-marrow'),
);
