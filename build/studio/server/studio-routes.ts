/** What the page can ask the server: one function for each method and path. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { findSafeFile } from '../../../main/protocol/safe-path.ts';
import { sendFile, sendStatus } from '../../../main/protocol/send-file.ts';
import type { FoundWords, StudioProblem, StudioView, TakeSlot, TextPlace } from '../studio-views.ts';
import { TakeDesk, type StudioResult } from '../takes/take-desk.ts';
import { takeSlots } from '../takes/take-shelf.ts';
import { describeProgress, describeText } from '../texts/describe-text.ts';
import type { DeskText, PackDesk } from '../texts/pack-desk.ts';
import type { KioskBeside } from './kiosk-beside.ts';
import type { ChildRunner } from './run-child.ts';

const pageFolder = resolve(import.meta.dirname, '../../../dist/studio');

/** Longest take that is taken, bytes: ten minutes. A longer one was left running. */
const longestBytes = 60_000_000;

/** What the answers are made from. */
export interface RouteTools {
  readonly desk: PackDesk;
  readonly kiosk: Pick<KioskBeside, 'show'>;
  readonly children: Pick<ChildRunner, 'run'>;
  readonly hasAligner: () => boolean;
  readonly wanted: StudioView['wanted'];
  /** Today, such as 2026-03-01. */
  readonly today: () => string;
}

type Answer = (request: Request, tools: RouteTools) => Promise<Response>;

/** Answers a request that the guard let pass. */
export async function answerRoute(request: Request, tools: RouteTools): Promise<Response> {
  const { pathname } = new URL(request.url);
  const route = routes[`${request.method} ${pathname}`];
  if (route !== undefined) return route(request, tools);
  if (request.method !== 'GET' && request.method !== 'HEAD') return sendStatus(405);
  if (pathname.startsWith('/pictures/')) return answerPicture(request, tools);
  const file = await findSafeFile(pageFolder, pathname === '/' ? '/index.html' : pathname);
  return file.ok ? sendFile(file.value, request) : sendStatus(404);
}

const routes: Readonly<Record<string, Answer>> = {
  'GET /api/studio': (_request, tools) => send({ ok: true, value: describeStudio(tools) }),
  'GET /api/texts': (request, { desk }) => {
    const { pack, language } = placeOf(request);
    desk.readAgain();
    return send({ ok: true, value: desk.texts(pack, language).map(describeProgress) });
  },
  'GET /api/text': (request, { desk }) =>
    withText(request, desk, (text) => ({ ok: true, value: describeText(text, placeOf(request).pack) })),
  'GET /api/take': async (request, { desk }) => {
    const text = desk.find(placeOf(request));
    const file =
      text === null ? null : new TakeDesk(text).fileOf(valueOf(request, 'sentence'), slotOf(request));
    return file === null ? refuse('take-gone') : sendFile(file, request);
  },
  'PUT /api/take': async (request, { desk }) => {
    const bytes = new Uint8Array(await request.arrayBuffer());
    if (bytes.length > longestBytes) return refuse('not-understood');
    return withText(request, desk, (text) => new TakeDesk(text).save(valueOf(request, 'sentence'), bytes));
  },
  'POST /api/keep': (request, { desk }) => step(request, desk, 'keep'),
  'POST /api/set-aside': (request, { desk }) => step(request, desk, 'setAside'),
  'POST /api/bring-back': (request, { desk }) => step(request, desk, 'bringBack'),
  'GET /api/words': answerWords,
  'PUT /api/words': async (request, { desk }) => {
    const given = await readJson(request);
    const [sentence, take] = [valueOf(request, 'sentence'), valueOf(request, 'take')];
    return withText(request, desk, (text) => new TakeDesk(text).placeWords(sentence, take, given));
  },
  'POST /api/review': async (request, { desk }) => {
    const given = await readJson(request);
    return withText(request, desk, (text) => new TakeDesk(text).sign(given));
  },
  'POST /api/kiosk': async (request, { kiosk }) => {
    const url = await kiosk.show(placeOf(request));
    return url === null ? refuse('not-made') : send({ ok: true, value: { url } });
  },
};

function describeStudio({ desk, hasAligner, wanted, today }: RouteTools): StudioView {
  return {
    packs: desk.readAgain().map(({ pack: { index } }) => ({
      id: index.id,
      title: index.title[index.languages[0] ?? ''] ?? index.id,
      languages: index.languages,
    })),
    wanted,
    canFindWords: hasAligner(),
    today: today(),
  };
}

async function answerWords(request: Request, { desk, children, hasAligner }: RouteTools): Promise<Response> {
  const place = placeOf(request);
  const [text, folder, sentence] = [
    desk.find(place),
    desk.folderOf(place.pack),
    valueOf(request, 'sentence'),
  ];
  const file = text === null ? null : new TakeDesk(text).fileOf(sentence, slotOf(request));
  if (folder === null || file === null) return refuse('take-gone');
  const nothing: FoundWords = { words: [], doubtful: [], isDoubtful: true };
  if (!hasAligner()) return send({ ok: true, value: nothing });
  // A copy: the take may be kept or replaced while others before it are looked at.
  const copies = mkdtempSync(join(tmpdir(), 'lantern-words-'));
  try {
    const copy = join(copies, basename(file));
    copyFileSync(file, copy);
    const words = [folder, place.language, place.slide, place.part, sentence, copy];
    const { ok, output } = await children.run('find-words.mjs', words);
    return await send({ ok: true, value: ok ? (JSON.parse(output) as FoundWords) : nothing });
  } finally {
    rmSync(copies, { recursive: true });
  }
}

async function answerPicture(request: Request, { desk }: RouteTools): Promise<Response> {
  const [, pack = '', path = ''] =
    /^\/pictures\/([a-z0-9-]+)\/([A-Za-z0-9._/-]+)$/.exec(new URL(request.url).pathname) ?? [];
  const file = desk.pictureFile(pack, path);
  return file === null ? sendStatus(404) : sendFile(file, request);
}

function step(request: Request, desk: PackDesk, name: 'keep' | 'setAside' | 'bringBack'): Promise<Response> {
  return withText(request, desk, (text) => new TakeDesk(text).step(valueOf(request, 'sentence'), name));
}

function withText<Value>(
  request: Request,
  desk: PackDesk,
  work: (text: DeskText) => StudioResult<Value>,
): Promise<Response> {
  const text = desk.find(placeOf(request));
  return text === null ? refuse('text-changed') : send(work(text));
}

function valueOf(request: Request, name: string): string {
  return new URL(request.url).searchParams.get(name) ?? '';
}

function placeOf(request: Request): TextPlace {
  const value = (name: string) => valueOf(request, name);
  return { pack: value('pack'), language: value('language'), slide: value('slide'), part: value('part') };
}

function slotOf(request: Request): TakeSlot {
  return takeSlots.find((slot) => slot === valueOf(request, 'slot')) ?? 'kept';
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return (await request.json()) as unknown;
  } catch {
    return null;
  }
}

function refuse(problem: StudioProblem): Promise<Response> {
  return send({ ok: false, problem });
}

/** Refusals are answers too: the page shows them in its own words. */
function send(result: StudioResult<unknown>): Promise<Response> {
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };
  return Promise.resolve(new Response(JSON.stringify(result), { headers }));
}
