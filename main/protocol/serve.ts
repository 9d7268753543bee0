import type { BootData, PackOffer } from '../../content/schema/boot-data.ts';
import { isListed } from '../packs/read-pack.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { appHost } from '../security/policy.ts';
import { fillBootPage } from './boot-page.ts';
import { findSafeFile } from './safe-path.ts';
import { sendFile, sendStatus, sendText } from './send-file.ts';

/** Everything the answers are made from. */
export interface ServeOptions {
  /** Absolute folder of the built page. */
  readonly rendererFolder: string;
  /** Text of `index.html`; rejects when the page has not been built. */
  readonly page: Promise<string>;
  /** What goes into the page, made anew for each request. */
  readonly boot: () => Promise<BootData>;
  readonly packs: Pick<PackStore, 'offered' | 'verified' | 'find'>;
  /** Told the path and the reason of what is not served. */
  readonly onRefused: (path: string, reason: string) => void;
}

const packPath = /^\/packs\/([a-z0-9-]+)\/(.+)$/;

/** Takes one request and never throws: what cannot be answered is 404, 405 or 500 without a word about the disk. */
export function createServe(options: ServeOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendStatus(405, { Allow: 'GET, HEAD' });
    if (url.host !== appHost) return sendStatus(404);
    try {
      return await answer(url.pathname, request, options);
    } catch (thrown) {
      options.onRefused(url.pathname, thrown instanceof Error ? thrown.message : 'unknown');
      return sendStatus(500);
    }
  };
}

async function answer(path: string, request: Request, options: ServeOptions): Promise<Response> {
  if (path === '/' || path === '/index.html') {
    return sendText(fillBootPage(await options.page, await options.boot()), 'index.html', request.method);
  }
  if (path === '/packs.json') {
    const offer: PackOffer = { packs: await options.packs.offered() };
    return sendText(JSON.stringify(offer), 'packs.json', request.method);
  }
  const [, id, rest] = packPath.exec(path) ?? [];
  if (id !== undefined && rest !== undefined) return answerFromPack(id, rest, request, options);
  return answerFromFolder(options.rendererFolder, path, request, options);
}

async function answerFromPack(
  id: string,
  path: string,
  request: Request,
  options: ServeOptions,
): Promise<Response> {
  // Index and texts are sent as they were verified, without what is broken.
  if (path.endsWith('.json') && !path.includes('/')) {
    const pack = await options.packs.verified(id);
    const value = path === 'index.json' ? pack?.index : pack?.languages.get(path.slice(0, -'.json'.length));
    return value === undefined ? sendStatus(404) : sendText(JSON.stringify(value), path, request.method);
  }
  const pack = options.packs.find(id);
  if (pack === null || !isListed(pack, decode(path))) {
    options.onRefused(`/packs/${id}/${path}`, 'not-a-file-of-the-pack');
    return sendStatus(404);
  }
  return answerFromFolder(pack.folder, path, request, options);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

async function answerFromFolder(
  folder: string,
  path: string,
  request: Request,
  { onRefused }: ServeOptions,
): Promise<Response> {
  const file = await findSafeFile(folder, path);
  if (file.ok) return sendFile(file.value, request);
  onRefused(path, file.issue);
  return sendStatus(file.issue === 'not-decodable' ? 400 : 404);
}
