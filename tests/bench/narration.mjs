// P4, P5 and S1: how soon Listen is heard, how near the light is to the sound, and what a thousand clips leave behind. In Chromium, with the real player.
/* global HTMLMediaElement, MessageChannel, CSS, cancelAnimationFrame, lanternBench -- what runs in the page */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from '../../build/setup.mjs';

const flags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
];

/** Runs in the page before anything else: knows every player, and the moment at which its clock first moved. */
function watchPlayers() {
  const players = new Set();
  const { play } = HTMLMediaElement.prototype;
  const watch = { players, heardAtMs: null };
  HTMLMediaElement.prototype.play = function playAndWatch() {
    if (!this.src.startsWith('data:')) {
      players.add(this);
      const from = this.currentTime;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (this.currentTime > from) watch.heardAtMs ??= performance.now();
        // Nobody waits any more for one that was stopped, or was not the first.
        if (!this.paused && watch.heardAtMs === null) port2.postMessage(0);
        else port1.close();
      };
      port2.postMessage(0);
    }
    return play.call(this);
  };
  globalThis.lanternBench = watch;
}

/** After this long a page stands still: its neighbours are there and its picture has come to life, milliseconds. */
const restMs = 5000;

/** The kiosk at the doors. */
async function openKiosk(url) {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: flags,
    ...(executablePath === null ? {} : { executablePath }),
  });
  const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
  await page.addInitScript(watchPlayers);
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('lantern-app')?.ports?.pack.index != null);
  await tell(page, { type: 'input' }, { type: 'skip-hands' });
  return { browser, page };
}

const tell = (page, ...events) =>
  page.evaluate((all) => {
    for (const event of all) document.querySelector('lantern-app').ports.session.send(event);
  }, events);

const untilNarration = (page, wanted) =>
  page.waitForFunction(
    (states) => states.includes(document.querySelector('lantern-app').ports.session.view.narration),
    wanted,
    { polling: 20, timeout: 60_000 },
  );

const percentile = (values, share) =>
  values.toSorted((one, other) => one - other)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ];

/**
 * P4: from the touch on Listen to the first move of the player's clock (rulings 44). The clip is preloaded, as when a visitor looks at a page
 * before touching. What follows is the silence at the head of the clip, which is told apart.
 */
export async function measureListen(url, { rounds = 20, slides }) {
  const { browser, page } = await openKiosk(url);
  await tell(page, { type: 'open-door', path: 'older' });
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    await tell(page, { type: 'open-slide', slide: slides[round % slides.length] });
    await page.waitForTimeout(700);
    await page.evaluate(() => {
      lanternBench.heardAtMs = null;
      lanternBench.touchedAtMs = null;
      window.addEventListener('pointerup', (event) => (lanternBench.touchedAtMs = event.timeStamp), {
        once: true,
        capture: true,
      });
    });
    await page.locator('[data-control="listen"]').click();
    await page.waitForFunction(() => lanternBench.heardAtMs !== null, null, { polling: 10 });
    times.push(await page.evaluate(() => lanternBench.heardAtMs - lanternBench.touchedAtMs));
  }
  await browser.close();
  return {
    medianMs: Math.round(percentile(times, 0.5)),
    worstMs: Math.round(Math.max(...times)),
    p95Ms: Math.round(percentile(times, 0.95)),
    rounds,
  };
}

/**
 * P5: what is lit in each frame, and where the player's clock stands in it, against the onsets measured in the decoded clip and against the
 * cues.
 * @param {{slide: string, onsetsMs: readonly number[], cues: readonly (readonly number[])[]}[]} pages of one language
 */
