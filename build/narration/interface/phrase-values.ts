/** The values that messages with placeholders can have: the whole of each small domain (accessibility CF-2). Data, no code to speak of. */
import type { MessageKey } from '../../../renderer/i18n/message-key.ts';
import { speechRates } from '../../../renderer/session/session-types.ts';

/** Values of one message. */
export type Values = Readonly<Record<string, string | number>>;

/** What the domains depend on. */
export interface PhraseWorld {
  /** Languages of all packs. */
  readonly languages: readonly string[];
  /** Numbers of pages that a path of a pack has. */
  readonly pathLengths: readonly number[];
  /** What a pack says of its source. */
  readonly sources: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly asOf: string | null;
  }[];
  /** Numbers behind the gate. */
  readonly numbers: readonly {
    readonly value: number;
    readonly source: string;
    readonly asOf: string | null;
  }[];
  /** Sizes of the groups of dots in the activities. */
  readonly dotGroups: readonly (readonly number[])[];
  /** Titles of the packs in a language. */
  readonly titles: (language: string) => readonly string[];
}

/** What a domain is made of, in one language. */
interface Domain {
  readonly world: PhraseWorld;
  readonly language: string;
  readonly languageName: (language: string) => string;
}

/** Steps of the volume ladder. */
const volumeSteps = 8;
/** Pages of topic cards that the packs have, six cards each. */
const mostTopicPages = 2;
/** Digits that a staff code can have, and tries that are left. */
const mostDigits = 12;
const mostTries = 5;
/** Things of one kind in a tube. */
const mostThings = 12;
/** Every number behind the gate has this denominator. */
const wholeOf = 100;

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_unused, index) => index + 1);
const places = (total: number): readonly Values[] => upTo(total).map((index) => ({ index, total }));
const positions = ({ world }: Domain): readonly Values[] => [...new Set(world.pathLengths)].flatMap(places);
const languages = ({ world, languageName }: Domain): readonly Values[] =>
  world.languages.map((tag) => ({ language: languageName(tag) }));
const shares = ({ world }: Domain): readonly Values[] =>
  world.numbers.map(({ value }) => ({ count: value, total: wholeOf }));

/** By message. */
export const phraseValues: Readonly<Partial<Record<MessageKey, (domain: Domain) => readonly Values[]>>> = {
  'greeting.choose': ({ language, languageName }) => [{ language: languageName(language) }],
  'packs.fallbackLanguage': languages,
  'slide.fallbackLanguage': languages,
  'topics.open': ({ world, language }) => world.titles(language).map((title) => ({ title })),
  'topics.position': positions,
  'slide.position': positions,
  'topics.page': () => upTo(mostTopicPages).flatMap(places),
  // What is in the tube is said thing by thing: the message without things, then their names and how many there are.
  'activity.inTube': () => [{ things: '' }, ...upTo(mostThings).map((count) => ({ things: String(count) }))],
  'activity.dots': ({ world, language }) =>
    world.dotGroups.map((sizes) => ({
      groups: new Intl.ListFormat(language, { type: 'unit' }).format(sizes.map(String)),
    })),
  'parents.source': ({ world }) => world.sources.filter(({ asOf }) => asOf === null).map(named),
  'parents.sourceDated': ({ world }) => world.sources.filter(({ asOf }) => asOf !== null).map(named),
  'numbers.outOf': shares,
  'numbers.outOfExact': shares,
  'numbers.array': shares,
  'numbers.source': ({ world }) =>
    world.numbers.map(({ source, asOf }) => ({
      source: asOf === null ? `${source}.` : `${source}, ${asOf}.`,
    })),
  'text.rateValue': () => places(speechRates.length),
  'text.volumeValue': () => places(volumeSteps),
  'staff.pinEntered': () => [0, ...upTo(mostDigits)].map((count) => ({ count })),
  'staff.pinRefused': () => [0, ...upTo(mostTries)].map((count) => ({ count })),
};

function named({ title, publisher, asOf }: PhraseWorld['sources'][number]): Values {
  return { title, publisher, date: asOf ?? '' };
}

/** Messages without a clip, and why; the voice of the machine says them where it has one, the captions always. */
export const withoutClip: Readonly<Partial<Record<MessageKey, string>>> = {
  'parents.reviewed': 'names and dates are known only once somebody has signed',
  'parents.reviewOverdue': 'says a date that is known only once somebody has signed',
  'cleaning.left': 'counts seconds',
  'numbers.perYear': 'is part of a text of the pack',
  'problem.code': 'a code for staff, of which there are many',
  'staff.pinLocked': 'counts seconds',
  'staff.contentValue': 'versions are many',
  'staff.contentLeftOut': 'names of packs of the hospital',
  'staff.hours': 'counts without end',
  'staff.times': 'counts without end',
};

/**
 * Beginnings of messages without a clip: what stands behind the staff code. No visitor meets it, it is over a hundred messages, and
 * with them a language would need a third more room than it may have. As above, the machine's voice says them, the captions always.
 */
export const behindStaffCode: readonly string[] = [
  'tools.',
  'soundDelay.',
  'intents.',
  ...['health', 'version', 'content', 'upSince', 'recoveries', 'notices', 'noNotices', 'sound'].map(
    (key) => `staff.${key}`,
  ),
];

/** Whether a message is said from a clip. */
export function hasClip(key: MessageKey): boolean {
  return !(key in withoutClip) && !behindStaffCode.some((beginning) => key.startsWith(beginning));
}
