/** `test` with a kiosk: over the preview host in the project `chromium`, in the built Electron app in the project `electron`. */
import { test as base, type Browser } from '@playwright/test';
import { closeSharedHosts, launchChromium, openInChromium } from './chromium-host.ts';
import { openInElectron } from './electron-host.ts';
import { plantDefect } from './defects/plant-defect.ts';
import { FaultRecord } from './fault-record.ts';
import { Kiosk } from './kiosk-driver.ts';
import { watchPage } from './page-probe.ts';
import { styleEveryRoot } from './style-every-root.ts';

export { expect } from '@playwright/test';

/** How a kiosk is to be opened. */
export interface KioskOptions {
  /** Configuration, as `--idle-child-ms=60000`. */
  readonly flags?: readonly string[];
  /** Environment of the program, in the project `electron`. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Size of the panel, CSS pixels; portrait Full HD unless told. */
  readonly screen?: { readonly width: number; readonly height: number };
  /** Styles that win on every page, as somebody's own style sheet would. */
  readonly styles?: string;
}

interface KioskFixtures {
  /** A kiosk with the real pack, in its loop. */
  readonly kiosk: Kiosk;
  /** Opens a kiosk as the story needs it; closed and checked for faults when the story ends. */
  readonly openKiosk: (options?: KioskOptions) => Promise<Kiosk>;
}

interface MachineFixtures {
  /** What is started once and only when a story needs it. */
  readonly machine: Machine;
}

/** Programs that stories share. */
class Machine {
  #browser: Promise<Browser> | undefined;

  browser(): Promise<Browser> {
    return (this.#browser ??= launchChromium());
  }

  async stop(): Promise<void> {
    await (await this.#browser)?.close();
    await closeSharedHosts();
  }
}

/** See the head of this file. */
export const test = base.extend<KioskFixtures, MachineFixtures>({
  machine: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names from the pattern
    async ({}, use) => {
      const machine = new Machine();
      await use(machine);
      await machine.stop();
    },
    { scope: 'worker' },
  ],
  openKiosk: async ({ machine }, use, testInfo) => {
    const kiosks: Kiosk[] = [];
    const isElectron = testInfo.project.name === 'electron';
    await use(async (options = {}) => {
      const opened = isElectron
        ? await openInElectron(options)
        : await openInChromium(await machine.browser(), options);
      const { page, origin } = opened;
      const kiosk = new Kiosk(opened, new FaultRecord(page, origin));
      kiosks.push(kiosk);
      await page.addInitScript(watchPage);
      if (options.styles !== undefined) await page.addInitScript(styleEveryRoot, options.styles);
      await plantDefect(page);
      await page.clock.install();
      await page.goto(`${origin}/`);
      return kiosk;
    });
    for (const kiosk of kiosks) await kiosk.end();
  },
  kiosk: async ({ openKiosk }, use) => {
    const kiosk = await openKiosk();
    await use(await kiosk.isReady());
  },
});
