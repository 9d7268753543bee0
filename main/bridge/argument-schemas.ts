import * as v from 'valibot';
import { languageSchema } from '../../content/schema/compiled-pack.ts';
import { idSchema } from '../../content/schema/id.ts';

const shortText = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const counter = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const nothing = v.strictTuple([]);

/** What each channel takes; `contract.ts` says what it means. Strict: one argument too many is refused. */
export const argumentSchemas = {
  checkPin: v.strictTuple([shortText(12)]),
  nothing,
  heartbeat: v.strictTuple([v.strictObject({ sequence: counter, screen: shortText(40) })]),
  report: v.strictTuple([
    v.strictObject({
      severity: v.picklist(['info', 'warning', 'error']),
      code: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
      message: shortText(2000),
    }),
  ]),
  count: v.strictTuple([
    v.strictObject({
      kind: v.picklist(['shown', 'listened', 'language']),
      key: v.pipe(v.union([idSchema, languageSchema]), v.maxLength(60)),
    }),
  ]),
} as const;
