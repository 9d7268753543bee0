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
          const filled = fillBootPage(page, { problem: text } as unknown as BootData);
          const inside = /id="lantern-boot">([^<]*)<\/script><\/head>$/.exec(filled)?.[1] ?? '';
          expect(JSON.parse(inside)).toEqual({ problem: text });
        },
      ),
    );
  });

  it('adds a block to a page that has none', () => {
    expect(fillBootPage('<head></head>', {} as BootData)).toBe(
      '<head><script type="application/json" id="lantern-boot">{}</script></head>',
    );
  });
});
