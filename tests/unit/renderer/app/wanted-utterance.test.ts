import { describe, expect, it } from 'vitest';
import type { Narration, PackIndex } from '../../../../content/schema/compiled-pack.ts';
import { packLanguageSchema } from '../../../../content/schema/compiled-pack.ts';
import * as v from 'valibot';
import { wantedUtterance } from '../../../../renderer/app/wanted-utterance.ts';
import { PackStore } from '../../../../renderer/packs/pack-store.ts';
import { freshActivity } from '../../../../renderer/session/activity-steps.ts';
import type { SessionView } from '../../../../renderer/session/session-types.ts';

const clip = (name: string, spans: readonly [number, number][]): Narration => ({
  audio: `narration/en/${name}.ogg`,
  durationMs: 3000,
  kind: 'synthesised',
  sentences: spans.map(([from, to], index) => [index * 1000, index * 1000 + 900, from, to]),
  words: [],
});
const english = v.parse(packLanguageSchema, {
  format: 1,
  pack: 'small',
  language: 'en',
  slides: {
    blood: {
      title: 'Blood',
      alt: '',
      attract: null,
      hotspots: {
        red: {
          label: 'Red cell',
          says: 'It runs. It carries air.',
          narration: clip('red', [
            [0, 8],
            [9, 24],
          ]),
        },
        // As in a pack that was compiled before things had clips.
        white: { label: 'White cell', says: 'It helps.' },
      },
      levels: {},
      activity: {
        title: 'A drop',
        invitation: 'Make one.',
        lines: {
          begin: { label: null, says: 'Tap a cell.', narration: clip('begin', [[0, 11]]) },
          red: { label: 'Red cell', says: 'It runs.' },
        },
        review: null,
      },
      review: null,
    },
  },
  glossary: {
    cell: {
      name: 'cell',
      says: 'A tiny part.',
      picture: null,
      narration: clip('cell', [
        [0, 5],
        [6, 18],
      ]),
    },
    germ: { name: 'germ', says: 'Too small to see.', picture: null },
  },
});
const pack = { id: 'small', version: '1', base: '/p/', languages: ['en', 'fr'], attract: [] };
const store = new PackStore({ pack, packs: [] });
store.contentOf(pack).replace(
  { languages: ['en', 'fr'], attract: [] } as unknown as PackIndex,
  new Map([
    ['en', english],
    ['fr', { ...english, language: 'fr', slides: {}, glossary: {} }],
  ]),
);
const page = { slide: 'blood', level: 'older', language: 'en', term: null, hotspot: null, activity: null };
const want = (change: Partial<SessionView>) => wantedUtterance({ ...page, ...change } as SessionView, store);
const at = (line: string) => ({ ...freshActivity, line });

describe('what the voice is to say', () => {
  it('is what the touched thing says, from its clip', () => {
    expect(want({ hotspot: 'red' })).toMatchObject({
      id: 'hotspot/blood/red/en',
      text: 'It runs. It carries air.',
      sentences: [
        [0, 8],
        [9, 24],
      ],
      audioUrl: '/p/narration/en/red.ogg',
      durationMs: 3000,
    });
  });

  it('is the name and the sentence of the open word, before anything else', () => {
    expect(want({ term: 'cell', hotspot: 'red' })).toMatchObject({
      id: 'term/cell/en',
      text: 'cell. A tiny part.',
      sentences: [
        [0, 5],
        [6, 18],
      ],
      audioUrl: '/p/narration/en/cell.ogg',
    });
  });

  it('without a clip is a text for the voice of the system', () => {
    expect(want({ hotspot: 'white' })).toMatchObject({ audioUrl: null, sentences: [[0, 9]] });
    expect(want({ term: 'germ' })).toMatchObject({ audioUrl: null, text: 'germ. Too small to see.' });
  });

  it('is in the language the words really are in', () => {
    expect(want({ hotspot: 'red', language: 'fr' })).toMatchObject({
      language: 'en',
      id: 'hotspot/blood/red/en',
    });
    expect(want({ term: 'cell', language: 'fr' })).toMatchObject({ language: 'en' });
  });

  it('is what the activity answers, and not the page behind it', () => {
    expect(want({ activity: at('begin') })).toMatchObject({
      id: 'activity/blood/begin/en',
      text: 'Tap a cell.',
      audioUrl: '/p/narration/en/begin.ogg',
    });
    expect(want({ activity: at('red') })).toMatchObject({ text: 'It runs.', audioUrl: null });
  });

  it('is the activity in the first language where it is not translated', () => {
    const { blood } = english.slides;
    const translated = { ...english, language: 'fr', slides: { blood: { ...blood!, activity: null } } };
    const bilingual = { ...pack, languages: ['en', 'fr'] };
    const french = new PackStore({ pack: bilingual, packs: [] });
    french.contentOf(bilingual).replace(
      { languages: ['en', 'fr'], attract: [] } as unknown as PackIndex,
      new Map([
        ['en', english],
        ['fr', translated],
      ]),
    );
    const view = { ...page, language: 'fr', activity: at('red') } as SessionView;
    expect(wantedUtterance(view, french)).toMatchObject({ language: 'en', text: 'It runs.' });
  });

  it('is nothing for what the pack does not have', () => {
    expect(want({ hotspot: 'gone' })).toBeNull();
    expect(want({ term: 'gone' })).toBeNull();
    expect(want({ activity: at('gone') })).toBeNull();
    expect(want({})).toBeNull();
  });
});
