import { describe, expect, it } from 'vitest';
import type { TemplateResult } from 'lit';
import en from '../../../../assets/locales/en.json';
import type { Words } from '../../../../renderer/components/words.ts';
import type { PackPort } from '../../../../renderer/controllers/contexts.ts';
import { pageFoot } from '../../../../renderer/screens/slide/page-foot.ts';
import type { ShownSlide } from '../../../../renderer/screens/slide/slide-model.ts';

/** Fills messages like the kiosk does: a name that nobody gave stays visible. */
const words = {
  value: { language: 'en-GB' },
  t: (key: string, values: Readonly<Record<string, string>> = {}) => {
    const [, name = ''] = key.split('.');
    const message = (en.parents as Readonly<Record<string, string>>)[name] ?? key;
    return message.replaceAll(/\{\{(\w+)\}\}/g, (whole, value: string) => values[value] ?? whole);
  },
} as unknown as Words;
const pack = { index: null } as PackPort;

function lastLine(review: { by: string; on: string; next: string } | null): unknown {
  const shown = { found: { text: { review } } } as ShownSlide;
  return (pageFoot(shown, pack, words) as TemplateResult).values.at(-1);
}

describe('the foot of a page for adults', () => {
  it('says who looked at the text, on which day, and when it is looked at again', () => {
    expect(lastLine({ by: 'A nurse', on: '2026-01-01', next: '2027-01-01' })).toBe(
      'Checked by A nurse on 1 January 2026. Next check: 1 January 2027.',
    );
  });

  it('says that nobody has', () => {
    expect(lastLine(null)).toBe(en.parents.notReviewed);
  });
});
