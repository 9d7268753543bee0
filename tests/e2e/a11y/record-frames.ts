/** Records what the screen shows, as fast as the browser hands it out, and says how bright each part of it was. */
import type { Page } from '@playwright/test';
import type { Frame } from './flashes.ts';

/** Parts across and down; a part of a 24 inch panel is then about 25 by 33 mm, well under a quarter of what an eye sees at once. */
const partsAcross = 12;
const partsDown = 16;

/** Frames of everything that is seen while `during` runs. */
export async function recordFrames(page: Page, during: () => Promise<void>): Promise<Frame[]> {
  const devtools = await page.context().newCDPSession(page);
  const pictures: { readonly timeMs: number; readonly jpeg: string }[] = [];
  devtools.on('Page.screencastFrame', ({ data, sessionId, metadata }) => {
    pictures.push({ timeMs: (metadata.timestamp ?? 0) * 1000, jpeg: data });
    void devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await devtools.send('Page.startScreencast', {
    format: 'jpeg',
    quality: 60,
    maxWidth: 270,
    maxHeight: 480,
    everyNthFrame: 1,
  });
  // The first pictures may be older than the recording.
  await page.evaluate(aSecond);
  pictures.length = 0;
  await during();
  await devtools.send('Page.stopScreencast');
  await devtools.detach();
  const reader = await page.context().newPage();
  const luminances = await reader.evaluate(readLuminances, {
    jpegs: pictures.map(({ jpeg }) => jpeg),
    partsAcross,
    partsDown,
  });
  await reader.close();
  return pictures
    .map(({ timeMs }, index) => ({ timeMs, luminances: luminances[index] ?? [] }))
    .toSorted((one, other) => one.timeMs - other.timeMs);
}

/** Runs in the page, whose own clock may be turned by hand: a second of the time that style sheets know. */
function aSecond(): Promise<void> {
  return new Promise((resolve) => {
    const still = document.documentElement.animate([{}, {}], 1000);
    still.onfinish = () => resolve();
  });
}

/** Runs in an empty page: the browser decodes its own pictures, and shrinking them averages each part. */
async function readLuminances({
  jpegs,
  partsAcross,
  partsDown,
}: {
  readonly jpegs: readonly string[];
  readonly partsAcross: number;
  readonly partsDown: number;
}): Promise<number[][]> {
  const canvas = new OffscreenCanvas(partsAcross, partsDown);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas to read the pictures with.');
  context.imageSmoothingQuality = 'high';
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const found: number[][] = [];
  for (const jpeg of jpegs) {
    const bytes = Uint8Array.from(atob(jpeg), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }), {
      resizeWidth: partsAcross,
      resizeHeight: partsDown,
      resizeQuality: 'high',
    });
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, partsAcross, partsDown);
    const luminances: number[] = [];
    for (let at = 0; at < data.length; at += 4)
      luminances.push(
        0.2126 * linear((data[at] ?? 0) / 255) +
          0.7152 * linear((data[at + 1] ?? 0) / 255) +
          0.0722 * linear((data[at + 2] ?? 0) / 255),
      );
    found.push(luminances);
  }
  return found;
}
