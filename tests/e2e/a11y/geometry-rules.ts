/** What a measured page must keep, in millimetres on the wall. Pure. */
import { displaySizes, panelPixelsPerMm } from '../../../renderer/display/display-profile.ts';
import type { MeasuredControl, PageBox, PageMeasure } from './measure-page.ts';
import type { Panel } from './panels.ts';

/** Rulings 3. */
const primaryMm = 30;
const targetMm = 20;
const gapMm = 8;
/** Rounding of positions to whole pixels, millimetres. */
const slackMm = 0.6;
/** WCAG 2.2, 2.5.5. */
const smallestTargetPx = 44;
/** EN 301 549 V4.1, 8.3: one of each control between these heights above the floor. */
const bandMm = { bottom: 800, top: 1100 } as const;
/** No control above or below, once the visitor has lowered the screen. */
const controlsMm = { bottom: 380, top: 1220 } as const;
/** Nothing that must be read stands higher. */
const readingTopMm = 1600;
/** Controls stand within this width. */
const reachWidthMm = 900;

/** A page, the panel it is on, and whether the visitor has lowered the screen. */
export interface MeasuredPage {
  readonly panel: Panel;
  readonly measure: PageMeasure;
  readonly lowered: boolean;
}

/** Everything that a page breaks, in words; empty = nothing. */
export function geometryProblems(page: MeasuredPage): string[] {
  return [
    ...sizeProblems(page),
    ...gapProblems(page),
    ...wordProblems(page),
    ...reachProblems(page),
    ...fontProblems(page),
    ...(page.measure.scrollsSideways ? ['the page scrolls sideways'] : []),
  ];
}

function pixelsPerMm({ panel: { profile, width, height } }: MeasuredPage): number {
  return panelPixelsPerMm(profile.diagonalInch, { widthPx: width, heightPx: height });
}

const describe = ({ name, kind }: MeasuredControl): string => `"${name}" (${kind})`;
const round = (value: number): number => Math.round(value * 10) / 10;

/** Targets: 30 mm in the bar's upper row, 20 mm elsewhere, at least 44 CSS pixels; a word in a text needs a larger twin. */
export function sizeProblems(page: MeasuredPage): string[] {
  const perMm = pixelsPerMm(page);
  const { controls } = page.measure;
  return controls.flatMap((control) => {
    if (control.role === 'word')
      return hasLargeTwin(control, page.measure) ? [] : [`${describe(control)} stands nowhere as a button`];
    const { left, top, right, bottom } = control.box;
    const smaller = Math.min(right - left, bottom - top);
    const wantedMm = control.primary ? primaryMm : targetMm;
    const isLarge =
      smaller / perMm >= wantedMm - slackMm && smaller >= Math.min(smallestTargetPx, targetMm * perMm - 1);
    return isLarge ? [] : [`${describe(control)} is ${round(smaller / perMm)} mm, wanted ${wantedMm}`];
  });
}

/** Its chip may stand further down a page that is turned; the card of an open word has a button of its own. */
function hasLargeTwin({ term }: MeasuredControl, { chips, controls }: PageMeasure): boolean {
  return term === null || chips.includes(term) || controls.some(({ kind }) => kind === 'close-term');
}

/** Millimetres between two boxes; 0 = they touch or overlap. */
function gapBetween(one: PageBox, other: PageBox, perMm: number): number {
  const across = Math.max(one.left, other.left) - Math.min(one.right, other.right);
  const down = Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom);
  return Math.max(0, across, down) / perMm;
}

/** 8 mm between any two buttons; things of one picture stand where the picture has them. */
export function gapProblems(page: MeasuredPage): string[] {
  const perMm = pixelsPerMm(page);
  const buttons = page.measure.controls.filter(({ role }) => role === 'button');
  return buttons.flatMap((one, index) =>
    buttons.slice(index + 1).flatMap((other) => {
      const gap = gapBetween(one.seen, other.seen, perMm);
      return gap >= gapMm - slackMm
        ? []
        : [`${describe(one)} and ${describe(other)} are ${round(gap)} mm apart`];
    }),
  );
}

/** The words of a button stand on it, also where they are long. */
export function wordProblems({ measure }: MeasuredPage): string[] {
  return measure.controls
    .filter(({ wordsOutPx }) => wordsOutPx > 1)
    .map((control) => `the words of ${describe(control)} stand out by ${round(control.wordsOutPx)} px`);
}

/** RCH-1 and RCH-4 on every page; RCH-2 and RCH-3 once the screen is lowered, which one button in the band does. */
export function reachProblems(page: MeasuredPage): string[] {
  const perMm = pixelsPerMm(page);
  const { profile, height, width } = page.panel;
  const above = (y: number): number => profile.screenBottomMm + (height - y) / perMm;
  const buttons = page.measure.controls.filter(({ role }) => role === 'button');
  const inBand = ({ box }: MeasuredControl): boolean =>
    above(box.bottom) >= bandMm.bottom && above(box.top) <= bandMm.top + slackMm;
  const problems: string[] = [];
  for (const control of buttons) {
    if (isPermanent(control) && !inBand(control))
      problems.push(
        `${describe(control)} reaches ${Math.round(above(control.box.top))} mm, wanted ${bandMm.top}`,
      );
    const aside = Math.max(width / 2 - control.box.left, control.box.right - width / 2) / perMm;
    if (isPermanent(control) && aside > reachWidthMm / 2 + slackMm)
      problems.push(`${describe(control)} stands ${Math.round(aside)} mm from the middle`);
    const [low, high] = [above(control.box.bottom), above(control.box.top)];
    if (page.lowered && (high > controlsMm.top + slackMm || low < controlsMm.bottom))
      problems.push(
        `lowered, ${describe(control)} stands at ${Math.round(high)} mm, wanted ${controlsMm.top} at most`,
      );
  }
  if (page.lowered)
    for (const { text, box } of page.measure.texts)
      if (above(box.top) > readingTopMm + slackMm)
        problems.push(`lowered, "${text}" stands at ${Math.round(above(box.top))} mm`);
  return problems;
}

/** Controls of the bar and of the loop: there is one of each on every page. */
function isPermanent({ kind }: MeasuredControl): boolean {
  return [
    'home',
    'previous',
    'listen',
    'next',
    'text',
    'language',
    'lower',
    'help',
    'pause',
    'still-here',
  ].includes(kind);
}

/** CF-18: no letter smaller than the reading distance allows. */
export function fontProblems(page: MeasuredPage): string[] {
  const { profile, width, height } = page.panel;
  const { fontLabelPx } = displaySizes(profile, { widthPx: width, heightPx: height });
  return page.measure.texts
    .filter(({ fontPx }) => fontPx < fontLabelPx - 0.5)
    .map(({ text, fontPx }) => `"${text}" is ${round(fontPx)} px, wanted ${round(fontLabelPx)}`);
}
