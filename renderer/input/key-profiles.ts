/**
 * Which key of which device means what, by `KeyboardEvent.code`: `key` differs between systems, and on Linux F13 to F24 have other names.
 * A new device is a new table here and a name in `content/schema/key-settings.ts`.
 */
import type { IntentName, KeyProfileName, KeySettings } from '../../content/schema/key-settings.ts';

/** What a key means: an intent, or a direction that the eye sees and that turns round in right-to-left languages (KEY-11). */
export type KeyAim = IntentName | 'leftwards' | 'rightwards';

/** A key of a profile. */
export interface ProfileKey {
  readonly aim: KeyAim;
  /** `false`: nobody has yet tried it on the device, or read it in its manual; try it before you rely on it. */
  readonly verified: boolean;
}

/** A profile: keys by code. */
export type KeyProfile = Readonly<Record<string, ProfileKey>>;

const sure = (aim: KeyAim): ProfileKey => ({ aim, verified: true });
/** From memory of Storm's documents (accessibility 4.1), until somebody has the manual or the device. */
const unsure = (aim: KeyAim): ProfileKey => ({ aim, verified: false });

/** Keys that keyboards and keypads have in common. */
const soundKeys: KeyProfile = {
  AudioVolumeUp: sure('volume-up'),
  AudioVolumeDown: sure('volume-down'),
  MediaPlayPause: sure('listen'),
  MediaStop: sure('stop'),
  MediaTrackNext: sure('next'),
  MediaTrackPrevious: sure('previous'),
};

/** An ordinary keyboard. No letter, digit or sign: nobody should trip over one (KEY-7). Enter and Space stay the browser's. */
const keyboard: KeyProfile = {
  ArrowUp: sure('up'),
  ArrowDown: sure('down'),
  ArrowLeft: sure('leftwards'),
  ArrowRight: sure('rightwards'),
  Escape: sure('back'),
  BrowserBack: sure('back'),
  Home: sure('home'),
  F1: sure('help'),
  Help: sure('help'),
  F2: sure('repeat'),
  F4: sure('language'),
  F8: sure('volume-down'),
  F9: sure('volume-up'),
  Delete: sure('rate-down'),
  Insert: sure('rate-up'),
  Pause: sure('pause'),
  ...soundKeys,
};

/** Storm AudioNav and EZ-Key with the table they come with. F23 stands in a manual; the others wait for somebody with the device. */
const storm: KeyProfile = {
  F15: unsure('jack-in'),
  F16: unsure('jack-out'),
  F17: unsure('help'),
  F18: unsure('up'),
  F19: unsure('down'),
  F20: unsure('select'),
  F22: unsure('next'),
  F23: sure('previous'),
  ...soundKeys,
};

/** A keypad programmed to arrows and Enter. Its ">>" is embossed, so it leads on in every language (KEY-11). */
const arrows: KeyProfile = {
  ArrowUp: sure('up'),
  ArrowDown: sure('down'),
  ArrowLeft: sure('previous'),
  ArrowRight: sure('next'),
  Enter: sure('select'),
  NumpadEnter: sure('select'),
  Escape: sure('back'),
  Home: sure('home'),
  F1: sure('help'),
  ...soundKeys,
};

/** Two switches, as the boxes between switch and computer send them: the first moves, the second selects. */
const twoSwitch: KeyProfile = {
  Space: sure('down'),
  Digit1: sure('down'),
  Numpad1: sure('down'),
  F13: sure('down'),
  Enter: sure('select'),
  NumpadEnter: sure('select'),
  Digit2: sure('select'),
  Numpad2: sure('select'),
  F14: sure('select'),
};

/** One switch: whatever its box sends selects; the light moves by itself. */
const oneSwitch: KeyProfile = {
  Space: sure('select'),
  Enter: sure('select'),
  NumpadEnter: sure('select'),
  Digit1: sure('select'),
  Numpad1: sure('select'),
  F13: sure('select'),
};

/** Every profile but the learned one, which staff make themselves. */
export const keyProfiles: Readonly<Record<Exclude<KeyProfileName, 'learned'>, KeyProfile>> = {
  keyboard,
  storm,
  arrows,
  'two-switch': twoSwitch,
  'one-switch': oneSwitch,
};

/** `F15=jack-in` and so on as a profile; the configuration has checked them. */
export function learnedProfile(learned: KeySettings['learned']): KeyProfile {
  return Object.fromEntries(
    learned.map((entry) => {
      const [code = '', aim = ''] = entry.split('=');
      return [code, sure(aim as IntentName)];
    }),
  );
}

/** What a code means with these settings: the first profile that knows it decides; `null` = none knows it. */
export function aimOf(code: string, { profiles, learned }: KeySettings): KeyAim | null {
  for (const name of profiles) {
    const profile = name === 'learned' ? learnedProfile(learned) : keyProfiles[name];
    const known = Object.hasOwn(profile, code) ? profile[code] : undefined;
    if (known !== undefined) return known.aim;
  }
  return null;
}

/**
 * Whether a key that is pressed in the loop says more than that somebody is there. Whoever uses a switch mostly sees the screen and wants
 * no speech mode, in which nothing goes on by itself; the headset's plug begins speech mode on its own.
 */
export function wakesByItself(code: string, settings: KeySettings): boolean {
  const aim = aimOf(code, settings);
  if (aim === 'jack-in' || aim === 'jack-out') return true;
  const knows = (name: KeyProfileName): boolean => aimOf(code, { ...settings, profiles: [name] }) !== null;
  const first = settings.profiles.find(knows);
  const hasSwitch = settings.profiles.some((name) => name === 'one-switch' || name === 'two-switch');
  return first === 'one-switch' || first === 'two-switch' || (first === 'learned' && hasSwitch);
}
