import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kioskWindowOptions } from '../../main/window/kiosk-window-options.ts';
import {
  appUrl,
  contentSecurityDirectives,
  contentSecurityPolicy,
  isPermissionGranted,
  isRequestAllowed,
  mayCountSoundDevices,
  permissions,
  securityHeaders,
} from '../../main/security/policy.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const mainFiles = readdirSync(join(root, 'main'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: read(join('main', path)) }));

describe('content security policy', () => {
  it('is the one of the design, word for word', () => {
    expect(contentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self' data:; " +
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types lit-html",
    );
    expect(securityHeaders['Content-Security-Policy']).toBe(contentSecurityPolicy);
    expect(securityHeaders['X-Content-Type-Options']).toBe('nosniff');
  });

  it('allows nothing unsafe and nobody else', () => {
    const values = Object.values(contentSecurityDirectives).join(' ');
    expect(values).not.toMatch(/unsafe|https?:|\*|blob:/);
    expect(Object.entries(contentSecurityDirectives).filter(([, value]) => value.includes('data:'))).toEqual([
      ['media-src', "'self' data:"],
    ]);
  });
});

describe('permissions and requests', () => {
  it('grants no permission, known or not', () => {
    expect(Object.values(permissions).some(Boolean)).toBe(false);
    for (const name of [...Object.keys(permissions), 'something-new', 'constructor', '__proto__'])
      expect(isPermissionGranted(name)).toBe(false);
  });

  it('lets only our own page count sound devices, and see nothing else of them', () => {
    const check = { permission: 'media', origin: appUrl, mediaType: 'audio' };
    expect(mayCountSoundDevices(check)).toBe(true);
    expect(mayCountSoundDevices({ ...check, origin: appUrl.slice(0, -1) })).toBe(true);
    for (const change of [
      { origin: 'https://example.org/' },
      { origin: `${appUrl}x` },
      { origin: '' },
      { mediaType: 'video' },
      { mediaType: 'unknown' },
      { mediaType: undefined },
      { permission: 'speaker-selection' },
    ])
      expect(mayCountSoundDevices({ ...check, ...change }), JSON.stringify(change)).toBe(false);
  });

  it.each([
    ['https://example.org/', false],
    ['http://127.0.0.1/', false],
    ['ws://x/', false],
    ['file:///etc/passwd', false],
    ['lantern://other/', false],
    ['lantern://app.example.org/', false],
    ['data:text/html,x', false],
    ['blob:lantern://app/1', false],
    [`${appUrl}packs/leukemia/index.json`, true],
    ['data:audio/wav;base64,UklGRg==', true],
  ])('request to %s: %s', (url, isAllowed) => {
    expect(isRequestAllowed(url, true)).toBe(isAllowed);
  });

  it('lets the tools of developers in only where nothing is packaged', () => {
    expect(isRequestAllowed('devtools://devtools/bundled/x.js', true)).toBe(false);
    expect(isRequestAllowed('devtools://devtools/bundled/x.js', false)).toBe(true);
  });
});

describe('the source of main', () => {
  it('names the safe web preferences and no unsafe one', () => {
    const bounds = { x: 0, y: 0, width: 1920, height: 1080 };
    const setting = { preloadFile: '/app/preload.cjs', bounds, isWindowed: false, isPackaged: true };
    expect(kioskWindowOptions(setting)).toMatchObject({
      ...bounds,
      show: false,
      frame: false,
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
        spellcheck: false,
        devTools: false,
      },
    });
    for (const isWindowed of [true, false]) {
      const { webPreferences } = kioskWindowOptions({ ...setting, isWindowed });
      expect(webPreferences).toEqual(kioskWindowOptions(setting).webPreferences);
    }
    const windows = mainFiles.filter((file) => file.text.includes('new BrowserWindow('));
    expect(windows.map(({ path }) => path)).toEqual(['window/kiosk-window.ts']);
  });

  it.each([
    ['no-sandbox', /no-sandbox|disable-web-security|ignore-certificate-errors/],
    ['shell', /\bshell\b.*electron|openExternal\(/],
    ['code from strings', /executeJavaScript|\beval\(|new Function\(/],
    ['remote', /@electron\/remote/],
    ['privileges of the scheme', /bypassCSP: true|corsEnabled: true|allowServiceWorkers: true/],
    ['branches for tests', /NODE_ENV|VITEST|PLAYWRIGHT/],
  ])('has no %s', (_what, pattern) => {
    expect(mainFiles.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('switches the sandbox on before anything else can make a window', () => {
    expect(read('main/security/install-policy.ts')).toContain('app.enableSandbox();');
    const start = read('main/index.ts');
    expect(start.indexOf('prepareProcess(')).toBeLessThan(start.indexOf('whenReady'));
    expect(start.indexOf('installSessionPolicy(')).toBeLessThan(start.indexOf('kiosk.open()'));
  });
});

describe('the package', () => {
  it('states every fuse of Electron', async () => {
    const path = join(root, 'build/fuses.mjs');
    const { fuses, fuseSettings } = (await import(path)) as {
      fuses: Record<string, boolean>;
      fuseSettings: (isTryOut: boolean) => Record<string, unknown>;
    };
    const names = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
    expect(Object.keys(fuses).sort()).toEqual(names.sort());
    expect(fuses).toMatchObject({
      RunAsNode: false,
      EnableCookieEncryption: true,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
    });
    expect(fuseSettings(false)).toMatchObject({ strictlyRequireAllFuses: true });
  });

  it('refuses to distribute the runtime that is only for trying', async () => {
    const { default: afterPack } = (await import(join(root, 'build/fuses.mjs'))) as {
      default: (context: unknown) => Promise<void>;
    };
    const { mkdtempSync, rmSync, writeFileSync } = await import('node:fs');
    const { tmpdir } = await import('node:os');
    const folder = mkdtempSync(join(tmpdir(), 'lantern-pack-'));
    writeFileSync(join(folder, 'LANTERN-TRY-OUT-ONLY.txt'), '');
    const context = { appOutDir: folder, targets: [{ name: 'deb' }], electronPlatformName: 'linux' };
    await expect(afterPack(context)).rejects.toThrow('must not be distributed');
    rmSync(folder, { recursive: true });
  });

  it('holds the built app and nothing else, in an archive, with the packs beside it', () => {
    const settings = parse(read('electron-builder.yml')) as Record<string, unknown>;
    expect(settings).toMatchObject({
      asar: true,
      npmRebuild: false,
      afterPack: 'build/fuses.mjs',
      extraResources: [{ from: 'dist/packs', to: 'packs' }],
    });
    expect(settings.files).toEqual([
      'dist/main/**/*',
      'dist/renderer/**/*',
      'package.json',
      '!node_modules/**/*',
    ]);
  });
});
