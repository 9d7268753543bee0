import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSharedFolder } from '../launch-kiosk.ts';
import { runUnprivileged, startUnprivileged } from '../unprivileged.ts';

/** A loudspeaker that nobody hears and that can be listened to. */
export interface NullSink {
  /** For the program that shall play into it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Records for so long, real milliseconds. @returns root mean square of the samples, 0..32767 */
  readonly record: (durationMs: number) => Promise<number>;
  /** A second loudspeaker comes, as a headset does that is plugged in. @returns pulls it out again */
  readonly plugIn: () => () => void;
  readonly close: () => Promise<void>;
}

/** Starts a sound server of its own, as the kiosk's user. */
export async function startNullSink(): Promise<NullSink> {
  const folder = await makeSharedFolder('sound');
  const socket = join(folder, 'native');
  const environment = {
    PULSE_SERVER: `unix:${socket}`,
    PULSE_RUNTIME_PATH: folder,
    PULSE_STATE_PATH: folder,
  };
  const server = startUnprivileged(
    [
      ...[
        'pulseaudio',
        '-n',
        '--daemonize=no',
        '--exit-idle-time=-1',
        '--use-pid-file=no',
        '--disable-shm=yes',
      ],
      '--load=module-null-sink sink_name=lantern rate=44100 channels=2',
      `--load=module-native-protocol-unix socket=${socket} auth-anonymous=1`,
    ],
    environment,
  );
  for (let attempt = 0; ; attempt += 1) {
    try {
      runUnprivileged(['pactl', 'info'], environment);
      break;
    } catch (error) {
      if (attempt > 40) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  return {
    environment: { PULSE_SERVER: environment.PULSE_SERVER },
    plugIn: () => {
      const module = runUnprivileged(
        ['pactl', 'load-module', 'module-null-sink', 'sink_name=headset'],
        environment,
      ).trim();
      return () => void runUnprivileged(['pactl', 'unload-module', module], environment);
    },
    record: (durationMs) => record(environment, durationMs),
    close: async () => {
      server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Two channels of 16 bits, 44,100 times a second. */
const bytesPerMs = (44_100 * 2 * 2) / 1000;
/** How late a recorder may begin. */
const lateStartMs = 15_000;

async function record(environment: Readonly<Record<string, string>>, durationMs: number): Promise<number> {
  const command = [
    'parec',
    '--device=lantern.monitor',
    '--format=s16le',
    '--rate=44100',
    '--channels=2',
    '--raw',
    '--latency-msec=50',
  ];
  const recorder = startUnprivileged(command, environment, 'pipe');
  const pieces: Buffer[] = [];
  const wantedBytes = durationMs * bytesPerMs;
  await new Promise<void>((done) => {
    // A recorder may begin late on a busy machine: what counts is the sound it has heard, not the time it was given.
    const giveUp = setTimeout(done, durationMs + lateStartMs);
    recorder.stdout?.on('data', (piece: Buffer) => {
      pieces.push(piece);
      if (pieces.reduce((sum, { length }) => sum + length, 0) < wantedBytes) return;
      clearTimeout(giveUp);
      done();
    });
  });
  recorder.kill();
  await once(recorder, 'close');
  const bytes = Buffer.concat(pieces);
  if (bytes.length < wantedBytes) throw new Error(`Only ${bytes.length} bytes of sound were recorded.`);
  let squares = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) squares += bytes.readInt16LE(at) ** 2;
  return Math.sqrt(squares / (bytes.length / 2));
}
