import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { securityHeaders } from '../security/policy.ts';
import { parseByteRange } from './byte-range.ts';
import type { ByteRange } from './byte-range.ts';
import { mediaTypeOf } from './media-type.ts';

/** Up to this size a file is read at once: cheaper than a stream, and no handle stays open when the page lets go of it. */
const wholeReadBytes = 4 * 1024 * 1024;

/** An answer without a body. */
export function sendStatus(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { ...securityHeaders, ...headers } });
}

/** Text that main made itself: the page with its boot data, the index of a verified pack. */
export function sendText(text: string, fileName: string, method: string): Response {
  const headers = {
    ...securityHeaders,
    'Content-Type': mediaTypeOf(fileName) ?? 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  };
  return new Response(method === 'HEAD' ? null : text, { status: 200, headers });
}

async function bodyOf(file: string, range: Exclude<ByteRange, { kind: 'unsatisfiable' }>, size: number) {
  const { start, end } = range.kind === 'part' ? range : { start: 0, end: size - 1 };
  if (size > wholeReadBytes) return Readable.toWeb(createReadStream(file, { start, end })) as ReadableStream;
  const bytes = await readFile(file);
  return range.kind === 'part' ? bytes.subarray(start, end + 1) : bytes;
}

/**
 * Sends a file that exists and may be seen: 200, 206 for a byte range, 416 for one that makes no sense, 404 for a type that is not served.
 * Electron's own file fetch does not answer ranges, so a sound would always start from its beginning.
 */
export async function sendFile(file: string, request: Request): Promise<Response> {
  const type = mediaTypeOf(file);
  const about = await stat(file);
  if (type === null || !about.isFile()) return sendStatus(404);
  const range = parseByteRange(request.headers.get('range'), about.size);
  if (range.kind === 'unsatisfiable') return sendStatus(416, { 'Content-Range': `bytes */${about.size}` });
  const length = range.kind === 'part' ? range.end - range.start + 1 : about.size;
  const headers: Record<string, string> = {
    ...securityHeaders,
    'Content-Type': type,
    'Content-Length': String(length),
    'Accept-Ranges': 'bytes',
    // Names of files carry a hash of their content, but a pack under development may break that rule.
    'Cache-Control': 'no-cache',
  };
  if (range.kind === 'part') headers['Content-Range'] = `bytes ${range.start}-${range.end}/${about.size}`;
  const body = request.method === 'HEAD' || length === 0 ? null : await bodyOf(file, range, about.size);
  return new Response(body, { status: range.kind === 'part' ? 206 : 200, headers });
}
