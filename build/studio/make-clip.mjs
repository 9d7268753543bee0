#!/usr/bin/env node
// Makes the clip of one text, if it is not up to date: make-clip.mjs <pack folder> <language> <slide> <part>
import { loadTypeScript } from '../load-typescript.mjs';

const [, , packFolder, language, slide, part] = process.argv;
const { makeClipOf } = await loadTypeScript('build/studio/takes/make-clip-of.ts');
await makeClipOf(packFolder, { language, slide, part });
