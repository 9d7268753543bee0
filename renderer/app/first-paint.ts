/** When the first picture is really on the screen. */

/** A picture that cannot be had must not keep the window shut, milliseconds. */
const longestWaitMs = 2000;
/** A hidden window may get no frames at all, milliseconds. */
const frameWaitMs = 300;

/** Resolves after the first picture was decoded and painted. Call before the app is put into the document. */
export async function firstPaint(): Promise<void> {
  await new Promise<void>((resolve) => {
    document.addEventListener('picture-ready', () => resolve(), { once: true });
    setTimeout(resolve, longestWaitMs);
  });
  await nextFrame();
  await nextFrame();
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, frameWaitMs);
  });
}
