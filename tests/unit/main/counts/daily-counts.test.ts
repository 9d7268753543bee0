import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../../content/schema/calendar-day.ts';
import { createCountKeeper } from '../../../../main/counts/count-keeper.ts';
import { addCount, forgetOldDays, keptDays, toCsv } from '../../../../main/counts/daily-counts.ts';
import type { DailyCounts } from '../../../../main/counts/daily-counts.ts';

const count = { kind: 'shown', key: 'leukemia/bone-marrow' } as const;

describe('daily counts', () => {
  it('hides cells under five and shows the rest', () => {
    let counts: DailyCounts = {};
    for (let time = 0; time < 5; time += 1) counts = addCount(counts, '2025-03-02', count);
    counts = addCount(counts, '2025-03-01', { kind: 'language', key: 'ar' });
    expect(toCsv(counts)).toBe(
      'day,kind,key,count\n2025-03-01,language,ar,<5\n2025-03-02,shown,leukemia/bone-marrow,5\n',
    );
  });

  it('no table ever shows a number under five', () => {
    const cells = fc.dictionary(
      fc.constantFrom('shown a', 'listened b', 'language en'),
      fc.integer({ min: 1, max: 20 }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('2025-03-01', '2025-03-02'), cells), (counts) => {
        expect(toCsv(counts)).not.toMatch(/,[0-4]$/m);
      }),
    );
  });

  it('keeps ninety days, today included, and no day that lies ahead', () => {
    const today = new Date(2025, 5, 30);
    const days = [-keptDays, -(keptDays - 1), 0, 1].map((step) => calendarDay(new Date(2025, 5, 30 + step)));
    const counts = Object.fromEntries(days.map((day) => [day, { 'shown a': 1 }]));
    expect(Object.keys(forgetOldDays(counts, today))).toEqual(days.slice(1, 3));
  });

  it('keeps them in a file, and starts anew where that is spoilt', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lantern-counts-'));
    const problems: string[] = [];
    const keeper = createCountKeeper({
      folder,
      today: () => new Date(2025, 2, 1),
      onProblem: (message) => problems.push(message),
    });
    keeper.add(count);
    keeper.add(count);
    await keeper.flush();
    await keeper.flush();
    const stored = async (): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, 'counts.json'), 'utf8'));
    expect(await stored()).toEqual({ '2025-03-01': { 'shown leukemia/bone-marrow': 2 } });
    await writeFile(join(folder, 'counts.json'), '{ half a fi');
    keeper.add(count);
    await keeper.flush();
    expect(await stored()).toEqual({ '2025-03-01': { 'shown leukemia/bone-marrow': 1 } });
    expect(problems).toHaveLength(1);
    await rm(folder, { recursive: true });
  });
});
