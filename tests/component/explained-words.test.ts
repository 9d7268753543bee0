import { afterEach, describe, expect, it } from 'vitest';
import type { SessionView } from '../../renderer/session/session-types.ts';
import { axeViolations, find, findAll, focused, settle, showPage } from './show-page.ts';

const levels = ['young', 'older', 'parents'] as const;
const pageOf = (level: (typeof levels)[number]): Partial<SessionView> => ({
  screen: 'slide',
  slide: 'bone-marrow',
  position: { index: 1, total: 1 },
  path: level,
  level,
  // The sentence with the word in it.
  bandSentence: 2,
});
const chip = 'lantern-glossary-chip';
/** What matches inside the shadow roots of all that match `host`. */
const allInside = (host: string, selector: string): readonly HTMLElement[] =>
  findAll(host).flatMap((one) => [...(one.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]);
const inside = (host: string, selector: string): HTMLElement => {
  const [found] = allInside(host, selector);
  if (found === undefined) throw new Error(`There is no ${selector} in ${host}.`);
  return found;
};
const isChip = (element: Element | null): boolean => element?.getRootNode() === find(chip).shadowRoot;

/** Pixels in a millimetre of the page. */
const pixelsPerMm = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));

/** The frame of the card's picture. */
const well = (): DOMRect => find('.well').getBoundingClientRect();

/** The picture has come, or could not come. */
async function pictureArrived(): Promise<void> {
  const [image] = allInside('.well lantern-picture', 'img') as HTMLImageElement[];
  await image?.decode().catch(() => undefined);
}

afterEach(() => {
  document.documentElement.style.removeProperty('--text-scale');
  document.documentElement.style.removeProperty('--font-body');
  delete document.documentElement.dataset['focusVisibleMode'];
});

describe.each(levels)('a word that is explained, level %s', (level) => {
  it('stands as a chip large enough for any finger', async () => {
    await showPage(pageOf(level));
    const { width, height } = find(chip).getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(20 * pixelsPerMm() - 0.5);
    expect(find(chip).shadowRoot?.querySelector('button')?.textContent.trim()).toBe('marrow');
  });

  it('opens by its chip and closes by it', async () => {
    const { app, ports } = await showPage(pageOf(level));
    find(chip).click();
    expect(ports.sent).toEqual([{ type: 'open-term', term: 'marrow' }]);
    ports.show({ term: 'marrow' });
    await settle(app);
    expect(inside(chip, 'button').getAttribute('aria-expanded')).toBe('true');
    find(chip).click();
    expect(ports.sent.at(-1)).toEqual({ type: 'close-term' });
  });

  it('shows name, sentence and picture, and takes the focus', async () => {
    const { app, ports } = await showPage(pageOf(level));
    ports.show({ term: 'marrow' });
    await settle(app);
    await pictureArrived();
    expect(focused()?.textContent).toBe('marrow');
    expect(inside('lantern-term-card', 'lantern-narrated-text').shadowRoot?.textContent).toContain(
      'The soft part',
    );
    expect(inside('.well lantern-picture', 'img').getAttribute('src')).toContain('word.svg');
  });

  it('is closed by keys, and the focus is not lost', async () => {
    const { app, ports } = await showPage(pageOf(level));
    ports.show({ term: 'marrow' });
    await settle(app);
    find('[data-control="close-term"]').focus();
    inside('[data-control="close-term"]', 'button').click();
    expect(ports.sent.at(-1)).toEqual({ type: 'close-term' });
    ports.show({ term: null });
    await settle(app);
    // In the story the sentences come back, so their heading has it; elsewhere the chip that was open.
    if (level === 'young') expect(focused()?.matches('h1')).toBe(true);
    else expect(isChip(focused())).toBe(true);
  });
});

