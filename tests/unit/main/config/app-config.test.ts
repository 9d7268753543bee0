import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { layerConfig } from '../../../../main/config/app-config.ts';
import { describeConfigIssue } from '../../../../main/config/config-issue.ts';
import {
  configKeyNames,
  configKeys,
  environmentNameOf,
  flagNameOf,
} from '../../../../main/config/config-keys.ts';
import {
  layerFromEnvironment,
  layerFromFlags,
  layerFromValues,
} from '../../../../main/config/config-layer.ts';
import { parseConfigFile } from '../../../../main/config/parse-config-file.ts';

const fromFile = (text: string) => {
  const values = parseConfigFile(text, 'config.yaml');
  if (!values.ok) throw new Error(values.issue.found);
  return layerFromValues(values.value);
};

describe('configuration', () => {
  it('is complete and valid without any layer', () => {
    const { config, issues } = layerConfig([]);
    expect(issues).toEqual([]);
    expect(config.idle).toMatchObject({ childMs: 60_000, warningMs: 30_000 });
    expect(config.staffPin).toBeNull();
    for (const name of configKeyNames) {
      const { schema, fallback }: { schema: v.GenericSchema; fallback: unknown } = configKeys[name];
      expect(v.is(schema, fallback)).toBe(true);
    }
  });

  it('defaults < file < environment < flags', () => {
    const layers = [
      fromFile('defaultLanguage: fr\nhighlightOffsetMs: 10\nidle: { childMs: 40000 }'),
      layerFromEnvironment({
        LANTERN_HIGHLIGHT_OFFSET_MS: '20',
        LANTERN_IDLE_CHILD_MS: '50000',
        PATH: '/bin',
      }),
      layerFromFlags(['.', '--idle-child-ms=55000', '--windowed', '--inspect=0', '--languages=en,ar']),
    ];
    const { config, issues } = layerConfig(layers);
    expect(issues).toEqual([]);
    expect(config).toMatchObject({ defaultLanguage: 'fr', highlightOffsetMs: 20, isWindowed: true });
    expect(config.idle.childMs).toBe(55_000);
    expect(config.languages).toEqual(['en', 'ar']);
  });

  it('an offending key falls back alone, and its message says file, line, expected, found and what to do', () => {
    const { config, issues } = layerConfig([
      fromFile(
        '# ours\ndefaultLanguage: english\nidle:\n  warningMs: 5000\n  childMs: 45000\nhighlight-offset-ms: 3\n',
      ),
    ]);
    expect(config.defaultLanguage).toBe('en');
    expect(config.idle).toMatchObject({ warningMs: 30_000, childMs: 45_000 });
    expect(issues.map(describeConfigIssue)).toEqual([
      'config.yaml:6: highlight-offset-ms: expected the name of a key, found one that does not exist. What to do: Write highlightOffsetMs; it is ignored until then.',
      'config.yaml:2: defaultLanguage: expected a language tag such as en, fr or nl-BE, found "english". What to do: Correct the value; until then "en" is in force.',
      'config.yaml:4: idle.warningMs: expected a whole number of milliseconds from 20000 to 3600000, found 5000. What to do: Correct the value; until then 30000 is in force.',
    ]);
  });

  it('an offending variable leaves what the file says', () => {
    const layers = [
      fromFile('highlightOffsetMs: 10'),
      layerFromEnvironment({ LANTERN_HIGHLIGHT_OFFSET_MS: 'soon', LANTERN_COLOUR: 'red' }),
    ];
    const { config, issues } = layerConfig(layers);
    expect(config.highlightOffsetMs).toBe(10);
    expect(issues.map(({ place }) => place)).toEqual(['LANTERN_COLOUR', 'LANTERN_HIGHLIGHT_OFFSET_MS']);
  });

  it('never repeats a PIN, and wants it in quotes', () => {
    const { config, issues } = layerConfig([fromFile('staff:\n  pin: 90210')]);
    expect(config.staffPin).toBeNull();
    expect(issues.map(describeConfigIssue).join()).not.toContain('90210');
    expect(layerConfig([fromFile('staff: { pin: "0042" }')]).config.staffPin).toBe('0042');
  });

  it.each([
    ['idle: [', 'config.yaml:'],
    ['a: 1\nb: "x\n', 'config.yaml:'],
    ['a: 1\na: 2', 'config.yaml:2'],
    ['just words', 'config.yaml:1'],
    ['- a list', 'config.yaml:1'],
  ])('a file that cannot be parsed is refused whole: %j', (text, place) => {
    const result = parseConfigFile(text, 'config.yaml');
    expect(!result.ok && result.issue.place.startsWith(place)).toBe(true);
  });

  it('an empty file and empty groups say nothing', () => {
    for (const text of ['', '# nothing\n', 'idle:\nstaff:\n'])
      expect(layerConfig([fromFile(text)]).issues).toEqual([]);
  });

  it('whatever a file holds, the result is valid, frozen and within its bounds', () => {
    const value = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.string()),
      fc.object(),
    );
    const entries = fc.dictionary(fc.oneof(fc.constantFrom(...configKeyNames), fc.string()), value);
    fc.assert(
      fc.property(entries, (values) => {
        const entry = (one: unknown) => ({ value: one, place: 'file:1' });
        const layer = layerFromValues(
          new Map(Object.entries(values).map(([name, one]) => [name, entry(one)])),
        );
        const { config } = layerConfig([layer]);
        expect(
          Object.isFrozen(config) && Object.isFrozen(config.idle) && Object.isFrozen(config.display),
        ).toBe(true);
        expect(config.idle.warningMs).toBeGreaterThanOrEqual(20_000);
        expect(config.idle.numbersWarningMs).toBeGreaterThanOrEqual(20_000);
        expect(config.idle.childMs).toBeGreaterThanOrEqual(30_000);
        expect(layerConfig([layer]).config).toEqual(config);
      }),
    );
  });

  it('no text at all makes the parser throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        expect(typeof parseConfigFile(text, 'x').ok).toBe('boolean');
      }),
    );
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghi'.split('').map((n, i) => `${n}: &${n} [${`*${'abcdefghi'[i]}, `.repeat(9)}]`),
    ].join('\n');
    expect(parseConfigFile(bomb, 'x').ok).toBe(false);
  });

  it('every key has a variable and a flag of its own', () => {
    expect(new Set(configKeyNames.map(environmentNameOf)).size).toBe(configKeyNames.length);
    expect(environmentNameOf('idle.numbersWarningMs')).toBe('LANTERN_IDLE_NUMBERS_WARNING_MS');
    expect(flagNameOf('packFolder')).toBe('--pack-folder');
  });
});
