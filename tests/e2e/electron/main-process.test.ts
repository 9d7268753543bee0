import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentSecurityPolicy } from '../../../main/security/policy.ts';
import { launchKiosk } from '../launch-kiosk.ts';
import type { LaunchedKiosk } from '../launch-kiosk.ts';
import { makeFixtureApp, packFiles, packIndex, soundBytes, writePack } from './fixture-app.ts';

let fixture: Awaited<ReturnType<typeof makeFixtureApp>>;
let kiosk: LaunchedKiosk;

test.beforeEach(async () => {
  fixture = await makeFixtureApp();
});
test.afterEach(async () => {
  await kiosk.close();
  await fixture.remove();
});

interface KioskPage {
  kioskPage: { boot: unknown; violations: string[]; notices: { code: string }[]; packChanges: () => number };
}

const ask = (path: string, init: RequestInit = {}) =>
  kiosk.page.evaluate(
    async ([url, options]) => {
      const response = await fetch(url, options);
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        bytes: [...new Uint8Array(await response.arrayBuffer())],
      };
    },
    [path, init] as const,
  );

test('shows the page whole-screen with its boot data, sandboxed, under its policy', async () => {
  kiosk = await launchKiosk({ appRoot: fixture.appRoot, screenSize: '1280x720' });
  await expect(kiosk.page.locator('h1')).toHaveText('Kiosk page');
  expect(kiosk.page.url()).toBe('lantern://app/');
  await expect
    .poll(() => kiosk.page.evaluate(() => document.querySelector('img')?.naturalWidth))
    .toBeGreaterThan(0);
  await expect
    .poll(() =>
      kiosk.app.evaluate(({ BrowserWindow, screen }) => {
        const [window] = BrowserWindow.getAllWindows();
        const { width, height } = screen.getPrimaryDisplay().bounds;
        const bounds = window?.getBounds();
        return window?.isVisible() === true && bounds?.width === width && bounds.height === height;
      }),
    )
    .toBe(true);
  const page = await kiosk.page.evaluate(() => {
    const { kioskPage } = window as unknown as KioskPage;
    return {
      boot: kioskPage.boot as { pack: { id: string; attract: { lines: { en: { line: string } } }[] } },
      violations: kioskPage.violations,
      leaks: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
      isFrozen: Object.isFrozen((window as unknown as { lantern: object }).lantern),
    };
  });
  expect(page.boot.pack.id).toBe('garden');
  expect(page.boot.pack.attract[0]?.lines.en.line).toBe('</script><b>A line</b> $& ');
  expect(page.violations).toEqual([]);
  expect(page.leaks).toEqual([]);
  expect(page.isFrozen).toBe(true);
  const sandboxed = await kiosk.app.evaluate(({ app }) =>
    app.getAppMetrics().filter(({ type, sandboxed }) => type === 'Tab' && sandboxed === false),
  );
  expect(sandboxed).toEqual([]);
});

test('answers byte ranges, refuses senseless ones, other methods and foreign paths', async () => {
  kiosk = await launchKiosk({ appRoot: fixture.appRoot });
  const base = '/packs/garden/narration/seeds.ogg';
  const whole = await ask(base);
  expect([whole.status, whole.bytes.length, whole.headers['content-type']]).toEqual([
    200,
    soundBytes,
    'audio/ogg',
  ]);
  expect(whole.headers['x-content-type-options']).toBe('nosniff');
  expect(whole.headers['content-security-policy']).toBe(contentSecurityPolicy);
  const part = await ask(base, { headers: { Range: 'bytes=10-13' } });
  expect([part.status, part.bytes, part.headers['content-range']]).toEqual([
    206,
    [10, 11, 12, 13],
    'bytes 10-13/1000',
  ]);
  const end = await ask(base, { headers: { Range: 'bytes=998-' } });
  expect([end.status, end.bytes]).toEqual([206, [998 % 256, 999 % 256]]);
  for (const range of ['bytes=1000-', 'bytes=5-2', 'bytes=-0', 'bytes=a-b', 'bytes=0-1,5-6', 'lines=1-2'])
    expect([range, (await ask(base, { headers: { Range: range } })).status]).toEqual([range, 416]);
  expect((await ask('/', { method: 'POST' })).status).toBe(405);
  expect((await ask('/', { method: 'HEAD' })).bytes).toEqual([]);
  for (const path of [
    '/../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/packs/garden/..%2f..%2f..%2fpackage.json',
    '/packs/other/en.json',
    '/packs/garden/secret.txt',
    '/main/index.cjs',
  ])
    expect([path, (await ask(path)).status]).toEqual([path, 404]);
});

