/** Which element stands on the stage for which screen and sheet. */
import { html, nothing } from 'lit';
import type { ScreenName, SheetName } from '../session/session-types.ts';

const screens: Readonly<Record<ScreenName, () => unknown>> = {
  attract: () => html`<lantern-attract></lantern-attract>`,
  greeting: () => html`<lantern-greeting></lantern-greeting>`,
  welcome: () => html`<lantern-welcome></lantern-welcome>`,
  packs: () => html`<lantern-packs></lantern-packs>`,
  topics: () => html`<lantern-topics></lantern-topics>`,
  slide: () => html`<lantern-slide></lantern-slide>`,
  'numbers-gate': () => html`<lantern-numbers-gate></lantern-numbers-gate>`,
  numbers: () => html`<lantern-numbers></lantern-numbers>`,
  calm: () => html`<lantern-calm></lantern-calm>`,
  staff: () => html`<lantern-staff></lantern-staff>`,
  cleaning: () => html`<lantern-cleaning></lantern-cleaning>`,
  problem: () => html`<lantern-problem></lantern-problem>`,
};

const sheets: Readonly<Record<SheetName, () => unknown>> = {
  'text-and-contrast': () => html`<lantern-text-and-contrast></lantern-text-and-contrast>`,
  language: () => html`<lantern-language-sheet></lantern-language-sheet>`,
  help: () => html`<lantern-help></lantern-help>`,
};

/** Template of a screen. */
export function screenTemplate(screen: ScreenName): unknown {
  return screens[screen]();
}

/** Template of a sheet, or nothing. */
export function sheetTemplate(sheet: SheetName | null): unknown {
  return sheet === null ? nothing : sheets[sheet]();
}
