import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { makeBootData } from '../../main/boot-data.ts';
import { layerConfig, type AppConfig } from '../../main/config/app-config.ts';
import { layerFromEnvironment, layerFromFlags } from '../../main/config/config-layer.ts';
import { createPackStore, type PackStore } from '../../main/packs/pack-store.ts';
import { createServe } from '../../main/protocol/serve.ts';
import { sendFile } from '../../main/protocol/send-file.ts';
import { appHost } from '../../main/security/policy.ts';

const root = resolve(import.meta.dirname, '../..');

/** What the preview host shows and where. */
export interface PreviewOptions {
  /** Port on the loopback address; 0 or absent = any free one. */
  readonly port?: number;
  /** Folders of compiled packs; absent = `dist/packs`. */
  readonly packFolders?: readonly string[];
  /** Flags as the kiosk takes them, such as `--default-language=fr`. */
  readonly flags?: readonly string[];
  /** Environment as the kiosk takes it; absent = this process's. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Origin of the one page that may show the kiosk in a frame; absent = none. */
  readonly framedBy?: string;
  /** Script that uses the page as a visitor would, for whoever shows one slide; absent = none. */
  readonly guideFile?: string;
}

/** Where the page finds the guide. */
const guidePath = '/kiosk-guide.js';

/** A running preview host. */
export interface PreviewHost {
  readonly url: string;
  /** Looks whether a pack was compiled anew and tells the open pages. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The same page and packs as in the kiosk, for any browser on this machine: it answers through the very code that answers in
 * Electron, headers and byte ranges included. Listens on the loopback address only.
 */
export async function startPreviewHost(options: PreviewOptions): Promise<PreviewHost> {
  const layers = [
    layerFromEnvironment(options.environment ?? process.env),
    layerFromFlags(options.flags ?? []),
  ];
  const { config, issues } = layerConfig(layers);
  for (const issue of issues)
    console.error(
      `${issue.place}: ${issue.key ?? ''} expected ${issue.expected}, found ${issue.found}. ${issue.todo}`,
    );
  const packs = createPackStore({
    folders: options.packFolders ?? [
      ...(config.packFolder === null ? [] : [config.packFolder]),
      join(root, 'dist/packs'),
    ],
    wantedIds: config.packs,
    languages: config.languages,
    onNotices: (_notices, fresh) => {
      for (const { what, todo } of fresh) console.error(`${what} ${todo}`);
    },
  });
  // Checked at once: a pack compiled anew while no page is open must not be held against its old index.
  await packs.refresh();
  const listeners = new Set<ServerResponse>();
  const server = createServer(answerWith(config, packs, { listeners, ...options }));
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(options.port ?? 0, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    refresh: async () => {
      if (!(await packs.refresh())) return;
      for (const listener of listeners) listener.write('event: packs-changed\ndata: {}\n\n');
    },
    close: () => close(server, listeners),
  };
}

interface Audience extends Pick<PreviewOptions, 'framedBy' | 'guideFile'> {
  /** Open pages. */
  readonly listeners: Set<ServerResponse>;
}

function answerWith(config: AppConfig, packs: PackStore, { listeners, framedBy, guideFile }: Audience) {
  const rendererFolder = join(root, 'dist/renderer');
  const page = readFile(join(rendererFolder, 'index.html'), 'utf8');
  const serve = createServe({
    rendererFolder,
    page: guideFile === undefined ? page : page.then(addGuide),
    boot: async () => makeBootData({ ...config, staffPin: null, staffCard: null }, await packs.boot()),
    packs,
    onRefused: (path, reason) => {
      if (path !== '/favicon.ico') console.error(`Not served: ${path} (${reason})`);
    },
  });
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.url === '/events') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(': open\n\n');
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
      return;
    }
    const isGuide = guideFile !== undefined && request.url === guidePath;
    const answered = isGuide ? (asked: Request) => sendFile(guideFile, asked) : serve;
    void answer(answered, request, response, framedBy);
  };
}

function addGuide(page: string): string {
  return page.replace('</head>', `<script type="module" src="${guidePath}"></script></head>`);
}

async function answer(
  serve: (request: Request) => Promise<Response>,
  request: IncomingMessage,
  response: ServerResponse,
  framedBy: string | undefined,
): Promise<void> {
  const headers = new Headers(request.headers.range === undefined ? [] : [['range', request.headers.range]]);
  const asked = new Request(`http://${appHost}${request.url ?? '/'}`, {
    method: request.method ?? 'GET',
    headers,
  });
  const answered = await serve(asked);
  const policy = answered.headers.get('Content-Security-Policy');
  if (framedBy !== undefined && policy !== null)
    answered.headers.set(
      'Content-Security-Policy',
      policy.replace("frame-ancestors 'none'", `frame-ancestors ${framedBy}`),
    );
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  if (answered.body === null) response.end();
  else
    Readable.fromWeb(answered.body as ReadableStream)
      .on('error', () => response.destroy())
      .pipe(response);
}

async function close(server: Server, listeners: ReadonlySet<ServerResponse>): Promise<void> {
  for (const listener of listeners) listener.end();
  server.closeAllConnections();
  await new Promise<void>((done) => server.close(() => done()));
}
