import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { compileAll, packFolders } from '../../../build/content/run-content.ts';
import { writePack } from '../../../build/content/write-pack.ts';
import { packIndexSchema, packLanguageSchema } from '../../../content/schema/compiled-pack.ts';
import { PackDesk } from './pack-desk.ts';

const compiledGarden = () => {
  const { pack, issues } = new PackDesk().compile();
  if (pack === null) throw new Error(JSON.stringify(issues));
  return pack;
};
const levelText = (language: string, slide: string, level: 'young' | 'older' | 'parents') => {
  const text = compiledGarden().languages.find((candidate) => candidate.language === language)?.slides[slide]
    ?.levels[level];
  if (!text) throw new Error(`${language} ${slide} ${level} is missing`);
  return text;
};

describe('a good pack compiles', () => {
  it('without a single complaint', () => {
    expect(new PackDesk().complaints()).toEqual([]);
  });

  it('into what the kiosk can read back from disk', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lantern-compiled-'));
    writePack(compiledGarden(), folder);
    const index = v.parse(packIndexSchema, JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));
    expect(index.attract.map((slide) => slide.slide)).toEqual(['gate', 'seeds']);
    for (const language of index.languages) {
      v.parse(packLanguageSchema, JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')));
    }
    expect(Object.keys(index.files)).toContain('ar.json');
  });

  it('with its place among several packs, if it names one', () => {
    expect('order' in compiledGarden().index).toBe(false);
    const { pack } = new PackDesk().edit('pack.yaml', 'version: 1.0.0', 'version: 1.0.0\norder: 2').compile();
    expect(pack?.index.order).toBe(2);
    expect(
      new PackDesk().edit('pack.yaml', 'version: 1.0.0', 'version: 1.0.0\norder: first').complaints(),
    ).toEqual([expect.stringContaining('garden/pack.yaml:3')]);
  });

  it('and leaves nothing of a pack that was renamed or taken away, since the kiosk offers all it finds', () => {
    const output = mkdtempSync(join(tmpdir(), 'lantern-compiled-'));
    onTestFinished(() => rmSync(output, { recursive: true }));
    writePack(compiledGarden(), join(output, 'garden'));
    const log = vi.spyOn(console, 'log').mockReturnValue();
    expect(compileAll(output)).toBe(0);
    log.mockRestore();
    expect(readdirSync(output)).toEqual(packFolders().map((folder) => basename(folder)));
  });

  it('the same way twice', () => {
    expect(JSON.stringify(compiledGarden().index)).toBe(JSON.stringify(compiledGarden().index));
  });
});

describe('a text becomes sentences, terms and facts in UTF-16 ranges', () => {
  it('finds each sentence and each block', () => {
    const { text, sentences, blocks } = levelText('en', 'seeds', 'parents');
    expect(sentences.map(([from, to]) => text.slice(from, to))).toEqual([
      'Seeds sleep in winter.',
      'The sun shines on 80% of days.',
      'Water, which softens the shell.',
      'Light',
    ]);
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'list-item', 'list-item']);
  });

  it('marks the glossary term and the sentence that tells a fact', () => {
    const { text, terms, facts } = levelText('fr', 'seeds', 'parents');
    expect(terms.map(({ span: [from, to], term }) => [text.slice(from, to), term])).toEqual([
      ['graines', 'seed'],
    ]);
    expect(facts.map(({ span: [from, to], fact }) => [text.slice(from, to), fact])).toEqual([
      ['Les graines dorment en hiver.', 'seeds-sleep'],
    ]);
  });

  it('writes percentages as each language does, always with Western digits', () => {
    expect(levelText('fr', 'seeds', 'parents').text).toMatch(/80[\u00a0\u202f]%/);
    expect(levelText('ar', 'seeds', 'parents').text).toContain('\u206680%\u2069');
  });

  it('keeps numbers and the telephone in order inside Arabic', () => {
    const { text } = levelText('ar', 'seeds', 'parents');
    expect(text).toContain('\u2066+32\u00a02\u00a0000\u00a000\u00a000\u2069');
  });

  it('keeps foreign letters in order inside the Arabic glossary', () => {
    const { pack } = new PackDesk()
      .write('glossary/ar.yaml', 'seed: { name: بذرة (ABC), says: نبدأ من ABC، أي من بذرة. }\n')
      .compile();
    const { name, says } = pack?.languages.find(({ language }) => language === 'ar')?.glossary['seed'] ?? {};
    expect(name).toBe('بذرة (\u2066ABC\u2069)');
    expect(says).toBe('نبدأ من \u2066ABC\u2069، أي من بذرة.');
  });
});
