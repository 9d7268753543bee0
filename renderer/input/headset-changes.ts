/**
 * A headset whose plug sends no key: the machine only sees that a sound device has come or gone. Off unless the hospital asks for it
 * (`speech.headset: device`), because a television that wakes up is such a device too, and an empty waiting room stays silent.
 */

/** What the browser knows of the sound devices. */
export type SoundDevices = Pick<MediaDevices, 'enumerateDevices' | 'addEventListener'>;

/**
 * How often the devices are counted, milliseconds: somebody who plugs in hears something within about a second (accessibility CF-3).
 * `devicechange` alone is not enough: under PulseAudio Chromium hears of a device from the kernel, before the sound server has it.
 */
export const lookEveryMs = 1000;

/** Tells when a sound device has come or gone; call once. They are counted; their names are not looked at. */
export async function listenToHeadset(
  devices: SoundDevices,
  tell: (change: 'jack-in' | 'jack-out') => void,
  every: (milliseconds: number, callback: () => void) => void = (milliseconds, callback) =>
    void setInterval(callback, milliseconds),
): Promise<void> {
  let before = await countOutputs(devices);
  let isLooking = false;
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    const now = await countOutputs(devices).catch(() => before);
    isLooking = false;
    const change = headsetChange(before, now);
    before = now;
    if (change !== null) tell(change);
  };
  devices.addEventListener('devicechange', () => void look());
  every(lookEveryMs, () => void look());
}

/** What a change of the number of sound devices means; `null` = nothing. */
export function headsetChange(before: number, now: number): 'jack-in' | 'jack-out' | null {
  if (now === before) return null;
  return now > before ? 'jack-in' : 'jack-out';
}

async function countOutputs(devices: SoundDevices): Promise<number> {
  return (await devices.enumerateDevices()).filter(({ kind }) => kind === 'audiooutput').length;
}
