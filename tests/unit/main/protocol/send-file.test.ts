import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../../../main/protocol/media-type.ts';
import { sendFile } from '../../../../main/protocol/send-file.ts';

const folder = resolve(import.meta.dirname, '../../../fixtures/sign');
const ask = (file: string, range?: string): Promise<Response> =>
  sendFile(
    resolve(folder, file),
    new Request('http://app/', { headers: range === undefined ? {} : { Range: range } }),
  );

describe('a video', () => {
  it.each([
    ['a.webm', 'video/webm'],
    ['a.MP4', 'video/mp4'],
    ['a.vtt', 'text/vtt; charset=utf-8'],
    ['a.avi', null],
  ])('%s has a fixed type', (name, type) => {
    expect(mediaTypeOf(name)).toBe(type);
  });

  it('is sent whole, and says that parts of it may be asked for', async () => {
    const answer = await ask('sample.webm');
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'video/webm',
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
    });
  });

  it('is sent in parts, so that it can be played again from its beginning', async () => {
    const file = await readFile(resolve(folder, 'sample.webm'));
    const answer = await ask('sample.webm', 'bytes=1000-1999');
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(`bytes 1000-1999/${String(file.length)}`);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(file.subarray(1000, 2000));
  });

  it('comes with captions of the type that browsers want', async () => {
    expect((await ask('sample.vtt')).headers.get('content-type')).toBe('text/vtt; charset=utf-8');
  });
});
