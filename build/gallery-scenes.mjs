// The scenes of the gallery: every slide of the pack as "explore" shows it, upright and wide, light and dark, at half size, and a contact sheet.
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** Half the size of the panels, and a quality at which the lines stay clean: sixty pictures must stay small enough for a repository. */
const scale = 0.5;
const quality = 75;
const doors = { explore: 1, parents: 2, siblings: 3, calm: 4 };

const settle = (page, milliseconds) => page.waitForTimeout(milliseconds);

async function open(page, door, card) {
  await page.keyboard.press('Home');
  await settle(page, 700);
  await page.locator('lantern-welcome .doors lantern-card').nth(doors[door]).click();
  await settle(page, 900);
  if (card === undefined) return;
  await page.locator('lantern-topics lantern-card').nth(card).click();
  await settle(page, 900);
}

/** The silent loop begins with the welcome scene. Nobody has chosen a theme there, so the dark one is put on for the picture. */
async function shotOfLoop(page, theme, shot) {
  const wear = (worn) =>
    page.evaluate((value) => {
      document.documentElement.dataset.theme = value;
    }, worn);
  const before = await page.evaluate(() => document.documentElement.dataset.theme);
  if (theme === 'dark') await wear('dark');
  await settle(page, 300);
  await shot('welcome');
  await wear(before);
}

/** Goes through the visit and calls `shot` with the name of the slide that shows. */
async function walk(page, slides, shot) {
  await open(page, 'explore', 0);
  for (const [place, name] of slides.entries()) {
    if (place > 0) await page.keyboard.press('ArrowRight');
    await settle(page, 1500);
    await shot(name);
  }
  for (const [name, door, card] of [
    ['calm-corner', 'calm'],
    ['siblings', 'siblings', 0],
    // The pages for adults are without pictures; this one is on the card that leads to them.
    ['at-a-glance', 'parents'],
  ]) {
    await open(page, door, card);
    await settle(page, 900);
    await shot(name);
  }
}

/** All pictures of the folder on one sheet, wide beside upright, one row a scene. */
async function contactSheet(browser, folder, names, themes) {
  const picture = (name, panel, theme) => {
    const data = readFileSync(join(folder, `${name}-${panel}-${theme}.jpeg`)).toString('base64');
    return `<img class="${panel}" src="data:image/jpeg;base64,${data}">`;
  };
  const cell = (name) =>
    `<figure>${themes.flatMap((theme) => ['landscape', 'portrait'].map((panel) => picture(name, panel, theme))).join('')}<figcaption>${name}</figcaption></figure>`;
  const page = await browser.newPage({ viewport: { width: 1780, height: 900 } });
  await page.setContent(
    `<style>body{margin:16px;background:#fff7e8;font:20px sans-serif;display:grid;grid-template-columns:1fr 1fr;gap:16px}
     figure{margin:0;display:flex;flex-wrap:wrap;gap:6px}img{height:180px}figcaption{flex-basis:100%}</style>${names.map(cell).join('')}`,
  );
  await page.screenshot({ path: join(folder, 'contact-sheet.jpeg'), type: 'jpeg', quality, fullPage: true });
  await page.close();
}

/**
 * Renews docs/gallery/scenes. `panels` are the sizes of the screens, `useDarkTheme(page)` sets the dark theme, `wake(page)` leaves the
 * silent loop. Gives back a line that says what was made.
 */
export async function takeScenes(browser, url, { panels, wake, useDarkTheme }) {
  const folder = join(root, 'docs/gallery/scenes');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const index = JSON.parse(readFileSync(join(root, 'dist/packs/leukemia/index.json'), 'utf8'));
  const slides = index.paths.older;
  const names = new Set();
  const themes = ['light', 'dark'];
  for (const panel of Object.keys(panels)) {
    for (const theme of themes) {
      // Still frames: a picture must tell its story without motion.
      const page = await browser.newPage({
        viewport: panels[panel],
        deviceScaleFactor: scale,
        reducedMotion: 'reduce',
      });
      const shot = async (name) => {
        names.add(name);
        await page.screenshot({
          path: join(folder, `${name}-${panel}-${theme}.jpeg`),
          type: 'jpeg',
          quality,
        });
      };
      await page.goto(url);
      await settle(page, 1500);
      await shotOfLoop(page, theme, shot);
      await wake(page);
      if (theme === 'dark') await useDarkTheme(page);
      await walk(page, slides, shot);
      await page.close();
    }
  }
  await contactSheet(browser, folder, [...names], themes);
  return `${readdirSync(folder).length} pictures of ${names.size} scenes are in ${folder}.`;
}
