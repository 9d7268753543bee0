#!/usr/bin/env node
// Makes the narration of packs: make-narration.mjs [--check] [--report] [pack folder ...]
import { loadTypeScript } from '../load-typescript.mjs';

const words = process.argv.slice(2);
const unknown = words.find((word) => word.startsWith('--') && word !== '--check' && word !== '--report');
if (unknown) {
  console.error(`"${unknown}" is not known. Use --check or --report, and pack folders.`);
  process.exitCode = 1;
} else {
  const { runNarration } = await loadTypeScript('build/narration/run-narration.ts');
  process.exitCode = await runNarration({
    check: words.includes('--check'),
    report: words.includes('--report'),
    folders: words.filter((word) => !word.startsWith('--')),
  });
}
