import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, xml } from '../../../build/export/book/markup.ts';

/** Control characters other than tab and line ends, and two code points that are none. */
const forbidden = new Set(
  [...Array(32).keys(), 0xfffe, 0xffff]
    .map((code) => String.fromCharCode(code))
    .filter((sign) => !'\t\n\r'.includes(sign)),
);

describe('what an author writes stays text', () => {
  it('is escaped between tags and in attributes, also in lists', () => {
    const words = ['<script>', '"a" & \'b\''];
    expect(xml`<p title="${words[1] ?? ''}">${words}</p>`.source).toBe(
      '<p title="&quot;a&quot; &amp; &#39;b&#39;">&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;</p>',
    );
  });

  it('keeps markup that is markup already, and leaves nothing for nothing', () => {
    expect(xml`<ul>${[xml`<li>1</li>`, null]}${2}</ul>`.source).toBe('<ul><li>1</li>2</ul>');
  });

  it('loses only what no XML file may hold', () => {
    expect(escapeXml('a\u0000b\u000cc\ud800d\tاَ\n😀')).toBe('abcd\tاَ\n😀');
  });

  it('can be read back, whatever it is', () => {
    const back = (text: string): string =>
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
        expect(back(escaped)).toBe(
          Array.from(text)
            .filter((sign) => !forbidden.has(sign))
            .join(''),
        );
      }),
    );
  });
});
