import { resolve } from 'node:path';
import { expect, test } from '../kiosk.ts';
import { packTexts } from '../pack-texts.ts';

const preloadFile = resolve(import.meta.dirname, '../../../dist/main/preload.cjs');
const clip = `packs/leukemia/${packTexts('en').slides['blood-cells']!.levels.young!.narration!.audio}`;

test('the page offers no way out: webview, frame, download, popup, other pages', async ({ kiosk }) => {
  kiosk.faults.expect(/policy:|Content Security Policy|Refused to|ERR_|asked of another origin/);
  const { app } = kiosk.electron;
  await app.evaluate(({ session }) => {
    Object.assign(globalThis, { downloads: [] as string[] });
    session.defaultSession.on('will-download', (event, item) => {
      const { downloads } = globalThis as unknown as { downloads: string[] };
      downloads.push(`${event.defaultPrevented ? 'refused' : 'allowed'} ${item.getFilename()}`);
    });
  });
  await kiosk.page.evaluate((path) => {
    const webview = document.createElement('webview');
    webview.setAttribute('src', 'https://example.org/');
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    const link = document.createElement('a');
    link.href = `/${path}`;
    link.download = 'taken.ogg';
    document.body.append(webview, frame, link);
    link.click();
    window.open('https://example.org/', '_blank');
    location.assign('https://example.org/');
  }, clip);
  await new Promise((done) => setTimeout(done, 800));
  expect(kiosk.page.url()).toBe('lantern://app/');
  const seen = await app.evaluate(({ BrowserWindow, webContents }) => ({
    windows: BrowserWindow.getAllWindows().length,
    addresses: webContents.getAllWebContents().map((contents) => contents.getURL()),
    downloads: (globalThis as unknown as { downloads: string[] }).downloads,
  }));
  expect(seen.windows).toBe(1);
  expect(seen.addresses).toEqual(['lantern://app/']);
  for (const download of seen.downloads) expect(download).toMatch(/^refused/);
});

test('the words of main are only for our own page', async ({ kiosk }) => {
  const answer = await kiosk.electron.app.evaluate(async ({ BrowserWindow }, preload) => {
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await stranger.loadURL('data:text/html,<title>stranger</title>').catch(() => undefined);
    const ask = `window.lantern === undefined ? 'no bridge' : window.lantern.checkStaffPin('0000').then(JSON.stringify, (error) => 'refused ' + error.message)`;
    const answered = (await stranger.webContents.executeJavaScript(ask)) as string;
    stranger.destroy();
    return answered;
  }, preloadFile);
  expect(answer).toMatch(/^(no bridge|refused)/);
  if (answer !== 'no bridge') await expect.poll(() => kiosk.electron.output()).toContain('ipc-refused');
});

test('sound is served in pieces, and senseless pieces are refused', async ({ kiosk }) => {
  kiosk.faults.expect(/416/);
  const ask = (range: string): Promise<{ status: number; length: number; range: string | null }> =>
    kiosk.page.evaluate(
      async ([path, wanted]) => {
        const response = await fetch(`/${path}`, { headers: { Range: wanted } });
        const { byteLength } = await response.arrayBuffer();
        return { status: response.status, length: byteLength, range: response.headers.get('content-range') };
      },
      [clip, range] as const,
    );
  expect(await ask('bytes=100-199')).toMatchObject({ status: 206, length: 100 });
  expect((await ask('bytes=-50')).length).toBe(50);
  expect((await ask('bytes=99999999-')).status).toBe(416);
});
