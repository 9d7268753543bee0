import { rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PackIndex } from '../../../../content/schema/compiled-pack.ts';
import type { AppError } from '../../../../main/errors.ts';
import { createPackStore } from '../../../../main/packs/pack-store.ts';
import type { PackStore, PackStoreOptions } from '../../../../main/packs/pack-store.ts';
import { packFiles, packIndex, writePack } from '../../../e2e/electron/fixture-app.ts';
import { makeSharedFolder } from '../../../e2e/launch-kiosk.ts';

let root = '';
let notices: readonly AppError[] = [];
let fresh: string[] = [];
const folder = (name: string): string => join(root, name);
const open = (options: Partial<PackStoreOptions> = {}): PackStore =>
  createPackStore({
    folders: [folder('own'), folder('built-in')],
    wantedIds: null,
    languages: null,
    onNotices: (all, added) => {
      notices = all;
      fresh.push(...added.map(({ what }) => what));
    },
    ...options,
  });

/** A whole pack under another name. */
async function write(path: string, change: Partial<PackIndex> = {}): Promise<void> {
  const id = change.id ?? path.split('/').at(-1) ?? '';
  const files = packFiles();
  const language = JSON.parse(String(files.get('en.json'))) as object;
  files.set('en.json', Buffer.from(JSON.stringify({ ...language, pack: id })));
  await writePack(folder(path), files, { ...packIndex(files), title: { en: `The ${id}` }, ...change, id });
}

const idsOf = (packs: readonly { readonly id: string }[]): string[] => packs.map(({ id }) => id);
const offeredIds = async (store: PackStore): Promise<string[]> => idsOf(await store.offered());

