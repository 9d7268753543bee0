import type { BootData, OfferedPack } from '../../content/schema/boot-data.ts';
import type { AppError } from '../errors.ts';
import { findPacks, markPacks } from './find-packs.ts';
import type { FoundPacks } from './find-packs.ts';
import { toBootPack, toOfferedPack } from './offer-pack.ts';
import { createPackSlot } from './pack-slot.ts';
import type { PackCopies, PackSlot } from './pack-slot.ts';
import type { FoundPack } from './read-pack.ts';
import type { VerifiedPack } from './verify-pack.ts';

/** Where packs are and which are wanted. */
export interface PackStoreOptions {
  /** Absolute folders, the preferred one first. */
  readonly folders: readonly string[];
  /** Ids in the order in which they are offered, `null` = all. */
  readonly wantedIds: readonly string[] | null;
  /** Languages that are offered, `null` = all. */
  readonly languages: readonly string[] | null;
  /** Called whenever what is wrong with the packs changes; `fresh` are those that were not there before. */
  readonly onNotices: (notices: readonly AppError[], fresh: readonly AppError[]) => void;
}

/** How one pack is; for the staff screen. */
export interface PackReport {
  readonly id: string;
  /** `null` = no copy of it can be shown. */
  readonly version: string | null;
  readonly slides: number;
  readonly issues: readonly AppError[];
}

/** The packs in force, all at once. Everything the protocol handler serves of packs comes from here. */
export interface PackStore {
  /** The part of the packs that stands in the first HTML response; no pack but the first is waited for. */
  readonly boot: () => Promise<Pick<BootData, 'pack' | 'packs'>>;
  /** What a visitor can choose from, the main pack first; that one has been checked. */
  readonly offered: () => Promise<OfferedPack[]>;
  /** A pack by id once its files have been checked; `null` when it is not in force. */
  readonly verified: (id: string) => Promise<VerifiedPack | null>;
  /** A pack by id, checked or not: the first picture is asked for before the check. */
  readonly find: (id: string) => FoundPack | null;
  /** All packs, also those that are left out. */
  readonly report: () => readonly PackReport[];
  /** Looks whether packs have changed; one that has become bad leaves its last good copy in force. @returns whether the page should ask again */
  readonly refresh: () => Promise<boolean>;
}

interface State {
  readonly options: PackStoreOptions;
  /** By id, in the order in which they are offered. */
  slots: ReadonlyMap<string, PackSlot>;
  marks: ReadonlyMap<string, string>;
  /** What is wrong and belongs to no pack in particular. */
  issues: readonly AppError[];
  said: readonly AppError[];
  /** What the page can know without having been told to ask again. */
  told: string;
}

const noPack: AppError = {
  code: 'pack-missing',
  what: 'There is no pack that can be shown.',
  todo: 'Put a compiled pack into the pack folder; the kiosk takes it up by itself.',
};

/** Makes the store and begins to read. */
export function createPackStore(options: PackStoreOptions): PackStore {
  const state: State = { options, slots: new Map(), marks: new Map(), issues: [], said: [], told: '' };
  const firstSearch = (async (): Promise<void> => {
    state.marks = await markPacks(options.folders);
    takeUp(state, await findPacks(options.folders, options.wantedIds));
    state.told = JSON.stringify(offers(state));
    if (state.slots.size === 0 || state.issues.length > 0) say(state);
  })();
  return {
    boot: async () => {
      await firstSearch;
      const packs = offers(state);
      const [main] = packs;
      const head = main === undefined ? null : headOf(state.slots.get(main.id));
      return { pack: head === null ? null : toBootPack(head, options.languages), packs };
    },
    offered: async () => {
      await firstSearch;
      for (const slot of state.slots.values()) if ((await slot.checked()) !== null) break;
      return offers(state);
    },
    verified: async (id) => {
      await firstSearch;
      return (await state.slots.get(id)?.checked()) ?? null;
    },
    find: (id) => state.slots.get(id)?.found() ?? null,
    report: () => [...state.slots].map(([id, slot]) => reportOf(id, slot)),
    refresh: async () => {
      await firstSearch;
      return refresh(state);
    },
  };
}

