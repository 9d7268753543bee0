// P2 and P6: what a slide change costs the main thread, and what many of them leave behind, in Chromium.
import { chromium } from 'playwright';
import { findChromium } from '../../build/setup.mjs';

const flags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--allow-file-access-from-files',
  '--autoplay-policy=no-user-gesture-required',
];

/**
 * @typedef {object} Deck
 * @property {string} url
 * @property {string} ready expression that becomes true when the page can be used
 * @property {string} next expression that turns the page
 * @property {string} place expression that says where one is; every turn must change it
 * @property {(page: import('playwright').Page) => Promise<void>} [prepare] runs once it is ready
 */

/** Opens a page in a fresh Chromium; `prepare` runs once it is ready. */
export async function openBenchPage(url, ready) {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: flags,
    ...(executablePath === null ? {} : { executablePath }),
  });
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto(url);
  await page.waitForFunction(ready);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  return { browser, page, session };
}

/** What is counted of a turn, seconds. */
const timed = ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];

/** Turns before anything is counted: every picture has been seen once. */
const warmUpTurns = 15;

async function metrics(session) {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** Counts frame gaps in the page while a turn is counted, one bucket a millisecond. */
async function countFrames(page) {
  await page.evaluate(() => {
    const gaps = new Uint32Array(1000);
    let last = performance.now();
    const frame = (now) => {
      if (globalThis.lanternTurns) gaps[Math.min(999, Math.round(now - last))] += 1;
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    globalThis.lanternFrameGaps = gaps;
  });
}

function percentile(gaps, share) {
  const total = gaps.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  return gaps.findIndex((count) => (seen += count) >= total * share);
}

/** A turn that leads nowhere costs nothing, and a figure made of such turns says nothing. */
function mustHaveTurned(stuck, changes) {
  if (stuck > 0)
    throw new Error(
      `${stuck} of ${changes} turns of the page led nowhere. Look at "next" and "place" of the deck in build/bench.mjs.`,
    );
}

/** Turns the page, leaves it `waitMs`, and says whether the turn led anywhere. */
async function turn({ page, deck, waitMs }) {
  const before = await page.evaluate(deck.place);
  await page.evaluate(`globalThis.lanternTurns = true; ${deck.next}`);
  await page.waitForTimeout(waitMs);
  await page.evaluate('globalThis.lanternTurns = false');
  return (await page.evaluate(deck.place)) !== before;
}

/**
 * Seconds of main thread of all turns, net of the page at rest: the time after each turn is counted against the same time once more, in
 * which nothing is done. A page that has rested for longer is no measure: Lantern's pictures begin to breathe after 3 s.
 */
async function costOfTurns({ page, session, deck, waitMs, changes }) {
  const spent = Object.fromEntries(timed.map((name) => [name, 0]));
  let stuck = 0;
  for (let i = 0; i < changes; i += 1) {
    const start = await metrics(session);
    if (!(await turn({ page, deck, waitMs }))) stuck += 1;
    const turned = await metrics(session);
    await page.waitForTimeout(waitMs);
    const rested = await metrics(session);
    for (const name of timed) spent[name] += 2 * turned[name] - start[name] - rested[name];
  }
  mustHaveTurned(stuck, changes);
  return spent;
}

/** Gaps between frames while a page turns, one bucket a millisecond. */
async function gapsOfTurns({ page, deck, waitMs, changes }) {
  await countFrames(page);
  let stuck = 0;
  for (let i = 0; i < changes; i += 1) if (!(await turn({ page, deck, waitMs }))) stuck += 1;
  mustHaveTurned(stuck, changes);
  return page.evaluate(() => [...globalThis.lanternFrameGaps]);
}

/**
 * Main-thread cost of one change at 4x CPU throttle, and the gaps between frames. Two rounds: whoever counts frames makes the page style
 * every one of them, also those that the compositor fades by itself (45 ms of a turn when both were counted at once).
 * @param {Deck} deck
 */
export async function measureSlideChange(deck, { changes = 150, waitMs = 700, throttle = 4 } = {}) {
  const { browser, page, session } = await openBenchPage(deck.url, deck.ready);
  await deck.prepare?.(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  for (let i = 0; i < warmUpTurns; i += 1) await turn({ page, deck, waitMs });
  const spent = await costOfTurns({ page, session, deck, waitMs, changes });
  const gaps = await gapsOfTurns({ page, deck, waitMs, changes });
  await browser.close();
  const net = (name) => (spent[name] / changes) * 1000;
  return {
    taskMs: Number(net('TaskDuration').toFixed(1)),
    scriptMs: Number(net('ScriptDuration').toFixed(1)),
    layoutMs: Number((net('LayoutDuration') + net('RecalcStyleDuration')).toFixed(1)),
    frameGapP99Ms: percentile(gaps, 0.99),
  };
}

/**
 * Growth per 1000 changes after garbage collection: heap in KB, DOM nodes, listeners; and the largest counts seen.
 * @param {Deck} deck
 */
export async function measureEndurance(deck, { changes = 10_000, counts }) {
  const { browser, page, session } = await openBenchPage(deck.url, deck.ready);
  await deck.prepare?.(page);
  const collected = async () => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    return metrics(session);
  };
  const run = (times) =>
    page.evaluate(
      async ([expression, placeExpression, total]) => {
        const next = new Function(expression);
        const place = new Function(`return ${placeExpression}`);
        let stuck = 0;
        for (let i = 0; i < total; i += 1) {
          const before = place();
          next();
          await new Promise((done) => requestAnimationFrame(done));
          if (place() === before) stuck += 1;
        }
        return stuck;
      },
      [deck.next, deck.place, times],
    );
  await run(500);
  const start = await collected();
  const stuck = await run(changes);
  const end = await collected();
  const alive = await page.evaluate(counts);
  await browser.close();
  mustHaveTurned(stuck, changes);
  const per1000 = (name, unit = 1) =>
    Number((((end[name] - start[name]) / unit / changes) * 1000).toFixed(1));
  return {
    heapKbPer1000: per1000('JSHeapUsedSize', 1024),
    nodesPer1000: per1000('Nodes'),
    listenersPer1000: per1000('JSEventListeners'),
    ...alive,
  };
}
