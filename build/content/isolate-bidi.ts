const rightToLeft = new Set(['ar', 'he', 'fa', 'ur']);

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return rightToLeft.has(language.split('-')[0] ?? language);
}

const leftToRightIsolate = '\u2066';
const popIsolate = '\u2069';
// A run of Latin letters, digits and what holds a number or telephone number together; starts and ends on a letter, digit, + or %.
const latinRun = /[A-Za-z0-9+](?:[A-Za-z0-9 .,/+\u00a0\u202f-]*[A-Za-z0-9%])?%?/g;

/** Puts Latin runs and numbers of a right-to-left text into left-to-right isolates, so that "+32 2 764" keeps its order. */
export function isolateLatinRuns(text: string, language: string): string {
  if (!isRightToLeft(language)) return text;
  return text.replace(latinRun, (run) => `${leftToRightIsolate}${run}${popIsolate}`);
}
