/** What can be set about the panel: names, words, steps and bounds, as data. Bounds are those of `main/config/config-keys.ts`. */
import type { DisplayProfile } from '../../../../content/schema/boot-data.ts';
import type { JackPlace } from '../../../../content/schema/jack-place.ts';
import { staffSettingNames } from '../../../../content/schema/staff-setting.ts';
import type { StaffSettingName, StaffSettingValue } from '../../../../content/schema/staff-setting.ts';
import type { MessageKey } from '../../../i18n/message-key.ts';

type Numbers = 'diagonalInch' | 'screenBottomMm' | 'viewingDistanceNearMm' | 'viewingDistanceFarMm';
type Switches = 'hasKeypad' | 'hasJack' | 'hasSpeaker' | 'hasTactileFrame';

/** A length that goes up and down. */
export interface LengthField {
  readonly name: Numbers;
  readonly label: MessageKey;
  /** Puts the unit beside `value`. */
  readonly unit: MessageKey;
  /** A button for each. */
  readonly steps: readonly number[];
  readonly least: number;
  readonly most: number;
}

/** Lengths in the order in which somebody with a tape measure finds them. */
export const displayLengths: readonly LengthField[] = [
  {
    name: 'diagonalInch',
    label: 'tools.diagonal',
    unit: 'tools.inches',
    steps: [-5, -0.1, 0.1, 5],
    least: 7,
    most: 120,
  },
  {
    name: 'screenBottomMm',
    label: 'tools.bottom',
    unit: 'tools.millimetres',
    steps: [-100, -10, 10, 100],
    least: 0,
    most: 3000,
  },
  {
    name: 'viewingDistanceNearMm',
    label: 'tools.near',
    unit: 'tools.millimetres',
    steps: [-50, 50],
    least: 200,
    most: 5000,
  },
  {
    name: 'viewingDistanceFarMm',
    label: 'tools.far',
    unit: 'tools.millimetres',
    steps: [-500, 500],
    least: 200,
    most: 20_000,
  },
];

/** What is mounted beside the panel. */
export const displayFeatures: readonly { readonly name: Switches; readonly label: MessageKey }[] = [
  { name: 'hasKeypad', label: 'tools.hasKeypad' },
  { name: 'hasJack', label: 'tools.hasJack' },
  { name: 'hasSpeaker', label: 'tools.hasSpeaker' },
  { name: 'hasTactileFrame', label: 'tools.hasTactileFrame' },
];

/** Where a socket for headphones can be. */
export const jackChoices: readonly { readonly place: JackPlace; readonly label: MessageKey }[] = [
  { place: 'none', label: 'tools.jackNone' },
  { place: 'below', label: 'tools.jackBelow' },
  { place: 'left', label: 'tools.jackLeft' },
  { place: 'right', label: 'tools.jackRight' },
  { place: 'keypad', label: 'tools.jackKeypad' },
];

/** Settings whose drafted value is another one than that in force. */
export function changedSettings(
  inForce: DisplayProfile,
  draft: Partial<DisplayProfile>,
): readonly {
  readonly name: StaffSettingName;
  readonly field: string;
  readonly value: StaffSettingValue;
}[] {
  return staffSettingNames.flatMap((name) => {
    const field = name.slice('display.'.length) as keyof DisplayProfile;
    const value = name.startsWith('display.') ? draft[field] : undefined;
    return value === undefined || value === inForce[field] ? [] : [{ name, field, value }];
  });
}
