/** Breaks the page on purpose, so that a test can show that it would notice (rulings 38). Only `npm run acr -- --prove` asks for it. */
import type { Page } from '@playwright/test';
import { styleEveryRoot } from '../style-every-root.ts';
import { growInside } from './grow-inside.ts';
import { pageDefects } from './page-defects.ts';

/** Puts the defect named by `LANTERN_DEFECT` into the page before anything else runs; nothing without one. */
export async function plantDefect(page: Page): Promise<void> {
  const name = process.env['LANTERN_DEFECT'] ?? '';
  if (name === '') return;
  const defect = pageDefects[name];
  if (defect === undefined)
    throw new Error(`There is no defect "${name}" in tests/e2e/defects/page-defects.ts.`);
  if (defect.styles !== undefined) await page.addInitScript(styleEveryRoot, defect.styles);
  if (defect.growth !== undefined) await page.addInitScript(growInside, defect.growth);
  if (defect.run !== undefined) await page.addInitScript(defect.run);
}