export async function measureHighlight(url, language, pages) {
  const { browser, page } = await openKiosk(url);
  await tell(page, { type: 'choose-language', language }, { type: 'open-door', path: 'older' });
  const onsetErrors = [];
  const cueErrors = [];
  for (const { slide, onsetsMs, cues } of pages) {
    await tell(page, { type: 'open-slide', slide });
    await page.evaluate(() => {
      lanternBench.lit = [];
      let last = '';
      const look = () => {
        const [range] = CSS.highlights.get('lantern-word') ?? [];
        const player = [...lanternBench.players].find((one) => !one.paused && !one.ended && one.src !== '');
        const word = range?.toString() ?? '';
        const key = range === undefined ? '' : `${range.startOffset}/${word}`;
        if (key !== last && word !== '' && player !== undefined)
          lanternBench.lit.push([word, player.currentTime * 1000]);
        last = key;
        lanternBench.frame = requestAnimationFrame(look);
      };
      look();
    });
    await tell(page, { type: 'toggle-listen' });
    await untilNarration(page, ['ended', 'unavailable']);
    const lit = await page.evaluate(() => {
      cancelAnimationFrame(lanternBench.frame);
      return lanternBench.lit;
    });
    const nearest = (timeMs) =>
      Math.min(...lit.map(([, soundMs]) => Math.abs(soundMs - timeMs)), Number.POSITIVE_INFINITY);
    onsetErrors.push(...onsetsMs.map(nearest));
    cueErrors.push(...cues.map(([startMs]) => nearest(startMs)));
  }
  await browser.close();
  return {
    onsets: onsetErrors.length,
    onsetP50Ms: Math.round(percentile(onsetErrors, 0.5)),
    onsetP95Ms: Math.round(percentile(onsetErrors, 0.95)),
    words: cueErrors.length,
    cueP95Ms: Math.round(percentile(cueErrors, 0.95)),
  };
}

/** Resident memory of the page's process, MB; only where /proc tells it. */
async function residentMb(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      try {
        return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024;
      } catch {
        return 0;
      }
    });
  return Math.max(0, ...sizes);
}

/** S1: clips played one after another, each heard for a moment and then to its end; what has grown in the second half. */
export async function measureSoak(url, { clips = 1000, slides }) {
  const { browser, page } = await openKiosk(url);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('Performance.enable');
  await tell(page, { type: 'open-door', path: 'older' });
  const look = async () => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      heapKb: of('JSHeapUsedSize') / 1024,
      nodes: of('Nodes'),
      pictures: of('Documents'),
      listeners: of('JSEventListeners'),
      residentMb: await residentMb(browser),
    };
  };
  const run = (from, to) =>
    page.evaluate(
      async ([first, last, ids]) => {
        const { session: port } = document.querySelector('lantern-app').ports;
        const until = (test) =>
          new Promise((done) => {
            const ask = () => (test() ? done() : setTimeout(ask, 5));
            ask();
          });
        for (let clip = first; clip < last; clip += 1) {
          port.send({ type: 'open-slide', slide: ids[clip % ids.length] });
          port.send({ type: 'toggle-listen' });
          await until(() => port.view.narration === 'playing');
          for (const player of lanternBench.players) {
            if (!player.paused && player.duration > 0.3) player.currentTime = player.duration - 0.1;
            else lanternBench.players.delete(player);
          }
          await until(() => port.view.narration === 'ended' || port.view.narration === 'unavailable');
          if (port.view.narration === 'unavailable') lanternBench.failed = (lanternBench.failed ?? 0) + 1;
        }
      },
      [from, to, slides],
    );
  // Compared on the same page: the nodes of a picture's own document count too, and each page has its own pictures.
  const lookAtFirstPage = async () => {
    await tell(page, { type: 'open-slide', slide: slides[0] });
    await page.waitForTimeout(restMs);
    return look();
  };
  // Until then every clip has been heard many times, and the engine has compiled what it wants to compile.
  const warm = Math.round(clips / 2);
  await run(0, warm);
  const start = await lookAtFirstPage();
  await run(warm, clips);
  const end = await lookAtFirstPage();
  const failed = await page.evaluate(() => lanternBench.failed ?? 0);
  await browser.close();
  const per1000 = (name) => ((end[name] - start[name]) / (clips - warm)) * 1000;
  return {
    clips,
    failed,
    heapKbPer1000: Math.round(per1000('heapKb')),
    nodesPer1000: Math.round(per1000('nodes')),
    morePictures: end.pictures - start.pictures,
    listenersPer1000: Math.round(per1000('listeners')),
    residentMb: [Math.round(start.residentMb), Math.round(end.residentMb)],
  };
}
