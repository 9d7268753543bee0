/** All pictures of words on one sheet, as the cards show them: light, dark, and as grey as a worn panel. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../content/packs/leukemia/illustrations/terms/', import.meta.url));
/** The paper of a card and the line round its picture, in the two themes that differ most (renderer/styles/themes.css). */
const grounds = [
  { paper: '#ffebc4', line: '#8c7b5e', size: 132, filter: 'none' },
  { paper: '#2a3050', line: '#8792b8', size: 61, filter: 'none' },
  { paper: '#ffebc4', line: '#8c7b5e', size: 61, filter: 'grayscale(1)' },
];

/** A page of 1500 pixels' width that needs nothing from outside. */
const contactSheet = () => {
  const images = readdirSync(folder)
    .filter((file) => file.endsWith('.svg'))
    .sort()
    .map((file) => readFileSync(`${folder}${file}`).toString('base64'))
    .map((data) => `<img alt="" src="data:image/svg+xml;base64,${data}">`)
    .join('');
  const sections = grounds.map(
    ({ paper, line, size, filter }) =>
      `<div style="background:${paper};--size:${size}px;--line:${line};filter:${filter}">${images}</div>`,
  );
  return `<!doctype html><style>
    body { margin: 0; width: 1500px }
    div { display: flex; flex-wrap: wrap; justify-content: center; gap: calc(var(--size) / 11); padding: 16px }
    img { width: var(--size); height: var(--size); border: 1px solid var(--line); border-radius: calc(var(--size) / 5) }
  </style>${sections.join('')}`;
};

/** Takes a picture of the sheet with an open browser. */
export const takeContactSheet = async (browser, path) => {
  const page = await browser.newPage({ viewport: { width: 1500, height: 400 } });
  await page.setContent(contactSheet());
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path, type: 'jpeg', quality: 70, fullPage: true });
  await page.close();
};
