import type { AuthorIssue } from '../../../content/schema/author-issue.ts';
import type { Compilation } from '../compile-pack.ts';
import { captionTexts } from './caption-texts.ts';
import { checkAlt } from './check-alt.ts';
import { checkAttract } from './check-attract.ts';
import { checkCompleteness } from './check-completeness.ts';
import { checkForbiddenWords } from './check-forbidden-words.ts';
import { checkHotspotShapes } from './check-hotspot-shapes.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkReadability } from './check-readability.ts';
import { checkReviews } from './check-reviews.ts';
import { checkSentences } from './check-sentences.ts';
import { checkTerms } from './check-terms.ts';
import { packTexts } from './pack-texts.ts';

/**
 * What an editor is told beyond the rules of the format: missing, hard, forbidden, drifting. The kiosk plays such a pack all
 * the same; only `content:check` fails.
 */
export function checkContent({ reading, pack }: Compilation, today: string): AuthorIssue[] {
  const languages = pack?.languages ?? [];
  const texts = packTexts(reading, languages);
  return [
    ...checkCompleteness(reading, languages),
    ...checkForbiddenWords([...texts, ...captionTexts(reading)]),
    ...checkNumbers(reading, texts),
    ...checkSentences(reading, texts),
    ...checkAttract(reading, texts),
    ...checkTerms(reading, texts),
    ...checkAlt(reading, texts),
    ...checkReadability(reading, languages, texts),
    ...checkHotspotShapes(reading),
    ...checkReviews(reading, languages, today),
  ];
}
