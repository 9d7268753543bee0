#!/usr/bin/env node
// Makes the narration of packs: make-narration.mjs [--check] [--report] [--engine=espeak|piper] [--piper=<program>] [--voices=<folder>] [pack folder ...]
// Without --engine the embedded voice is used, and clips of Piper that still fit are kept.
import { parseArgs } from 'node:util';
import { loadTypeScript } from '../load-typescript.mjs';

const engines = ['espeak', 'piper'];

function readWords() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        check: { type: 'boolean', default: false },
        report: { type: 'boolean', default: false },
        engine: { type: 'string' },
        piper: { type: 'string', default: process.env.LANTERN_PIPER ?? 'piper' },
        voices: { type: 'string', default: process.env.LANTERN_PIPER_VOICES ?? 'piper-voices' },
      },
    });
  } catch (error) {
    console.error(error.message);
    return null;
  }
}

const words = readWords();
if (words === null) {
  process.exitCode = 1;
} else if (words.values.engine !== undefined && !engines.includes(words.values.engine)) {
  console.error(`"${words.values.engine}" is no voice that is known. Use --engine=espeak or --engine=piper.`);
  process.exitCode = 1;
} else {
  const { values, positionals } = words;
  const { runNarration } = await loadTypeScript('build/narration/run-narration.ts');
  process.exitCode = await runNarration({
    check: values.check,
    report: values.report,
    engine: values.engine ?? null,
    piper: { program: values.piper, voicesFolder: values.voices },
    folders: positionals,
  });
}
