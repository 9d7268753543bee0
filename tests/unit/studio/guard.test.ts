/** Who may speak to the studio. */
import { describe, expect, test } from 'vitest';
import { cookieName, enterCookie, judgeRequest } from '../../../build/studio/server/guard.ts';

const origin = 'http://127.0.0.1:4860';
const guard = { origin, token: '0123456789abcdef0123456789abcdef' };
const cookie = `${cookieName(origin)}=${guard.token}`;
const own = { host: '127.0.0.1:4860', cookie };
const ask = (path: string, headers: Record<string, string>, method = 'GET') =>
  judgeRequest(new Request(`${origin}${path}`, { method, headers }), guard);

describe('her own page', () => {
  test('comes in by the whole address, and is answered from then on', () => {
    expect(ask(`/?token=${guard.token}`, { host: own.host })).toBe('enter');
    expect(enterCookie(guard)).toBe(`${cookie}; Path=/; HttpOnly; SameSite=Strict`);
    expect(ask('/', own)).toBe('pass');
    expect(ask('/api/take', { ...own, origin, 'sec-fetch-site': 'same-origin' }, 'PUT')).toBe('pass');
  });
});

describe('everybody else', () => {
  test.each([
    ['without the secret, at the door', '/', { host: own.host }, 'GET', 'stranger'],
    ['with a wrong secret', '/?token=0', { host: own.host }, 'GET', 'stranger'],
    ['without the secret, further in', '/api/texts', { host: own.host }, 'GET', 'refuse'],
    ['under another name for this machine', '/', { ...own, host: 'evil.example:4860' }, 'GET', 'refuse'],
    ['from another page', '/api/keep', { ...own, origin: 'http://evil.example' }, 'POST', 'refuse'],
    [
      'from another port of this machine',
      '/api/keep',
      { ...own, origin: 'http://127.0.0.1:80' },
      'POST',
      'refuse',
    ],
    ['from a page without a name', '/api/keep', { ...own, origin: 'null' }, 'POST', 'refuse'],
    ['writing without saying from where', '/api/keep', own, 'POST', 'refuse'],
    [
      'as a picture in another page',
      '/api/take',
      { ...own, 'sec-fetch-site': 'cross-site' },
      'GET',
      'refuse',
    ],
    ['with the cookie of another studio', '/', { ...own, cookie: `${cookie}0` }, 'GET', 'stranger'],
  ])('%s is kept out', (...[, path, headers, method, verdict]) => {
    expect(ask(path, headers, method)).toBe(verdict);
  });
});
