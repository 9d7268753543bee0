import { describe, expect, it } from 'vitest';
import { speakableTexts } from '../../../build/content/speakable-texts.ts';
import { fewToMany, fewToManyWords } from './few-to-many.ts';
import { PackDesk } from './pack-desk.ts';

const slideFile = 'slides/01-seeds/slide.yaml';
const wordsFile = (language: string) => `slides/01-seeds/activity.${language}.yaml`;

const tube = `
activity:
  kind: fill-a-tube
  scene: seeds
  tube: gate
  glass: gate
  places: 6
  cells:
    - { id: bean, picture: gate, most: 2 }
    - { id: pea, picture: gate, most: 2 }
  crowd: { id: weeds, picture: gate, each: 3 }
  helper: { id: rake, picture: gate }
`;
const shares = (one: string, other: string) => `
activity:
  kind: share-of-ten
  shares:
    - { id: big, number: ${one} }
    - { id: small, number: ${other} }
`;
const tubeWords = `
title: Fill a pot
invitation: Tap the seeds.
parts:
  bean: { label: Bean, says: A bean comes in. }
  pea: { label: Pea, says: A pea comes in. }
  weeds: { label: Weeds, says: Weeds come in. }
  rake: { label: Rake, says: The rake makes room. }
lines:
  begin: Tap a seed.
  enough: There are enough of these.
  ready: The pot is ready.
  no-room: There is no room.
  nothing-to-clear: There is nothing to clear.
  again: The pot is empty.
`;

/** A garden in which one can do something on the slide "seeds". */
class ActivityDesk extends PackDesk {
  constructor(activity: string, words: string) {
    super();
    this.edit(
      'illustrations/seeds.yaml',
      '  pot:',
      `${['tube', 'room', 'helper'].map((id) => `  ${id}: { portrait: [1, 1, 9, 9], landscape: [1, 1, 9, 9] }`).join('\n')}\n  pot:`,
    );
    for (const language of ['en', 'fr', 'ar'])
      for (const id of ['tube', 'room', 'helper'])
        this.edit(
          `slides/01-seeds/${language}.md`,
          'hotspots:',
          `hotspots:\n  ${id}: { label: Thing, says: It is here. }`,
        );
    this.edit(slideFile, 'levels:', `${activity.trim()}\nlevels:`).write(wordsFile('en'), words);
  }

  /** Of the activity alone; what else the garden lacks is not asked here. */
  activityComplaints(): string[] {
    return this.complaints().filter((line) => line.includes('slide.yaml') || line.includes('activity.'));
  }

  seeds(language = 'en') {
    const { pack } = this.compile();
    return {
      index: pack?.index.slides.find(({ id }) => id === 'seeds'),
      text: pack?.languages.find((one) => one.language === language)?.slides['seeds'],
    };
  }
}

describe('something to do on a slide', () => {
  it('is compiled with its words', () => {
    const desk = new ActivityDesk(tube, tubeWords);
    expect(desk.activityComplaints()).toEqual([]);
    const { index, text } = desk.seeds();
    expect(index?.activity).toMatchObject({ kind: 'fill-a-tube', places: 6, helper: { id: 'rake' } });
    expect(text?.activity?.lines).toMatchObject({
      bean: { label: 'Bean', says: 'A bean comes in.' },
      'no-room': { label: null, says: 'There is no room.' },
    });
  });

  it('gets a clip for each of its lines', () => {
    const { pack } = new ActivityDesk(tube, tubeWords).compile();
    const english = pack?.languages.find(({ language }) => language === 'en');
    const parts =
      english === undefined ? [] : speakableTexts(english).map(({ slide, part }) => `${slide}.${part}`);
    expect(parts).toEqual(
      expect.arrayContaining(['seeds.activity-bean', 'seeds.activity-begin', 'seeds.activity-no-room']),
    );
  });

  it('needs no translation: the first language stands in', () => {
    const desk = new ActivityDesk(fewToMany, fewToManyWords);
    expect(desk.activityComplaints()).toEqual([]);
    expect(desk.seeds('fr').text?.activity ?? null).toBeNull();
  });

  it('that is wrong is left out; its slide stays', () => {
    const desk = new ActivityDesk(tube, tubeWords.replace('  ready: The pot is ready.\n', ''));
    const { index, text } = desk.seeds();
    expect(text?.title).toBeDefined();
    expect(index?.activity ?? null).toBeNull();
  });

  it.each([
    [
      'words are missing',
      tube,
      tubeWords.replace('  ready: The pot is ready.\n', ''),
      'activity.en.yaml:null There are no words for "ready". Add "ready:" under "lines:".',
    ],
    [
      'a part is unknown',
      tube,
      tubeWords.replace('  pea:', '  plum:'),
      'There are words for "plum", which the activity does not have. Remove it from "parts:", or correct the name.',
    ],
    [
      'a name is misspelt',
      tube,
      tubeWords.replace('lines:', 'line:'),
      '"line" is not a name that is known here.',
    ],
    [
      'a picture is not there',
      tube.replace('picture: gate, each', 'picture: moon, each'),
      tubeWords,
      'The picture "moon" does not exist. Add illustrations/moon.yaml, or correct the name.',
    ],
    [
      'a place is not named',
      tube.replace('scene: seeds', 'scene: gate'),
      tubeWords,
      'The picture "gate" does not say where "tube" is. Add "tube" under "hotspots:" in illustrations/gate.yaml.',
    ],
    [
      'nothing fits in beside the cells',
      tube.replace('places: 6', 'places: 4'),
      tubeWords,
      'The cells together are 4, but there are 4 places: nothing else fits in. Lower "most:" of some, or raise "places:".',
    ],
    [
      'two parts share a name',
      tube.replace('id: rake', 'id: bean'),
      tubeWords,
      'The activity cannot have a part called "bean". Give each part a name of its own.',
    ],
    [
      'a part is called like a moment',
      fewToMany.replace('id: few', 'id: begin'),
      fewToManyWords,
      'The activity cannot have a part called "begin".',
    ],
    [
      'the kind is not known',
      fewToMany.replace('few-to-many', 'quiz'),
      fewToManyWords,
      '"activity.kind" should be',
    ],
  ])('says what to do when %s', (_name, activity, words, complaint) => {
    expect(new ActivityDesk(activity, words).activityComplaints().join('\n')).toContain(complaint);
  });

  it('says that it is only offered at the level "older"', () => {
    const desk = new ActivityDesk(fewToMany, fewToManyWords).edit(
      slideFile,
      '[young, older, parents]',
      '[young, parents]',
    );
    expect(desk.activityComplaints().join()).toContain('The slide has an activity, but no level "older".');
  });

  it('says that words in the first language are missing, and that words without an activity are of no use', () => {
    expect(
      new ActivityDesk(fewToMany, fewToManyWords).remove(wordsFile('en')).activityComplaints().join(),
    ).toContain('The words of the activity are missing in the first language.');
    expect(new PackDesk().write(wordsFile('fr'), fewToManyWords).complaints().join()).toContain(
      'There are words, but the slide has no activity.',
    );
  });
});

