import { describe, expect, it } from 'vitest';
import { tidyGarden, type PackDesk } from '../pack-desk.ts';

const english = 'slides/01-seeds/en.md';
const french = 'slides/01-seeds/fr.md';
const arabic = 'slides/01-seeds/ar.md';
const youngLine = 'This is a [seed](term:seed). It sleeps in the pot.';

/** What an editor does, and what content:check must say: place, severity, words. */
const mistakes: readonly (readonly [string, (desk: PackDesk) => PackDesk, RegExp])[] = [
  [
    'calls a language complete in which a slide is missing',
    (desk) => desk.edit('pack.yaml', 'attract:', 'complete: [en, fr]\nattract:'),
    /02-count\/fr\.md: error: The slide is missing\..*translate/,
  ],
  [
    'calls a language complete in which a level is missing',
    (desk) => desk.edit('pack.yaml', 'attract:', 'complete: [en, fr]\nattract:'),
    /01-seeds\/fr\.md: error: The level "older" is missing/,
  ],
  [
    'calls a language complete whose glossary lacks a word',
    (desk) => desk.edit('pack.yaml', 'attract:', 'complete: [en, ar]\nattract:'),
    /glossary\/ar\.yaml: error: The word "seed" is missing/,
  ],
  [
    'calls a language complete that the pack does not have',
    (desk) => desk.edit('pack.yaml', 'attract:', 'complete: [en, nl]\nattract:'),
    /pack\.yaml: error: "complete" names "nl"/,
  ],
  [
    'begins a language',
    (desk) => desk.edit('pack.yaml', '[en, fr, ar]', '[en, fr, ar, nl]'),
    /pack\.yaml: warning: The language "nl" is not complete: 4 thing\(s\) missing/,
  ],
  [
    'begins a language that has no word lists yet',
    (desk) => desk.edit('pack.yaml', '[en, fr, ar]', '[en, fr, ar, pt]'),
    /pack\.yaml: warning: Nobody has written limits and word lists for "pt"/,
  ],
  [
    'writes a long sentence for children',
    (desk) =>
      desk.edit(
        english,
        youngLine,
        'This is a [seed](term:seed) that sleeps in the pot until the warm spring sun comes.',
      ),
    /01-seeds\/en\.md:11: error: level "young": The sentence "This is a seed.*" has 15 words; the limit here is 12/,
  ],
  [
    'writes a long sentence for adults, on the second line of a paragraph',
    (desk) => desk.edit(english, ' of days.', ` of days.\nIt is ${'very '.repeat(20)}warm.`),
    /01-seeds\/en\.md:20: error: level "parents": The sentence "It is very.*" has 23 words; the limit here is 20/,
  ],
  [
    'lets a thing in the picture say a long sentence',
    (desk) =>
      desk.edit(
        english,
        'The pot keeps the seed warm.',
        'The pot keeps the seed warm in the night when it is cold outside.',
      ),
    /en\.md:6: error: hotspots: pot: says: The sentence .* has 14 words/,
  ],
  [
    'explains a word in a long sentence',
    (desk) => desk.edit('glossary/en.yaml', 'still asleep', `still ${'fast '.repeat(14)}asleep`),
    /glossary\/en\.yaml:1: error: seed: says: The sentence .* has 24 words/,
  ],
  [
    'writes a slide for the youngest that is too long',
    (desk) =>
      desk.edit(english, youngLine, `This is a [seed](term:seed). ${'It sleeps in the pot. '.repeat(8)}`),
    /en\.md:11: error: level "young": The slide has 44 words; the limit for the youngest is 40/,
  ],
  [
    'writes a line of the loop that nobody can read in time',
    (desk) =>
      desk.edit(
        english,
        'A seed can sleep all winter.',
        'A seed sleeps. It wakes in spring. It drinks. It grows and grows all summer.',
      ),
    /en\.md:4: error: attract: The line has 15 words and needs 10\.5 seconds; it stands for 10/,
  ],
  [
    'names an illness in the loop',
    (desk) => desk.edit(english, 'A seed can sleep', 'Leukemia can sleep'),
    /en\.md:4: error: attract: "Leukemia" must not stand in the silent loop/,
  ],
  [
    'names an illness in a picture of the loop, in French',
    (desk) => desk.edit(french, 'Un pot avec une graine', 'Un pot et une petite leucémie'),
    /fr\.md:3: error: alt: "leucémie" must not stand in the silent loop/,
  ],
  [
    'uses a word of war for children',
    (desk) => desk.edit(english, 'It wakes in spring.', 'It fights the cold.'),
    /en\.md:15: error: level "older": "fights" must not stand where a child reads\..*without war words/,
  ],
  [
    'uses two forbidden words side by side',
    (desk) => desk.edit(english, 'It wakes in spring.', 'Other plants take over.'),
    /"take over" must not stand where a child reads/,
  ],
  [
    'speaks of death in a title',
    (desk) => desk.edit(english, 'title: Seeds', 'title: Seeds that died'),
    /en\.md:2: error: title: "died"/,
  ],
  [
    'lets a thing speak of survival, in Dutch',
    (desk) => dutchSlide(desk, 'Dit is een zaadje.', 'De overlevingskans is goed.'),
    /nl\.md:6: error: hotspots: pot: says: "overlevingskans"/,
  ],
  [
    'attacks in German',
    (desk) => germanSlide(desk, 'Der Topf greift an.'),
    /de\.md:11: error: level "young": "greift an"/,
  ],
  [
    'calls blasts explosions in Arabic, with vowel signs and an article',
    (desk) => desk.edit(arabic, 'تنام البذور في الشتاء.', 'تنام الاِنْفِجَارَاتُ في الشتاء.'),
    /ar\.md:11: error: level "parents": .*الأرومات/,
  ],
  [
    'writes marrow alone in Arabic',
    (desk) => desk.edit(arabic, 'تنام البذور', 'تنام والنُّخَاعُ'),
    /ar\.md:11: error: level "parents": .*نخاع العظم/,
  ],
  [
    'explains a word that a child can tap with words of war',
    (desk) => desk.edit('glossary/en.yaml', 'still asleep', 'still fighting'),
    /glossary\/en\.yaml:1: error: seed: says: "fighting" must not stand where a child reads/,
  ],
  [
    'shows a percentage to children',
    (desk) => desk.edit(english, 'It wakes in spring.', 'It wakes in {number:sunny-days|percent} of pots.'),
    /en\.md:15: error: level "older": A percentage stands where a child reads/,
  ],
  [
    'types a number by hand',
    (desk) => desk.edit(english, '{number:sunny-days|percent}', '80 percent'),
    /en\.md:19: error: level "parents": "80" is a number typed by hand/,
  ],
  [
    'types a number in words',
    (desk) => desk.edit(english, '{number:sunny-days|percent}', 'eighty parts'),
    /en\.md:19: error: level "parents": "eighty" is a number typed by hand/,
  ],
  [
    'types a share in words',
    (desk) => desk.edit(english, '{number:sunny-days|percent} of days', 'nine out of ten days'),
    /"nine" is a number typed by hand/,
  ],
  [
    'types a number in eastern digits',
    (desk) => desk.edit(arabic, '{number:sunny-days|percent}', '٨٠'),
    /ar\.md:11: error: level "parents": "٨٠" is a number typed by hand/,
  ],
  [
    'loses a number in a translation',
    (desk) => desk.edit(french, ' {number:sunny-days|percent} des jours', ' souvent'),
    /fr\.md:15: error: level "parents": "\{number:sunny-days\|percent\}" is missing/,
  ],
  [
    'writes a number in another form in a translation',
    (desk) => desk.edit(french, '{number:sunny-days|percent}', '{number:sunny-days|per10}'),
    /fr\.md:15: error: level "parents": "\{number:sunny-days\|per10\}" is told here, but not in/,
  ],
  [
    'links other words than the glossary has',
    (desk) => desk.edit(english, '[seed](term:seed). It sleeps', '[kernel](term:seed). It sleeps'),
    /en\.md:11: error: level "young": "kernel" leads to "seed", which the glossary calls "seed".*forms:/,
  ],
  [
    'calls two entries the same',
    (desk) =>
      desk.write(
        'glossary/en.yaml',
        'seed: { name: seed, says: A small plant. }\npit: { name: Seed, says: A small plant. }\n',
      ),
    /glossary\/en\.yaml:2: error: pit: name: "Seed" is also the name in "seed: name"/,
  ],
  [
    'does not link a word of the glossary',
    (desk) => desk.edit(english, 'A [seed](term:seed) sleeps', 'A seed sleeps'),
    /en\.md:15: error: level "older": "seed" is in the glossary, but cannot be tapped.*\[seed\]\(term:seed\)/,
  ],
  [
    'describes a picture in two words',
    (desk) => desk.edit(english, 'A pot with a seed in it.', 'A pot.'),
    /en\.md:3: error: alt: The picture description has only 2 words/,
  ],
  [
    'describes a picture by the title',
    (desk) => desk.edit(english, 'A pot with a seed in it.', 'Seeds!'),
    /en\.md:3: error: alt: The picture description only repeats the title/,
  ],
  [
    'describes a picture at great length',
    (desk) => desk.edit(english, 'A pot with a seed in it.', `A pot with ${'more and '.repeat(30)}seeds.`),
    /alt: The picture description has 64 words; the limit is 60/,
  ],
  [
    'writes hard words for a whole path',
    (desk) =>
      desk.edit(
        english,
        youngLine,
        'This is a [seed](term:seed). Temperature determines germination. '.repeat(3),
      ),
    /en\.md:11: warning: The path "young" at level "young" in "en" is too hard: Flesch-Kincaid grade is .*0\.39 x words a sentence.*too short to judge/,
  ],
];