function headOf(slot: PackSlot | undefined): FoundPack['head'] | null {
  return slot?.inForce()?.index ?? slot?.found()?.head ?? null;
}

function offers({ slots, options }: State): OfferedPack[] {
  return [...slots.values()].flatMap((slot) => {
    const head = headOf(slot);
    return head === null ? [] : [toOfferedPack(head, options.languages)];
  });
}

function reportOf(id: string, slot: PackSlot): PackReport {
  const index = slot.inForce()?.index;
  return { id, version: index?.version ?? null, slides: index?.slides.length ?? 0, issues: slot.issues() };
}

/** Tells what is wrong, if that is not what was told before. */
function say(state: State): void {
  const ofPacks = [...state.slots.values()].flatMap((slot) => slot.issues());
  const all = [...state.issues, ...ofPacks, ...(offers(state).length === 0 ? [noPack] : [])];
  const known = new Set(state.said.map(({ what }) => what));
  const isSame = all.length === state.said.length && all.every(({ what }) => known.has(what));
  state.said = all;
  if (!isSame)
    state.options.onNotices(
      all,
      all.filter(({ what }) => !known.has(what)),
    );
}

function onDisk(id: string, { packs, folders }: FoundPacks, marks: State['marks']): PackCopies {
  const copies = packs.get(id) ?? [];
  return {
    copies,
    mark: copies.map(({ folder }) => `${folder}:${marks.get(folder) ?? ''}`).join('\n'),
    folders,
  };
}

/** Makes places for the packs that are new, and orders all of them. */
function takeUp(state: State, found: FoundPacks): void {
  state.issues = found.issues;
  const { options, marks, slots } = state;
  const kept = [...slots.keys()].filter((id) => !found.packs.has(id));
  const ids = withKept([...found.packs.keys()], kept, [...slots.keys()]);
  state.slots = new Map(
    ids.map((id) => {
      const slot = slots.get(id);
      if (slot !== undefined) return [id, slot];
      return [id, createPackSlot(id, onDisk(id, found, marks), options.languages, () => say(state))];
    }),
  );
}

/** The order that was found; what is not on the disk for the moment keeps its place before the pack that it stood before. */
function withKept(found: readonly string[], kept: readonly string[], before: readonly string[]): string[] {
  const ids = [...found];
  for (const id of [...kept].reverse()) {
    const later = before.slice(before.indexOf(id) + 1).find((one) => ids.includes(one));
    ids.splice(later === undefined ? ids.length : ids.indexOf(later), 0, id);
  }
  return ids;
}

async function refresh(state: State): Promise<boolean> {
  const { options } = state;
  for (const slot of state.slots.values()) await slot.checked();
  const marks = await markPacks(options.folders);
  const isSame =
    marks.size === state.marks.size && [...marks].every(([at, one]) => state.marks.get(at) === one);
  const wantsLook = [...state.slots.values()].some((slot) => slot.wantsLook());
  let hasChanged = false;
  if (!isSame || wantsLook) {
    state.marks = marks;
    const found = await findPacks(options.folders, options.wantedIds);
    const known = [...state.slots];
    takeUp(state, found);
    for (const [id, slot] of known) hasChanged = (await slot.update(onDisk(id, found, marks))) || hasChanged;
    for (const slot of state.slots.values()) await slot.checked();
    dropGone(state);
    say(state);
  }
  const offered = JSON.stringify(offers(state));
  hasChanged ||= offered !== state.told;
  state.told = offered;
  return hasChanged;
}

/** A pack that is gone for good is no longer offered; the last that can be shown stays all the same. */
function dropGone(state: State): void {
  const all = [...state.slots];
  const isOtherShown = all.some(([, slot]) => !slot.isGone() && slot.inForce() !== null);
  state.slots = new Map(
    all.filter(([, slot]) => !slot.isGone() || (slot.inForce() !== null && !isOtherShown)),
  );
}
