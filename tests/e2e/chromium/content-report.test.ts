/** The content report as a clinician opens it: one file from an e-mail. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { launchChromium } from '../chromium-host.ts';

const root = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'lantern-report-'));
let browser: Browser;
let page: Page;
const requests: string[] = [];

test.beforeAll(async () => {
  const loader = pathToFileURL(resolve(root, 'build/load-typescript.mjs')).href;
  const { loadTypeScript } = (await import(loader)) as {
    loadTypeScript: (path: string) => Promise<{ reportAll: (packs: string[], into: string) => number }>;
  };
  const { reportAll } = await loadTypeScript('build/content/run-content.ts');
  reportAll([resolve(root, 'tests/fixtures/packs/garden')], folder);
  browser = await launchChromium();
  page = await (await browser.newContext()).newPage();
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(join(folder, 'content-report.html')).href);
});
test.afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

test('it asks for nothing but itself', () => {
  expect(requests.filter((url) => !url.startsWith('data:')).map((url) => url.split('/').at(-1))).toEqual([
    'content-report.html',
  ]);
});

test('axe has nothing to say about it', async () => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

test('it shows pictures, and Arabic from the right', async () => {
  const pictures = await page
    .locator('.slide img')
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth > 0));
  expect(pictures.length).toBeGreaterThan(3);
  expect(new Set(pictures)).toEqual(new Set([true]));
  const arabic = page.getByText('تنام البذور في الشتاء.').first();
  expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
});

test('it fits a narrow window: only tables scroll', async () => {
  await page.setViewportSize({ width: 400, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
});
