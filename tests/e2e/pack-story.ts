/** `test` with a folder of packs that the story may change. */
import { test as base } from './kiosk.ts';
import { PackFolder } from './pack-folders.ts';

export { expect } from '@playwright/test';

/** Made before the kiosk and deleted after it: the kiosk reads from it to its end. */
export const test = base.extend<{ readonly packs: PackFolder }>({
  packs: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names from the pattern
    async ({}, use) => {
      const packs = await PackFolder.make();
      await use(packs);
      packs.delete();
    },
    { auto: true },
  ],
});
