// A worker thread that listens to the clips it is sent, one after another.
import { parentPort } from 'node:worker_threads';
import { loadTypeScript } from '../../load-typescript.mjs';

const loaded = loadTypeScript('build/narration/listen/hear-clip.ts');
parentPort.on('message', async (clip) => {
  const { hearClip } = await loaded;
  parentPort.postMessage(await hearClip(clip));
});
