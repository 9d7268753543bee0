#!/usr/bin/env node
// `npm run bench`: P1, P2, P4, P5, P6 and P8 of the performance budgets, S1 (a thousand clips), E1 (a saved text on the screen) and A1 (words found in recordings), against reveal.js, Swiper and a bare window in the same run.
// Prints a table, writes bench-results.json; `-- --check` exits 1 on a missed budget; `-- P1 P8` runs only those; `-- --quick` takes fewer rounds;
// `-- --write` puts the figures into the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { benchHighlight, benchListen, benchSoak } from './bench-narration.mjs';
import { buildAll } from './build.mjs';
import { loadTypeScript } from './load-typescript.mjs';
import { ensurePackages, ensureSystemPackages, root, runCommand } from './setup.mjs';
import { markdownTable, writeFigures } from './write-figures.mjs';

const isQuick = process.argv.includes('--quick');
const wanted = process.argv.slice(2).filter((word) => /^[PASE]\d$/.test(word));

/**
 * Turns a page of the kiosk by its own Next and Back buttons, to and fro at the ends of a path. The buttons are looked for once and kept
 * while they stand in the page: a search through every shadow root at each turn would be counted as the kiosk's work.
 */
const turnPage = `(() => {
  const find = (root, name) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('button') && element.textContent.trim() === name) return element;
      const inside = element.shadowRoot && find(element.shadowRoot, name);
      if (inside) return inside;
    }
    return null;
  };
  const lantern = (globalThis.lanternBench ??= { forward: true, steps: 0, buttons: {} });
  const usable = (name) => {
    if (!lantern.buttons[name]?.isConnected) lantern.buttons[name] = find(document, name);
    const button = lantern.buttons[name];
    return button && !button.disabled && button.getAttribute('aria-disabled') !== 'true' ? button : null;
  };
  if ((!lantern.forward && lantern.steps === 0) || usable(lantern.forward ? 'Next' : 'Back') === null) lantern.forward = !lantern.forward;
  lantern.steps += lantern.forward ? 1 : -1;
  usable(lantern.forward ? 'Next' : 'Back')?.click();
})()`;

/** Opens the first slide of the explore path. */
async function openExplore(page) {
  await page.mouse.click(300, 300);
  const ready = page.getByRole('button', { name: 'Ready' });
  await ready.waitFor({ timeout: 5000 }).then(
    () => ready.click(),
    () => undefined,
  );
  await page.getByRole('button', { name: /Explore/ }).click();
  await page.getByRole('button', { name: /1 of/ }).first().click();
  await page.waitForTimeout(1500);
}

const lanternDeck = (url) => ({
  url,
  ready: "document.querySelector('lantern-app') !== null",
  next: turnPage,
  place:
    "(({ slide, bandSentence }) => `${slide}/${bandSentence}`)(document.querySelector('lantern-app').ports.session.view)",
  prepare: async (page) => {
    await page.waitForTimeout(3500);
    await openExplore(page);
  },
});

async function benchStartUp(decks) {
  const { measureStartUp } = await import('../tests/bench/start-up.mjs');
  const { electronPath } = await import('./electron-runtime.mjs');
  const electron = await electronPath();
  const programs = {
    lantern: { command: [electron, root] },
    floor: { command: [electron, decks.floor] },
    swiper: { command: [electron, decks.swiper] },
    reveal: { command: [electron, decks.reveal] },
  };
  const times = await measureStartUp(programs, isQuick ? 3 : 7);
  const { lantern, floor, swiper } = times;
  return {
    id: 'P1',
    what: 'process start to first slide, painted and still',
    figures: Object.fromEntries(
      Object.entries(times).map(([name, { settledMs }]) => [name, `${settledMs} ms`]),
    ),
    budget: '<= 1.2 x floor and below Swiper',
    isMet: lantern.settledMs <= 1.2 * floor.settledMs && lantern.settledMs < swiper.settledMs,
  };
}

async function benchSlideChange(url, decks) {
  const { measureSlideChange } = await import('../tests/bench/slide-change.mjs');
  const options = { changes: isQuick ? 40 : 150 };
  const page = (folder) => ({
    url: pathToFileURL(join(folder, 'page.html')).href,
    ready: 'window.ready',
    next: 'next()',
    place: 'place()',
  });
  const lantern = await measureSlideChange(lanternDeck(url), options);
  const swiper = await measureSlideChange(page(decks.swiper), options);
  const reveal = await measureSlideChange(page(decks.reveal), options);
  const show = ({ taskMs, layoutMs, frameGapP99Ms }) =>
    `${taskMs} ms task, ${layoutMs} ms layout, p99 gap ${frameGapP99Ms} ms`;
  return {
    id: 'P2',
    what: 'one slide change, main thread at 4x throttle',
    figures: { lantern: show(lantern), swiper: show(swiper), reveal: show(reveal) },
    budget: 'task <= 0.5 x Swiper, p99 gap <= 34 ms',
    isMet: lantern.taskMs <= 0.5 * swiper.taskMs && lantern.frameGapP99Ms <= 34,
  };
}

