/**
 * Draws the sample of the tests: two hands that move for two seconds, recorded by Chromium itself, so that no film of a person is needed.
 * It shows no sign of any language. `node build/sign-sample.mjs` writes `tests/fixtures/sign/sample.webm`. Beside it stands the same film as MP4:
 * `ffmpeg -i sample.webm -an -c:v libx264 -profile:v baseline -crf 38 -pix_fmt yuv420p -r 30 -vf scale=320:-2 sample.mp4`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);

/** Runs in the page. @returns the video as a string of bytes */
async function record() {
  const durationMs = 2400;
  const framesPerSecond = 30;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [640, 360];
  const paper = canvas.getContext('2d');
  const circle = (x, y, radius, colour) => {
    paper.fillStyle = colour;
    paper.beginPath();
    paper.arc(x, y, radius, 0, 2 * Math.PI);
    paper.fill();
  };
  const draw = (timeMs) => {
    const turn = (2 * Math.PI * timeMs) / 1200;
    paper.fillStyle = '#dfe8ea';
    paper.fillRect(0, 0, 640, 360);
    circle(320, 340, 120, '#31505a');
    circle(320, 96, 58, '#3a2b22');
    circle(320, 140, 56, '#b9825b');
    for (const side of [-1, 1]) {
      const x = 320 + side * (130 + 40 * Math.sin(turn));
      const y = 235 + side * 45 * Math.cos(turn);
      paper.strokeStyle = '#31505a';
      paper.lineWidth = 46;
      paper.lineCap = 'round';
      paper.beginPath();
      paper.moveTo(320 + side * 84, 270);
      paper.lineTo(x, y + 30);
      paper.stroke();
      circle(x, y, 30, '#b9825b');
      for (const finger of [-2, -1, 0, 1, 2])
        circle(x + finger * 13, y - 34 + Math.abs(finger) * 5, 9, '#b9825b');
    }
  };
  draw(0);
  const pieces = [];
  const recorder = new window.MediaRecorder(canvas.captureStream(framesPerSecond), {
    mimeType: 'video/webm;codecs=vp8',
    videoBitsPerSecond: 140_000,
  });
  recorder.ondataavailable = ({ data }) => pieces.push(data);
  const stopped = new Promise((done) => (recorder.onstop = done));
  const start = performance.now();
  recorder.start();
  await new Promise((done) => {
    const timer = setInterval(() => {
      const now = performance.now() - start;
      draw(now);
      if (now < durationMs) return;
      clearInterval(timer);
      done();
    }, 1000 / framesPerSecond);
  });
  recorder.stop();
  await stopped;
  const bytes = new Uint8Array(await new window.Blob(pieces).arrayBuffer());
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
const video = Buffer.from(await page.evaluate(record), 'latin1');
writeFileSync(resolve(import.meta.dirname, '../tests/fixtures/sign/sample.webm'), video);
await browser.close();
console.log(`sample.webm: ${String(video.length)} bytes`);
