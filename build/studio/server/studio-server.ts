/** The server of the recording studio: the loopback address only, its own page only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { enterCookie, judgeRequest, type GuardOptions } from './guard.ts';
import { studioHeaders } from './studio-policy.ts';

/** A running server. */
export interface ListeningServer {
  /** Such as `http://127.0.0.1:4860`. */
  readonly origin: string;
  /** Address that lets a browser in. */
  readonly address: string;
  close(): Promise<void>;
}

/** Who knocks without the secret is told where the right address stands. */
const strangerPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lantern studio</title>
<h1>This is the recording studio of Lantern</h1>
<p>Please open the whole address that stands in the window where the studio was started.</p></html>`;

/**
 * Listens, and passes on what the guard lets pass.
 * @param port 0 = any free one
 */
export async function listenForStudio(
  port: number,
  token: string,
  answerFor: (origin: string) => (request: Request) => Promise<Response>,
): Promise<ListeningServer> {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const answer = answerFor(origin);
  handle = (request, response) => void respond(request, response, { guard: { origin, token }, answer });
  return { origin, address: `${origin}/?token=${token}`, close: () => close(server) };
}

interface Responder {
  readonly guard: GuardOptions;
  readonly answer: (request: Request) => Promise<Response>;
}

async function respond(
  incoming: IncomingMessage,
  response: ServerResponse,
  { guard, answer }: Responder,
): Promise<void> {
  try {
    await write(response, await judge(toRequest(incoming, guard.origin), guard, answer));
  } catch (error) {
    console.error(`${incoming.method ?? ''} ${incoming.url ?? ''}: ${String(error)}`);
    if (!response.headersSent) response.writeHead(500, studioHeaders);
    response.end();
  }
}

async function judge(request: Request, guard: GuardOptions, answer: Responder['answer']): Promise<Response> {
  switch (judgeRequest(request, guard)) {
    case 'pass':
      return answer(request);
    case 'enter':
      return new Response(null, {
        status: 303,
        headers: { Location: '/', 'Set-Cookie': enterCookie(guard) },
      });
    case 'stranger':
      return new Response(strangerPage, { status: 403, headers: { 'Content-Type': 'text/html' } });
    case 'refuse':
      return Response.json({ ok: false, problem: 'refused' }, { status: 403 });
  }
}

function toRequest(incoming: IncomingMessage, origin: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (typeof value === 'string') headers.set(name, value);
  const method = incoming.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(incoming.url ?? '/', origin), {
    method,
    headers,
    ...(hasBody ? { body: Readable.toWeb(incoming) as unknown as BodyInit, duplex: 'half' } : {}),
  });
}

async function write(response: ServerResponse, answered: Response): Promise<void> {
  for (const [name, value] of Object.entries(studioHeaders)) answered.headers.set(name, value);
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  if (answered.body === null) {
    response.end();
    return;
  }
  await new Promise<void>((done) => {
    Readable.fromWeb(answered.body as ReadableStream)
      .on('error', () => response.destroy())
      .pipe(response)
      .on('close', done);
  });
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((done) => server.close(() => done()));
}
