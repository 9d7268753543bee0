/** What a family finds in a book. */
import { describe, expect, it } from 'vitest';
import type { PackLanguage } from '../../../content/schema/compiled-pack.ts';
import { PackDesk } from '../content/pack-desk.ts';
import { gardenBook, readEverything } from './book-desk.ts';

const names = (pages: readonly { readonly name: string }[]) => pages.map(({ name }) => name);

describe('the order of a book', () => {
  it('is cover, title, story, explorers, adults, words, about, and the numbers last', () => {
    const { book } = gardenBook('en');
    expect(names(book.pages)).toEqual([
      'cover',
      'title',
      'young-seeds',
      'older-seeds',
      'parents-seeds',
      'glossary',
      'about',
      'before-the-numbers',
      'numbers',
    ]);
  });

  it('gives a part of several pages a page of its own', () => {
    const desk = new PackDesk().edit('pack.yaml', 'young: [seeds]', 'young: [gate, seeds]');
    const { book, page } = gardenBook('en', desk);
    const story = book.contents[0];
    expect(story?.page.title).toBe('The story');
    expect(names(story?.children ?? [])).toEqual(['young-gate', 'young-seeds']);
    expect(page('young').body.source).toContain('role="doc-part"');
    expect(page('young-seeds').body.source).toContain('<h2 id="title">Seeds</h2>');
  });
});

describe('numbers about survival', () => {
  it('stand behind a page that offers three equal ways, and page turning never shows them', () => {
    const { book, page } = gardenBook('en');
    expect(book.pages.filter(({ isInReadingOrder }) => !isInReadingOrder).map(({ name }) => name)).toEqual([
      'numbers',
    ]);
    const ways = [...page('before-the-numbers').body.source.matchAll(/<li><a href="([^"]+)">/g)];
    expect(ways.map(([, href]) => href)).toEqual(['numbers.xhtml', 'nav.xhtml', 'about.xhtml#team']);
  });

  it('are on that page alone, and not in the contents', () => {
    const { book } = gardenBook('en');
    expect(names(book.pages.filter(({ body }) => body.source.includes('60')))).toEqual(['numbers']);
    expect(book.contents.flatMap(({ page, children }) => names([page, ...children]))).not.toContain(
      'numbers',
    );
  });

  it('are never read, also where the pack has a clip of them', () => {
    const { page } = gardenBook('en', new PackDesk(), readEverything);
    expect(page('young-seeds').spoken).not.toEqual([]);
    expect(page('numbers').spoken).toEqual([]);
  });

  it('leave no gate behind in a pack without', () => {
    const desk = new PackDesk().edit('pack.yaml', 'numbersSlide: count', 'numbersSlide: null');
    desk.remove('slides/02-count');
    expect(names(gardenBook('en', desk).book.pages)).not.toContain('before-the-numbers');
  });
});

describe('a page', () => {
  it('has its picture described, each sentence by itself, and its words explained', () => {
    const { source } = gardenBook('en').page('young-seeds').body;
    expect(source).toMatch(
      /<img src="\.\.\/illustrations\/seeds\.landscape\.[0-9a-f]{8}\.svg" alt="A pot with a seed in it\."/,
    );
    expect(source).toContain(
      '<span id="young_s1">This is a <a href="glossary.xhtml#term-seed" class="word" epub:type="glossref" role="doc-glossref">seed</a>.</span> <span id="young_s2">It sleeps in the pot.</span>',
    );
  });

  it('shows explorers what is in the picture, cut out of it', () => {
    const { source } = gardenBook('en').page('older-seeds').body;
    expect(source).toContain(
      '<p class="label">The pot</p><p><span id="spot-pot_s1">The pot keeps the seed warm.</span></p>',
    );
    expect(source).toMatch(/#svgView\(viewBox\(\d+,\d+,\d+,\d+\)\)" alt="" [^>]*role="presentation"/);
  });

  it('keeps lists as lists', () => {
    expect(gardenBook('en').page('parents-seeds').body.source).toContain(
      '<ul><li><span id="parents_s3">Water, which softens the shell.</span></li><li><span id="parents_s4">Light</span></li></ul>',
    );
  });

  it('marks text that is not translated yet, and says so', () => {
    const { source } = gardenBook('fr').page('numbers').body;
    expect(source).toContain('<h1 id="title" xml:lang="en" lang="en" dir="ltr">Seeds that were kept</h1>');
    expect(source).toContain('<div class="text" xml:lang="en" lang="en" dir="ltr">');
    expect(source).toMatch(/<p class="note">Cette page n’est pas encore traduite\. .*anglais\.<\/p>/);
  });
});

describe('Arabic', () => {
  it('runs from right to left, and turns pictures that may be turned', () => {
    const { book, page } = gardenBook('ar');
    expect(book.direction).toBe('rtl');
    expect(page('young-seeds').body.source).toContain('<img class="mirrored"');
    const still = new PackDesk().edit('illustrations/seeds.yaml', 'mirror: true', 'mirror: false');
    expect(gardenBook('ar', still).page('young-seeds').body.source).not.toContain('mirrored');
  });

  it('shows small children the first language rather than what was written for adults', () => {
    const { source } = gardenBook('ar').page('young-seeds').body;
    expect(source).toContain('<h1 id="title">البذور</h1>');
    expect(source).toContain('<div class="text" xml:lang="en" lang="en" dir="ltr">');
    expect(source).toContain('<p class="note">');
    expect(source).not.toContain('تنام البذور');
  });

  it('keeps names and the telephone in their own direction', () => {
    const { source } = gardenBook('ar').page('about').body;
    expect(source).toContain('\u2068A garden diary\u2069');
    expect(source).toMatch(/<bdi dir="ltr"><a class="phone" href="tel:\+\d+">\+[\d ]+<\/a><\/bdi>/);
  });
});

describe('words', () => {
  it('are explained in the order of the language, and lead back to where they were met', () => {
    const { source } = gardenBook('en').page('glossary').body;
    expect(source).toContain(
      '<dt id="term-seed" epub:type="glossterm"><dfn id="term-seed_s1">seed</dfn></dt>',
    );
    expect(source).toContain(
      '<a href="young-seeds.xhtml" epub:type="backlink" role="doc-backlink">Page “Seeds”</a>',
    );
  });
});

describe('a word with a picture of its own', () => {
  const withPicture = (words: PackLanguage): void => {
    const { seed } = words.glossary;
    if (seed) Object.assign(seed, { ownPicture: { file: 'illustrations/terms/seed.svg', mirror: true } });
  };

  it('shows it beside the word, which says everything already', () => {
    const glossary = gardenBook('en', new PackDesk(), withPicture).page('glossary');
    expect(glossary.body.source).toContain(
      '<img src="../illustrations/terms/seed.svg" alt="" width="400" height="400" role="presentation"/><dfn',
    );
    expect(glossary.pictures).toEqual(['illustrations/terms/seed.svg']);
  });

  it('turns it in Arabic', () => {
    const { source } = gardenBook('ar', new PackDesk(), withPicture).page('glossary').body;
    expect(source).toContain('<img class="mirrored" src="../illustrations/terms/seed.svg"');
  });
});

describe('the pages for adults', () => {
  it('say where it comes from, that nobody has checked it, and that it replaces no team', () => {
    const { source } = gardenBook('en').page('about').body;
    for (const words of ['A garden diary', 'has not checked this text yet', 'does not replace'])
      expect(source).toContain(words);
  });
});
