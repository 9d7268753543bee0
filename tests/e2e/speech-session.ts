/**
 * Keeps the log of a session by ear as docs/speech-session.md, when it is asked for:
 * `LANTERN_KEEP_SPEECH_SESSION=1 npx playwright test --config build/playwright.config.ts --project=chromium -g "blind visitor"`
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SpeechEntry } from './speech-log.ts';

const file = resolve(import.meta.dirname, '../../docs/speech-session.md');
const head = `# A session by ear

What somebody heard who used the kiosk with keys alone and never saw it: the log of the story "a blind visitor comes with a keypad" in
\`tests/e2e/stories/by-ear.test.ts\`, as the real voice reported it. The captions on the screen show the same words at the same time. "Cut"
means that the next key came first; the story presses keys as soon as it has heard what it needs, faster than most people. Made by that story
(\`tests/e2e/speech-session.ts\` says how), not by hand.

| second | heard | language | by | until |
| ---: | --- | --- | --- | --- |
`;

/** Until when something was said, by how far it had come. */
const untilWhen: ReadonlyMap<string, string> = new Map([
  ['said', 'its end'],
  ['cut', 'cut'],
  ['saying', 'the end of the story'],
]);

/** Writes the page; does nothing unless it is asked for. */
export function keepSpeechSession(log: readonly SpeechEntry[]): void {
  if (process.env['LANTERN_KEEP_SPEECH_SESSION'] === undefined) return;
  const [first] = log;
  const rows = log.map(({ text, language, by, state, atMs }) => {
    const second = ((atMs - (first?.atMs ?? 0)) / 1000).toFixed(1);
    const until = untilWhen.get(state) ?? state;
    return `| ${second} | ${text.replaceAll(/\s+/gu, ' ').replaceAll('|', '/')} | ${language} | ${by ?? 'nothing yet'} | ${until} |`;
  });
  writeFileSync(file, `${head}${rows.join('\n')}\n`);
}
