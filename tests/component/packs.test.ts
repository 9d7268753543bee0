import { describe, expect, it } from 'vitest';
import type { OfferedPack } from '../../content/schema/boot-data.ts';
import type { SessionView } from '../../renderer/session/session-types.ts';
import { defaultSettings } from '../../renderer/session/session-types.ts';
import type { FakePage } from '../fixtures/fake-ports.ts';
import { smallPage } from '../fixtures/small-page.ts';
import { axeViolations, find, findAll, focused, settle, showPage } from './show-page.ts';

const pack = (id: string, title: Record<string, string>): OfferedPack => ({
  id,
  base: '/tests/fixtures/pictures/',
  title,
  languages: ['en'],
  cover: { path: 'landscape.svg', mirror: true },
});
const main = pack('small', { en: 'Blood and bone', ar: 'الدم والعظم' });
const day = pack('day', { en: 'A day at the day hospital' });
const many = [main, ...Array.from({ length: 8 }, (_, at) => pack(`more-${at}`, { en: `Topic ${at}` }))];

/** A pack without the doors for siblings and calm, as it is offered beside another. */
const short: Partial<FakePage> = {
  index: { ...smallPage.index, paths: { ...smallPage.index.paths, siblings: [], calm: [] } },
};
const pages: Readonly<Record<string, [Partial<SessionView>, Partial<FakePage>]>> = {
  'doors of two packs': [{ screen: 'welcome' }, { offered: [main, day] }],
  'doors of the other pack': [
    { screen: 'welcome', pack: 'day' },
    { ...short, offered: [main, day] },
  ],
  'a pack that cannot be had': [{ screen: 'welcome', missingPack: 'day' }, { offered: [main, day] }],
  'doors of many packs': [{ screen: 'welcome' }, { offered: many }],
  'all packs': [{ screen: 'packs' }, { offered: many }],
};
const show = (name: string, language = 'en', view: Partial<SessionView> = {}) => {
  const [own, page] = pages[name] ?? [{}, {}];
  return showPage({ ...own, ...view }, language, page);
};
const controls = (): (string | undefined)[] =>
  findAll('lantern-card').map((card) => (card as HTMLElement).dataset['control']);

describe.each(Object.keys(pages))('%s', (name) => {
  it.each(['en', 'ar'])('has nothing for axe to say in %s', async (language) => {
    await show(name, language);
    expect(await axeViolations()).toEqual([]);
  });

  it.each(['dark', 'soft'] as const)('keeps its contrast in the %s theme', async (theme) => {
    await show(name, 'en', { settings: { ...defaultSettings, theme } });
    expect(await axeViolations()).toEqual([]);
  });

  it('has at most seven choices, and the focus on its heading', async () => {
    await show(name);
    expect(findAll('lantern-card').length).toBeGreaterThan(1);
    expect(findAll('lantern-card').length).toBeLessThanOrEqual(7);
    expect(focused()?.matches('h1')).toBe(true);
  });
});

describe('the card of another pack', () => {
  it('stands behind the doors; with several it leads to all of them', async () => {
    const { ports } = await show('doors of two packs');
    expect(controls()).toEqual([
      ...['young', 'older', 'parents', 'siblings', 'calm'].map((door) => `door-${door}`),
      'pack-day',
    ]);
    find('[data-control="pack-day"]').shadowRoot?.querySelector('button')?.click();
    expect(ports.sent).toEqual([{ type: 'choose-pack', pack: 'day' }]);
    const several = await show('doors of many packs');
    expect(controls().at(-1)).toBe('packs');
    find('[data-control="packs"]').shadowRoot?.querySelector('button')?.click();
    expect(several.ports.sent).toEqual([{ type: 'open-packs' }]);
  });

  it('is not there with one pack', async () => {
    await showPage({ screen: 'welcome' });
    expect(controls()).toHaveLength(5);
  });

  it('says its title in the language it is in, and whose doors these are', async () => {
    await show('doors of the other pack', 'ar');
    expect(controls()).toEqual(['door-young', 'door-older', 'door-parents', 'pack-small']);
    const label = find('[data-control="pack-small"]').shadowRoot?.querySelector('.label');
    expect([label?.textContent, label?.getAttribute('lang')]).toEqual(['الدم والعظم', null]);
    const title = find('.title');
    expect([title.textContent.trim(), title.lang]).toEqual(['A day at the day hospital', 'en']);
    await show('doors of two packs', 'ar');
    const english = find('[data-control="pack-day"]').shadowRoot?.querySelector('.label');
    expect(english?.getAttribute('lang')).toBe('en');
  });

  it('says openly that the pack is not in the visitor’s language, and shows which language is chosen', async () => {
    await showPage({ screen: 'welcome', pack: 'day' }, 'fr', { offered: [main, day] });
    expect(findAll('lantern-notice')).toHaveLength(1);
    expect(
      find('[data-control="language-fr"]').shadowRoot?.querySelector('[aria-pressed="true"]'),
    ).not.toBeNull();
  });

  it('looks pressed while its pack is on the way', async () => {
    const { app, ports } = await show('doors of two packs');
    const button = () => find('[data-control="pack-day"]').shadowRoot?.querySelector('button');
    expect(button()?.hasAttribute('aria-busy')).toBe(false);
    ports.show({ packRequest: 'day' });
    await settle(app);
    expect(button()?.getAttribute('aria-busy')).toBe('true');
  });
});

describe('the screen of all packs', () => {
  it('turns six at a time and leaves out the one that is open', async () => {
    const { app } = await show('all packs');
    expect(controls()).toEqual([0, 1, 2, 3, 4, 5].map((at) => `pack-more-${at}`));
    find('[data-control="more-topics"]').shadowRoot?.querySelector('button')?.click();
    await settle(app);
    expect(controls()).toEqual(['pack-more-6', 'pack-more-7']);
  });
});
