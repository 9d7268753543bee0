// Runs in a process of its own, once for each sentence: inside one process the synthesiser would carry state from one to the next.
// align-sentence.mjs <tool folder> <request.json> <answer.json>
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , toolFolder, requestFile, answerFile] = process.argv;
const { samples, sampleRate, text, language } = JSON.parse(readFileSync(requestFile, 'utf8'));
const tool = join(toolFolder, 'node_modules/echogarden');
const { main } = JSON.parse(readFileSync(join(tool, 'package.json'), 'utf8'));
const { align } = await import(pathToFileURL(join(tool, main)).href);

const { timeline } = await align({ audioChannels: [Float32Array.from(samples)], sampleRate }, text, {
  engine: 'dtw',
  language,
  crop: true,
});

/** @returns {{ text: string, startMs: number, endMs: number }[]} words below an entry, in order */
const wordsOf = (entries) =>
  entries.flatMap(({ type, text: word, startTime, endTime, timeline: inner }) =>
    type === 'word'
      ? [{ text: word, startMs: startTime * 1000, endMs: endTime * 1000 }]
      : wordsOf(inner ?? []),
  );
writeFileSync(answerFile, JSON.stringify(wordsOf(timeline)));
