/** The panels that Lantern is laid out for (accessibility 0.3), as a kiosk is opened on them. */
import type { DisplayProfile } from '../../../content/schema/boot-data.ts';
import type { KioskOptions } from '../kiosk.ts';

/** A panel on a wall: its name in reports, its resolution, and the profile that staff enter. */
export interface Panel {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly profile: DisplayProfile;
}

const distances = { viewingDistanceNearMm: 700, viewingDistanceFarMm: 2000 } as const;
/** What is built in beside the panel changes no measure. */
const equipment = {
  hasKeypad: false,
  hasJack: false,
  jackPlace: 'none',
  hasSpeaker: true,
  hasTactileFrame: false,
} as const;
/** EN 301 549 V4.1, 8.3: the display not below 800 mm. */
const lowestMountMm = 800;

function panel(name: string, diagonalInch: number, width: number, height: number): Panel {
  return {
    name,
    width,
    height,
    profile: { diagonalInch, screenBottomMm: lowestMountMm, ...distances, ...equipment },
  };
}

/** Sizes of docs/installation.md. */
export const panels: readonly Panel[] = [
  panel('24 inch portrait', 24, 1080, 1920),
  panel('32 inch portrait', 32, 1080, 1920),
  panel('43 inch portrait', 43, 1080, 1920),
  panel('24 inch landscape', 24, 1920, 1080),
  panel('32 inch landscape', 32, 1920, 1080),
  panel('43 inch landscape', 43, 1920, 1080),
  panel('55 inch 4K portrait', 55, 2160, 3840),
];

/** The panel with this name; fails when there is none, so that a typing error cannot pass. */
export function panelNamed(name: string): Panel {
  const found = panels.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no panel "${name}" in tests/e2e/a11y/panels.ts.`);
  return found;
}

/** How a kiosk is opened on a panel. */
export function kioskOn({ width, height, profile }: Panel): KioskOptions {
  return {
    screen: { width, height },
    flags: [
      `--display-diagonal-inch=${profile.diagonalInch}`,
      `--display-screen-bottom-mm=${profile.screenBottomMm}`,
    ],
  };
}
