/** A nurse at her desk: the studio as a program of its own, and a browser whose microphone hears a synthesised voice. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EspeakEngine } from '../../build/narration/engines/espeak-engine.ts';
import type { voiceRecipe } from '../../build/narration/narration-recipe.ts';
import type { encodeWav } from '../../build/studio/sound/wav-file.ts';

const root = resolve(import.meta.dirname, '../..');

/** Silence around the voice, seconds: the room is checked in the first, and a take is begun and ended in it. */
const silenceSeconds = { before: 2, after: 1 } as const;

/** Flags for a browser that hears the file, over and over again, from the moment the microphone is opened. */
export const microphoneFlags = (file: string): readonly string[] => [
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-audio-capture=${file}`,
  '--autoplay-policy=no-user-gesture-required',
];

/** A pack that may be recorded into, and the program beside it. */
export class RecordingDesk {
  readonly folder = mkdtempSync(join(tmpdir(), 'lantern-studio-'));
  readonly pack = join(this.folder, 'garden');
  readonly voiceFile = join(this.folder, 'voice.wav');
  #program: ChildProcess | null = null;
  #port = 0;

  /** A copy of the small pack, and a voice that says this sentence. */
  static async make(sentence: string): Promise<RecordingDesk> {
    const desk = new RecordingDesk();
    cpSync(resolve(root, 'tests/fixtures/packs/garden'), desk.pack, { recursive: true });
    await writeVoice(desk.voiceFile, sentence);
    desk.#port = await freePort();
    return desk;
  }

  /** Starts the studio; resolves with the address that it prints. Always on the same port. */
  async start(): Promise<string> {
    const words = ['build/studio.mjs', `--port=${String(this.#port)}`, '--no-open', this.pack];
    const program = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    this.#program = program;
    return new Promise((done, fail) => {
      let printed = '';
      program.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const [address] = /http:\/\/127\.0\.0\.1:\d+\/\?token=\w+/.exec(printed) ?? [];
        if (address !== undefined) done(address);
      });
      program.once('exit', (code) => fail(new Error(`The studio ended (${String(code)}): ${printed}`)));
    });
  }

  /** The program dies, as in a power cut. */
  async kill(): Promise<void> {
    const program = this.#program;
    if (program === null || program.exitCode !== null) return;
    const ended = new Promise((done) => program.once('exit', done));
    program.kill('SIGKILL');
    await ended;
  }

  /** Whether a file of the pack is there. */
  has(path: string): boolean {
    return existsSync(join(this.pack, path));
  }

  /** Ends everything. */
  async close(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function writeVoice(file: string, sentence: string): Promise<void> {
  const loader = pathToFileURL(resolve(root, 'build/load-typescript.mjs')).href;
  const { loadTypeScript } = (await import(loader)) as { loadTypeScript: (path: string) => Promise<unknown> };
  const engines = (await loadTypeScript('build/narration/engines/espeak-engine.ts')) as {
    EspeakEngine: typeof EspeakEngine;
  };
  const recipes = (await loadTypeScript('build/narration/narration-recipe.ts')) as {
    voiceRecipe: typeof voiceRecipe;
  };
  const wav = (await loadTypeScript('build/studio/sound/wav-file.ts')) as { encodeWav: typeof encodeWav };
  const recipe = recipes.voiceRecipe('en');
  if (recipe === null) throw new Error('There is no English voice.');
  const { samples, sampleRate } = (await engines.EspeakEngine.create(recipe)).speak(sentence);
  const [before, after] = [silenceSeconds.before * sampleRate, silenceSeconds.after * sampleRate];
  const heard = new Float32Array(before + samples.length + after);
  heard.set(samples, before);
  writeFileSync(file, wav.encodeWav({ samples: heard, sampleRate }));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
