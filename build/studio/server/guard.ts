/** Who may speak to the studio: only its own page, in the browser of whoever started it. Pure. */
import { timingSafeEqual } from 'node:crypto';

/** What the guard knows. */
export interface GuardOptions {
  /** Such as `http://127.0.0.1:4860`. */
  readonly origin: string;
  /** Secret that the address from the terminal carries. */
  readonly token: string;
}

/** What is to be done with a request. */
export type GuardVerdict =
  /** Answer it. */
  | 'pass'
  /** It came with the secret in its address: set the cookie and lead to the page. */
  | 'enter'
  /** Say where the right address stands. */
  | 'stranger'
  /** Another page, another name for this machine, or no secret: refuse. */
  | 'refuse';

/** Methods that change nothing. */
const readingMethods = ['GET', 'HEAD'];

/** Name of the cookie; ports share cookies, so it carries its port. */
export function cookieName(origin: string): string {
  return `lantern-studio-${new URL(origin).port}`;
}

/** `Set-Cookie` for a browser that showed the secret. */
export function enterCookie({ origin, token }: GuardOptions): string {
  return `${cookieName(origin)}=${token}; Path=/; HttpOnly; SameSite=Strict`;
}

/**
 * Judges a request. A foreign `Host` is a foreign name that was made to point here; a foreign `Origin` or `Sec-Fetch-Site` is another page
 * in the same browser; without the secret it is another user of this machine.
 */
export function judgeRequest(request: Request, options: GuardOptions): GuardVerdict {
  const { origin, token } = options;
  const { headers, method } = request;
  if (headers.get('host') !== new URL(origin).host) return 'refuse';
  const from = headers.get('origin');
  if (from !== null && from !== origin) return 'refuse';
  const isReading = readingMethods.includes(method);
  if (!isReading && from !== origin) return 'refuse';
  const site = headers.get('sec-fetch-site');
  const isForeign = site !== null && site !== 'same-origin' && site !== 'none';
  const url = new URL(request.url);
  const shown = url.searchParams.get('token');
  if (url.pathname === '/' && isReading && shown !== null) return isSame(shown, token) ? 'enter' : 'stranger';
  if (isForeign) return 'refuse';
  if (isSame(readCookie(headers.get('cookie') ?? '', cookieName(origin)), token)) return 'pass';
  return url.pathname === '/' && isReading ? 'stranger' : 'refuse';
}

function readCookie(header: string, name: string): string {
  const pairs = header.split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1] ?? '';
}

function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
