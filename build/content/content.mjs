#!/usr/bin/env node
// Commands for packs: content.mjs compile | check [folder ...]
import { loadTypeScript } from '../load-typescript.mjs';

const [command = 'compile', ...rest] = process.argv.slice(2);
const { checkAll, compileAll } = await loadTypeScript('build/content/run-content.ts');
if (command === 'compile') process.exitCode = compileAll();
else if (command === 'check') process.exitCode = checkAll(rest.length > 0 ? rest : undefined);
else {
  console.error(`"${command}" is not known. Use compile or check.`);
  process.exitCode = 1;
}
