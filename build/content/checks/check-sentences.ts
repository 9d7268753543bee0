import type { AuthorIssue } from '../../../content/schema/author-issue.ts';
import { barePolicy, languagePolicy } from '../policy/language-policy.ts';
import type { PackReading } from '../read-pack-source.ts';
import { complainAt, severityIn } from './complain.ts';
import type { PackText } from './pack-texts.ts';
import { isForChildren } from './slide-audience.ts';
import { splitWords } from './split-words.ts';

/** Most words on a slide for the youngest (content.md 8.4). */
const youngSlideWords = 40;

/** Long sentences, and slides that are too long for the youngest. Titles, labels and picture descriptions are no running text. */
export function checkSentences(reading: PackReading, texts: readonly PackText[]): AuthorIssue[] {
  return texts.flatMap((text) => [...longSentences(reading, text), ...longYoungSlide(reading, text)]);
}

/** Most words of a sentence of this text, or `null` when it is not running text. */
function sentenceLimit(text: PackText): number | null {
  const { sentenceWords } = languagePolicy(text.language) ?? barePolicy;
  switch (text.part) {
    case 'young':
    case 'older':
    case 'attract':
      return sentenceWords.child;
    case 'hotspot-says':
      return isForChildren(text.audience) ? sentenceWords.child : sentenceWords.parents;
    case 'parents':
    case 'term-says':
      return sentenceWords.parents;
    default:
      return null;
  }
}

function longSentences(reading: PackReading, text: PackText): AuthorIssue[] {
  const limit = sentenceLimit(text);
  if (limit === null) return [];
  return text.sentences.flatMap(([from, to]) => {
    const sentence = text.text.slice(from, to);
    const words = splitWords(sentence, text.language).length;
    if (words <= limit) return [];
    return [
      complainAt(text, from, severityIn(reading, text.language), {
        what: `The sentence "${shortened(sentence)}" has ${String(words)} words; the limit here is ${String(limit)}.`,
        todo: 'Make two sentences of it, or leave something out.',
      }),
    ];
  });
}

function longYoungSlide(reading: PackReading, text: PackText): AuthorIssue[] {
  if (text.part !== 'young') return [];
  const words = splitWords(text.text, text.language).length;
  if (words <= youngSlideWords) return [];
  return [
    complainAt(text, 0, severityIn(reading, text.language), {
      what: `The slide has ${String(words)} words; the limit for the youngest is ${String(youngSlideWords)}.`,
      todo: 'Keep one idea; leave the rest to the level "older".',
    }),
  ];
}

/** The beginning of a sentence, enough to find it. */
export function shortened(sentence: string): string {
  return sentence.length <= 60 ? sentence : `${sentence.slice(0, 57).trimEnd()}...`;
}
