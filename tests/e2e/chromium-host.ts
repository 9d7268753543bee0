import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import type { PreviewHost, startPreviewHost } from '../../build/preview/preview-host.ts';
import type { OpenedKiosk } from './kiosk-driver.ts';
import type { KioskOptions } from './kiosk.ts';

const root = resolve(import.meta.dirname, '../..');
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);

/** Build code is loaded the way `npm run preview` loads it. */
async function loadPreviewHost(): Promise<typeof startPreviewHost> {
  const loader = pathToFileURL(resolve(root, 'build/load-typescript.mjs')).href;
  const { loadTypeScript } = (await import(loader)) as {
    loadTypeScript: (path: string) => Promise<{ startPreviewHost: typeof startPreviewHost }>;
  };
  const loaded = await loadTypeScript('build/preview/preview-host.ts');
  return loaded.startPreviewHost;
}

/** The system's Chromium; nothing of it may ask the network on its own account. @param flags more of Chromium's own */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...flags,
    ],
  });
}

let hostLoaded: ReturnType<typeof loadPreviewHost> | undefined;
/** Hosts of the built packs, by their flags: they keep nothing about a visit, and to start one is to check every file of the packs. */
const sharedHosts = new Map<string, Promise<PreviewHost>>();

/** A host that other stories may have used, unless the story has packs of its own, which it may break. */
async function hostFor(flags: readonly string[]): Promise<{ host: PreviewHost; isShared: boolean }> {
  hostLoaded ??= loadPreviewHost();
  const start = await hostLoaded;
  if (flags.some((flag) => flag.startsWith('--pack-folder=')))
    return { host: await start({ flags, environment: {} }), isShared: false };
  const name = flags.join(' ');
  const host = sharedHosts.get(name) ?? start({ flags, environment: {} });
  sharedHosts.set(name, host);
  return { host: await host, isShared: true };
}

/** Ends what stories have shared. */
export async function closeSharedHosts(): Promise<void> {
  for (const host of sharedHosts.values()) await (await host).close();
  sharedHosts.clear();
}

/** The page over its own preview host, with fingers. */
export async function openInChromium(browser: Browser, options: KioskOptions): Promise<OpenedKiosk> {
  const { host, isShared } = await hostFor(options.flags ?? []);
  const context = await browser.newContext({
    viewport: options.screen ?? { width: 1080, height: 1920 },
    hasTouch: true,
    locale: 'en-GB',
  });
  return {
    page: await context.newPage(),
    origin: new URL(host.url).origin,
    hasTouch: true,
    electron: null,
    packsChanged: () => host.refresh(),
    close: async () => {
      await context.close();
      if (!isShared) await host.close();
    },
  };
}
