import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../../../../renderer');
const themesCss = readFileSync(`${folder}/styles/themes.css`, 'utf8');
const narratedTextCss = readFileSync(`${folder}/components/narrated-text/narrated-text.styles.ts`, 'utf8');

type Colours = ReadonlyMap<string, string>;

/** WCAG 2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function themeBlocks(): ReadonlyMap<string, string> {
  const blocks = [...themesCss.matchAll(/\[data-theme='(\w+)'\] \{([^}]*)\}/g)];
  return new Map(blocks.map(([, name = '', body = '']) => [name, body]));
}

function coloursOf(body: string): Colours {
  return new Map(
    [...body.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

/** `--ink: #1b2440; /* 14.36:1 on --paper; ... *\/` as [token, ratio, ground]. */
function statedRatios(body: string): readonly (readonly [string, number, string])[] {
  return [...body.matchAll(/(--[\w-]+): #[0-9a-f]{6}; \/\* (.*) \*\//g)].flatMap(
    ([, token = '', note = '']) =>
      note.split('; ').map((part) => {
        const [, ratio = 'NaN', ground = ''] = /^([\d.]+):1 on (--[\w-]+)$/.exec(part) ?? [];
        return [token, Number(ratio), ground] as const;
      }),
  );
}

/** Pairs that must reach 7:1 (text) or 3:1 (shapes) in every theme; accessibility VIS-1, VIS-2. */
const textPairs = [
  ['--ink', '--paper'],
  ['--ink', '--paper-raised'],
  ['--ink', '--paper-warm'],
  ['--ink-quiet', '--paper'],
  ['--on-lantern', '--lantern'],
  ['--on-teal', '--teal'],
  ['--reading-ink', '--reading-light'],
] as const;
const shapePairs = [
  ['--line', '--paper'],
  ['--teal-border', '--paper'],
  ['--reading-underline', '--reading-light'],
  ['--focus-light', '--focus-dark'],
  ['--pattern', '--paper'],
] as const;

const ratio = (colours: Colours, one: string, other: string): number =>
  contrast(colours.get(one) ?? '#000000', colours.get(other) ?? '#000000');

describe('themes', () => {
  it('are the three of the settings', () => {
    expect([...themeBlocks().keys()]).toEqual(['standard', 'dark', 'soft']);
  });

  it.each([...themeBlocks()])('%s keeps the contrast that its comments state', (_name, body) => {
    const colours = coloursOf(body);
    const stated = statedRatios(body);
    expect(stated.length).toBeGreaterThan(8);
    for (const [token, wanted, ground] of stated)
      expect(ratio(colours, token, ground), `${token} on ${ground}`).toBeCloseTo(wanted, 1);
  });

  it.each([...themeBlocks()])('%s: words 7:1, shapes 3:1', (_name, body) => {
    const colours = coloursOf(body);
    for (const [one, other] of textPairs)
      expect(ratio(colours, one, other), `${one} on ${other}`).toBeGreaterThanOrEqual(7);
    for (const [one, other] of shapePairs)
      expect(ratio(colours, one, other), `${one} on ${other}`).toBeGreaterThanOrEqual(3);
  });

  it('standard: body text 10:1', () => {
    const colours = coloursOf(themeBlocks().get('standard') ?? '');
    expect(ratio(colours, '--ink', '--paper')).toBeGreaterThanOrEqual(10);
  });
});

describe('lit words', () => {
  // A highlight sees no custom properties in Chromium 114, so the colours stand twice.
  it.each([...themeBlocks()])('%s: the colours in the component are the tokens', (name, body) => {
    const colours = coloursOf(body);
    const selector = name === 'standard' ? '\n  ::highlight' : `:host([theme='${name}']) ::highlight`;
    const rule = (kind: string): string =>
      narratedTextCss.split(`${selector}(lantern-${kind}) {`)[1]?.split('}')[0] ?? '';
    expect(rule('word')).toContain(`background-color: ${colours.get('--reading-light') ?? '?'}`);
    expect(rule('word')).toContain(`color: ${colours.get('--reading-ink') ?? '?'}`);
    expect(rule('word')).toContain(`underline 3px ${colours.get('--reading-underline') ?? '?'}`);
    expect(rule('sentence')).toContain(`background-color: ${colours.get('--paper-warm') ?? '?'}`);
    expect(rule('sentence')).toContain(`color: ${colours.get('--ink') ?? '?'}`);
  });
});
