/** The files that reading apps look at first. */
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { bookFiles } from '../../../build/export/epub/book-files.ts';
import { bookIdentifier, packageDocument } from '../../../build/export/epub/package-document.ts';
import { zipBook } from '../../../build/export/epub/zip-book.ts';
import { navDocument } from '../../../build/export/epub/nav-document.ts';
import { PackDesk } from '../content/pack-desk.ts';
import { gardenBook, readEverything, type DeskBook } from './book-desk.ts';

const modified = new Date('2026-03-01T08:00:00.500Z');
const findSound = (clip: string) => ({ path: clip.replace('.ogg', '.mp3'), delayMs: 50 });
const opf = ({ book, source }: DeskBook): string =>
  packageDocument(book, { modified, findSound, words: source.words, resources: [] });
const values = (text: string, property: string): string[] =>
  [...text.matchAll(new RegExp(`<meta property="${property}"[^>]*>([^<]*)</meta>`, 'g'))].map(
    ([, value = '']) => value,
  );

describe('the package document', () => {
  it('orders the pages: contents after the title, numbers only by a link', () => {
    const items = [...opf(gardenBook('en')).matchAll(/<itemref idref="([^"]+)"( linear="no")?\/>/g)];
    expect(items.map(([, id, linear]) => `${id ?? ''}${linear ?? ''}`)).toEqual([
      'page-cover',
      'page-title',
      'nav',
      'page-young-seeds',
      'page-older-seeds',
      'page-parents-seeds',
      'page-glossary',
      'page-about',
      'page-before-the-numbers',
      'page-numbers linear="no"',
    ]);
  });

  it('turns pages from right to left in Arabic', () => {
    expect(opf(gardenBook('ar'))).toContain('<spine page-progression-direction="rtl">');
    expect(opf(gardenBook('ar'))).toContain('xml:lang="ar" dir="rtl"');
    expect(opf(gardenBook('fr'))).toContain('<spine page-progression-direction="ltr">');
  });

  it('adds the times of all pages up', () => {
    const text = opf(gardenBook('en', new PackDesk(), readEverything));
    const seconds = [
      ...text.matchAll(/<meta property="media:duration"( refines="[^"]+")?>0:00:([\d.]+)</g),
    ].map(([, refines, value]) => ({
      isPart: refines !== undefined,
      milliseconds: Math.round(Number(value) * 1000),
    }));
    const sum = (isPart: boolean) =>
      seconds.filter((each) => each.isPart === isPart).reduce((all, each) => all + each.milliseconds, 0);
    expect(sum(true)).toBeGreaterThan(3000);
    expect(sum(false)).toBe(sum(true));
    expect(values(text, 'media:active-class')).toEqual(['-epub-media-overlay-active']);
  });

  it('says in its language what works, that nobody evaluated it, and claims no conformance', () => {
    const text = opf(gardenBook('fr', new PackDesk(), readEverything));
    expect(values(text, 'schema:accessibilityFeature')).toContain('synchronizedAudioText');
    expect(values(text, 'schema:accessMode')).toEqual(['textual', 'visual', 'auditory']);
    expect(values(text, 'schema:accessibilityHazard')).toContain('noSoundHazard');
    expect(text).toMatch(/accessibilitySummary" xml:lang="fr">[^<]*aucune conformité/);
    expect(text).not.toMatch(/conformsTo|certif/i);
  });

  it('does not promise a voice to a book without', () => {
    const text = opf(gardenBook('en'));
    expect(text).not.toMatch(/synchronizedAudioText|auditory|media:/);
    expect(values(text, 'schema:accessibilitySummary')[0]).not.toContain('read lights up');
  });

  it('says so when only a part is read', () => {
    const text = opf(gardenBook('en', new PackDesk(), readEverything));
    expect(values(text, 'schema:accessibilitySummary')[0]).toContain('Some of the texts are read aloud');
  });

  it('gives the same book the same name for ever, and each language its own', () => {
    const id = (language: string) => bookIdentifier({ packId: 'garden', language });
    expect(id('en')).toBe('urn:uuid:bd7a0c34-8ec9-5a3c-95e0-809b9084ccf8');
    expect(id('fr')).not.toBe(id('en'));
    expect(id('fr')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});

describe('the table of contents', () => {
  it('names parts and pages, and the landmarks for those who jump', () => {
    const desk = new PackDesk().edit('pack.yaml', 'young: [seeds]', 'young: [gate, seeds]');
    const { book, source } = gardenBook('en', desk);
    const nav = navDocument(book, source);
    expect(nav.replaceAll('\n', '')).toContain(
      '<li><a href="young.xhtml">The story</a><ol><li><a href="young-gate.xhtml">Come in</a></li><li><a href="young-seeds.xhtml">Seeds</a></li></ol></li>',
    );
    expect(
      [...nav.matchAll(/<a epub:type="(\w+)" href="([^"]+)"/g)].map(([, kind, href]) => [kind, href]),
    ).toEqual([
      ['cover', 'cover.xhtml'],
      ['titlepage', 'title.xhtml'],
      ['bodymatter', 'young.xhtml'],
      ['glossary', 'glossary.xhtml'],
      ['backmatter', 'about.xhtml'],
    ]);
  });
});

describe('the file', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  const zip = (date = modified): Uint8Array => {
    const { book, source } = gardenBook('en');
    const media = {
      style: 'p{}',
      cover: null,
      lantern: new Uint8Array(3),
      fonts: new Map<string, Uint8Array>(),
    };
    const files = bookFiles(book, source, {
      ...media,
      pictures: new Map(),
      sounds: new Map(),
      findSound,
      modified: date,
    });
    return zipBook(files, date);
  };

  it('says in its first bytes what it is', () => {
    const start = Buffer.from(zip()).subarray(0, 58).toString('latin1');
    expect(start.slice(30)).toBe('mimetypeapplication/epub+zip');
    // Neither compressed nor with an extra field.
    expect([...Buffer.from(start, 'latin1').subarray(8, 10)]).toEqual([0, 0]);
    expect([...Buffer.from(start, 'latin1').subarray(28, 30)]).toEqual([0, 0]);
  });

  it('is the same to the byte in every time zone, and from any year', () => {
    process.env['TZ'] = 'Pacific/Kiritimati';
    const there = zip();
    process.env['TZ'] = 'America/Los_Angeles';
    expect(Buffer.from(zip()).equals(there)).toBe(true);
    expect(() => zip(new Date(0))).not.toThrow();
  });

  it('lists every file it has, and has every file it lists', () => {
    const files = unzipSync(zip());
    const manifest = new TextDecoder().decode(files['EPUB/package.opf']);
    const listed = [...manifest.matchAll(/<item [^>]*href="([^"]+)"/g)].map(
      ([, href = '']) => `EPUB/${href}`,
    );
    const there = Object.keys(files).filter(
      (path) => path.startsWith('EPUB/') && path !== 'EPUB/package.opf',
    );
    expect(there.sort()).toEqual(listed.sort());
  });
});
