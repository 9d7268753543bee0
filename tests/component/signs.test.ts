import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { PackLanguage, SignVideo } from '../../content/schema/compiled-pack.ts';
import { defaultSettings } from '../../renderer/session/session-types.ts';
import type { SessionView } from '../../renderer/session/session-types.ts';
import { smallPage } from '../fixtures/small-page.ts';
import { axeViolations, find, findAll, focused, settle, showPage } from './show-page.ts';
import type { ShownPage } from './show-page.ts';

const slide = 'bone-marrow';
const mm = 3.61;
/** The sample lasts two and a half seconds. */
const patiently = { timeout: 10_000 };
const sample: SignVideo = {
  video: '../sign/sample.webm',
  captions: '../sign/sample.vtt',
  signLanguage: 'bfi',
};

/** The small page, whose slide is signed. It is in English, which stands in for Arabic. */
function signedBy(sign: SignVideo): { texts: Record<string, PackLanguage> } {
  const en = smallPage.texts['en']!;
  const signed = { ...en.slides[slide]!, sign };
  return { texts: { ...smallPage.texts, en: { ...en, slides: { ...en.slides, [slide]: signed } } } };
}

const viewOf = (level: SessionView['level'], sign: SessionView['sign']): Partial<SessionView> => ({
  screen: 'slide',
  slide,
  path: level,
  level,
  sign,
  position: { index: 1, total: 1 },
});
const open = (
  change: Partial<SessionView> = {},
  language = 'en',
  sign: SignVideo = sample,
): Promise<ShownPage> => showPage({ ...viewOf('young', 'paused'), ...change }, language, signedBy(sign));

const film = (): HTMLVideoElement => find('video') as HTMLVideoElement;
const caption = (): string => find('.caption').textContent.trim();

beforeAll(() => page.viewport(1080, 1920));
beforeEach(() => document.body.replaceChildren());

describe.each(['young', 'older', 'parents'] as const)('at level %s', (level) => {
  it.each(['en', 'ar'])('the signs have nothing for axe to say in %s', async (language) => {
    await open(viewOf(level, 'paused'), language);
    expect(await axeViolations()).toEqual([]);
  });

  it.each(['dark', 'soft'] as const)('they keep their contrast in the %s theme', async (theme) => {
    await open({ ...viewOf(level, 'playing'), settings: { ...defaultSettings, theme } });
    await expect.poll(caption, patiently).not.toBe('');
    expect(await axeViolations()).toEqual([]);
  });

  it('the button stands beside the title, with a name and full size', async () => {
    const { ports } = await open(viewOf(level, null));
    const button = find('[data-control="sign"]');
    expect(button.shadowRoot?.textContent).toContain('Sign language');
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(20 * mm - 1);
    button.click();
    expect(ports.sent).toEqual([{ type: 'open-sign' }]);
    expect(await axeViolations()).toEqual([]);
  });

  it.each([
    [1080, 1920],
    [1920, 1080],
  ])(
    'the video takes a third of the width or more, whole, with the words beside it: %i x %i',
    async (...panel) => {
      await page.viewport(...panel);
      for (const textSize of [0, 2] as const) {
        const { app } = await open({
          ...viewOf(level, 'playing'),
          settings: { ...defaultSettings, textSize },
        });
        await expect.poll(caption, patiently).toBe('Seeds sleep in winter.');
        await settle(app);
        const box = film().getBoundingClientRect();
        expect(box.width).toBeGreaterThanOrEqual(panel[0] / 3);
        expect(box.width / box.height).toBeCloseTo(640 / 360, 1);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(find('lantern-narrated-text').getBoundingClientRect().height).toBeGreaterThan(0);
      }
      await page.viewport(1080, 1920);
    },
  );
});

describe('the button', () => {
  it('is not there where nobody signs the page', async () => {
    await showPage(viewOf('older', null));
    expect(findAll('[data-control="sign"]')).toEqual([]);
  });

  it('is not there on the numbers and in the calm corner', async () => {
    await showPage({ ...viewOf('parents', null), screen: 'calm' }, 'en', signedBy(sample));
    expect(findAll('[data-control="sign"]')).toEqual([]);
  });

  it('gives the focus to the heading of the signs, and takes it when they are closed', async () => {
    const { app, ports } = await open({ sign: null });
    ports.show({ sign: 'paused' });
    await settle(app);
    expect(focused()?.textContent).toBe('Sign language');
    expect(focused()?.localName).toBe('h2');
    ports.show({ sign: null });
    await settle(app);
    expect(focused()?.localName).toBe('button');
    expect(focused()?.textContent).toContain('Sign language');
  });
});