beforeEach(async () => {
  [notices, fresh] = [[], []];
  root = await makeSharedFolder('packs');
  await write('built-in/body', { order: 1 });
  await write('built-in/a-day');
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('several packs', () => {
  it('are all in force; the first lends its loop, of the others the page knows a title and a picture', async () => {
    const { pack, packs } = await open().boot();
    expect(pack?.id).toBe('body');
    expect(packs).toEqual([
      expect.objectContaining({ id: 'body', base: '/packs/body/' }),
      {
        id: 'a-day',
        base: '/packs/a-day/',
        title: { en: 'The a-day' },
        languages: ['en'],
        cover: { path: 'illustrations/seeds.svg', mirror: false },
      },
    ]);
    const store = open();
    for (const id of ['body', 'a-day']) expect((await store.verified(id))?.index.id).toBe(id);
  });

  it('stand in the order that the configuration names, once each, and no others', async () => {
    await write('built-in/zoo');
    expect(await offeredIds(open({ wantedIds: ['zoo', 'body', 'zoo'] }))).toEqual(['zoo', 'body']);
    expect(await open({ wantedIds: ['zoo'] }).verified('body')).toBeNull();
  });

  it('a hospital’s new pack comes first; its own copy of a built-in one takes that one’s place', async () => {
    await write('own/zoo');
    await write('own/a-day', { version: '2.0.0' });
    const store = open();
    expect(await offeredIds(store)).toEqual(['zoo', 'body', 'a-day']);
    expect((await store.verified('a-day'))?.index.version).toBe('2.0.0');
  });

  it.each([
    ['its index is not an index', (at: string) => writeFile(join(at, 'index.json'), '{')],
    ['its first language is lost', (at: string) => unlink(join(at, 'en.json'))],
    ['all its pictures are lost', (at: string) => rm(join(at, 'illustrations'), { recursive: true })],
  ])('one that is broken takes no other down: %s', async (_name, spoil) => {
    for (const [broken, whole] of [
      ['built-in/a-day', 'body'],
      ['built-in/body', 'a-day'],
    ] as const) {
      await write('built-in/body', { order: 1 });
      await write('built-in/a-day');
      await spoil(folder(broken));
      const store = open();
      await store.refresh();
      expect(await offeredIds(store)).toEqual([whole]);
      expect((await store.boot()).pack?.id).toBe(whole);
      expect((await store.verified(whole))?.notices).toEqual([]);
      expect(notices.map(({ code }) => code)).toEqual(['pack-invalid']);
    }
  });

  it('that are all broken leave nothing, and each that is mended comes back by itself', async () => {
    for (const id of ['body', 'a-day']) await unlink(folder(`built-in/${id}/en.json`));
    const store = open();
    await store.refresh();
    expect(await store.boot()).toEqual({ pack: null, packs: [] });
    expect(notices.map(({ code }) => code)).toEqual(['pack-invalid', 'pack-invalid', 'pack-missing']);
    await write('built-in/a-day');
    expect(await store.refresh()).toBe(true);
    expect(await offeredIds(store)).toEqual(['a-day']);
    await write('built-in/body', { order: 1 });
    expect(await store.refresh()).toBe(true);
    expect(await offeredIds(store)).toEqual(['body', 'a-day']);
    expect((await store.verified('body'))?.index.id).toBe('body');
    expect(notices).toEqual([]);
  });

  it('the page is told when the check takes one away that its first line still offered', async () => {
    await unlink(folder('built-in/a-day/en.json'));
    const store = open();
    expect(idsOf((await store.boot()).packs)).toEqual(['body', 'a-day']);
    expect(await store.refresh()).toBe(true);
    expect(await store.refresh()).toBe(false);
  });

  it('each is updated alone, and a bad update leaves its last good copy in force', async () => {
    const store = open();
    await store.refresh();
    await write('built-in/a-day', { version: '2.0.0' });
    expect(await store.refresh()).toBe(true);
    expect(await store.refresh()).toBe(false);
    await writeFile(folder('built-in/a-day/index.json'), '{');
    expect(await store.refresh()).toBe(false);
    expect(store.report().map(({ id, version }) => `${id} ${version ?? ''}`)).toEqual([
      'body 1.0.0',
      'a-day 2.0.0',
    ]);
    expect(await offeredIds(store)).toEqual(['body', 'a-day']);
  });

  it('one that is swapped for another folder is not missed for a moment, one that stays away is let go', async () => {
    const store = open();
    await store.refresh();
    await rename(folder('built-in/body'), folder('away'));
    expect(await store.refresh()).toBe(false);
    expect(await offeredIds(store)).toEqual(['body', 'a-day']);
    expect(notices.map(({ code }) => code)).toEqual(['pack-missing']);
    await rename(folder('away'), folder('built-in/body'));
    await store.refresh();
    expect(notices).toEqual([]);

    await rm(folder('built-in/body'), { recursive: true });
    const changes: boolean[] = [];
    for (let look = 0; look < 8; look += 1) changes.push(await store.refresh());
    expect(changes.filter(Boolean)).toHaveLength(1);
    expect(await offeredIds(store)).toEqual(['a-day']);
    expect((await store.boot()).pack?.id).toBe('a-day');
    // The last one stays on the screen, whatever becomes of its folder.
    await rm(folder('built-in/a-day'), { recursive: true });
    for (let look = 0; look < 8; look += 1) expect(await store.refresh()).toBe(false);
    expect(await offeredIds(store)).toEqual(['a-day']);
  });

  it('staff see each with its version and what is wrong with it, the one that is left out too', async () => {
    await writeFile(folder('built-in/body/illustrations/gate.svg'), '<svg/>');
    await unlink(folder('built-in/a-day/en.json'));
    const store = open();
    await store.refresh();
    expect(store.report()).toMatchObject([
      { id: 'body', version: '1.0.0', slides: 1, issues: [{ code: 'slide-left-out' }] },
      { id: 'a-day', version: null, slides: 0, issues: [{ code: 'pack-invalid' }] },
    ]);
    // What has been said once is not said again with the next thing.
    expect(new Set(fresh).size).toBe(fresh.length);
  });

  it('a lost first picture is not the one that stands on its card', async () => {
    await writeFile(folder('built-in/a-day/illustrations/seeds.svg'), '<svg/>');
    const store = open();
    expect(await store.refresh()).toBe(true);
    expect((await store.offered())[1]?.cover?.path).toBe('illustrations/gate.svg');
  });
});
