/** Who can reach and read what on a panel at its height above the floor (accessibility RCH-1 to RCH-7). Pure; everything in millimetres. */
import type { DisplayProfile } from '../../content/schema/boot-data.ts';
import { panelPixelsPerMm } from './display-profile.ts';
import type { WindowSize } from './display-profile.ts';

/** A bank card (ISO/IEC 7810 ID-1), millimetres: everybody has one, and all are of one size. */
export const cardMm = { width: 85.6, height: 53.98 } as const;

/** EN 301 549 V4.1, 8.3: lower edge of a display, band of controls, and what must be readable. */
const lowestEdgeMm = 800;
const controlBandTopMm = 1100;
const highestControlMm = 1220;
const highestInfoMm = 1600;
/** ADA advisory 308.1: the upper end of what children reach. */
const reachOfThreeMm = 915;
const reachOfFiveMm = 1015;
/** From the panel's lower edge to the upper edge of the row of large buttons (see the styles of the bar): edge, rows and gaps. */
const rowsTopMm = { portrait: 8 + 20 + 4 + 30, landscape: 8 + 30 } as const;
/** From the panel's lower edge to the lower edge of that row. */
const rowsFootMm = { portrait: 8 + 20 + 4, landscape: 8 } as const;

/** What is wrong with a mount; `tools.<id>` says it and `tools.<id>Todo` what to do. */
export type MountWarningId =
  | 'edgeLow'
  | 'wheelchairHigh'
  | 'controlsHigh'
  | 'smallChildrenHigh'
  | 'childrenHigh'
  | 'infoHigh'
  | 'noTouchless'
  | 'noSound';

/** One warning with the numbers in its words, whole millimetres. */
export interface MountWarning {
  readonly id: MountWarningId;
  readonly values: Readonly<Record<string, number>>;
}

/** The panel as it hangs. */
export interface Mount {
  readonly format: 'portrait' | 'landscape';
  readonly widthMm: number;
  readonly heightMm: number;
  /** Above the floor. */
  readonly bottomMm: number;
  /** Above the floor. */
  readonly topMm: number;
}

/** Size and height of a panel that the window fills. */
export function mountOf(
  { diagonalInch, screenBottomMm }: Pick<DisplayProfile, 'diagonalInch' | 'screenBottomMm'>,
  size: WindowSize,
): Mount {
  const pixelsPerMm = panelPixelsPerMm(diagonalInch, size);
  const heightMm = size.heightPx / pixelsPerMm;
  return {
    format: size.heightPx >= size.widthPx ? 'portrait' : 'landscape',
    widthMm: size.widthPx / pixelsPerMm,
    heightMm,
    bottomMm: screenBottomMm,
    topMm: screenBottomMm + heightMm,
  };
}

/** Everything that is wrong with a mount, the worst first; empty = everybody can use it. */
export function mountWarnings(profile: DisplayProfile, size: WindowSize): readonly MountWarning[] {
  const mount = mountOf(profile, size);
  const rowsTop = mount.bottomMm + rowsTopMm[mount.format];
  const rowsFoot = mount.bottomMm + rowsFootMm[mount.format];
  const lowerBy = (limitMm: number): number => Math.ceil(limitMm);
  const found: (MountWarning | null)[] = [
    rowsTop > highestControlMm
      ? {
          id: 'controlsHigh',
          values: { height: Math.round(rowsTop), less: lowerBy(rowsTop - controlBandTopMm) },
        }
      : rowsTop > controlBandTopMm
        ? {
            id: 'wheelchairHigh',
            values: { height: Math.round(rowsTop), less: lowerBy(rowsTop - controlBandTopMm) },
          }
        : null,
    rowsFoot > reachOfFiveMm
      ? {
          id: 'childrenHigh',
          values: { height: Math.round(rowsFoot), less: lowerBy(rowsFoot - reachOfThreeMm) },
        }
      : rowsFoot > reachOfThreeMm
        ? {
            id: 'smallChildrenHigh',
            values: { height: Math.round(rowsFoot), less: lowerBy(rowsFoot - reachOfThreeMm) },
          }
        : null,
    mount.bottomMm < lowestEdgeMm
      ? { id: 'edgeLow', values: { height: Math.round(mount.bottomMm), limit: lowestEdgeMm } }
      : null,
    mount.topMm > highestInfoMm
      ? { id: 'infoHigh', values: { height: Math.round(mount.topMm), limit: highestInfoMm } }
      : null,
    !profile.hasKeypad && !profile.hasTactileFrame ? { id: 'noTouchless', values: {} } : null,
    !profile.hasSpeaker && !profile.hasJack ? { id: 'noSound', values: {} } : null,
  ];
  return found.filter((warning) => warning !== null);
}

/** Diagonal of the panel on which a card is so many pixels wide, inches; the inverse of holding a card against the screen. */
export function diagonalOfCard(cardPx: number, { widthPx, heightPx }: WindowSize): number {
  const pixelsPerMm = cardPx / cardMm.width;
  return Math.hypot(widthPx, heightPx) / pixelsPerMm / 25.4;
}

/** Width of a card on a panel with this diagonal, CSS pixels. */
export function cardPixels(diagonalInch: number, size: WindowSize): number {
  return cardMm.width * panelPixelsPerMm(diagonalInch, size);
}

/** Height at the panel's upper end in which nothing may stand that somebody needs (RCH-3), millimetres. */
export function headRoomMm(
  profile: Pick<DisplayProfile, 'diagonalInch' | 'screenBottomMm'>,
  size: WindowSize,
): number {
  const { topMm, heightMm } = mountOf(profile, size);
  return Math.min(Math.max(0, topMm - highestInfoMm), heightMm / 3);
}