describe('the words of an activity are held to what children can read', () => {
  it.each([
    [
      'a long sentence',
      'There are very many of them now, and they fill the whole big garden up to the gate.',
      'activity.en.yaml:6: error: activity: parts: many: says: The sentence "There are very many',
    ],
    [
      'a war word',
      'Many weeds attack the garden.',
      'activity.en.yaml:6: error: activity: parts: many: says: "attack" must not stand where a child reads.',
    ],
    [
      'a number that was typed',
      'There are 100 weeds.',
      'activity.en.yaml:6: error: activity: parts: many: says: "100" is a number typed by hand.',
    ],
  ])('%s', (_name, says, complaint) => {
    const words = fewToManyWords.replace('There are many.', `'${says}'`);
    expect(new ActivityDesk(fewToMany, words).findings().join('\n')).toContain(complaint);
  });

  it('and a language that is complete has them', () => {
    const desk = new ActivityDesk(fewToMany, fewToManyWords).edit(
      'pack.yaml',
      'languages:',
      'complete: [en, fr]\nlanguages:',
    );
    const missing = 'garden/slides/01-seeds/activity.fr.yaml: error: The words of the activity are missing.';
    expect(desk.findings().join('\n')).toContain(missing);
    desk.write(wordsFile('fr'), fewToManyWords);
    expect(desk.findings().join('\n')).not.toContain(missing);
  });
});

describe('shares of ten', () => {
  const words = `
title: Of ten
invitation: See how many.
parts:
  big: { label: 'Big', says: '{number:tall|per10} are big.' }
  small: { label: 'Small', says: '{number:low|per10} are small.' }
lines:
  begin: Each dot is one seed.
`;
  const numbers = (tall: number, low: number, survival = false): string =>
    [
      ['tall', tall],
      ['low', low],
    ]
      .map(
        ([id, value]) =>
          `${id}: { value: ${value}, unit: percent, approximate: false, survival: ${survival}, paragraph: 1, sentence: 1, asOf: null, source: A book }\n`,
      )
      .join('');
  const desk = (text: string): ActivityDesk =>
    new ActivityDesk(shares('tall', 'low'), words).edit('numbers.yaml', 'kept-seeds:', `${text}kept-seeds:`);

  it('come from numbers.yaml, in dots and in words', () => {
    const { index, text } = desk(numbers(70, 30)).seeds();
    expect(index?.activity).toMatchObject({
      shares: [
        { id: 'big', count: 7 },
        { id: 'small', count: 3 },
      ],
    });
    expect(text?.activity?.lines['big']?.says).toBe('7 are big.');
  });

  it.each([
    [numbers(70, 20), 'The shares are 9 of ten together.'],
    [numbers(65, 35), '"tall" cannot be shown with ten dots.'],
    [
      numbers(70, 30, true),
      '"tall" is a number about survival. Take it out: those are only shown behind their gate.',
    ],
    ['', 'The number "tall" is not in numbers.yaml.'],
  ])('must be the whole group, and nothing about survival (%#)', (text, complaint) => {
    expect(desk(text).complaints().join('\n')).toContain(complaint);
  });
});
