import { SimulatedClock } from 'xstate';
import { describe, expect, it, vi } from 'vitest';
import { PackFollower } from '../../../../renderer/app/follow-packs.ts';
import { countVisits } from '../../../../renderer/app/visit-counts.ts';
import { bootOutline } from '../../../../renderer/packs/pack-outline.ts';
import { PackStore } from '../../../../renderer/packs/pack-store.ts';
import { createSession } from '../../../../renderer/session/create-session.ts';
import { FakeHost, offered, packIndex } from '../packs/pack-fixture.ts';
import { passTime, productTimes, send } from '../session/session-fixture.ts';

const body = packIndex('body', ['en', 'fr', 'ar']);
const day = packIndex('day', ['en', 'fr']);
const zoo = packIndex('zoo', ['fr', 'en']);

/** The renderer's side of the packs, from the boot data on, with a host that answers at once. */
function open(host: FakeHost, atBoot = host.packs) {
  const [main = body] = atBoot;
  const head = { id: main.id, version: '1', base: `/packs/${main.id}/`, languages: main.languages };
  const boot = { pack: { ...head, attract: main.attract }, packs: atBoot.map(offered) };
  const clock = new SimulatedClock();
  const session = createSession({
    config: {
      defaultLanguage: 'en',
      idle: productTimes,
      pack: bootOutline(boot.pack),
      offered: boot.packs.map(({ id }) => id),
      problemCode: null,
    },
    clock,
  });
  const pack = new PackStore(boot);
  const reports: string[] = [];
  const counts: string[] = [];
  let changed = (): void => undefined;
  const bridge = {
    report: ({ severity, code }: { severity: string; code: string }) =>
      void reports.push(`${severity} ${code}`),
    onPacksChanged: (listener: () => void) => {
      changed = listener;
      return () => undefined;
    },
  };
  countVisits(session, { addCount: ({ kind, key }) => void counts.push(`${kind} ${key}`) });
  new PackFollower({ session, pack, bridge, clock, fetchFile: host.fetch }).start();
  const atDoors = async (): Promise<void> => {
    await vi.waitFor(() => expect(pack.index).not.toBeNull());
    send(session, 'input', 'skip-hands');
  };
  return { session, pack, clock, reports, counts, atDoors, packsChanged: () => changed() };
}

const choose = (pack: string) => ({ type: 'choose-pack', pack }) as const;
const until = (check: () => void): Promise<void> => vi.waitFor(check, { interval: 1 });

