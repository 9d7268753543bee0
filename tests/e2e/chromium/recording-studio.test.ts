/** Somebody who does not program records a page, and the kiosk reads with that voice. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { hashText } from '../../../build/content/compile-level-text.ts';
import { launchChromium } from '../chromium-host.ts';
import { microphoneFlags, RecordingDesk } from '../recording-desk.ts';

let desk: RecordingDesk;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let address: string;

test.beforeAll(async () => {
  desk = await RecordingDesk.make('This is a seed.');
  address = await desk.start();
  browser = await launchChromium(microphoneFlags(desk.voiceFile));
});
test.afterAll(async () => {
  await browser.close();
  await desk.close();
});
test.beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    permissions: ['microphone'],
    locale: 'en',
  });
  page = await context.newPage();
});
test.afterEach(() => context.close());

const button = (name: string | RegExp) => page.getByRole('button', { name });
const status = (text: string) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();

/** Waits until the voice has been heard and it is quiet again: the moment to press the key. */
const waitForPause = () =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const model = document.querySelector('studio-app')!.model;
        let heardVoice = false;
        let quietPieces = 0;
        const hear = (): void => {
          const isQuiet = (model.level?.peak ?? -120) < -50;
          heardVoice ||= !isQuiet;
          quietPieces = isQuiet ? quietPieces + 1 : 0;
          // A dozen pieces of 21 ms: longer than any pause inside the sentence.
          if (!heardVoice || quietPieces < 12) return;
          model.removeEventListener('level', hear);
          done();
        };
        model.addEventListener('level', hear);
      }),
  );

/** One key begins, the same key ends. */
const recordWithTheKey = async () => {
  await page.keyboard.press('Space');
  await status('Recording. Read the sentence.');
  await waitForPause();
  await page.keyboard.press('Space');
  await expect(page.getByText('New take, not kept yet')).toBeVisible();
};
const axeProblems = async () => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};
const openSeeds = async () => {
  await page.goto(address);
  await button(/^Seeds/).click();
  await expect(page.getByText('Sentence 1 of 2')).toBeVisible();
};
const takes = () =>
  readdirSync(join(desk.pack, 'recordings/en/seeds.young')).filter((name) => name.endsWith('.wav'));

test('a nurse records a page; the studio dies under her, nothing is lost, and the kiosk reads with her voice', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openSeeds();
  expect(await axeProblems()).toEqual([]);
  await button(/^Check the room/).click();
  await expect(page.getByText('The room is nice and quiet.')).toBeVisible();
  await button(/^Record/).focus();

  await recordWithTheKey();
  await expect(page.getByText('This sounds good.')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(button('Stop listening')).toBeVisible();
  await expect(button(/^Listen$/)).toBeVisible();

  // She was not happy with it, and then was: the take before comes back.
  const shown = () =>
    page.evaluate(() => document.querySelector('studio-app')!.model.state.text!.sentences[0]!.takes);
  const first = (await shown()).new!.id;
  await page.keyboard.press('Space');
  await status('Recording. Read the sentence.');
  await waitForPause();

  // The studio dies while she reads. The page keeps her take, and hands it over when the studio is there again.
  await desk.kill();
  await page.keyboard.press('Space');
  await expect(page.getByText('The studio’s program does not answer.')).toBeVisible();
  await desk.start();
  await expect(page.getByText('The studio’s program does not answer.')).toBeHidden();
  const second = await shown();
  expect(second.new!.id).not.toBe(first);
  expect(second.before!.id).toBe(first);

  // She finds everything where it was, in a page that is loaded again too.
  await page.reload();
  await expect(page.getByText('New take, not kept yet')).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect.poll(async () => (await shown()).new!.id).toBe(first);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Sentence 2 of 2')).toBeVisible();
  expect(takes()).toHaveLength(1);

  await recordWithTheKey();
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 of 2 recorded')).toBeVisible();
  expect(takes()).toHaveLength(2);

  await page.getByLabel('Your name').fill('Ann Example');
  await page.getByRole('checkbox').check();
  await button('Sign').click();
  await expect(page.getByText(/Signed by Ann Example/)).toBeVisible();
  expect(desk.has('reviews/recordings/en.seeds.young.md')).toBe(true);

  await button('Hear it in the kiosk').click();
  const kiosk = page.frameLocator('iframe');
  await expect(kiosk.getByRole('button', { name: 'Pause' })).toBeVisible({ timeout: 30_000 });
  const clip = JSON.parse(readFileSync(join(desk.pack, 'narration/en/seeds.young.json'), 'utf8')) as object;
  expect(clip).toMatchObject({ kind: 'recorded', engine: 'recording', reviewed: { by: 'Ann Example' } });
  await expect.poll(() => asked.some((url) => /narration\/en\/seeds\.young\.\w+\.ogg/.test(url))).toBe(true);
  expect(asked.filter((url) => !/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(url))).toEqual([]);
});

