/** What is demanded of a language, as data: one YAML file a language, edited by whoever knows that language. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describeIssue } from '../../../content/schema/author-issue.ts';
import { readYaml } from '../read-yaml.ts';

const words = v.optional(v.array(v.pipe(v.string(), v.nonEmpty('a word'))), []);
const limits = v.strictObject({ child: v.number(), parents: v.number() });

const policySchema = v.strictObject({
  /** Most words of one sentence. */
  sentenceWords: v.optional(limits, { child: 12, parents: 20 }),
  /** Limits of a whole path by formula; `raw` counts glossary words too. A formula without limits is only reported. */
  scores: v.optional(
    v.array(v.strictObject({ formula: v.string(), limit: v.optional(limits), rawLimit: v.optional(limits) })),
    [],
  ),
  /** Words that must not be said, and what to write instead. `x*` begins with x, `*x*` contains it, `%` and other signs as they are. */
  forbidden: v.optional(
    v.array(
      v.strictObject({
        where: v.picklist(['waiting-room', 'children', 'everywhere']),
        words,
        /** Forbidden unless one of these words follows. */
        unlessBefore: words,
        todo: v.string(),
      }),
    ),
    [],
  ),
  /** Number words, so that a figure typed by hand is seen. */
  numberWords: v.optional(
    v.strictObject({
      /** "percent". */
      percent: words,
      /** "ten", "hundred": what a share is counted out of. */
      wholes: words,
      /** "two" to "nine": a share when a whole stands in the same sentence. */
      small: words,
      /** "twenty" to "ninety": never typed. */
      tens: words,
    }),
    { percent: [], wholes: [], small: [], tens: [] },
  ),
  /** What may hang in front of or behind a word without making it another word. */
  prefixes: words,
  endings: words,
  /** Words that only look like a form of a glossary word. */
  unlike: words,
});

/** Limits and word lists of one language. */
export type LanguagePolicy = v.InferOutput<typeof policySchema>;

const loaded = new Map<string, LanguagePolicy | null>();

/** The policy of a language, or of its plain form (`nl` for `nl-BE`); `null` when nobody has written one yet. */
export function languagePolicy(language: string): LanguagePolicy | null {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const path = [language, language.split('-')[0] ?? language]
    .map((tag) => join(import.meta.dirname, `${tag}.yaml`))
    .find((candidate) => existsSync(candidate));
  const policy = path === undefined ? null : readPolicy(path);
  loaded.set(language, policy);
  return policy;
}

/** A policy is the project's own file, so a mistake in it stops the check. */
function readPolicy(path: string): LanguagePolicy {
  const checked = readYaml(readFileSync(path, 'utf8'), policySchema, { file: path, linesBefore: 0 });
  if (checked.ok) return checked.value;
  throw new Error(checked.issues.map(describeIssue).join('\n'));
}

/** What holds for a language that has no policy: the limits of sentences, nothing else. */
export const barePolicy: LanguagePolicy = v.parse(policySchema, {});
