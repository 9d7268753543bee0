import { describe, expect, it } from 'vitest';
import type { LevelText } from '../../../../content/schema/compiled-pack.ts';
import { groupBlocks, textSegments } from '../../../../renderer/components/narrated-text/text-segments.ts';

const text = 'Blood is red. It moves.\nred cells\nwhite cells';
const levelText: LevelText = {
  text,
  textHash: '0123456789abcdef',
  blocks: [
    { kind: 'paragraph', span: [0, 23] },
    { kind: 'list-item', span: [24, 33] },
    { kind: 'list-item', span: [34, 45] },
  ],
  sentences: [
    [0, 13],
    [14, 23],
    [24, 33],
    [34, 45],
  ],
  terms: [{ span: [0, 5], term: 'blood' }],
  facts: [],
  narration: null,
};

describe('textSegments', () => {
  it('gives back the compiled text, letter for letter', () => {
    const blocks = textSegments(levelText).map(({ segments }) =>
      segments.flatMap(({ runs }) => runs.map((run) => run.text)).join(''),
    );
    expect(blocks.join('\n')).toBe(text);
  });

  it('starts every sentence at its own offset and marks the words that are explained', () => {
    const [paragraph] = textSegments(levelText);
    expect(paragraph?.segments.map(({ from, sentence }) => [from, sentence])).toEqual([
      [0, 0],
      [14, 1],
    ]);
    expect(paragraph?.segments[0]?.runs).toEqual([
      { text: 'Blood', term: 'blood' },
      { text: ' is red. ', term: null },
    ]);
  });

  it('keeps the items of one list together', () => {
    expect(groupBlocks(textSegments(levelText)).map((group) => group.length)).toEqual([1, 2]);
  });
});
