import { describe, expect, it } from 'vitest';
import { PackDesk } from './pack-desk.ts';

const english = 'slides/01-seeds/en.md';

/** What an author does, where the complaint points, and words it must say. */
const mistakes: readonly (readonly [string, (desk: PackDesk) => PackDesk, RegExp])[] = [
  [
    'forgets the picture description',
    (desk) => desk.edit(english, 'alt: A pot with a seed in it.\n', ''),
    /01-seeds\/en\.md.*"alt" is missing.*Describe/,
  ],
  [
    'forgets the line of the silent loop',
    (desk) => desk.edit(english, 'attract: A seed can sleep all winter.\n', ''),
    /en\.md.*"attract" is missing/,
  ],
  [
    'misspells a number',
    (desk) => desk.edit(english, 'sunny-days', 'suny-days'),
    /en\.md:19 .*"suny-days" is not in numbers\.yaml/,
  ],
  [
    'shows a survival number outside the gate',
    (desk) => desk.edit(english, '{number:sunny-days|percent}', '{number:kept-seeds}'),
    /survival number "kept-seeds" stands outside/,
  ],
  [
    'does not say what a survival number is about',
    (desk) => desk.edit('numbers.yaml', '    term: seed,\n', ''),
    /numbers\.yaml.*survival number "kept-seeds" is about.*"term:"/,
  ],
  [
    'misspells the term of a number',
    (desk) => desk.edit('numbers.yaml', 'term: seed', 'term: sead'),
    /numbers\.yaml.*"kept-seeds" names the term "sead", which is not in the glossary/,
  ],
  [
    'leaves out a level',
    (desk) => desk.edit('slides/00-gate/slide.yaml', '[young]', '[young, older]'),
    /00-gate\/en\.md.*level "older" is missing/,
  ],
  [
    'links out of the kiosk',
    (desk) => desk.edit(english, '(term:seed). It sleeps', '(https://example.org). It sleeps'),
    /en\.md:11 .*leads out of the kiosk/,
  ],
  [
    'uses a term that is not explained',
    (desk) => desk.edit(english, 'A [seed](term:seed)', 'A [seed](term:sead)'),
    /term "sead" is not in the glossary/,
  ],
  [
    'breaks the YAML of a head',
    (desk) => desk.edit(english, 'title: Seeds', 'title: "Seeds'),
    /en\.md:\d+ .*not valid YAML/,
  ],
  [
    'misspells a name in slide.yaml',
    (desk) => desk.edit('slides/01-seeds/slide.yaml', 'picture', 'pictures'),
    /slide\.yaml:1 .*"pictures" is not a name/,
  ],
  [
    'gives a level the wrong type',
    (desk) => desk.edit('slides/01-seeds/slide.yaml', '[young, older, parents]', 'young'),
    /slide\.yaml:2 .*"levels" should be/,
  ],
  [
    'deletes a picture',
    (desk) => desk.remove('illustrations/seeds.portrait.svg'),
    /seeds\.yaml.*"seeds\.portrait\.svg" is missing/,
  ],
  [
    'points a picture outside the pack',
    (desk) => desk.edit('illustrations/seeds.yaml', 'seeds.portrait.svg', '../../secret.svg'),
    /seeds\.yaml:1 .*should be.*same folder/,
  ],
  [
    'puts a script into a picture',
    (desk) => desk.edit('illustrations/seeds.portrait.svg', '</svg>', '<script>alert(1)</script></svg>'),
    /seeds\.portrait\.svg:1 .*"<script>" is not allowed/,
  ],
  [
    'puts an event handler into a picture',
    (desk) => desk.edit('illustrations/seeds.portrait.svg', '<rect ', '<rect onclick="x()" '),
    /"onclick" would run a script/,
  ],
  [
    'links a picture to the network',
    (desk) =>
      desk.edit(
        'illustrations/seeds.portrait.svg',
        '<rect ',
        '<use href="https://example.org/a.svg"/><rect ',
      ),
    /leads out of the picture/,
  ],
  [
    'writes words into a picture',
    (desk) => desk.edit('illustrations/seeds.portrait.svg', '</g>', '<text>Pot</text></g>'),
    /text" is not allowed|words belong/,
  ],
  [
    'has no words for a hotspot',
    (desk) => desk.edit(english, '  pot:', '  pan:'),
    /answers at "pot", but there are no words/,
  ],
  [
    'names a slide that does not exist',
    (desk) => desk.edit('pack.yaml', 'young: [seeds]', 'young: [seeds, roots]'),
    /pack\.yaml.*"roots" does not exist/,
  ],
  [
    'puts the numbers slide on a path',
    (desk) => desk.edit('pack.yaml', 'parents: [seeds]', 'parents: [seeds, count]'),
    /numbers slide stands on a path/,
  ],
  [
    'deletes the first language of a slide',
    (desk) => desk.remove(english),
    /01-seeds\/en\.md.*missing or cannot be read/,
  ],
  [
    'drops a fact',
    (desk) => desk.edit(english, ' {fact:seeds-sleep}', ''),
    /facts\.yaml.*No parents' sentence tells the fact "seeds-sleep"/,
  ],
  [
    'lists no fact for a sentence of the source',
    (desk) => desk.edit('facts.yaml', 'sentences: [1]', 'sentences: [1, 2]'),
    /facts\.yaml.*paragraph 2, sentence 2 is neither a fact/,
  ],
  [
    'names a sentence that the source does not have',
    (desk) => desk.edit('facts.yaml', 'sentence: 1 }', 'sentence: 9 }'),
    /facts\.yaml.*no paragraph 1, sentence 9/,
  ],
  [
    'drops a fact in a translation',
    (desk) => desk.edit('slides/01-seeds/fr.md', ' {fact:seeds-sleep}', ''),
    /fr\.md.*"seeds-sleep" is missing in this language/,
  ],
  ['uses a table', (desk) => desk.edit(english, '- Light', '> Light'), /"blockquote" is not used on slides/],
];

describe('an author who', () => {
  it.each(mistakes)('%s is told where and what to do', (_name, make, expected) => {
    const complaints = make(new PackDesk()).complaints();
    expect(
      complaints.some((complaint) => expected.test(complaint)),
      complaints.join('\n'),
    ).toBe(true);
  });

  it('breaks one slide still has all the others', () => {
    const { pack } = new PackDesk().remove('illustrations/seeds.portrait.svg').compile();
    expect(pack?.index.slides.map((slide) => slide.id)).toEqual(['gate', 'count']);
    expect(pack?.index.paths.young).toEqual([]);
  });

  it('breaks pack.yaml gets no pack, and a reason', () => {
    const desk = new PackDesk().write('pack.yaml', 'id: [');
    expect(desk.compile().pack).toBeNull();
    expect(desk.complaints().join()).toContain('pack.yaml');
  });
});
