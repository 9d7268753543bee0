import * as v from 'valibot';
import { staffSettingNames } from '../../content/schema/staff-setting.ts';
import { languageSchema } from '../../content/schema/compiled-pack.ts';

const shortText = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const counter = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
/** Pack and slide: two packs may have slides of one name. */
const slideKey = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/));
const nothing = v.strictTuple([]);
const settingName = v.picklist(staffSettingNames);
const oneValue = v.union([v.number(), v.boolean(), v.null(), shortText(200)]);

/** What each channel takes; `contract.ts` says what it means. Strict: one argument too many is refused. */
export const argumentSchemas = {
  checkPin: v.strictTuple([shortText(32)]),
  nothing,
  keepSetting: v.strictTuple([
    settingName,
    v.union([oneValue, v.pipe(v.array(shortText(80)), v.maxLength(200))]),
  ]),
  forgetSetting: v.strictTuple([settingName]),
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
      key: v.pipe(v.union([slideKey, languageSchema]), v.maxLength(120)),
    }),
  ]),
} as const;
