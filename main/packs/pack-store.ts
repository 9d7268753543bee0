import { isDeepStrictEqual } from 'node:util';
import type { BootData } from '../../content/schema/boot-data.ts';
import type { PackIndex } from '../../content/schema/compiled-pack.ts';
import type { AppError } from '../errors.ts';
import { findPacks, fingerprintPacks } from './find-packs.ts';
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
  /** Reads the indexes only: all that the first paint needs. */
  readonly find: () => Promise<void>;
  /** The part of the pack that stands in the first HTML response; `null` when there is no pack. */
  readonly bootPack: () => BootData['pack'];
  /** The pack by id once its files have been checked; `null` when it is not the one in force. */
  readonly verified: (id: string) => Promise<VerifiedPack | null>;
  /** A pack in force by id, checked or not: the first picture is asked for before the check. */
  readonly folderOf: (id: string) => { readonly folder: string; readonly index: PackIndex } | null;
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

/** Offers only the configured languages, if the pack has any of them. The first language stays: everything falls back to it. */
function onlyLanguages(pack: FoundPack, languages: readonly string[] | null): FoundPack {
  if (languages === null) return pack;
  const kept = pack.index.languages.filter((language, at) => at === 0 || languages.includes(language));
  return { ...pack, index: { ...pack.index, languages: kept } };
}

/** Makes an empty store; call `find` before anything else. */
export function createPackStore(options: PackStoreOptions): PackStore {
  const state: State = {
    candidates: [],
    checked: null,
    current: null,
    fingerprint: '',
    retriesLeft: retriesAfterChange,
    issues: [],
  };
  const search = async (): Promise<readonly FoundPack[]> => {
    const found = await findPacks(options.folders, options.wantedIds);
    state.issues = found.issues;
    return found.packs.map((pack) => onlyLanguages(pack, options.languages));
  };
  const say = (more: readonly AppError[]): void => {
    options.onNotices([...state.issues, ...more, ...(state.candidates.length === 0 ? [noPack] : [])]);
  };
  /** Drops candidates until one passes its check. */
  const check = async (): Promise<VerifiedPack | null> => {
    for (;;) {
      const [first] = state.candidates;
      if (first === undefined) break;
      const verified = await verifyPack(first);
      if (verified !== null) {
        state.current = verified;
        say(verified.notices);
        return verified;
      }
      state.candidates = state.candidates.slice(1);
      state.issues = [...state.issues, unusable(first)];
    }
    say([]);
    return null;
  };
  const checked = (): Promise<VerifiedPack | null> => (state.checked ??= check());
  return {
    find: async () => {
      state.fingerprint = await fingerprintPacks(options.folders);
      state.candidates = await search();
      if (state.candidates.length === 0 || state.issues.length > 0) say([]);
    },
    bootPack: () => toBootPack(state.candidates[0]),
    verified: async (id) => {
      const pack = await checked();
      return pack?.index.id === id ? pack : null;
    },
    folderOf: (id) => state.candidates.find(({ index }) => index.id === id) ?? null,
    inForce: () => (state.current === null ? [] : [state.current.index]),
    refresh: () => refresh(state, { options, search, say, checked }),
  };
}

interface RefreshTools {
  readonly options: PackStoreOptions;
  readonly search: () => Promise<readonly FoundPack[]>;
  readonly say: (more: readonly AppError[]) => void;
  readonly checked: () => Promise<VerifiedPack | null>;
}

async function refresh(state: State, { options, search, say, checked }: RefreshTools): Promise<boolean> {
  const inForce = await checked();
  const fingerprint = await fingerprintPacks(options.folders);
  const isWhole = inForce !== null && inForce.notices.length === 0 && state.issues.length === 0;
  if (fingerprint !== state.fingerprint) state.retriesLeft = retriesAfterChange;
  else if (isWhole || state.retriesLeft === 0) return false;
  else state.retriesLeft -= 1;
  state.fingerprint = fingerprint;
  for (const candidate of await search()) {
    const verified = await verifyPack(candidate);
    if (verified === null) {
      state.issues = [...state.issues, unusable(candidate)];
      continue;
    }
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

function unusable({ index, folder }: FoundPack): AppError {
  return {
    code: 'pack-invalid',
    what: `The pack ${index.id} in ${folder} cannot be shown: its first language or all its pictures are missing or changed.`,
    todo: 'Copy the whole pack again, or compile it again with "npm run content:compile".',
  };
}

function toBootPack(pack: FoundPack | undefined): BootData['pack'] {
  if (pack === undefined) return null;
  const { id, version, languages, attract } = pack.index;
  return { id, version, base: `/packs/${id}/`, languages, attract };
}
