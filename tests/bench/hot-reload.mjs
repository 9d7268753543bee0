// E1: from the moment a text is saved to the moment the page that shows it has the new words, in `npm run dev`.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/setup.mjs';
import { openBenchPage } from './slide-change.mjs';

const slide = 'blood-cells';
const file = join(root, 'content/packs/leukemia/slides/03-blood-cells/en.md');

/** Starts `npm run dev`. @returns its address, and a way to stop it */
async function startDev() {
  const program = spawn(process.execPath, [join(root, 'build/dev.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const url = await new Promise((done, fail) => {
    program.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
      const address = /watch (http:\S+)/.exec(said)?.[1];
      if (address !== undefined) done(address);
    });
    program.once('exit', (status) => fail(new Error(`npm run dev ended with ${status}: ${said}`)));
  });
  return { url, stop: () => program.kill('SIGINT') };
}

/** Waits in the page, frame by frame, until its heading holds these words. */
function untilHeading(page, words) {
  return page.waitForFunction((wanted) => {
    const within = (tree) =>
      [...tree.querySelectorAll('*')].some(
        (element) =>
          (element.localName === 'h1' && element.textContent.includes(wanted)) ||
          (element.shadowRoot !== null && within(element.shadowRoot)),
      );
    return within(document);
  }, words);
}

/** @returns {Promise<{timesMs: number[]}>} one time for each round, sorted */
export async function measureHotReload(rounds) {
  const before = readFileSync(file, 'utf8');
  const dev = await startDev();
  const { browser, page } = await openBenchPage(dev.url, "document.querySelector('lantern-app') !== null");
  const timesMs = [];
  try {
    // The page is alive and everything behind its first picture has come.
    await page.waitForTimeout(3000);
    await page.evaluate((id) => {
      const { session } = document.querySelector('lantern-app').ports;
      for (const event of [
        { type: 'input' },
        { type: 'skip-hands' },
        { type: 'open-door', path: 'older' },
        { type: 'open-slide', slide: id },
      ])
        session.send(event);
    }, slide);
    await untilHeading(page, 'Three kinds');
    for (let round = 1; round <= rounds; round += 1) {
      const words = `Three kinds ${'again '.repeat(round)}of blood cells`;
      const savedMs = performance.now();
      writeFileSync(file, before.replace(/^title: .*$/m, `title: ${words}`));
      await untilHeading(page, words);
      timesMs.push(Math.round(performance.now() - savedMs));
      // Whoever edits looks at the page and thinks; meanwhile the words are checked.
      await page.waitForTimeout(5000);
    }
  } finally {
    writeFileSync(file, before);
    // What was built is again what stands in the file; a page that does not come back must not keep the rest from ending.
    await untilHeading(page, /^title: (.*)$/m.exec(before)[1]).catch(() => undefined);
    await browser.close();
    dev.stop();
  }
  return { timesMs: timesMs.sort((one, other) => one - other) };
}
