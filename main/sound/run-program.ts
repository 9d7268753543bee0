import { execFile } from 'node:child_process';
import type { RunProgram } from './system-mixer.ts';

/** A mixer that does not answer must not hold anything up, milliseconds. */
const longestMs = 2000;

/** Without a shell, in English, so that answers can be read. Only for the fixed command lines of `mixer-programs.ts`. */
export const runProgram: RunProgram = (program, values) =>
  new Promise((resolve, reject) => {
    const options = { timeout: longestMs, env: { ...process.env, LC_ALL: 'C' }, windowsHide: true };
    execFile(program, [...values], options, (error, output) => {
      if (error === null) resolve(output);
      else reject(new Error(`${program} failed: ${error.message}`));
    });
  });
