/** A slide that staff have hidden for a day: `2026-11-29/leukemia/blood-cells`. Pure; shared by configuration and page. */
import * as v from 'valibot';

/** List of the configuration; entries of other days mean nothing any more. */
export const hiddenSlidesSchema = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.maxLength(80),
      v.regex(/^\d{4}-\d{2}-\d{2}\/[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/),
    ),
  ),
  v.maxLength(200),
);
