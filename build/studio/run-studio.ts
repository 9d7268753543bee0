/** Starts the recording studio. */
import { join, resolve } from 'node:path';
import { hasAligner } from '../narration/aligner/aligner-tool.mjs';
import { packFolders } from '../content/run-content.ts';
import { KioskBeside } from './server/kiosk-beside.ts';
import { ChildRunner } from './server/run-child.ts';
import { answerRoute } from './server/studio-routes.ts';
import { listenForStudio } from './server/studio-server.ts';
import { studioToken } from './server/studio-token.ts';
import { PackDesk } from './texts/pack-desk.ts';

const root = resolve(import.meta.dirname, '../..');
const cacheFolder = join(root, 'node_modules/.cache/lantern/studio');

/** Where the studio is found when nobody says otherwise. */
export const usualPort = 4860;

/** How a studio is started. */
export interface StudioOptions {
  /** Port on the loopback address; 0 = any free one. */
  readonly port: number;
  /** Pack folders; absent = those of the project. */
  readonly folders?: readonly string[];
  /** Id of the pack to begin with. */
  readonly pack: string | null;
  /** Language to begin with. */
  readonly language: string | null;
  /** Folder the kiosk beside is compiled into and the secret lies in; absent = the project's cache. */
  readonly cacheFolder?: string;
}

/** A running studio. */
export interface Studio {
  /** Address that lets a browser in. */
  readonly address: string;
  close(): Promise<void>;
}

/** Starts the studio. */
export async function startStudio(options: StudioOptions): Promise<Studio> {
  const { port, folders = packFolders(), pack, language } = options;
  const cache = options.cacheFolder ?? cacheFolder;
  const desk = new PackDesk(folders);
  // Apart: whoever wants to hear the kiosk does not wait for words that are being looked for.
  const [words, clips] = [new ChildRunner(), new ChildRunner()];
  let kiosk: KioskBeside | null = null;
  const server = await listenForStudio(port, studioToken(join(cache, 'token')), (studioOrigin) => {
    kiosk = new KioskBeside({ desk, children: clips, packsFolder: join(cache, 'packs'), studioOrigin });
    const tools = { desk, children: words, kiosk, hasAligner, wanted: { pack, language }, today };
    return (request) => answerRoute(request, tools);
  });
  return {
    address: server.address,
    close: async () => {
      words.close();
      clips.close();
      await Promise.all([server.close(), kiosk?.close()]);
    },
  };
}

/** Today where the reader is, such as 2026-03-01. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
