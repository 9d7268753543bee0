/** Listens to many clips at once, one worker thread for each core. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { hearClip, type ClipToHear, type HeardClip } from './hear-clip.ts';

/** Fewer clips than this are heard here: a worker has to load the tools first, about a second. */
const worthWorkers = 12;
/** More listeners than this only fight for memory. */
const mostWorkers = 8;

/** What was heard in each clip, in the order of the clips. */
export async function hearClips(
  clips: readonly ClipToHear[],
  workers = clips.length < worthWorkers ? 0 : Math.min(availableParallelism(), mostWorkers),
): Promise<readonly HeardClip[]> {
  const heard: HeardClip[] = [];
  let next = 0;
  const take = (): number | null => (next < clips.length ? next++ : null);
  const listen = async (hear: (clip: ClipToHear) => Promise<HeardClip>): Promise<void> => {
    for (let at = take(); at !== null; at = take()) {
      const clip = clips[at];
      if (clip !== undefined) heard[at] = await hear(clip);
    }
  };
  if (workers === 0) await listen(hearClip);
  else await Promise.all(Array.from({ length: workers }, () => listenInWorker(listen)));
  return heard;
}

async function listenInWorker(
  listen: (hear: (clip: ClipToHear) => Promise<HeardClip>) => Promise<void>,
): Promise<void> {
  const worker = new Worker(new URL('hear-worker.mjs', import.meta.url));
  try {
    await listen(
      (clip) =>
        new Promise((done, fail) => {
          worker.removeAllListeners();
          worker.once('message', done);
          worker.once('error', fail);
          worker.once('exit', (code) =>
            fail(new Error(`A listener ended with ${String(code)}. Run it again.`)),
          );
          worker.postMessage(clip);
        }),
    );
  } finally {
    worker.removeAllListeners();
    await worker.terminate();
  }
}