function translation(
  desk: PackDesk,
  language: string,
  { says, young }: { says: string; young: string },
): PackDesk {
  return desk
    .edit('pack.yaml', '[en, fr, ar]', `[en, fr, ar, ${language}]`)
    .write(
      `slides/01-seeds/${language}.md`,
      `---\ntitle: Zaden\nalt: Een pot met een zaadje erin, op tafel.\nattract: Een zaadje slaapt.\nhotspots:\n  pot: { label: Pot, says: ${says} }\n---\n\n## young\n\n${young}\n`,
    );
}
const dutchSlide = (desk: PackDesk, young: string, says: string) => translation(desk, 'nl', { says, young });
const germanSlide = (desk: PackDesk, young: string) =>
  translation(desk, 'de', { says: 'Der Topf ist warm.', young });

/** What the untouched garden is told; no mistake may be "found" in it. */
let untouched: readonly string[] | undefined;

describe('an editor who', () => {
  it('writes well hears only what is missing in languages that are being written', () => {
    const findings = tidyGarden().findings();
    expect(findings.filter((finding) => finding.includes(': error:'))).toEqual([]);
    expect(findings.filter((finding) => finding.includes('is not complete'))).toHaveLength(2);
  });

  it.each(mistakes)('%s is told where and what to do', (_name, make, expected) => {
    untouched ??= tidyGarden().findings();
    const findings = make(tidyGarden()).findings();
    expect(untouched.filter((finding) => expected.test(finding))).toEqual([]);
    expect(
      findings.some((finding) => expected.test(finding)),
      findings.join('\n'),
    ).toBe(true);
  });

  it('breaks a rule about words still has the slide on the screen', () => {
    const { pack } = tidyGarden().edit(english, 'It wakes in spring.', 'It fights the cold.').compile();
    expect(pack?.languages[0]?.slides['seeds']).toBeDefined();
  });

  it('lists another form in the glossary may use it', () => {
    const findings = tidyGarden()
      .edit(english, '[seed](term:seed). It sleeps', '[kernel](term:seed). It sleeps')
      .edit('glossary/en.yaml', 'name: seed', 'forms: [kernel], name: seed')
      .findings();
    expect(findings.filter((finding) => finding.includes('kernel'))).toEqual([]);
  });

  it('keeps marrow and bone together in Arabic hears nothing', () => {
    const findings = tidyGarden().edit(arabic, 'تنام البذور', 'وَنُخَاعُ العَظْمِ').findings();
    expect(findings.filter((finding) => finding.includes('نخاع'))).toEqual([]);
  });

  it('writes of three things where no share is meant hears nothing', () => {
    const findings = tidyGarden().edit(english, 'It wakes in spring.', 'It has three leaves.').findings();
    expect(findings.filter((finding) => finding.includes('typed by hand'))).toEqual([]);
  });
});
