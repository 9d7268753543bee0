import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSafeFile, isInside, resolveSafePath } from '../../../../main/protocol/safe-path.ts';

const folder = join(sep, 'srv', 'pack');

describe('safe path', () => {
  it.each([
    'index.json',
    '/illustrations/bone-marrow.portrait.1a2b.svg',
    'narration/fr/a_b.ogg',
    '/a%20b.svg',
  ])('lets %s pass', (path) => {
    expect(resolveSafePath(folder, path).ok).toBe(true);
  });

  it.each([
    ['%zz', 'not-decodable'],
    ['', 'not-a-plain-path'],
    ['/', 'not-a-plain-path'],
    ['../x', 'not-a-plain-path'],
    ['a/../../x', 'not-a-plain-path'],
    ['%2e%2e/x', 'not-a-plain-path'],
    ['a/..%2f..%2fx', 'not-a-plain-path'],
    ['..%5cx', 'not-a-plain-path'],
    ['a\\b', 'not-a-plain-path'],
    ['C:/x', 'not-a-plain-path'],
    ['a//b', 'not-a-plain-path'],
    ['.env', 'not-a-plain-path'],
    ['a/.git/config', 'not-a-plain-path'],
    ['a%00.svg', 'not-a-plain-path'],
    ['file.svg::$DATA', 'not-a-plain-path'],
    ['file.svg.', 'not-a-plain-path'],
    ['file.svg%20', 'not-a-plain-path'],
  ])('refuses %s', (path, issue) => {
    expect(resolveSafePath(folder, path)).toEqual({ ok: false, issue });
  });

  it('does not take a folder for another one whose name begins alike', () => {
    expect(isInside(folder, `${folder}-evil${sep}x`)).toBe(false);
    expect(isInside(folder, folder)).toBe(false);
    expect(isInside(folder, join(folder, 'x'))).toBe(true);
  });

  it('whatever passes lies below the folder', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '/', '\\', 'a', 'b.svg', '%00', ':', '~', '%252e'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const result = resolveSafePath(folder, pieces.join(''));
        if (result.ok) expect(isInside(folder, result.value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('safe file', () => {
  let root = '';
  beforeAll(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'lantern-safe-path-')));
    await mkdir(join(root, 'pack/inner'), { recursive: true });
    await writeFile(join(root, 'pack/inner/a.svg'), '');
    await writeFile(join(root, 'secret.svg'), '');
    await symlink(join(root, 'secret.svg'), join(root, 'pack/link.svg'));
    await symlink(root, join(root, 'pack/up'));
    await symlink(join(root, 'pack/inner'), join(root, 'pack/inner-link'));
    await symlink(join(root, 'pack'), join(root, 'pack-link'));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('finds a file, also through links that stay inside', async () => {
    const found = { ok: true, value: join(root, 'pack/inner/a.svg') };
    expect(await findSafeFile(join(root, 'pack'), 'inner/a.svg')).toEqual(found);
    expect(await findSafeFile(join(root, 'pack'), 'inner-link/a.svg')).toEqual(found);
    expect(await findSafeFile(join(root, 'pack-link'), 'inner/a.svg')).toEqual(found);
  });

  it.each([
    ['link.svg', 'link-out-of-folder'],
    ['up/secret.svg', 'link-out-of-folder'],
    ['none.svg', 'not-found'],
  ])('refuses %s', async (path, issue) => {
    expect(await findSafeFile(join(root, 'pack'), path)).toEqual({ ok: false, issue });
  });
});
