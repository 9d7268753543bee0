import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { activityWordsSchema } from '../../content/schema/source-activity.ts';
import {
  factsSourceSchema,
  glossarySourceSchema,
  numbersSourceSchema,
  packSourceSchema,
  pictureSourceSchema,
  slideHeadSchema,
  slideSourceSchema,
  termPicturesSourceSchema,
} from '../../content/schema/source-pack.ts';

const folder = resolve(import.meta.dirname, '../../content/schema/json');

/** Files an author edits, and the schema of each; `.vscode/settings.json` maps them to paths. */
const schemas: Readonly<Record<string, v.GenericSchema>> = {
  pack: packSourceSchema,
  slide: slideSourceSchema,
  'slide-head': slideHeadSchema,
  activity: activityWordsSchema,
  illustration: pictureSourceSchema,
  numbers: numbersSourceSchema,
  facts: factsSourceSchema,
  glossary: glossarySourceSchema,
  'term-pictures': termPicturesSourceSchema,
};

/** JSON Schemas for editors by file name, made from the same valibot schemas that the compiler uses. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }), null, 2)}\n`,
    ]),
  );
}

/** Writes the JSON Schemas beside the valibot ones. Returns the exit code. */
export function writeJsonSchemas(): number {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
  return 0;
}

/** Names of the JSON Schemas on disk that no longer say what the valibot schemas say. */
export function staleJsonSchemas(): string[] {
  return [...jsonSchemas()]
    .filter(([name, text]) => {
      const path = join(folder, name);
      return !existsSync(path) || readFileSync(path, 'utf8') !== text;
    })
    .map(([name]) => name);
}
