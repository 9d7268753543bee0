#!/usr/bin/env node
// scaffold.mjs new-language <tag> [--pack=<id>]
// scaffold.mjs new-slide <name> [--pack=<id>] [--after=<slide>] [--levels=young,older,parents]
import { parseArgs } from 'node:util';
import { ensurePackages, runCommand } from '../setup.mjs';

const usage = {
  'new-language': 'npm run content:new-language -- <tag, such as tr> [--pack=leukemia]',
  'new-slide':
    'npm run content:new-slide -- <name, such as hair-and-hats> [--pack=leukemia] [--after=treatment] [--levels=young,older,parents]',
};

await runCommand(async () => {
  const [command, ...words] = process.argv.slice(2);
  let read;
  try {
    read = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        pack: { type: 'string', default: 'leukemia' },
        after: { type: 'string' },
        levels: { type: 'string', default: 'young,older,parents' },
      },
    });
  } catch (error) {
    console.error(error.message);
  }
  const [name, ...more] = read?.positionals ?? [];
  if (!(command in usage) || name === undefined || more.length > 0) {
    console.error(`Usage: ${usage[command] ?? Object.values(usage).join('\n       ')}`);
    return 1;
  }
  ensurePackages();
  const { loadTypeScript } = await import('../load-typescript.mjs');
  const { runNewLanguage, runNewSlide } = await loadTypeScript('build/content/scaffold/run-scaffold.ts');
  const { pack, after = null, levels } = read.values;
  return (command === 'new-language' ? runNewLanguage : runNewSlide)({ name, pack, after, levels });
});
