/** Compiles what there is to do on a slide: the thing itself once, its words in each language. */
import type { Activity } from '../../content/schema/activity.ts';
import type { ActivityText } from '../../content/schema/compiled-pack.ts';
import type { AuthorIssue } from '../../content/schema/author-issue.ts';
import type { ActivitySource } from '../../content/schema/source-activity.ts';
import type { LevelContext } from './compile-level-text.ts';
import { compilePlainText } from './compile-level-text.ts';
import type { PackReading, SlideFolder } from './read-pack-source.ts';

/** More characters than this in one tube are too small to be seen. */
const mostPlaces = 16;

/** Moments that say a sentence, by kind. */
const moments: Readonly<Record<ActivitySource['kind'], readonly string[]>> = {
  'fill-a-tube': ['begin', 'enough', 'ready', 'no-room', 'nothing-to-clear', 'again'],
  'few-to-many': ['begin'],
  'share-of-ten': ['begin'],
};

/** What was wrong, or the compiled thing; a slide whose activity is wrong is shown without it. */
export interface CompiledActivity {
  readonly activity: Activity | null;
  readonly issues: readonly AuthorIssue[];
}

type Complain = (what: string, todo: string) => void;

function complainer(file: string): { readonly issues: AuthorIssue[]; readonly add: Complain } {
  const issues: AuthorIssue[] = [];
  return {
    issues,
    add: (what, todo) => issues.push({ severity: 'error', file, line: null, what, todo }),
  };
}

/** The activity of a slide, checked against the pictures and numbers it names. */
export function compileActivity(reading: PackReading, slide: SlideFolder): CompiledActivity {
  const { activity } = slide.source;
  if (activity === null) return { activity: null, issues: [] };
  const { issues, add } = complainer(`${reading.displayFolder}/slides/${slide.folder}/slide.yaml`);
  if (!slide.source.levels.includes('older'))
    add(
      'The slide has an activity, but no level "older".',
      'Add "older" to "levels:": that is where it is offered.',
    );
  const ids = partsOf(activity);
  for (const id of ids.filter((one, at) => ids.indexOf(one) !== at || moments[activity.kind].includes(one)))
    add(`The activity cannot have a part called "${id}".`, 'Give each part a name of its own.');
  const compiled = checkKind(reading, activity, add);
  return { activity: issues.length === 0 ? compiled : null, issues };
}

/** Ids of everything that can be tapped. */
function partsOf(activity: ActivitySource): string[] {
  switch (activity.kind) {
    case 'fill-a-tube':
      return [...activity.cells, activity.crowd, activity.helper].map(({ id }) => id);
    case 'few-to-many':
      return activity.amounts.map(({ id }) => id);
    case 'share-of-ten':
      return activity.shares.map(({ id }) => id);
  }
}

function checkKind(reading: PackReading, activity: ActivitySource, add: Complain): Activity {
  checkPictures(reading, activity, add);
  if (activity.kind === 'share-of-ten') return compileShares(reading, activity, add);
  if (activity.kind === 'fill-a-tube') {
    const most = activity.cells.reduce((sum, cell) => sum + cell.most, 0);
    if (activity.places > mostPlaces)
      add(
        `"places" is ${String(activity.places)}; more than ${String(mostPlaces)} cannot be seen.`,
        'Make it smaller.',
      );
    if (most >= activity.places)
      add(
        `The cells together are ${String(most)}, but there are ${String(activity.places)} places: nothing else fits in.`,
        'Lower "most:" of some, or raise "places:".',
      );
  }
  return activity;
}

function checkPictures({ pictures }: PackReading, activity: ActivitySource, add: Complain): void {
  const needed = [...neededPictures(activity)];
  if (activity.card !== undefined) needed.push([activity.card]);
  for (const [name, ...boxes] of needed) {
    const picture = pictures.get(name);
    if (picture === undefined)
      add(`The picture "${name}" does not exist.`, `Add illustrations/${name}.yaml, or correct the name.`);
    for (const box of boxes.filter((one) => picture !== undefined && !(one in picture.hotspots)))
      add(
        `The picture "${name}" does not say where "${box}" is.`,
        `Add "${box}" under "hotspots:" in illustrations/${name}.yaml.`,
      );
  }
}

