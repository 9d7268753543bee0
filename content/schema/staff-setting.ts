/** What staff may set at the screen itself. The kiosk keeps it in `staff-settings.yaml`; everything else stays with IT. */

/** Names of configuration keys that staff may set. */
export const staffSettingNames = [
  'display.diagonalInch',
  'display.viewingDistanceNearMm',
  'display.viewingDistanceFarMm',
  'display.screenBottomMm',
  'display.hasKeypad',
  'display.hasJack',
  'display.jackPlace',
  'display.hasSpeaker',
  'display.hasTactileFrame',
  'keys.profiles',
  'keys.debounceMs',
  'keys.scanStepMs',
  'keys.learned',
  'highlightOffsetMs',
  'cleaning.seconds',
  'sound.systemPercent',
  'slides.hidden',
  'quietHours',
] as const;
/** Name of a configuration key that staff may set. */
export type StaffSettingName = (typeof staffSettingNames)[number];

/** What such a key may hold; each has bounds of its own. */
export type StaffSettingValue = number | boolean | string | null | readonly string[];
