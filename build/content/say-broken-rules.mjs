// A thread of `npm run dev`: checks the words of packs that were saved, and says what is wrong. The page is answered meanwhile.
import { parentPort } from 'node:worker_threads';
import { loadTypeScript } from '../load-typescript.mjs';

/** The page is drawn first, and whoever goes on typing is told once, milliseconds. */
const quietForMs = 1500;

const { compileFolder, sayBrokenRules } = await loadTypeScript('build/content/run-content.ts');
const folders = new Set();
let timer;

parentPort.on('message', (folder) => {
  folders.add(folder);
  clearTimeout(timer);
  timer = setTimeout(() => {
    for (const one of folders) sayBrokenRules(compileFolder(one));
    folders.clear();
  }, quietForMs);
});
