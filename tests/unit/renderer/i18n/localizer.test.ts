import { describe, expect, it } from 'vitest';
import { directionOf } from '../../../../renderer/i18n/direction.ts';
import { Localizer } from '../../../../renderer/i18n/localizer.ts';
import type { LoadMessages } from '../../../../renderer/i18n/locale-files.ts';

const words =
  (home: string): LoadMessages =>
  () =>
    Promise.resolve({ bar: { home } });
const start = (
  files: readonly (readonly [string, LoadMessages])[] = [
    ['fr', words('Accueil')],
    ['ar', words('البداية')],
  ],
) => {
  const root = { lang: '', dir: '' };
  const missing: string[] = [];
  const localizer = new Localizer({
    files: new Map(files),
    root,
    onMissing: (language) => missing.push(language),
  });
  return { localizer, root, missing };
};

describe('the words of the interface', () => {
  it('are English from the start', () => {
    const { localizer, root } = start();
    expect(localizer.t('bar.home')).toBe('Home');
    expect(root).toEqual({ lang: 'en', dir: 'ltr' });
  });

  it('turn to another language and direction once its words are there', async () => {
    const { localizer, root } = start();
    let told = 0;
    localizer.subscribe(() => (told += 1));
    await localizer.use('ar');
    expect(localizer.t('bar.home')).toBe('البداية');
    expect(root).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(localizer.direction).toBe('rtl');
    expect(told).toBeGreaterThan(0);
  });

  it('fall back to English message by message, and from a region to its language', async () => {
    const { localizer } = start();
    await localizer.use('fr-BE');
    expect(localizer.t('bar.home')).toBe('Accueil');
    expect(localizer.t('bar.next')).toBe('Next');
  });

  it('stay readable when a language cannot be had, and say so', async () => {
    const { localizer, missing } = start([['nl', () => Promise.reject(new Error('gone'))]]);
    await localizer.use('nl');
    await localizer.load('xx');
    expect(localizer.t('bar.home')).toBe('Home');
    expect(missing).toEqual(['nl', 'xx']);
  });

  it('end in the language that was chosen last, however long the words take', async () => {
    let arrive: (words: { bar: { home: string } }) => void = () => undefined;
    const slow: LoadMessages = () => new Promise((resolve) => (arrive = resolve));
    const { localizer } = start([
      ['fr', slow],
      ['ar', words('البداية')],
    ]);
    const french = localizer.use('fr');
    await localizer.use('ar');
    arrive({ bar: { home: 'Accueil' } });
    await french;
    expect(localizer.language).toBe('ar');
    expect(localizer.tIn('fr', 'bar.home')).toBe('Accueil');
  });

  it('write numbers and names as the language does', async () => {
    const { localizer } = start();
    expect(localizer.t('topics.position', { index: 3, total: 1100 })).toBe('3 of 1,100');
    expect(localizer.t('staff.hours', { count: 1 })).toBe('1 hour');
    expect(localizer.t('staff.hours', { count: 2 })).toBe('2 hours');
    expect(['fr', 'nl', 'de', 'ar'].map(localizer.languageName)).toEqual([
      'Français',
      'Nederlands',
      'Deutsch',
      'العربية',
    ]);
    await localizer.use('fr');
    expect(localizer.t('topics.position', { index: 3, total: 1100 })).toMatch(/^3 of 1\s100$/u);
  });

  it('do not escape what Lit will escape', () => {
    expect(start().localizer.t('problem.code', { code: '<b>&' })).toContain('<b>&');
  });
});

describe('direction', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-MA', 'rtl'],
    ['he', 'rtl'],
    ['en', 'ltr'],
    ['nl-BE', 'ltr'],
  ] as const)('%s is %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });
});
