#!/usr/bin/env node
// `npm run screenshots`: every main screen, upright and wide, in English and Arabic, light and dark, into test-results/screenshots.
// `npm run gallery` (= `-- --gallery`) renews the pictures in docs/gallery instead, and one of every scene in docs/gallery/scenes.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { takeScenes } from './gallery-scenes.mjs';
import { takeContactSheet } from './illustrations/contact-sheet.mjs';
import { ensurePackages, ensureSystemPackages, findChromium, root, runCommand } from './setup.mjs';

const panels = { portrait: { width: 1080, height: 1920 }, landscape: { width: 1920, height: 1080 } };
const languages = {
  en: { name: 'English', theme: 'Dark', done: 'Done' },
  ar: { name: 'العربية', theme: 'دَاكِن', done: 'تَمّ' },
};
const flags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A visit: each step does something and names the screen that then shows. Buttons are found by their place, so that every language works. */
const visit = [
  ['welcome', wake],
  ['story', async (page) => press(page, 'lantern-welcome .doors lantern-card', 0)],
  [
    'topics',
    async (page) => {
      await page.keyboard.press('Home');
      await page.waitForTimeout(600);
      await press(page, 'lantern-welcome .doors lantern-card', 1);
    },
  ],
  ['explore', async (page) => press(page, 'lantern-topics lantern-card', 1)],
  [
    'help',
    async (page) => {
      await page.keyboard.press('F1');
      await page.waitForTimeout(900);
    },
  ],
  [
    'calm',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Home');
      await page.waitForTimeout(600);
      await press(page, 'lantern-welcome .doors lantern-card', 4);
    },
  ],
  [
    'parents',
    async (page) => {
      await page.keyboard.press('Home');
      await page.waitForTimeout(600);
      await press(page, 'lantern-welcome .doors lantern-card', 2);
      await press(page, 'lantern-topics lantern-card', 0);
    },
  ],
];

/** Leaves the silent loop. */
async function wake(page) {
  await page.mouse.click(400, 300);
  await page.locator('lantern-welcome').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(4200);
}

async function press(page, selector, index) {
  await page.locator(selector).nth(index).click();
  await page.waitForTimeout(1800);
}

async function takeAll(browser, url, { folder, choices, type }) {
  for (const { panel, language, theme } of choices) {
    const page = await browser.newPage({ viewport: panels[panel] });
    await page.goto(url);
    await page.waitForTimeout(1500);
    const quality = type === 'jpeg' ? { quality: 82 } : {};
    const shot = (name) =>
      page.screenshot({
        path: join(folder, `${name}-${panel}-${language}-${theme}.${type}`),
        type,
        ...quality,
      });
    await shot('attract');
    if (language !== 'en') {
      await page.getByRole('button', { name: languages[language].name }).first().click();
      await page.waitForTimeout(600);
    }
    for (const [name, step] of visit) {
      await step(page);
      if (name === 'welcome' && theme === 'dark') await useDarkTheme(page, languages[language]);
      await shot(name);
    }
    await page.close();
  }
}

async function useDarkTheme(page, { theme, done }) {
  await page.locator('lantern-bar button').nth(4).click();
  await page.waitForTimeout(600);
  await page.getByRole('button', { name: theme }).first().click();
  await page.getByRole('button', { name: done }).first().click();
  await page.waitForTimeout(600);
}

const everything = Object.keys(panels).flatMap((panel) =>
  Object.keys(languages).flatMap((language) =>
    ['light', 'dark'].map((theme) => ({ panel, language, theme })),
  ),
);

await runCommand(async () => {
  ensurePackages();
  ensureSystemPackages(true);
  await buildAll();
  const { chromium } = await import('playwright');
  const { loadTypeScript } = await import('./load-typescript.mjs');
  const { startPreviewHost } = await loadTypeScript('build/preview/preview-host.ts');
  const host = await startPreviewHost({});
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...flags, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    ...(executablePath === null ? {} : { executablePath }),
  });
  const isGallery = process.argv.includes('--gallery');
  const folder = join(root, isGallery ? 'docs/gallery' : 'test-results/screenshots');
  mkdirSync(folder, { recursive: true });
  const choices = isGallery
    ? everything.filter(({ language, theme }) => language === 'en' && theme === 'light')
    : everything;
  await takeAll(browser, host.url, { folder, choices, type: isGallery ? 'jpeg' : 'png' });
  if (isGallery)
    console.log(
      await takeScenes(browser, host.url, {
        panels,
        wake,
        useDarkTheme: (page) => useDarkTheme(page, languages.en),
      }),
    );
  await takeContactSheet(browser, join(folder, 'terms.jpeg'));
  await browser.close();
  await host.close();
  console.log(`The pictures are in ${folder}.`);
});
