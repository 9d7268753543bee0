/**
 * A headset whose plug sends no key: the machine only sees that a sound device has come or gone. Off unless the hospital asks for it
 * (`speech.headset: device`), because a television that wakes up is such a device too, and an empty waiting room stays silent.
 */

/** What the browser knows of the sound devices. */
export type SoundDevices = Pick<MediaDevices, 'enumerateDevices' | 'addEventListener'>;

/** Tells when a sound device has come or gone; call once. Labels are never asked for: counting needs no permission. */
export async function listenToHeadset(
  devices: SoundDevices,
  tell: (change: 'jack-in' | 'jack-out') => void,
): Promise<void> {
  let before = await countOutputs(devices);
  devices.addEventListener('devicechange', () => {
    void countOutputs(devices).then((now) => {
      const change = headsetChange(before, now);
      before = now;
      if (change !== null) tell(change);
    });
  });
}

/** What a change of the number of sound devices means; `null` = nothing. */
export function headsetChange(before: number, now: number): 'jack-in' | 'jack-out' | null {
  if (now === before) return null;
  return now > before ? 'jack-in' : 'jack-out';
}

async function countOutputs(devices: SoundDevices): Promise<number> {
  return (await devices.enumerateDevices()).filter(({ kind }) => kind === 'audiooutput').length;
}
