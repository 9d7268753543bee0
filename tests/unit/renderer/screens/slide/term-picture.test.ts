import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../../../content/schema/compiled-pack.ts';
import { ownTermPicture, termPicture } from '../../../../../renderer/screens/slide/term-picture.ts';

const scene: Picture = {
  portrait: 'bone.portrait.svg',
  landscape: 'bone.landscape.svg',
  mirror: true,
  hotspots: {},
};
const pack = {
  picture: (id: string) => (id === 'bone' ? scene : null),
  url: (path: string) => `/packs/small/${path}`,
};
const own = (mirror: boolean) => ({ ownPicture: { file: 'terms/liver.svg', mirror }, picture: 'bone' });
const borrowed = (picture: string | null) => ({ ownPicture: null, picture });

describe('the picture of a word', () => {
  it('is its own drawing, also where its glossary names the picture of a slide', () => {
    expect(termPicture(own(true), pack, 'ltr')).toEqual({
      source: '/packs/small/terms/liver.svg',
      mirrored: false,
    });
  });

  it('turns round from right to left where that is allowed: a liver keeps its side', () => {
    expect(termPicture(own(true), pack, 'rtl')?.mirrored).toBe(true);
    expect(termPicture(own(false), pack, 'rtl')?.mirrored).toBe(false);
  });

  it('is that of a slide in a pack without such drawings, and none where there is neither', () => {
    expect(termPicture(borrowed('bone'), pack, 'rtl')).toEqual({
      source: '/packs/small/bone.portrait.svg',
      mirrored: true,
    });
    expect(termPicture(borrowed('gone'), pack, 'ltr')).toBeNull();
    expect(termPicture(borrowed(null), pack, 'ltr')).toBeNull();
  });

  it('is never a whole scene where it is as small as on a chip', () => {
    expect(ownTermPicture(borrowed('bone'), pack, 'ltr')).toBeNull();
    expect(ownTermPicture(own(true), pack, 'ltr')?.source).toContain('liver.svg');
  });
});
