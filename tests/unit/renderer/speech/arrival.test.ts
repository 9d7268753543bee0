import { describe, expect, it } from 'vitest';
import { arrivalSpeech, type ArrivalContext } from '../../../../renderer/speech/arrival.ts';
import type { ScreenPiece } from '../../../../renderer/speech/screen-piece.ts';

const element = {} as Element;
const words = { language: 'en', t: (key: string) => key };
const piece = (
  kind: 'heading' | 'text' | 'picture' | 'position' | 'group' | 'content',
  text: string,
): ScreenPiece => ({
  kind,
  text,
  language: 'en',
  element,
});
const control = (name: string, language = 'en'): ScreenPiece => ({
  kind: 'control',
  element,
  thing: { name, description: '', language, pressed: null, expanded: null, disabled: false },
});
const page: readonly ScreenPiece[] = [
  piece('picture', 'Two children'),
  piece('group', 'Things to touch'),
  piece('heading', 'Bone marrow'),
  piece('position', '3 of 11'),
  piece('content', 'The words'),
  control('Marrow'),
];
const here: ArrivalContext = {
  words,
  direction: 'ltr',
  means: 'keys',
  page: 'followed',
  explains: false,
  greets: false,
};
const said = (pieces: readonly ScreenPiece[], change: Partial<ArrivalContext> = {}): readonly string[] =>
  arrivalSpeech(pieces, { ...here, ...change }).map(({ text }) => text);

describe('what is said on arrival', () => {
  it('tells a page as title, place, words, picture, choices, and how to go on', () => {
    expect(said(page)).toEqual([
      'Bone marrow',
      '3 of 11',
      'The words',
      'speech.picture',
      'Two children',
      'speech.choices',
      'Marrow',
      'speech.endOfPage',
      'speech.nextByRight',
    ]);
    expect(arrivalSpeech(page, here)[2]).toMatchObject({ kind: 'content' });
  });

  it('names the key that leads on as the eye sees it: Left in Arabic', () => {
    expect(said(page, { direction: 'rtl' }).at(-1)).toBe('speech.nextByLeft');
    expect(said(page, { means: 'touch' }).at(-1)).toBe('speech.nextByTouch');
  });

  it('says that the last page is the last', () => {
    expect(said(page, { page: 'last' }).slice(-2)).toEqual(['speech.endOfPage', 'slide.end']);
  });

  it('tells any other screen as it stands, its title first, and explains the keys once', () => {
    const sheet = [control('Done'), piece('heading', 'Help'), piece('text', 'Ask a nurse.')];
    expect(said(sheet, { page: null, explains: true })).toEqual([
      'Help',
      'Ask a nurse.',
      'speech.choices',
      'Done',
      'speech.keys',
    ]);
  });

  it('greets with nothing but the languages, each in its own', () => {
    const greeting = [
      piece('heading', 'Choose'),
      control('English: press Enter.'),
      control('Français', 'fr'),
    ];
    const spoken = arrivalSpeech(greeting, { ...here, page: null, greets: true, explains: true });
    expect(spoken.map(({ text, language }) => `${language} ${text}`)).toEqual([
      'en Choose',
      'en English: press Enter.',
      'fr Français',
    ]);
  });
});