/** Each picture an activity shows, with the names of the boxes it must have. */
function neededPictures(
  activity: ActivitySource,
): readonly (readonly [picture: string, ...boxes: string[]])[] {
  switch (activity.kind) {
    case 'fill-a-tube':
      return [
        [activity.scene, 'tube', 'room', 'helper'],
        [activity.tube],
        [activity.glass],
        ...[...activity.cells, activity.crowd, activity.helper].map(({ picture }) => [picture] as const),
      ];
    case 'few-to-many':
      return [[activity.picture], ...activity.amounts.map(({ picture }) => [picture] as const)];
    case 'share-of-ten':
      return [];
  }
}

function compileShares(
  { numbers }: PackReading,
  { kind, card, shares }: Extract<ActivitySource, { kind: 'share-of-ten' }>,
  add: Complain,
): Activity {
  const counted = shares.map(({ id, number }) => {
    const entry = number === 'contact' ? undefined : numbers[number];
    if (entry === undefined)
      add(`The number "${number}" is not in numbers.yaml.`, 'Check the spelling, or add the number.');
    else if (entry.survival)
      add(`"${number}" is a number about survival.`, 'Take it out: those are only shown behind their gate.');
    else if (entry.unit !== 'percent' || entry.value % 10 !== 0)
      add(`"${number}" cannot be shown with ten dots.`, 'Use a percentage that can be divided by ten.');
    return { id, count: Math.max(1, Math.round((entry?.value ?? 0) / 10)) };
  });
  const sum = counted.reduce((total, { count }) => total + count, 0);
  if (sum !== 10)
    add(
      `The shares are ${String(sum)} of ten together.`,
      'They must make ten: show the whole group, all parts of it.',
    );
  return { kind, card, shares: counted };
}

/** The words of an activity in a language; `null` when there are none, or when they do not fit it. */
export function compileActivityText(
  reading: PackReading,
  slide: SlideFolder,
  language: string,
): { readonly text: ActivityText | null; readonly issues: readonly AuthorIssue[] } {
  const found = slide.activityWords.get(language);
  const { activity } = slide.source;
  const folder = `${reading.displayFolder}/slides/${slide.folder}`;
  const { issues, add } = complainer(found?.file ?? `${folder}/activity.${language}.yaml`);
  if (activity === null) {
    if (found !== undefined)
      add(
        'There are words, but the slide has no activity.',
        'Add "activity:" to slide.yaml, or delete this file.',
      );
    return { text: null, issues };
  }
  if (found === undefined) {
    // What is not translated is shown in the first language.
    if (reading.pack?.languages[0] === language)
      add(
        'The words of the activity are missing in the first language.',
        'Write this file; others fall back to it.',
      );
    return { text: null, issues };
  }
  const { words, file } = found;
  const parts = partsOf(activity);
  compareNames('parts', { wanted: parts, written: Object.keys(words.parts) }, add);
  compareNames('lines', { wanted: moments[activity.kind], written: Object.keys(words.lines) }, add);
  const context: LevelContext = { file, numbers: reading.numbers, language, survivalAllowed: false };
  const plain = (text: string) => compilePlainText(text, context, issues);
  const line = (label: string | null, says: string) => ({
    label: label === null ? null : plain(label),
    says: plain(says),
    narration: null,
  });
  const text: ActivityText = {
    title: plain(words.title),
    invitation: plain(words.invitation),
    lines: Object.fromEntries([
      ...Object.entries(words.parts).map(([id, { label, says }]) => [id, line(label, says)] as const),
      ...Object.entries(words.lines).map(([id, says]) => [id, line(null, says)] as const),
    ]),
    review: words.review,
  };
  return { text: issues.length === 0 ? text : null, issues };
}

function compareNames(
  under: string,
  { wanted, written }: { readonly wanted: readonly string[]; readonly written: readonly string[] },
  add: Complain,
): void {
  for (const id of wanted.filter((one) => !written.includes(one)))
    add(`There are no words for "${id}".`, `Add "${id}:" under "${under}:".`);
  for (const id of written.filter((one) => !wanted.includes(one)))
    add(
      `There are words for "${id}", which the activity does not have.`,
      `Remove it from "${under}:", or correct the name.`,
    );
}
