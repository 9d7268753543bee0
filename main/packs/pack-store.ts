import { isDeepStrictEqual } from 'node:util';
import type { BootData } from '../../content/schema/boot-data.ts';
import type { PackIndex } from '../../content/schema/compiled-pack.ts';
import type { AppError } from '../errors.ts';
import { findPacks, fingerprintPacks } from './find-packs.ts';
import type { FoundPacks } from './find-packs.ts';
import type { FoundPack } from './read-pack.ts';
import { verifyPack } from './verify-pack.ts';
import type { VerifiedPack } from './verify-pack.ts';

/** Where packs are and which are wanted. */
export interface PackStoreOptions {
  /** Absolute folders, the preferred one first. */
  readonly folders: readonly string[];
  /** Ids in order of preference, `null` = all. */
  readonly wantedIds: readonly string[] | null;
  /** Languages that are offered, `null` = all. */
  readonly languages: readonly string[] | null;
  /** Called whenever what is wrong with the packs changes. */
  readonly onNotices: (notices: readonly AppError[]) => void;
}

/** The pack in force. Everything the protocol handler serves of packs comes from here. */
export interface PackStore {
  /** The part of the pack that stands in the first HTML response; `null` when there is no pack. */
  readonly bootPack: () => Promise<BootData['pack']>;
  /** The pack by id once its files have been checked; `null` when it is not the one in force. */
  readonly verified: (id: string) => Promise<VerifiedPack | null>;
  /** A pack by id, checked or not: the first picture is asked for before the check. */
  readonly find: (id: string) => FoundPack | null;
  /** Indexes of the packs in force, as far as they are known; for the staff screen. */
  readonly inForce: () => readonly PackIndex[];
  /** Looks whether a pack has changed; a changed one that is bad leaves the one in force. @returns whether another is in force now */
  readonly refresh: () => Promise<boolean>;
}

interface State {
  /** Packs that can be tried, preferred first; the first is in force until its check fails. */
  candidates: readonly FoundPack[];
  checked: Promise<VerifiedPack | null> | null;
  current: VerifiedPack | null;
  fingerprint: string;
  /** How often a pack that is not whole is looked at again without its index having changed: it may still be being copied. */
  retriesLeft: number;
  issues: readonly AppError[];
}

const retriesAfterChange = 60;

const noPack: AppError = {
  code: 'pack-missing',
  what: 'There is no pack that can be shown.',
  todo: 'Put a compiled pack into the pack folder; the kiosk takes it up by itself.',
};

/** Makes the store and begins to read. */
export function createPackStore(options: PackStoreOptions): PackStore {
  const state: State = {
    candidates: [],
    checked: null,
    current: null,
    fingerprint: '',
    retriesLeft: retriesAfterChange,
    issues: [],
  };
  const search = async (): Promise<FoundPacks> => {
    const found = await findPacks(options.folders, options.wantedIds);
    state.issues = found.issues;
    return found;
  };
  const say = (more: readonly AppError[]): void => {
    options.onNotices([...state.issues, ...more, ...(state.candidates.length === 0 ? [noPack] : [])]);
  };
  const firstSearch = (async (): Promise<void> => {
    state.fingerprint = await fingerprintPacks(options.folders);
    state.candidates = (await search()).packs;
    if (state.candidates.length === 0 || state.issues.length > 0) say([]);
  })();
  const verifyFirst = async (): Promise<VerifiedPack | null> => {
    await firstSearch;
    return verifyAny(state, options, say);
  };
  const checked = (): Promise<VerifiedPack | null> => (state.checked ??= verifyFirst());
  return {
    bootPack: async () => {
      await firstSearch;
      return toBootPack(state.candidates[0], options.languages);
    },
    verified: async (id) => {
      const pack = await checked();
      return pack?.index.id === id ? pack : null;
    },
    find: (id) => state.candidates.find(({ head }) => head.id === id) ?? null,
    inForce: () => (state.current === null ? [] : [state.current.index]),
    refresh: () => refresh(state, { options, search, say, checked }),
  };
}

/** Drops candidates until one passes its check. */
async function verifyAny(
  state: State,
  { languages }: PackStoreOptions,
  say: (more: readonly AppError[]) => void,
): Promise<VerifiedPack | null> {
  for (let [first] = state.candidates; first !== undefined; [first] = state.candidates) {
    const verified = await verifyPack(first, languages);
    if (verified.ok) {
      state.current = verified.value;
      say(verified.value.notices);
      return verified.value;
    }
    state.candidates = state.candidates.slice(1);
    state.issues = [...state.issues, verified.issue];
  }
  say([]);
  return null;
}

interface RefreshTools {
  readonly options: PackStoreOptions;
  readonly search: () => Promise<FoundPacks>;
  readonly say: (more: readonly AppError[]) => void;
  readonly checked: () => Promise<VerifiedPack | null>;
}

/** With a pack in force: the pack itself and those before it. What comes after it would only stand in, and the one in force still can. */
function worthTrying(
  { packs, folders }: FoundPacks,
  inForce: VerifiedPack | null,
  wantedIds: readonly string[] | null,
): readonly FoundPack[] {
  if (inForce === null || !folders.includes(inForce.folder)) return packs;
  const rank = (id: string, folder: string): readonly [number, number] => [
    wantedIds?.indexOf(id) ?? 0,
    folders.indexOf(folder),
  ];
  const [ownId, ownFolder] = rank(inForce.index.id, inForce.folder);
  return packs.filter(({ head, folder }) => {
    const [id, at] = rank(head.id, folder);
    return id < ownId || (id === ownId && at <= ownFolder) || folder === inForce.folder;
  });
}

async function refresh(state: State, { options, search, say, checked }: RefreshTools): Promise<boolean> {
  const inForce = await checked();
  const fingerprint = await fingerprintPacks(options.folders);
  const isWhole = inForce !== null && inForce.notices.length === 0 && state.issues.length === 0;
  if (fingerprint !== state.fingerprint) state.retriesLeft = retriesAfterChange;
  else if (isWhole || state.retriesLeft === 0) return false;
  else state.retriesLeft -= 1;
  state.fingerprint = fingerprint;
  for (const candidate of worthTrying(await search(), inForce, options.wantedIds)) {
    const verifying = await verifyPack(candidate, options.languages);
    if (!verifying.ok) {
      state.issues = [...state.issues, verifying.issue];
      continue;
    }
    const verified = verifying.value;
    const isSame = inForce !== null && isDeepStrictEqual(inForce, verified);
    state.candidates = [candidate];
    state.checked = Promise.resolve(verified);
    state.current = verified;
    say(verified.notices);
    return !isSame;
  }
  say(inForce?.notices ?? []);
  return false;
}

function toBootPack(pack: FoundPack | undefined, offered: readonly string[] | null): BootData['pack'] {
  if (pack === undefined) return null;
  const { id, version, languages, attract } = pack.head;
  const shown = languages.filter(
    (language, at) => at === 0 || offered === null || offered.includes(language),
  );
  return { id, version, base: `/packs/${id}/`, languages: shown, attract };
}
