import type { AuthorIssue } from '../../content/schema/author-issue.ts';

/** Two lines beside the picture at the usual size of letters. */
const mostLetters = 70;

const timing =
  /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})\s+-->\s+(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})(?:\s|$)/;

/** What is wrong with a file of captions (WebVTT), with the lines it stands on. */
export function checkCaptions(source: string, file: string): AuthorIssue[] {
  const lines = linesOf(source);
  const complain = (line: number, what: string, todo: string, severity: AuthorIssue['severity'] = 'error') =>
    ({ severity, file, line, what, todo }) as const;
  if (!/^WEBVTT(\s|$)/.test(lines[0] ?? ''))
    return [
      complain(
        1,
        'This is not a file of captions (WebVTT).',
        'Let its first line be "WEBVTT", or export it as WebVTT.',
      ),
    ];
  const places = lines.flatMap((line, index) => (line.includes('-->') ? [index] : []));
  if (places.length === 0)
    return [
      complain(1, 'There are no captions in it.', 'Write down what is signed, each sentence with its times.'),
    ];
  return places.flatMap((place) => {
    const times = timesOf(lines[place] ?? '');
    if (times === null)
      return [complain(place + 1, 'These times cannot be read.', 'Write them like 00:01.500 --> 00:04.000.')];
    if (times.endMs <= times.startMs)
      return [complain(place + 1, 'The caption ends before it begins.', 'Correct its times.')];
    const { length } = textAfter(lines, place);
    if (length === 0)
      return [complain(place + 1, 'The caption has no words.', 'Write them on the line below its times.')];
    return length <= mostLetters
      ? []
      : [
          complain(
            place + 2,
            `The caption has ${String(length)} letters; ${String(mostLetters)} fit on two lines.`,
            'Make two captions of it.',
            'warning',
          ),
        ];
  });
}

/** A caption with the line of its first word. */
export interface Caption {
  readonly line: number;
  readonly text: string;
}

/** The captions of a file that has been checked, in their order. */
export function captionsIn(source: string): readonly Caption[] {
  const lines = linesOf(source);
  return lines.flatMap((line, place) =>
    line.includes('-->') ? [{ line: place + 2, text: textAfter(lines, place) }] : [],
  );
}

function linesOf(source: string): readonly string[] {
  return source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
}

function timesOf(line: string): { readonly startMs: number; readonly endMs: number } | null {
  const match = timing.exec(line.trim());
  if (match === null) return null;
  const at = (group: number): number => Number(match[group] ?? 0);
  const milliseconds = (from: number): number =>
    ((at(from) * 60 + at(from + 1)) * 60 + at(from + 2)) * 1000 + at(from + 3);
  return { startMs: milliseconds(1), endMs: milliseconds(5) };
}

/** The words of the caption whose times stand on this line, without marks such as `<i>`. */
function textAfter(lines: readonly string[], place: number): string {
  const rest = lines.slice(place + 1);
  const end = rest.findIndex((line) => line.trim() === '');
  return rest
    .slice(0, end === -1 ? undefined : end)
    .join(' ')
    .replaceAll(/<[^>]*>/g, '')
    .trim();
}
