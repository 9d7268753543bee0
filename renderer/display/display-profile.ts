/** From the panel on the wall to the sizes of everything on it (accessibility 0.3). Pure: no DOM. */
import type { DisplayProfile } from '../../content/schema/boot-data.ts';

/** What sizes follow from: the panel and who looks at it from where. */
type PanelProfile = Pick<
  DisplayProfile,
  'diagonalInch' | 'viewingDistanceNearMm' | 'viewingDistanceFarMm' | 'screenBottomMm'
>;

/** Size of the window, CSS pixels. */
export interface WindowSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Letter heights of a font, as parts of its size. */
export interface FontRatios {
  readonly capHeight: number;
  readonly xHeight: number;
}

/** Sizes in CSS pixels. `fontBodyPx` is the smallest type there is. */
export interface DisplaySizes {
  readonly format: 'portrait' | 'landscape';
  readonly pixelsPerMm: number;
  readonly targetPrimaryPx: number;
  readonly targetPx: number;
  readonly gapPx: number;
  readonly radiusPx: number;
  /** Height of the lowered screen, from the panel's lower edge. */
  readonly lowerPx: number;
  readonly fontTitlePx: number;
  readonly fontStoryPx: number;
  readonly fontBodyPx: number;
  readonly fontLabelPx: number;
  readonly fontAttractPx: number;
}

/** Atkinson Hyperlegible Next, measured in the font file (OS/2: capital 668, x 496 of 1000). Noto Sans Arabic and OpenDyslexic are taller. */
export const hyperlegibleRatios: FontRatios = { capHeight: 0.668, xHeight: 0.496 };

const mmPerInch = 25.4;
/** Rulings 3. */
const targetPrimaryMm = 30;
const targetMm = 20;
const gapMm = 8;
/** EN 301 549 V3.2.1, 5.1.4: capitals of at least 0.7 degrees. */
const smallestAngleRad = (0.7 * Math.PI) / 180;
/** Section 508, 402.4. */
const smallestCapitalMm = 4.8;
/** EN 301 549 V4.1, 5.1.4: x-height of 16 px of 1/2688 of the viewing distance. */
const xHeightPerDistance = 16 / 2688;
/** Four primary targets with the gaps between and beside them: the widest row that must fit (rulings 3). */
const widestRowMm = 4 * targetPrimaryMm + 5 * gapMm;
/** Two such rows with gaps may take two fifths of the height; the rest belongs to the picture. */
const tallestRowsMm = (2 * targetPrimaryMm + 3 * gapMm) / 0.4;
/** A coarser panel, or a small window on a desk, is drawn larger than life, so that a 20 mm target is 40 px. */
const coarsestPixelsPerMm = 2;
/** No control is higher above the floor, once the screen is lowered (EN 301 549 V4.1, 8.3.5; Section 508, 407.8). */
const reachTopMm = 1220;
/** What the controls need even on a panel that hangs too high (accessibility RCH-6). */
const lowestLayoutMm = 300;
/** "Touch to start" in the longest language still fits the shorter side. */
const attractPerShortSide = 1 / 8.5;

/** x-height that EN 301 549 V4.1 asks for at a viewing distance, millimetres. */
export function smallestXHeightMm(distanceMm: number): number {
  return distanceMm * xHeightPerDistance;
}

/** Smallest font size at a viewing distance, millimetres. */
export function smallestFontMm(distanceMm: number, { capHeight, xHeight }: FontRatios): number {
  const capitalMm = Math.max(smallestCapitalMm, Math.tan(smallestAngleRad) * distanceMm);
  return Math.max(capitalMm / capHeight, smallestXHeightMm(distanceMm) / xHeight);
}

/** Pixels per millimetre of a panel that the window fills. */
export function panelPixelsPerMm(diagonalInch: number, { widthPx, heightPx }: WindowSize): number {
  return Math.hypot(widthPx, heightPx) / (diagonalInch * mmPerInch);
}

/**
 * Pixels per millimetre to lay out with: the panel's own, never under 2, and never so many that two rows of four primary
 * targets no longer fit. On panels from 15 to 65 inches at ordinary resolutions it is the panel's own; only a small preview
 * window or a tablet is drawn at another scale.
 */
export function layoutPixelsPerMm(diagonalInch: number, size: WindowSize): number {
  const fitting = Math.min(size.widthPx / widestRowMm, size.heightPx / tallestRowsMm);
  return Math.min(Math.max(panelPixelsPerMm(diagonalInch, size), coarsestPixelsPerMm), fitting);
}

/**
 * All sizes for a panel and window.
 * @param textScale 1, 1.5 or 2; labels of buttons keep their size (rulings 3)
 */
export function displaySizes(profile: PanelProfile, size: WindowSize, textScale = 1): DisplaySizes {
  const pixelsPerMm = layoutPixelsPerMm(profile.diagonalInch, size);
  const readingPx = pixelsPerMm * smallestFontMm(profile.viewingDistanceNearMm, hyperlegibleRatios);
  const farPx = pixelsPerMm * smallestFontMm(profile.viewingDistanceFarMm, hyperlegibleRatios);
  const shortSidePx = Math.min(size.widthPx, size.heightPx);
  return {
    format: size.heightPx >= size.widthPx ? 'portrait' : 'landscape',
    pixelsPerMm,
    targetPrimaryPx: targetPrimaryMm * pixelsPerMm,
    targetPx: targetMm * pixelsPerMm,
    gapPx: gapMm * pixelsPerMm,
    radiusPx: (targetPrimaryMm * pixelsPerMm) / 3,
    lowerPx: Math.max(lowestLayoutMm, reachTopMm - profile.screenBottomMm) * pixelsPerMm,
    fontTitlePx: readingPx * 1.35 * textScale,
    fontStoryPx: readingPx * 1.25 * textScale,
    fontBodyPx: readingPx * textScale,
    fontLabelPx: readingPx,
    fontAttractPx: Math.max(readingPx, Math.min(farPx, shortSidePx * attractPerShortSide)),
  };
}

/** The sizes as CSS custom properties of `:root`, rounded to a hundredth of a pixel. */
export function displayProperties(sizes: DisplaySizes, textScale = 1): ReadonlyMap<string, string> {
  const px = (value: number): string => `${Math.round(value * 100) / 100}px`;
  return new Map([
    ['--mm', `${Math.round(sizes.pixelsPerMm * 10_000) / 10_000}px`],
    ['--target-primary', px(sizes.targetPrimaryPx)],
    ['--target', px(sizes.targetPx)],
    ['--gap', px(sizes.gapPx)],
    ['--radius', px(sizes.radiusPx)],
    ['--lower-height', px(sizes.lowerPx)],
    ['--font-title', px(sizes.fontTitlePx)],
    ['--font-story', px(sizes.fontStoryPx)],
    ['--font-body', px(sizes.fontBodyPx)],
    ['--font-label', px(sizes.fontLabelPx)],
    ['--font-attract', px(sizes.fontAttractPx)],
    ['--text-scale', String(textScale)],
  ]);
}
