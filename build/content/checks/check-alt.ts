import type { AuthorIssue } from '../../../content/schema/author-issue.ts';
import type { PackReading } from '../read-pack-source.ts';
import { complainAt, severityIn, type Complaint } from './complain.ts';
import { foldWord } from './fold-word.ts';
import type { PackText } from './pack-texts.ts';
import { splitWords } from './split-words.ts';

/** Words of a picture description: enough to see the picture, not more than one listens to. */
const fewestWords = 6;
const mostWords = 60;

/** Picture descriptions that say too little, too much, or only the title again. */
export function checkAlt(reading: PackReading, texts: readonly PackText[]): AuthorIssue[] {
  return texts.flatMap((text) => {
    const title = texts.find(
      ({ language, slide, part }) => language === text.language && slide === text.slide && part === 'title',
    );
    const complaint = text.part === 'alt' ? altComplaint(text, title?.text ?? '') : null;
    return complaint === null ? [] : [complainAt(text, 0, severityIn(reading, text.language), complaint)];
  });
}

function altComplaint({ text, language }: PackText, title: string): Complaint | null {
  const words = splitWords(text, language);
  const plain = (shown: string) =>
    splitWords(shown, language)
      .map(({ word }) => foldWord(word, language))
      .join(' ');
  if (plain(text) === plain(title))
    return { what: 'The picture description only repeats the title.', todo: 'Say what the picture shows.' };
  if (words.length < fewestWords)
    return {
      what: `The picture description has only ${String(words.length)} words.`,
      todo: 'Say who is there, what they do, and where.',
    };
  if (words.length > mostWords)
    return {
      what: `The picture description has ${String(words.length)} words; the limit is ${String(mostWords)}.`,
      todo: 'Keep what matters for the text of the slide.',
    };
  return null;
}