async function benchEndurance(url) {
  const { measureEndurance } = await import('../tests/bench/slide-change.mjs');
  const counts = `(() => {
    const all = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
    const elements = all(document);
    return { slidesAlive: elements.filter((element) => element.localName === 'lantern-picture').length, audioElements: elements.filter((element) => element.localName === 'audio').length };
  })()`;
  const grown = await measureEndurance(lanternDeck(url), { changes: isQuick ? 1000 : 10_000, counts });
  return {
    id: 'P6',
    what: `${isQuick ? '1,000' : '10,000'} slide changes, growth per 1,000 after collection`,
    figures: {
      lantern: `${grown.heapKbPer1000} KB heap, ${grown.nodesPer1000} nodes, ${grown.listenersPer1000} listeners, ${grown.slidesAlive} slides and ${grown.audioElements} audio elements alive`,
    },
    budget: 'heap <= 100 KB, nodes and listeners 0, slides <= 3, audio <= 1',
    isMet:
      grown.heapKbPer1000 <= 100 &&
      grown.nodesPer1000 < 1 &&
      grown.listenersPer1000 < 1 &&
      grown.slidesAlive <= 3 &&
      grown.audioElements <= 1,
  };
}

async function benchBundle() {
  const { measureBundle } = await import('../tests/bench/bundle-size.mjs');
  const { files, gzipKb } = measureBundle();
  return {
    id: 'P8',
    what: 'JavaScript before the first slide',
    figures: { lantern: `${gzipKb} KB gzip in ${files} files` },
    budget: '<= 90 KB gzip',
    isMet: gzipKb <= 90,
  };
}

async function benchHotReload() {
  const { measureHotReload } = await import('../tests/bench/hot-reload.mjs');
  const { timesMs } = await measureHotReload(isQuick ? 3 : 10);
  const medianMs = timesMs[Math.floor(timesMs.length / 2)];
  return {
    id: 'E1',
    what: 'a saved sentence is on the screen in `npm run dev`',
    figures: { lantern: `${medianMs} ms, worst ${timesMs.at(-1)} ms of ${timesMs.length}` },
    budget: 'worst <= 1000 ms',
    isMet: timesMs.at(-1) <= 1000,
  };
}

async function benchAlignment() {
  const { ensureAligner } = await import('./narration/aligner/aligner-tool.mjs');
  ensureAligner();
  const { describeErrors, describeWorst, measureAlignment, meetsBudget } =
    await loadTypeScript('tests/bench/alignment.ts');
  const pack = join(root, 'content/packs/leukemia');
  const { languages } = JSON.parse(readFileSync(join(root, 'dist/packs/leukemia/index.json'), 'utf8'));
  const results = await measureAlignment(pack, languages, isQuick ? 5 : 25);
  return {
    id: 'A1',
    what: 'word starts found in recordings, synthetic voices as truth',
    figures: {
      lantern: describeWorst(results),
      ...Object.fromEntries(
        results.map((result) => [`${result.language} ${result.condition}`, describeErrors(result)]),
      ),
    },
    budget: 'median <= 30 ms, p90 <= 80 ms, no unflagged error over 500 ms',
    isMet: results.every(meetsBudget),
  };
}

/** The table of the README: one row for each budget, the programs side by side. */
function figuresTable(results) {
  const programs = ['lantern', 'floor', 'swiper', 'reveal'];
  const rows = results
    .filter(({ figures }) => 'lantern' in figures)
    .map(({ id, what, figures, budget, isMet }) => [
      `${id} ${what}`,
      ...programs.map((name) => figures[name] ?? ''),
      `${budget}: ${isMet ? 'met' : '**missed**'}`,
    ]);
  return markdownTable(['', 'Lantern', 'bare window', 'Swiper', 'reveal.js', 'budget'], rows);
}

await runCommand(async () => {
  ensurePackages();
  ensureSystemPackages(true);
  await buildAll();
  const { startPreviewHost } = await loadTypeScript('build/preview/preview-host.ts');
  // The peers are fetched once, and only by whoever is compared with them.
  let written = null;
  const decks = async () => {
    const { writeDecks } = await import('../tests/bench/decks.mjs');
    return (written ??= writeDecks());
  };
  const host = await startPreviewHost({ flags: ['--idle-child-ms=3600000'] });
  const benches = {
    P1: async () => benchStartUp(await decks()),
    P2: async () => benchSlideChange(host.url, await decks()),
    P4: () => benchListen(host.url, isQuick),
    P5: () => benchHighlight(host.url, isQuick),
    P6: () => benchEndurance(host.url),
    P8: benchBundle,
    S1: () => benchSoak(host.url, isQuick),
    E1: benchHotReload,
    A1: benchAlignment,
  };
  const results = [];
  for (const [id, bench] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(id)) continue;
    const result = await bench();
    results.push(result);
    console.log(`${result.id} ${result.isMet ? 'met   ' : 'MISSED'} ${result.what} (${result.budget})`);
    for (const [name, figure] of Object.entries(result.figures))
      console.log(`     ${name.padEnd(8)} ${figure}`);
  }
  await host.close();
  writeFileSync(
    join(root, 'bench-results.json'),
    `${JSON.stringify({ node: process.version, results }, null, 2)}\n`,
  );
  if (process.argv.includes('--write')) await writeFigures('README.md', 'bench', figuresTable(results));
  const missed = results.filter((result) => !result.isMet);
  return process.argv.includes('--check') && missed.length > 0 ? 1 : 0;
});
