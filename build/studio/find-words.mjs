#!/usr/bin/env node
// Finds the words of one take and prints them: find-words.mjs <pack folder> <language> <slide> <part> <sentence hash> <sound file>
import { loadTypeScript } from '../load-typescript.mjs';

const [, , packFolder, language, slide, part, hash, file] = process.argv;
const { findWords } = await loadTypeScript('build/studio/takes/find-words.ts');
// The studio may have ended meanwhile: then nobody wants to know.
process.stdout.on('error', () => undefined);
const found = await findWords(packFolder, { language, slide, part }, { hash, file });
process.stdout.write(JSON.stringify(found));
