/** Work in a process of its own: it may take long, and the GPL tools of the narration never share a process with the studio. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** What became of the work. */
export interface ChildOutcome {
  readonly ok: boolean;
  /** What it printed. */
  readonly output: string;
}

/** Runs scripts of `build/studio` one after another, and ends them when the studio ends. */
export class ChildRunner {
  #last: Promise<unknown> = Promise.resolve();
  #running: ChildProcess | null = null;
  #isClosed = false;

  /** Runs a script when those before it are done. Its complaints go to the terminal. */
  run(script: string, words: readonly string[]): Promise<ChildOutcome> {
    const outcome = this.#last.then(() => this.#start(script, words));
    this.#last = outcome;
    return outcome;
  }

  /** Ends what is running; nothing more is begun. */
  close(): void {
    this.#isClosed = true;
    this.#running?.kill();
  }

  #start(script: string, words: readonly string[]): Promise<ChildOutcome> {
    if (this.#isClosed) return Promise.resolve({ ok: false, output: '' });
    return new Promise((done) => {
      const child = spawn(process.execPath, [join(import.meta.dirname, '..', script), ...words], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      this.#running = child;
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.once('error', () => done({ ok: false, output }));
      child.once('close', (code) => {
        this.#running = null;
        done({ ok: code === 0, output });
      });
    });
  }
}
