// The benches of the voice: P4 (Listen to sound), P5 (light beside sound), S1 (a thousand clips).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from './load-typescript.mjs';
import { root } from './setup.mjs';

const pack = join(root, 'dist/packs/leukemia');
const readPack = (file) => JSON.parse(readFileSync(join(pack, file), 'utf8'));
/** Silence at the head of every clip, milliseconds (narration-recipe.ts). */
const leadInMs = 200;

export async function benchListen(url, isQuick) {
  const { measureListen } = await import('../tests/bench/narration.mjs');
  const { paths } = readPack('index.json');
  const { medianMs, p95Ms, worstMs, rounds } = await measureListen(url, {
    rounds: isQuick ? 8 : 30,
    slides: paths.older,
  });
  return {
    id: 'P4',
    what: 'touch on Listen to the first move of the sound, clip preloaded',
    figures: {
      lantern: `${medianMs} ms, 95 % ${p95Ms} ms, worst ${worstMs} ms of ${rounds}; then ${leadInMs} ms of silence at the head of the clip`,
    },
    budget: 'median <= 100 ms',
    isMet: medianMs <= 100,
  };
}

/** The language in which the light is furthest from the sound stands for all. */
function summaryOf(results) {
  const [worst] = results.toSorted((one, other) => other.onsetP95Ms - one.onsetP95Ms);
  const onsets = results.reduce((sum, result) => sum + result.onsets, 0);
  return `95 % ${worst.onsetP95Ms} ms in the worst of ${results.length} languages (${worst.language}), ${onsets} measured onsets in all`;
}

export async function benchHighlight(url, isQuick) {
  const { measureHighlight } = await import('../tests/bench/narration.mjs');
  const { measuredOnsets } = await loadTypeScript('tests/e2e/measured-onsets.ts');
  const { languages, paths } = readPack('index.json');
  const results = [];
  for (const language of isQuick ? ['fr', 'ar'] : languages) {
    const { slides } = readPack(`${language}.json`);
    const pages = [];
    for (const slide of paths.older.slice(0, isQuick ? 1 : 3)) {
      const { narration } = slides[slide].levels.older;
      pages.push({ slide, cues: narration.words, onsetsMs: await measuredOnsets(narration.audio) });
    }
    results.push({ language, ...(await measureHighlight(url, language, pages)) });
  }
  return {
    id: 'P5',
    what: 'light of a word beside its sound',
    figures: Object.fromEntries([
      ['lantern', summaryOf(results)],
      ...results.map(({ language, onsetP50Ms, onsetP95Ms, onsets, cueP95Ms, words }) => [
        language,
        `${language}: middle ${onsetP50Ms} ms, 95 % ${onsetP95Ms} ms at ${onsets} measured onsets; 95 % ${cueP95Ms} ms at ${words} word cues`,
      ]),
    ]),
    budget: '95 % <= 50 ms at measured onsets',
    isMet: results.every(({ onsetP95Ms }) => onsetP95Ms <= 50),
  };
}

/** A picture that is kept parsed has a document of its own; at most so many nodes, doubled for what is said per thousand of five hundred. */
const nodesOfPicture = 4000;

export async function benchSoak(url, isQuick) {
  const { measureSoak } = await import('../tests/bench/narration.mjs');
  const { paths } = readPack('index.json');
  const soak = await measureSoak(url, { clips: isQuick ? 100 : 1000, slides: paths.older });
  const [before, after] = soak.residentMb;
  return {
    id: 'S1',
    what: `${soak.clips} clips, growth per 1,000 after collection`,
    figures: {
      lantern: `${soak.heapKbPer1000} KB heap, ${soak.nodesPer1000} nodes and ${soak.morePictures} pictures kept parsed, ${soak.listenersPer1000} listeners; memory of the page ${before} to ${after} MB; ${soak.failed} clips failed`,
    },
    budget: 'heap <= 200 KB, nodes (but those of pictures) and listeners 0, memory <= +10 %, none failed',
    isMet:
      soak.heapKbPer1000 <= 200 &&
      soak.nodesPer1000 < 10 + Math.max(0, soak.morePictures) * nodesOfPicture &&
      soak.listenersPer1000 < 10 &&
      after <= before * 1.1 &&
      soak.failed === 0,
  };
}
