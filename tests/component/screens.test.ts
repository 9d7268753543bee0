import { describe, expect, it } from 'vitest';
import type { SessionView } from '../../renderer/session/session-types.ts';
import { defaultSettings } from '../../renderer/session/session-types.ts';
import { axeViolations, find, findAll, focused, settle, showPage } from './show-page.ts';

const slide = { screen: 'slide', slide: 'bone-marrow', position: { index: 1, total: 1 } } as const;
const views: Readonly<Record<string, Partial<SessionView>>> = {
  attract: { screen: 'attract' },
  hands: { screen: 'welcome', hands: 'start' },
  welcome: { screen: 'welcome' },
  topics: { screen: 'topics', path: 'parents', level: 'parents' },
  story: { ...slide, path: 'young', level: 'young' },
  'story, word explained': { ...slide, path: 'young', level: 'young', term: 'marrow' },
  explore: { ...slide, path: 'older', level: 'older' },
  'explore, touched': { ...slide, path: 'older', level: 'older', hotspot: 'line' },
  'explore, word explained': { ...slide, path: 'older', level: 'older', term: 'marrow' },
  'story, words to touch': { ...slide, path: 'young', level: 'young', bandSentence: 2 },
  parents: { ...slide, path: 'parents', level: 'parents' },
  'parents, word explained': { ...slide, path: 'parents', level: 'parents', term: 'marrow' },
  'others can hear': { ...slide, path: 'parents', level: 'parents', askingLoudspeaker: true },
  gate: { screen: 'numbers-gate', path: 'parents', level: 'parents' },
  'gate, ask the team': { screen: 'numbers-gate', path: 'parents', level: 'parents', askingTeam: true },
  numbers: { screen: 'numbers', slide: 'numbers', path: 'parents', level: 'parents' },
  calm: { screen: 'calm', slide: 'calm-corner', path: 'calm' },
  breathing: { screen: 'calm', slide: 'calm-corner', path: 'calm', breathing: true },
  'still there': { ...slide, path: 'young', attention: 'warning' },
  'text and contrast': { ...slide, path: 'young', sheet: 'text-and-contrast' },
  language: { ...slide, path: 'young', sheet: 'language' },
  help: { ...slide, path: 'young', sheet: 'help' },
  staff: { screen: 'staff' },
  cleaning: { screen: 'cleaning', cleaningMs: 60_000 },
  problem: { screen: 'problem', problemCode: 'pack-missing' },
};

describe.each(Object.entries(views))('%s', (name, view) => {
  it.each(['en', 'ar'])('has nothing for axe to say in %s', async (language) => {
    await showPage(view, language);
    expect(await axeViolations()).toEqual([]);
  });

  it.each(['dark', 'soft'] as const)('keeps its contrast in the %s theme', async (theme) => {
    await showPage({ ...view, settings: { ...defaultSettings, theme } });
    expect(await axeViolations()).toEqual([]);
  });

  it.runIf(name !== 'attract')('gives the focus to its heading', async () => {
    await showPage(view);
    expect(focused()?.matches('h1, h2, h3')).toBe(true);
  });

  it('names every button, and every picture that means something', async () => {
    await showPage(view);
    for (const button of findAll('button'))
      expect(button.getAttribute('aria-label') ?? button.textContent.trim()).not.toBe('');
    for (const image of findAll('img')) expect(image.hasAttribute('alt')).toBe(true);
  });

  it('has no style attribute in its markup that the page policy would refuse', async () => {
    await showPage(view);
    expect(findAll('svg[style], p[style], h1[style], section[style], img[style]')).toEqual([]);
  });
});

describe('bar', () => {
  const order = ['home', 'previous', 'listen', 'next', 'text', 'language', 'lower', 'help'];

  it.each(['welcome', 'story', 'parents', 'gate', 'calm', 'staff'])('is the same on %s', async (name) => {
    await showPage(views[name] ?? {});
    const controls = [...(find('lantern-bar').shadowRoot?.querySelectorAll('lantern-button') ?? [])];
    expect(controls.map((control) => (control as HTMLElement).dataset['control'])).toEqual(order);
  });

  it('leaves Listen in its place where there is nothing to hear, and says why', async () => {
    const { app, ports } = await showPage({ screen: 'welcome' });
    const listen = find('[data-control="listen"]');
    const button = listen.shadowRoot?.querySelector('button');
    expect(button?.getAttribute('aria-disabled')).toBe('true');
    button?.click();
    await settle(app);
    expect(ports.sent).toEqual([]);
    expect(find('.why').textContent).not.toBe('');
  });

  it('asks the session for what its words say', async () => {
    const { ports } = await showPage(views['story'] ?? {});
    for (const control of ['home', 'previous', 'listen', 'next', 'lower'])
      find(`[data-control="${control}"]`).shadowRoot?.querySelector('button')?.click();
    expect(ports.sent.map(({ type }) => type)).toEqual([
      'home',
      'previous',
      'toggle-listen',
      'next',
      'change-settings',
    ]);
  });
});

describe('numbers', () => {
  it('say where they come from, and that the source gives no date', async () => {
    await showPage(views['numbers'] ?? {});
    expect(findAll('.source').map((line) => line.textContent)).toEqual([
      'Source: x. The source gives no date.',
    ]);
  });
});

describe('change of page', () => {
  it('moves the focus to the new heading', async () => {
    const { app, ports } = await showPage(views['story'] ?? {});
    find('[data-control="next"]').focus();
    ports.show({ slide: 'calm-corner' });
    await settle(app);
    expect(focused()?.textContent).toContain('calm-corner');
  });

  it('keeps at most three pictures in the document', async () => {
    await showPage(views['story'] ?? {});
    expect(findAll('lantern-picture').length).toBeLessThanOrEqual(3);
  });
});