describe('the video', () => {
  it('plays mute when the session wants it, pauses and goes on, and tells its end', async () => {
    const { app, ports } = await open({ sign: 'playing' });
    await expect.poll(() => film().currentTime, patiently).toBeGreaterThan(0);
    expect(film().muted).toBe(true);
    ports.show({ sign: 'paused' });
    await settle(app);
    expect(film().paused).toBe(true);
    ports.show({ sign: 'playing' });
    await expect.poll(() => ports.sent.map(({ type }) => type), patiently).toContain('sign-ended');
  });

  it('does not begin by itself', async () => {
    await open();
    await expect
      .poll(() => film().readyState, patiently)
      .toBeGreaterThanOrEqual(HTMLMediaElement.HAVE_CURRENT_DATA);
    expect(film().paused).toBe(true);
    expect(film().currentTime).toBe(0);
  });

  it('shows its captions as words of the page, in its colours, and tells that it goes on', async () => {
    const { ports } = await open({
      sign: 'playing',
      settings: { ...defaultSettings, theme: 'dark', textSize: 1 },
    });
    await expect.poll(caption, patiently).toBe('Seeds sleep in winter.');
    await expect.poll(caption, patiently).toBe('They wake in spring.');
    expect(ports.sent).toContainEqual({ type: 'sign-going' });
    const { color, fontFamily } = getComputedStyle(find('.caption'));
    expect(color).toBe(getComputedStyle(find('lantern-sign-view')).color);
    expect(fontFamily).toContain('Atkinson');
    expect(find('.caption').lang).toBe('en');
    expect([...film().textTracks].map(({ mode }) => mode)).toEqual(['hidden']);
  });

  // AV-1: a caption begins within 100 ms of its time.
  it('shows each caption when its time has come', async () => {
    const { ports } = await open({ sign: 'playing' });
    const lateMs: number[] = [];
    const watch = new MutationObserver(() => {
      const begins = { 'Seeds sleep in winter.': 100, 'They wake in spring.': 1200 }[caption()];
      if (begins !== undefined) lateMs.push(film().currentTime * 1000 - begins);
    });
    watch.observe(find('.caption'), { characterData: true, childList: true, subtree: true });
    await expect.poll(() => ports.sent.map(({ type }) => type), patiently).toContain('sign-ended');
    expect(lateMs).toHaveLength(2);
    expect(Math.max(...lateMs)).toBeLessThanOrEqual(100);
  });

  it('has two buttons of full size, apart, whose words say what they do', async () => {
    const { app, ports } = await open({ sign: 'playing' });
    const [toggle, close] = ['toggle-sign', 'close-sign'].map((name) => find(`[data-control="${name}"]`));
    const [one, other] = [toggle!.getBoundingClientRect(), close!.getBoundingClientRect()];
    for (const box of [one, other])
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(20 * mm - 1);
    expect(other.left - one.right).toBeGreaterThanOrEqual(8 * mm - 1);
    expect(toggle!.shadowRoot?.textContent).toContain('Pause');
    ports.sent.length = 0;
    toggle!.click();
    close!.click();
    expect(ports.sent).toEqual([{ type: 'toggle-sign' }, { type: 'close-sign' }]);
    ports.show({ sign: 'ended' });
    await settle(app);
    expect(toggle!.shadowRoot?.textContent).toContain('Play');
  });

  it('is let go of when the signs are closed', async () => {
    const { app, ports } = await open({ sign: 'playing' });
    await expect.poll(() => film().currentTime, patiently).toBeGreaterThan(0);
    const player = film();
    ports.show({ sign: null });
    await settle(app);
    expect(findAll('video')).toEqual([]);
    expect([player.paused, player.hasAttribute('src'), player.networkState]).toEqual([
      true,
      false,
      HTMLMediaElement.NETWORK_EMPTY,
    ]);
  });

  it.each([
    ['is missing', '../sign/gone.webm'],
    ['is no film', '../sign/sample.vtt'],
  ])('that %s becomes a line of words, never a broken frame', async (_why, video) => {
    const { app, ports } = await open({ sign: 'playing' }, 'en', { ...sample, video });
    await expect.poll(() => ports.sent, patiently).toContainEqual({ type: 'sign-unavailable' });
    ports.show({ sign: 'unavailable' });
    await settle(app);
    expect(findAll('video')).toEqual([]);
    const status = find('lantern-sign-view').shadowRoot?.querySelector('lantern-notice')?.shadowRoot;
    expect(status?.querySelector('[role="status"]')?.textContent).toContain('The video is resting.');
    expect(findAll('[data-control="toggle-sign"]')).toEqual([]);
    expect(await axeViolations()).toEqual([]);
  });
});
