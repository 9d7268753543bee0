/** What became of each "should" and "wow" of the design: `requirements.yaml`, as a document. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

/** Every should and wow of the design's accessibility requirements; none may be missing. */
export const requirementIds = [
  ...['CF-17', 'ACT-8', 'ACT-9', 'KEY-6', 'KEY-8', 'KEY-9', 'KEY-12', 'TTS-8', 'TTS-10', 'TTS-12'],
  ...['TIM-4', 'TIM-5', 'TIM-9', 'RCH-5', 'RCH-6', 'SIZ-5', 'VIS-6', 'VIS-10', 'VIS-11', 'VIS-13'],
  ...['COG-2', 'COG-3', 'COG-8', 'COG-10', 'RTL-3', 'SGN-1', 'SGN-2', 'SW-2', 'SW-4', 'SW-5', 'SW-6'],
] as const;

const requirementsSchema = v.strictObject(
  v.entriesFromList(
    requirementIds,
    v.strictObject({ state: v.picklist(['done', 'partly', 'not']), what: v.pipe(v.string(), v.nonEmpty()) }),
  ),
);

/** docs/accessibility-requirements.md; throws when an id is missing or unknown. */
export function requirementsMarkdown(): string {
  const file = resolve(import.meta.dirname, 'requirements.yaml');
  const found = v.parse(requirementsSchema, parse(readFileSync(file, 'utf8')));
  const rows = requirementIds.map((id) => `| ${id} | ${found[id].state} | ${found[id].what} |`);
  return `# What became of each wish

The design of Lantern's accessibility lists musts, shoulds and wows. The musts are counted in the
[conformance record](accessibility-conformance.md); here is every should and wow, done or with the reason. Written by \`npm run acr\` from
\`build/acr/requirements.yaml\`.

| id | state | what |
| --- | --- | --- |
${rows.join('\n')}
`;
}
