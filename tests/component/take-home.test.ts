/** The code that leads a family to the book of what they just saw, as a phone sees it. */
import { page } from 'vitest/browser';
import decodeQr from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import type { SessionView } from '../../renderer/session/session-types.ts';
import { defaultSettings } from '../../renderer/session/session-types.ts';
import { axeViolations, find, findAll, settle, showPage, type ShownPage } from './show-page.ts';

const takeHomeAddress = 'https://hospital.example/lantern/{pack}.{language}.epub';
const slide = { screen: 'slide', slide: 'bone-marrow', position: { index: 1, total: 1 } } as const;
const places: Readonly<Record<string, Partial<SessionView>>> = {
  help: { ...slide, path: 'young', sheet: 'help' },
  'the page for adults': { ...slide, path: 'parents', level: 'parents' },
};

/** Waits until the code has come and been drawn. */
async function drawn({ app }: ShownPage): Promise<void> {
  await expect.poll(() => findAll('.code path').length).toBe(1);
  await settle(app);
}

/** What a camera reads of the painted code. */
async function readCode(): Promise<string> {
  await page.viewport(1080, 1920);
  const code = find('.code');
  code.scrollIntoView({ block: 'center' });
  const base64 = await page.screenshot({ element: code, save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  return decodeQr(context.getImageData(0, 0, image.width, image.height));
}

describe.each(Object.entries(places))('on %s', (_name, view) => {
  it('there is nothing where the hospital offers no books', async () => {
    await showPage(view);
    const element = find('lantern-take-home');
    expect(element.getBoundingClientRect().height).toBe(0);
    expect(element.shadowRoot?.textContent.trim()).toBe('');
  });

  it.each(['standard', 'dark', 'soft'] as const)('a phone reads the code in the %s theme', async (theme) => {
    const settings = { ...defaultSettings, theme };
    await drawn(await showPage({ ...view, settings }, 'en', { takeHomeAddress }));
    expect(await readCode()).toBe('https://hospital.example/lantern/small.en.epub');
    expect(await axeViolations()).toEqual([]);
  });

  it('the code is at least 43 mm wide without its light border', async () => {
    await drawn(await showPage(view, 'en', { takeHomeAddress, pixelsPerMm: 3.61 }));
    const { width } = find('.code').getBoundingClientRect();
    const modules = Number(findAll('.code svg')[0]?.getAttribute('viewBox')?.split(' ')[2]);
    expect((width * (modules - 8)) / modules / 3.61).toBeGreaterThanOrEqual(43);
  });

  it('somebody who cannot use the code has the address, which keeps its order in Arabic', async () => {
    const shown = await showPage(view, 'ar', { takeHomeAddress });
    await drawn(shown);
    const address = find('.address');
    expect(address.textContent).toBe('https://hospital.example/lantern/small.ar.epub');
    expect(getComputedStyle(address).direction).toBe('ltr');
    expect(find('.code').getAttribute('aria-label')).toContain('QR');
    expect(await axeViolations()).toEqual([]);
  });

  it('another language changes the code', async () => {
    const shown = await showPage(view, 'en', { takeHomeAddress });
    await drawn(shown);
    shown.ports.show({ language: 'ar' });
    await settle(shown.app);
    await expect.poll(readCode).toBe('https://hospital.example/lantern/small.ar.epub');
  });
});