test('nothing leaves the kiosk and nothing opens', async () => {
  kiosk = await launchKiosk({ appRoot: fixture.appRoot });
  const outcome = await kiosk.page.evaluate(async () => {
    const fails = async (work: () => Promise<unknown>): Promise<boolean> =>
      work().then(
        () => false,
        () => true,
      );
    return {
      network: await fails(() => fetch('https://example.org/')),
      file: await fails(() => fetch('file:///etc/passwd')),
      popup: window.open('lantern://app/') === null,
      camera: await fails(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      place: await fails(
        () => new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail)),
      ),
      clipboard: await fails(() => navigator.clipboard.readText()),
      screen: await fails(() => navigator.mediaDevices.getDisplayMedia()),
      evaluation: await fails(() => Promise.resolve().then(() => void (0, eval)('1'))),
    };
  });
  expect(Object.entries(outcome).filter(([, isRefused]) => !isRefused)).toEqual([]);
  await kiosk.page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await kiosk.page.evaluate(() => {
    location.href = '/packs/garden/illustrations/seeds.svg';
  });
  await kiosk.page.waitForTimeout(300);
  expect(kiosk.page.url()).toBe('lantern://app/');
  expect(await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  const closed = await kiosk.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
    return BrowserWindow.getAllWindows().length;
  });
  expect(closed).toBe(1);
});

test('a page that dies or hangs is back within five seconds, and the log says so', async () => {
  test.setTimeout(60_000);
  kiosk = await launchKiosk({ appRoot: fixture.appRoot });
  const isBack = async (mark: string): Promise<number> => {
    const since = performance.now();
    await expect
      .poll(
        () =>
          kiosk.app
            .evaluate(async ({ BrowserWindow }, name) => {
              const contents = BrowserWindow.getAllWindows()[0]?.webContents;
              if (contents === undefined || contents.isCrashed() || contents.isLoading()) return false;
              const page = contents.executeJavaScript(
                `document.querySelector('h1')?.textContent === 'Kiosk page' && !('${name}' in window)`,
              );
              return Promise.race([
                page,
                new Promise((done) => setTimeout(done, 300, false)),
              ]) as Promise<boolean>;
            }, mark)
            .catch(() => false),
        { timeout: 8000, intervals: [100] },
      )
      .toBe(true);
    return performance.now() - since;
  };
  await kiosk.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    await contents?.executeJavaScript('window.dead = 1');
    contents?.forcefullyCrashRenderer();
  });
  expect(await isBack('dead')).toBeLessThan(5000);
  await expect.poll(() => kiosk.output()).toContain('renderer-gone');
  await new Promise((done) => setTimeout(done, 1500));
  void kiosk.app.evaluate(({ BrowserWindow }) => {
    void BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('window.hung = 1; for (;;);');
  });
  await new Promise((done) => setTimeout(done, 200));
  expect(await isBack('hung')).toBeLessThan(5000);
  const log = await readFile(join(kiosk.profileFolder, 'logs/lantern.log'), 'utf8');
  expect(log).toContain('renderer-hung');
});

test('a changed pack is taken up; a broken one leaves the last good one in force', async () => {
  kiosk = await launchKiosk({ appRoot: fixture.appRoot });
  const version = async (): Promise<string> => {
    const { bytes } = await ask('/packs/garden/index.json');
    return (JSON.parse(Buffer.from(bytes).toString()) as { version: string }).version;
  };
  expect(await version()).toBe('1.0.0');
  await writePack(fixture.packFolder, packFiles(), { ...packIndex(), version: '1.1.0' });
  await expect.poll(version).toBe('1.1.0');
  await expect
    .poll(() => kiosk.page.evaluate(() => (window as unknown as KioskPage).kioskPage.packChanges()))
    .toBe(1);
  await writeFile(join(fixture.packFolder, 'index.json'), '{ "format": 1, ');
  await expect
    .poll(() =>
      kiosk.page.evaluate(() => (window as unknown as KioskPage).kioskPage.notices.map(({ code }) => code)),
    )
    .toEqual(['pack-invalid']);
  expect(await version()).toBe('1.1.0');
});

