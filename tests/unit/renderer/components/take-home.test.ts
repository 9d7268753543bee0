import fc from 'fast-check';
import decodeQr from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { layerConfig } from '../../../../main/config/app-config.ts';
import { layerFromFlags } from '../../../../main/config/config-layer.ts';
import { qrDrawing } from '../../../../renderer/components/take-home/qr-drawing.ts';
import { takeHomeAddress } from '../../../../renderer/components/take-home/take-home-address.ts';

const pack = { id: 'leukemia', languages: ['en', 'fr'] };

/** The drawing as a camera would get it, four dots a module. */
function photograph({ size, path }: ReturnType<typeof qrDrawing>): string {
  const side = size * 4;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row += 1)
      data.fill(0, (row * side + Number(x) * 4) * 4, (row * side + Number(x) * 4 + 4) * 4);
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  return decodeQr({ width: side, height: side, data });
}

describe('the address of a book', () => {
  it('names the pack and the language on the screen, or the first one that has a book', () => {
    const template = 'https://h.example/{language}/{pack}.{language}.epub';
    expect(takeHomeAddress(template, pack, 'fr')).toBe('https://h.example/fr/leukemia.fr.epub');
    expect(takeHomeAddress(template, pack, 'ar')).toBe('https://h.example/en/leukemia.en.epub');
    expect(takeHomeAddress('https://h.example/books', pack, 'fr')).toBe('https://h.example/books');
  });
});

describe('the code', () => {
  it('says the address, whatever it is', () => {
    const address = fc.webUrl({ validSchemes: ['https'] }).filter(({ length }) => length <= 200);
    fc.assert(
      fc.property(address, (text) => {
        expect(photograph(qrDrawing(text))).toBe(text);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves four modules of light around itself', () => {
    const { size, path } = qrDrawing('https://h.example/');
    const places = [...path.matchAll(/M(\d+) (\d+)h/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect([Math.min(...places), Math.max(...places)]).toEqual([4, size - 5]);
  });
});

describe('takeHomeUrl in the configuration', () => {
  const read = (url: string) => layerConfig([layerFromFlags([`--take-home-url=${url}`])]);

  it.each([
    'https://hospital.example/lantern/{pack}.{language}.epub',
    'https://hospital.example/books',
    'https://hospital.example/?book={pack}&in={language}',
  ])('may be %s', (url) => {
    expect(read(url)).toMatchObject({ config: { takeHomeUrl: url }, issues: [] });
  });

  it.each([
    'http://hospital.example/{pack}',
    'https://hospital.example/{slide}',
    'https://hospital.example/{pack',
    'https://hospital.example/a b',
    'javascript:alert(1)',
    'hospital.example/{pack}',
    `https://hospital.example/${'a'.repeat(200)}`,
  ])('is refused as %s, and says what it may be', (url) => {
    const { config, issues } = read(url);
    expect(config.takeHomeUrl).toBeNull();
    expect(issues).toHaveLength(1);
    expect(issues[0]?.expected).toContain('https://');
  });

  it('is nothing until somebody sets it', () => {
    expect(layerConfig([]).config.takeHomeUrl).toBeNull();
  });
});
