#!/usr/bin/env node
// Commands for packs: content.mjs compile | check [folder ...] | report [folder ...] | figures [--write] | schemas
import { loadTypeScript } from '../load-typescript.mjs';

const [command = 'compile', ...rest] = process.argv.slice(2);
const commands = {
  compile: async () => (await loadTypeScript('build/content/run-content.ts')).compileAll(),
  check: async () => {
    const { checkAll } = await loadTypeScript('build/content/run-content.ts');
    const { checkNarration } = await loadTypeScript('build/narration/run-narration.ts');
    const words = checkAll(rest.length > 0 ? rest : undefined);
    // Both are said, whatever the first finds: somebody who corrects a text wants to know about its sound too.
    return Math.max(words, await checkNarration(rest));
  },
  report: async () =>
    (await loadTypeScript('build/content/run-content.ts')).reportAll(rest.length > 0 ? rest : undefined),
  figures: async () => {
    const markdown = (await loadTypeScript('build/content/run-content.ts')).figuresOfAll();
    console.log(markdown);
    if (rest.includes('--write')) {
      const { writeFigures } = await import('../write-figures.mjs');
      await writeFigures('README.md', 'content', markdown);
    }
    return 0;
  },
  schemas: async () => (await loadTypeScript('build/content/json-schemas.ts')).writeJsonSchemas(),
};
if (command in commands) process.exitCode = await commands[command]();
else {
  console.error(`"${command}" is not known. Use ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 1;
}
