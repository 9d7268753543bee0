#!/usr/bin/env node
// `npm run export`: take-home books (EPUB) and captions (WebVTT) of packs, into release/take-home.
// export-packs.mjs [pack folder ...] [--language=fr] [--check] [--ace]
import { parseArgs } from 'node:util';
import { ensurePackages, runCommand, SetupError } from '../setup.mjs';

function readWords() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        language: { type: 'string' },
        check: { type: 'boolean', default: false },
        ace: { type: 'boolean', default: false },
        output: { type: 'string' },
      },
    });
  } catch (error) {
    throw new SetupError(error.message);
  }
}

await runCommand(async () => {
  const { values, positionals } = readWords();
  ensurePackages();
  const { loadTypeScript } = await import('../load-typescript.mjs');
  const { runExport } = await loadTypeScript('build/export/run-export.ts');
  return runExport({
    folders: positionals,
    language: values.language ?? null,
    check: values.check,
    ace: values.ace,
    ...(values.output === undefined ? {} : { output: values.output }),
    epoch: process.env.SOURCE_DATE_EPOCH,
  });
});
