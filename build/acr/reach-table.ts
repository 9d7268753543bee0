/** What a panel on the wall comes to: sizes and heights by the same formulas as the kiosk. Pure but for `reachTableMarkdown`'s caller. */
import { displaySizes, panelPixelsPerMm } from '../../renderer/display/display-profile.ts';

const mmPerInch = 25.4;
/** EN 301 549 V4.1, 8.3: the display not below this height; one of each control up to `bandTopMm`; nothing to be read above `readingTopMm`. */
const lowestEdgeMm = 800;
const bandTopMm = 1100;
const readingTopMm = 1600;

/** Panels of docs/installation.md. */
const panels: readonly {
  readonly name: string;
  readonly diagonalInch: number;
  readonly size: readonly [number, number];
}[] = [
  { name: '24", portrait', diagonalInch: 24, size: [1080, 1920] },
  { name: '32", portrait', diagonalInch: 32, size: [1080, 1920] },
  { name: '43", portrait', diagonalInch: 43, size: [1080, 1920] },
  { name: '43", landscape', diagonalInch: 43, size: [1920, 1080] },
  { name: '55" 4K, portrait', diagonalInch: 55, size: [2160, 3840] },
];

/** A Markdown table: each panel with its lower edge at 800 mm. */
export function reachTableMarkdown(): string {
  const rows = panels.map(({ name, diagonalInch, size: [widthPx, heightPx] }) => {
    const window = { widthPx, heightPx };
    const perMm = panelPixelsPerMm(diagonalInch, window);
    const profile = {
      diagonalInch,
      viewingDistanceNearMm: 700,
      viewingDistanceFarMm: 2000,
      screenBottomMm: lowestEdgeMm,
    };
    const sizes = displaySizes(profile, window);
    const topMm = Math.round(lowestEdgeMm + heightPx / perMm);
    const loweredMm = Math.round(Math.min(topMm, lowestEdgeMm + sizes.lowerPx / perMm));
    const barMm = Math.round(lowestEdgeMm + (2 * sizes.targetPrimaryPx + sizes.gapPx * 2.5) / perMm);
    const cells = [
      name,
      `${Math.round((diagonalInch * mmPerInch * Math.min(widthPx, heightPx)) / Math.hypot(widthPx, heightPx))} mm`,
      `${topMm} mm`,
      `${barMm} mm`,
      `${loweredMm} mm`,
      `${(sizes.fontBodyPx / perMm).toFixed(1)} mm`,
      topMm > readingTopMm
        ? `the highest ${topMm - readingTopMm} mm hold nothing that must be read once the screen is lowered`
        : 'none',
    ];
    if (barMm > bandTopMm) throw new Error(`${name}: the bar reaches ${barMm} mm.`);
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| panel | shorter side | upper edge | bar reaches at most | lowered screen reaches | smallest letters | to know |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
