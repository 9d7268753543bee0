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
    record: (durationMs) => record(environment, durationMs),
    close: async () => {
      server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function record(environment: Readonly<Record<string, string>>, durationMs: number): Promise<number> {
  const command = [
    'parec',
    '--device=lantern.monitor',
    '--format=s16le',
    '--rate=44100',
    '--channels=2',
    '--raw',
  ];
  const recorder = startUnprivileged(command, environment, 'pipe');
  const pieces: Buffer[] = [];
  recorder.stdout?.on('data', (piece: Buffer) => pieces.push(piece));
  await new Promise((done) => setTimeout(done, durationMs));
  recorder.kill();
  await once(recorder, 'close');
  const bytes = Buffer.concat(pieces);
  const wantedSamples = (durationMs / 1000) * 44_100;
  if (bytes.length / 2 < wantedSamples) throw new Error(`Only ${bytes.length} bytes of sound were recorded.`);
  let squares = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) squares += bytes.readInt16LE(at) ** 2;
  return Math.sqrt(squares / (bytes.length / 2));
}