test('Arabic reads from the right, and the arrow keys with it', async () => {
  await page.goto(address);
  await page.getByLabel('Language of this page').selectOption('ar');
  await page.getByLabel('اللغة التي تقرأ بها').selectOption('ar');
  await page.getByLabel('لمن هذا النص').selectOption('parents');
  await button(/^البذور/).click();
  const sentence = page.getByText('تنام البذور في الشتاء.', { exact: true }).first();
  await expect(sentence).toBeVisible();
  expect(await sentence.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  expect(await axeProblems()).toEqual([]);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('الجملة 2 من')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('الجملة 1 من')).toBeVisible();
});

test('a refused microphone is said kindly, and the next press asks again', async () => {
  await context.clearPermissions();
  await openSeeds();
  await page.keyboard.press('Space');
  await expect(page.getByText('The browser may not use the microphone.')).toBeVisible();
  await context.grantPermissions(['microphone']);
  await page.keyboard.press('Space');
  await status('Recording. Read the sentence.');
});

test('a second window says where the studio is open, and can take it over', async () => {
  await openSeeds();
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByText('The studio is open in another window')).toBeVisible();
  await other.getByRole('button', { name: 'Use it here' }).click();
  await expect(other.getByText('What would you like to record?')).toBeVisible();
  await expect(page.getByText('The studio is open in another window')).toBeVisible();
});

test('nobody else can speak to the studio', async () => {
  const { origin } = new URL(address);
  const put = `${origin}/api/take?pack=garden&language=en&slide=seeds&part=young&sentence=0`;
  const statusOf = async (url: string, init: RequestInit = {}) => (await fetch(url, init)).status;
  expect(await statusOf(`${origin}/`)).toBe(403);
  expect(await statusOf(`${origin}/?token=0123`)).toBe(403);
  expect(await statusOf(put, { method: 'PUT', body: 'x', headers: { Origin: origin } })).toBe(403);
  // A page of another program on her machine: ports do not count for cookies, so it asks with the studio's own.
  await openSeeds();
  const sentence = hashText('A seed sleeps in winter.');
  const folder = join(desk.pack, 'recordings/en/seeds.older');
  mkdirSync(join(folder, 'drafts'), { recursive: true });
  copyFileSync(desk.voiceFile, join(folder, `drafts/${sentence}.new.wav`));
  const keep = `${origin}/api/keep?pack=garden&language=en&slide=seeds&part=older&sentence=${sentence}`;
  const foreign = await context.newPage();
  const elsewhere = 'http://127.0.0.1:4999/';
  await foreign.route(elsewhere, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }),
  );
  await foreign.goto(elsewhere);
  const post = (from: Page) =>
    from.evaluate(
      (url) =>
        fetch(url, { method: 'POST', mode: 'no-cors', credentials: 'include' }).then(
          () => 'answered',
          () => 'refused',
        ),
      keep,
    );
  expect(await post(foreign)).toBe('refused');
  expect(existsSync(join(folder, `${sentence}.wav`))).toBe(false);
  expect(await post(page)).toBe('answered');
  expect(existsSync(join(folder, `${sentence}.wav`))).toBe(true);
});
