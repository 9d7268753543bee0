import { describe, expect, it } from 'vitest';
import { find, findAll, settle, showPage } from './show-page.ts';

const story = { screen: 'slide', slide: 'bone-marrow', path: 'young', level: 'young' } as const;
const text = 'Look inside the bone! It is soft. It is called marrow. It makes blood.';

describe('lantern-narrated-text', () => {
  it('holds exactly the compiled text, whatever the band shows', async () => {
    const { app, ports } = await showPage(story);
    const root = find('lantern-narrated-text').shadowRoot?.querySelector('.text');
    expect(root?.textContent).toBe(text);
    ports.show({ bandSentence: 2 });
    await settle(app);
    expect(root?.textContent).toBe(text);
  });

  it('shows two sentences at a time', async () => {
    const { app, ports } = await showPage(story);
    const shown = (): string =>
      find('lantern-narrated-text').shadowRoot?.querySelector<HTMLElement>('.text')?.innerText ?? '';
    expect(shown()).toContain('It is soft.');
    expect(shown()).not.toContain('It makes blood.');
    ports.show({ bandSentence: 2 });
    await settle(app);
    expect(shown()).toContain('It makes blood.');
    expect(shown()).not.toContain('It is soft.');
  });

  it('lights the word that is said without rendering anything', async () => {
    const { ports } = await showPage(story);
    const from = text.indexOf('soft');
    ports.light('bone-marrow/young/en', [22, 33], [from, from + 4]);
    const lit = [...(CSS.highlights.get('lantern-word') ?? [])].map(String);
    expect(lit).toEqual(['soft']);
  });

  it('opens a word that is explained', async () => {
    const { app, ports } = await showPage({ ...story, bandSentence: 2 });
    (findAll('[data-term="marrow"]')[0] as HTMLElement).click();
    await settle(app);
    expect(ports.sent).toContainEqual({ type: 'open-term', term: 'marrow' });
  });
});