describe('the packs of the page', () => {
  it('the first one is fetched at the start, another only when it is chosen', async () => {
    const host = new FakeHost(body, day);
    const { session, pack, atDoors } = open(host);
    await atDoors();
    expect(host.asked.filter((url) => url.startsWith('/packs/day/'))).toEqual([]);
    send(session, { type: 'choose-language', language: 'fr' }, choose('day'));
    expect(session.view).toMatchObject({ pack: 'body', screen: 'welcome' });
    await until(() => expect(session.view.pack).toBe('day'));
    expect(pack.index?.id).toBe('day');
    expect(pack.languages).toEqual(['en', 'fr']);
    expect(pack.slideText('start', 'fr')).toMatchObject({ text: { title: 'day fr' }, isFallback: false });
    // Its files come from its own folder, the loop from the first one's.
    expect([pack.url('l.svg'), pack.loopUrl('l.svg')]).toEqual(['/packs/day/l.svg', '/packs/body/l.svg']);
    expect(pack.utterance('start', 'young', 'fr')?.id).toMatch(/^day\//);
    expect(pack.attract[0]?.lines.en?.line).toBe('body');
  });

  it('in a language that the other pack lacks its first one stands in, openly', async () => {
    const { session, pack, atDoors } = open(new FakeHost(body, zoo));
    await atDoors();
    send(session, { type: 'choose-language', language: 'ar' }, choose('zoo'));
    await until(() => expect(session.view.pack).toBe('zoo'));
    expect(session.view.language).toBe('ar');
    expect(pack.slideText('start', 'ar')).toMatchObject({ language: 'fr', isFallback: true });
  });

  it('walking away leads back to the first one, with its words', async () => {
    const { session, pack, clock, atDoors } = open(new FakeHost(body, day));
    await atDoors();
    send(session, choose('day'));
    await until(() => expect(session.view.pack).toBe('day'));
    passTime(clock, 95_000);
    expect(session.view).toMatchObject({ screen: 'attract', pack: 'body' });
    expect(pack.slideText('start', 'en')?.text.title).toBe('body en');
    // The second time it is there at once.
    send(session, 'input', 'skip-hands', choose('day'));
    expect(session.view.pack).toBe('day');
  });

  it('one that cannot be had leaves the visitor where it was, is logged, and may be tried again', async () => {
    const host = new FakeHost(body, day);
    const { session, reports, atDoors, clock } = open(host);
    await atDoors();
    host.lost.add('/packs/day/index.json');
    send(session, choose('day'));
    await until(() => expect(session.view.missingPack).toBe('day'));
    expect(session.view).toMatchObject({ pack: 'body', screen: 'welcome', packRequest: null });
    expect(reports).toEqual(['error pack-unreadable']);
    passTime(clock, 50_000);
    expect(reports).toHaveLength(1);
    host.lost.clear();
    send(session, choose('day'));
    await until(() => expect(session.view).toMatchObject({ pack: 'day', missingPack: null }));
  });

  it('one whose first language is lost is not opened either', async () => {
    const host = new FakeHost(body, day);
    const { session, reports, atDoors } = open(host);
    await atDoors();
    host.lost.add('/packs/day/en.json');
    send(session, { type: 'choose-language', language: 'fr' }, choose('day'));
    await until(() => expect(session.view.missingPack).toBe('day'));
    expect(reports).toContain('error pack-language-unreadable');
  });

  it('each is read anew when it has changed, the one the visitor is in too', async () => {
    const host = new FakeHost(body, day);
    const { session, pack, atDoors, packsChanged } = open(host);
    await atDoors();
    send(session, choose('day'));
    await until(() => expect(session.view.pack).toBe('day'));
    host.packs = [body, { ...day, version: '2' }];
    packsChanged();
    await until(() => expect(pack.index?.version).toBe('2'));
    expect(session.view.pack).toBe('day');
  });

  it('a first one that turns out bad gives way to the next, in the loop as well', async () => {
    const host = new FakeHost(zoo);
    const { session, pack, packsChanged } = open(host, [body, zoo]);
    await until(() => expect(session.view.pack).toBe('zoo'));
    expect(session.view).toMatchObject({ screen: 'attract', problemCode: null });
    expect(pack.attract[0]?.lines.en?.line).toBe('zoo');
    expect(pack.offered.map(({ id }) => id)).toEqual(['zoo']);
    host.packs = [body, zoo];
    packsChanged();
    await until(() => expect(session.view.pack).toBe('body'));
    expect(pack.loopUrl('l.svg')).toBe('/packs/body/l.svg');
  });

  it('when the visitor’s one is taken away, the doors of the first one open', async () => {
    const host = new FakeHost(body, day);
    const { session, pack, atDoors, packsChanged } = open(host);
    await atDoors();
    send(session, choose('day'));
    await until(() => expect(session.view.pack).toBe('day'));
    send(session, { type: 'open-door', path: 'older' }, { type: 'open-slide', slide: 'start' });
    host.packs = [body];
    packsChanged();
    await until(() => expect(session.view).toMatchObject({ pack: 'body', screen: 'welcome', slide: null }));
    expect(pack.index?.id).toBe('body');
  });

  it('without any there is the problem screen, and the loop comes by itself', async () => {
    const host = new FakeHost();
    const { session, clock, reports } = open(host, [body]);
    await until(() => expect(session.view).toMatchObject({ screen: 'problem', problemCode: 'pack-missing' }));
    host.packs = [day];
    clock.increment(1000);
    await until(() => expect(session.view).toMatchObject({ screen: 'attract', pack: 'day' }));
    expect(reports).toEqual(['error pack-missing']);
  });

  it('a slide counts for its own pack, although another has one of the same name', async () => {
    const { session, counts, atDoors } = open(new FakeHost(body, day));
    await atDoors();
    send(session, { type: 'open-door', path: 'older' }, { type: 'open-slide', slide: 'start' }, 'home');
    send(session, choose('day'));
    await until(() => expect(session.view.pack).toBe('day'));
    send(session, { type: 'open-door', path: 'young' }, 'narration-started');
    expect(counts).toEqual(['shown body/start', 'shown day/start', 'listened day/start']);
  });
});
