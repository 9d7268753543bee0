import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { LaunchedKiosk } from '../launch-kiosk.ts';
import { launchKiosk } from '../launch-kiosk.ts';

/** The promise of the product, milliseconds; the machine of the tests may be busy. */
const promisedMs = 5000;

/** Screen of the session, asked past the driver: its own connection dies with the page. */
function screenOf({ app }: LaunchedKiosk): Promise<string> {
  return app
    .evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents === undefined || contents.isCrashed()) return 'none';
      const ask = "document.querySelector('lantern-app')?.ports?.session.view.screen ?? 'none'";
      const answer = contents.executeJavaScript(ask) as Promise<string>;
      return Promise.race([answer, new Promise<string>((done) => setTimeout(done, 300, 'none'))]);
    })
    .catch(() => 'none');
}

function tellPage({ app }: LaunchedKiosk, script: string): Promise<void> {
  return app.evaluate(({ BrowserWindow }, code) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (code === 'crash') contents?.forcefullyCrashRenderer();
    else void contents?.executeJavaScript(code).catch(() => undefined);
  }, script);
}

const events = (list: readonly object[]): string =>
  `for (const event of ${JSON.stringify(list)}) document.querySelector('lantern-app').ports.session.send(event)`;
const visit = events([{ type: 'input' }, { type: 'skip-hands' }, { type: 'open-door', path: 'parents' }]);

test('the page dies or hangs while somebody reads: the loop is back within five seconds, and it is logged', async () => {
  test.setTimeout(60_000);
  const kiosk = await launchKiosk();
  try {
    for (const [fault, code] of [
      ['crash', 'renderer-gone'],
      ['for (;;);', 'renderer-hung'],
    ] as const) {
      await expect.poll(() => screenOf(kiosk), { timeout: 10_000 }).toBe('attract');
      // Everything behind the first picture has to be there, or the visit has no doors to open.
      await expect
        .poll(() => tellPage(kiosk, visit).then(() => screenOf(kiosk)), { timeout: 10_000 })
        .toBe('topics');
      // A sign of life tells main which screen it is; they come every half second.
      await new Promise((done) => setTimeout(done, 1200));
      const since = performance.now();
      await tellPage(kiosk, fault);
      await expect.poll(() => screenOf(kiosk), { timeout: 15_000, intervals: [100] }).toBe('attract');
      expect(performance.now() - since).toBeLessThan(promisedMs + 1000);
      const log = (): Promise<string> => readFile(join(kiosk.profileFolder, 'logs/lantern.log'), 'utf8');
      await expect.poll(log).toContain(code);
      expect(await log()).toContain('topics');
    }
    const isShown = await kiosk.app.evaluate(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().length === 1 && BrowserWindow.getAllWindows()[0]?.isVisible(),
    );
    expect(isShown).toBe(true);
  } finally {
    await kiosk.close();
  }
});
