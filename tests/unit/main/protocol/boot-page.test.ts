import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillBootPage, toScriptJson } from '../../../../main/protocol/boot-page.ts';
import type { BootData } from '../../../../content/schema/boot-data.ts';

const page = '<head><script type="application/json" id="lantern-boot"></script></head>';

describe('boot page', () => {
  it('no string can end the script element it stands in, and every one comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--', '$&', "$'", '\u2028')),
        (text) => {
          const json = toScriptJson({ text });
          expect(json).not.toMatch(/[<\u2028\u2029]/);
          expect(JSON.parse(json)).toEqual({ text });
          const filled = fillBootPage(page, { pack: null, problem: text } as unknown as BootData);
          const inside = /id="lantern-boot">([^<]*)<\/script><\/head>$/.exec(filled)?.[1] ?? '';
          expect(JSON.parse(inside)).toEqual({ pack: null, problem: text });
        },
      ),
    );
  });

  it('asks for the first picture in the format of the screen before any code runs', () => {
    const picture = { portrait: 'a.portrait.svg', landscape: 'a.landscape.svg', mirror: false, hotspots: {} };
    const pack = { base: '/packs/garden/', attract: [{ picture }] };
    const filled = fillBootPage(page, { pack } as unknown as BootData);
    expect(filled).toContain(
      '<head><link rel="preload" as="image" href="/packs/garden/a.portrait.svg" media="(orientation: portrait)">',
    );
    expect(filled).toContain('href="/packs/garden/a.landscape.svg" media="(orientation: landscape)"');
  });

  it('adds a block to a page that has none', () => {
    expect(fillBootPage('<head></head>', { pack: null } as BootData)).toBe(
      '<head><script type="application/json" id="lantern-boot">{"pack":null}</script></head>',
    );
  });
});
