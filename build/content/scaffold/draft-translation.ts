/** First files of a language that is being added. Pure: text in, text out. */

/** A slide in the first language as the draft of a translation: the kiosk leaves it alone until the mark is taken out. */
export function draftTranslation(source: string): string {
  const head = [
    '# Translate what stands behind each colon, and the text below. Keep {fact:...}, {number:...} and (term:...) as they are.',
    '# When the slide is finished, take these lines out: then the kiosk shows it.',
    'draft: true',
  ].join('\n');
  return withoutReview(source.replaceAll('\r\n', '\n')).replace(/^---\n/, `---\n${head}\n`);
}

/** What an activity says, as the draft of a translation: the first language stands in until the mark is taken out. */
export function draftActivity(source: string): string {
  const head = [
    '# Translate what stands behind each colon, but not the names before it.',
    '# When it is finished, take these lines out: then the kiosk shows it.',
    'draft: true',
  ].join('\n');
  return `${head}\n${reviewTakenOut(source.replaceAll('\r\n', '\n'))}`;
}

/** Whoever reviewed the first language has not reviewed the new one. */
function withoutReview(source: string): string {
  const end = source.indexOf('\n---', 3);
  const head = reviewTakenOut(source.slice(0, end));
  return head.replace(/\n+$/, '') + source.slice(end);
}

function reviewTakenOut(yaml: string): string {
  return yaml.replace(/^review:.*\n?(?:[ \t]+.*\n?)*/m, 'review: null\n');
}

/** A glossary in which every word waits behind a `#`: what is not uncommented is shown in the first language. */
export function draftGlossary(source: string): string {
  const lines = source.replaceAll('\r\n', '\n').trimEnd().split('\n');
  const head =
    '# Take the "# " away from a word when it is translated. What keeps it is shown in the first language.';
  return `${[head, ...lines.map((line) => (line === '' ? '' : `# ${line}`))].join('\n')}\n`;
}

type Messages = { readonly [key: string]: string | Messages };

/** Plural forms that a language needs for numbers as they occur on the screen. */
function pluralForms(language: string): readonly string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 200 }, (_unused, count) => rules.select(count)))];
}

const pluralEnding = /_(zero|one|two|few|many|other)$/;

/** The words of the screen with the plural forms of the new language, still in the first language. */
export function draftMessages(english: Messages, language: string): Messages {
  const forms = pluralForms(language);
  const draft: Record<string, string | Messages> = {};
  for (const [key, value] of Object.entries(english)) {
    if (typeof value !== 'string') draft[key] = draftMessages(value, language);
    else if (!pluralEnding.test(key)) draft[key] = value;
    else if (key.endsWith('_other'))
      for (const form of forms) draft[key.replace(pluralEnding, `_${form}`)] = value;
  }
  return draft;
}