describe('the picture of a word', () => {
  it.each(['standard', 'dark', 'soft'] as const)(
    'leaves axe nothing to say in the %s theme',
    async (theme) => {
      const { ports } = await showPage({ ...pageOf('older'), term: 'marrow' }, 'ar');
      ports.show({ settings: { ...ports.session.view.settings, theme } });
      expect(await axeViolations()).toEqual([]);
    },
  );

  it.each([1, 1.5, 2])(
    'keeps its size and place while it comes, and when it cannot come, letters times %s',
    async (scale) => {
      document.documentElement.style.setProperty('--text-scale', String(scale));
      document.documentElement.style.setProperty('--font-body', `${48 * scale}px`);
      const { app } = await showPage({ ...pageOf('older'), term: 'marrow' });
      const before = well();
      expect(before.width).toBeCloseTo(46 * pixelsPerMm(), 0);
      expect(before.height).toBeCloseTo(before.width, 0);
      await pictureArrived();
      expect(well()).toEqual(before);
      const picture = find('.well lantern-picture') as HTMLElement & { source: string };
      picture.source = '/nothing-here.svg';
      await pictureArrived();
      await settle(app);
      expect(well()).toEqual(before);
    },
  );

  it('stands beside the words where there is room, above them where there is not', async () => {
    const { app } = await showPage({ ...pageOf('parents'), term: 'marrow' });
    const card = find('lantern-term-card');
    const isBeside = (): boolean => {
      const words = inside('lantern-term-card', '.words').getBoundingClientRect();
      return words.left >= well().right && words.top < well().bottom;
    };
    card.style.setProperty('inline-size', '1200px');
    await settle(app);
    expect(isBeside()).toBe(true);
    card.style.setProperty('inline-size', '560px');
    await settle(app);
    expect(isBeside()).toBe(false);
    expect(inside('lantern-term-card', '.words').getBoundingClientRect().top).toBeGreaterThanOrEqual(
      well().bottom,
    );
  });

  it.each([
    ['en', false],
    ['ar', true],
  ])('is turned round only where it may be: %s', async (language, turned) => {
    await showPage({ ...pageOf('young'), term: 'marrow' }, language);
    expect(inside('.well lantern-picture', '.frame').classList.contains('mirrored')).toBe(turned);
    expect(inside(chip, 'img').classList.contains('mirrored')).toBe(turned);
  });

  it('stands on the chips of children, not on those of a page for adults', async () => {
    for (const [level, pictures] of [
      ['young', 1],
      ['older', 1],
      ['parents', 0],
    ] as const) {
      await showPage(pageOf(level));
      expect(allInside(chip, 'img').length, level).toBe(pictures);
    }
  });

  it('gives way to the sign when it cannot be loaded', async () => {
    const { app } = await showPage(pageOf('young'));
    inside(chip, 'img').dispatchEvent(new Event('error'));
    await settle(app);
    expect(allInside(chip, 'img')).toEqual([]);
    expect(allInside(chip, 'lantern-icon')).toHaveLength(1);
  });
});

describe('words of the story', () => {
  it('are those of the two sentences in sight', async () => {
    const { app, ports } = await showPage({ ...pageOf('young'), bandSentence: 0 });
    expect(findAll(chip)).toEqual([]);
    ports.show({ bandSentence: 2 });
    await settle(app);
    expect(findAll(chip)).toHaveLength(1);
  });

  it('come and go without moving the sentences', async () => {
    const { app, ports } = await showPage({ ...pageOf('young'), bandSentence: 0 });
    const top = (): number =>
      inside('lantern-story-band', 'lantern-narrated-text').getBoundingClientRect().top;
    const before = top();
    ports.show({ bandSentence: 2 });
    await settle(app);
    expect(top()).toBe(before);
  });

  it('do not take the focus with them when the story goes on', async () => {
    const { app, ports } = await showPage(pageOf('young'));
    find(chip).focus();
    expect(isChip(focused())).toBe(true);
    ports.show({ bandSentence: 0 });
    await settle(app);
    expect(focused()?.matches('h1')).toBe(true);
  });
});