test('a slide whose picture is broken is left out and listed for staff', async () => {
  const files = packFiles().set('illustrations/gate.svg', Buffer.from('<svg'));
  await writePack(fixture.packFolder, files, packIndex());
  kiosk = await launchKiosk({ appRoot: fixture.appRoot });
  const { bytes } = await ask('/packs/garden/index.json');
  const index = JSON.parse(Buffer.from(bytes).toString()) as { slides: { id: string }[] };
  expect(index.slides.map(({ id }) => id)).toEqual(['seeds']);
  await expect
    .poll(() =>
      kiosk.page.evaluate(() => (window as unknown as KioskPage).kioskPage.notices.map(({ code }) => code)),
    )
    .toEqual(['slide-left-out']);
});

test('IPC with wrong arguments is refused and logged without them', async () => {
  kiosk = await launchKiosk({ appRoot: fixture.appRoot });
  const refused = await kiosk.page.evaluate(async () => {
    const bridge = (window as unknown as { lantern: Record<string, (value: unknown) => Promise<unknown>> })
      .lantern;
    void bridge.report?.({ severity: 'error', code: 'Not A Code', message: 'visitor' });
    void bridge.addCount?.({ kind: 'name', key: 'visitor' });
    return bridge.checkStaffPin?.({ secret: 'visitor' }).then(
      () => 'answered',
      () => 'refused',
    );
  });
  expect(refused).toBe('refused');
  await expect.poll(() => kiosk.output()).toContain('lantern:counts/add: wrong-arguments');
  expect(kiosk.output()).toContain('lantern:log/report: wrong-arguments');
  expect(kiosk.output()).not.toContain('visitor');
  const pin = await kiosk.page.evaluate(() =>
    (
      window as unknown as { lantern: { checkStaffPin: (pin: string) => Promise<unknown> } }
    ).lantern.checkStaffPin('0000'),
  );
  expect(pin).toEqual({ kind: 'not-configured' });
});

test('a configuration with a wrong value costs that key only; one that cannot be parsed leaves the last good copy', async () => {
  const config = join(fixture.appRoot, 'config.yaml');
  await writeFile(config, 'highlightOffsetMs: 40\nidle:\n  childMs: 70000\n');
  const boot = async () => {
    await kiosk.page.waitForFunction(() => 'kioskPage' in window);
    return kiosk.page.evaluate(
      () =>
        (window as unknown as KioskPage).kioskPage.boot as {
          config: { idle: { childMs: number }; highlightOffsetMs: number };
        },
    );
  };
  const log = () => readFile(join(kiosk.profileFolder, 'logs/lantern.log'), 'utf8').catch(() => '');
  const flags = [`--config=${config}`];
  kiosk = await launchKiosk({ appRoot: fixture.appRoot, flags });
  const { profileFolder } = kiosk;
  expect((await boot()).config).toMatchObject({ highlightOffsetMs: 40, idle: { childMs: 70_000 } });
  await expect
    .poll(() => readFile(join(profileFolder, 'config.last-good.yaml'), 'utf8').catch(() => ''))
    .toContain('40');
  await kiosk.app.close();
  await writeFile(config, 'highlightOffsetMs: 50\nidle:\n  childMs: soon\n');
  kiosk = await launchKiosk({ appRoot: fixture.appRoot, flags, profileFolder });
  expect((await boot()).config).toMatchObject({ highlightOffsetMs: 50, idle: { childMs: 60_000 } });
  await expect.poll(log).toContain(`${config}:3: idle.childMs: expected a whole number`);
  await kiosk.app.close();
  await writeFile(config, 'idle: [\n');
  kiosk = await launchKiosk({ appRoot: fixture.appRoot, flags, profileFolder });
  expect((await boot()).config).toMatchObject({ highlightOffsetMs: 40, idle: { childMs: 70_000 } });
});

test('a second start is refused and the first one stays', async () => {
  kiosk = await launchKiosk({ appRoot: fixture.appRoot });
  const { profileFolder } = kiosk;
  const second = launchKiosk({ appRoot: fixture.appRoot, profileFolder });
  await expect(second).rejects.toThrow();
  await expect(kiosk.page.locator('h1')).toHaveText('Kiosk page');
});
