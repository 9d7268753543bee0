#!/usr/bin/env node
// `npm run narration:report`: pace, loudness, size and open clips of each language, and a picture of its cues over the sound.
import { relative } from 'node:path';
import { loadTypeScript } from '../load-typescript.mjs';
import { root } from '../setup.mjs';
import { writeFigures } from '../write-figures.mjs';

const { writeNarrationReport } = await loadTypeScript('build/narration/report/write-narration-report.ts');
const { markdown, files } = await writeNarrationReport();
await writeFigures('docs/narration/README.md', 'narration', markdown);
console.log(markdown);
for (const file of files) console.log(`Written: ${relative(root, file)}`);
