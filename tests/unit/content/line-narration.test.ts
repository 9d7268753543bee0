import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spokenTexts } from '../../../build/narration/plan-pack.ts';
import { narrationJson } from '../../../build/narration/narration-file.ts';
import { narrationName } from '../../../build/narration/narration-name.ts';
import { wordSpans } from '../../../build/narration/spoken-form.ts';
import type { Cue } from '../../../content/schema/compiled-pack.ts';
import { PackDesk } from './pack-desk.ts';

const names = (desk: PackDesk): string[] =>
  spokenTexts(desk.folder).map((text) => `${text.language}/${narrationName(text)}`);

/** Puts a clip of nothing, with cues a second each, beside every line of the language that has this name. */
function narrate(desk: PackDesk, name: string): void {
  const text = spokenTexts(desk.folder).find(
    (candidate) => candidate.language === 'en' && narrationName(candidate) === name,
  );
  if (text === undefined) throw new Error(`${name} is no text of the pack`);
  const cue = ([from, to]: readonly [number, number], index: number): Cue => [
    index * 1000,
    index * 1000 + 900,
    from,
    to,
  ];
  const words = text.sentences.flatMap((span) => wordSpans(text.text, span, 'en'));
  const clip = {
    samples: new Float32Array(0),
    sampleRate: 22_050,
    durationMs: 60_000,
    sentences: text.sentences.map(cue),
    words: words.map(cue),
  };
  mkdirSync(join(desk.folder, 'narration/en'), { recursive: true });
  desk.write(
    `narration/en/${name}.json`,
    narrationJson(text, clip, {
      engine: 'espeak-ng',
      voice: 'garden',
      recipe: 'one',
      reviewed: null,
      flags: [],
    }),
  );
  writeFileSync(join(desk.folder, `narration/en/${name}.ogg`), name);
}

const english = (desk: PackDesk) => {
  const words = desk.compile().pack?.languages[0];
  if (words === undefined) throw new Error('the garden has no English');
  return words;
};

describe('hotspots and glossary terms', () => {
  it('are texts that get a clip, beside the levels', () => {
    const all = names(new PackDesk());
    expect(all).toEqual(
      expect.arrayContaining([
        'en/seeds.young',
        'en/seeds.hotspot-pot',
        'en/glossary.seed',
        'fr/glossary.seed',
      ]),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('are silent until their clips were made', () => {
    const { slides, glossary } = english(new PackDesk());
    expect(slides['seeds']?.hotspots['pot']?.narration).toBeNull();
    expect(glossary['seed']?.narration).toBeNull();
  });

  it('carry their clip: the sentence of the thing; name and sentence of the word', () => {
    const desk = new PackDesk();
    narrate(desk, 'seeds.hotspot-pot');
    narrate(desk, 'glossary.seed');
    expect(desk.complaints()).toEqual([]);
    const { slides, glossary } = english(desk);
    expect(slides['seeds']?.hotspots['pot']?.narration).toMatchObject({
      audio: expect.stringMatching(/^narration\/en\/seeds\.hotspot-pot\.[0-9a-f]{8}\.ogg$/) as unknown,
      sentences: [[0, 900, 0, 'The pot keeps the seed warm.'.length]],
    });
    const term = glossary['seed']?.narration;
    const line = 'seed. A seed is a small plant that is still asleep.';
    expect(term?.sentences.map(([, , from, to]) => line.slice(from, to))).toEqual([
      'seed.',
      'A seed is a small plant that is still asleep.',
    ]);
    expect(term?.words.map(([, , from, to]) => line.slice(from, to)).slice(0, 3)).toEqual([
      'seed',
      'A',
      'seed',
    ]);
  });

  it('lose a clip whose sentence was changed, and the author is told', () => {
    const desk = new PackDesk();
    narrate(desk, 'seeds.hotspot-pot');
    desk.edit('slides/01-seeds/en.md', 'keeps the seed warm', 'keeps the seed dry');
    expect(desk.complaints().join('\n')).toContain(
      'garden/narration/en/seeds.hotspot-pot.json:null The text was changed after this narration was made.',
    );
    expect(english(desk).slides['seeds']?.hotspots['pot']?.narration).toBeNull();
  });

  it('a slide may not take the name of the glossary clips', () => {
    const desk = new PackDesk();
    mkdirSync(join(desk.folder, 'slides/09-glossary'));
    desk.write('slides/09-glossary/slide.yaml', 'picture: null\ndecorative: true\nlevels: [young]\n');
    expect(desk.complaints().join('\n')).toContain('No slide may be called "glossary".');
  });
});
