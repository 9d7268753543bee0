/** How the system's volume is read and set, program by program. Pure: command lines in, answers out. */

/** The system's volume. */
export interface SystemVolume {
  /** 0 to 100, and above where the system allows it. */
  readonly percent: number;
  readonly isMuted: boolean;
}

/** A program that speaks to the sound server. */
export interface MixerProgram {
  readonly name: 'wpctl' | 'pactl' | 'amixer';
  /** Command lines whose answers, one after the other, hold the volume. */
  readonly read: readonly (readonly string[])[];
  /** `null` = the answer says nothing about a volume. */
  readonly parse: (answers: string) => SystemVolume | null;
  /** Command lines that set the volume and make it heard. */
  readonly set: (percent: number) => readonly (readonly string[])[];
}

function percentOf(text: string, pattern: RegExp, factor: number): number | null {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : Math.round(Number(found) * factor);
}

function volumeOf(percent: number | null, isMuted: boolean): SystemVolume | null {
  return percent === null ? null : { percent, isMuted };
}

const wireplumberSink = '@DEFAULT_AUDIO_SINK@';
const pulseSink = '@DEFAULT_SINK@';

/** PipeWire first, then PulseAudio (PipeWire answers to it too), then bare ALSA. */
export const mixerPrograms: readonly MixerProgram[] = [
  {
    name: 'wpctl',
    read: [['get-volume', wireplumberSink]],
    // Volume: 0.40 [MUTED]
    parse: (answer) =>
      volumeOf(percentOf(answer, /Volume:\s*(\d+(?:\.\d+)?)/, 100), /\[MUTED\]/.test(answer)),
    set: (percent) => [
      ['set-volume', wireplumberSink, (percent / 100).toFixed(2)],
      ['set-mute', wireplumberSink, '0'],
    ],
  },
  {
    name: 'pactl',
    read: [
      ['get-sink-volume', pulseSink],
      ['get-sink-mute', pulseSink],
    ],
    // Volume: front-left: 26214 /  40% / -23.88 dB,   front-right: ... and Mute: no
    parse: (answer) => volumeOf(percentOf(answer, /(\d+)%/, 1), /Mute:\s*yes/.test(answer)),
    set: (percent) => [
      ['set-sink-volume', pulseSink, `${percent}%`],
      ['set-sink-mute', pulseSink, '0'],
    ],
  },
  {
    name: 'amixer',
    read: [['-M', 'get', 'Master']],
    // Front Left: Playback 26214 [40%] [on]
    parse: (answer) => volumeOf(percentOf(answer, /\[(\d+)%\]/, 1), /\[off\]/.test(answer)),
    set: (percent) => [['-M', 'set', 'Master', `${percent}%`, 'unmute']],
  },
];
