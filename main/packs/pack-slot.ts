import { isDeepStrictEqual } from 'node:util';
import type { AppError } from '../errors.ts';
import type { FoundPack } from './read-pack.ts';
import { verifyPack } from './verify-pack.ts';
import type { VerifiedPack } from './verify-pack.ts';

/** What the disk holds of one pack. */
export interface PackCopies {
  /** Preferred first; empty when nothing of it can be read. */
  readonly copies: readonly FoundPack[];
  /** Changes when the index of any copy is written. */
  readonly mark: string;
  /** All folders of all packs, the preferred one first. */
  readonly folders: readonly string[];
}

/** The place of one pack: its copies on the disk, and the one in force. No other pack is touched by what happens here. */
export interface PackSlot {
  /** The copy in force, or the one that is tried first while none has been checked; `null` when no copy is whole. */
  readonly found: () => FoundPack | null;
  /** The copy in force as far as it is known now. */
  readonly inForce: () => VerifiedPack | null;
  /** The copy in force, once one has passed its check; `null` when none does. */
  readonly checked: () => Promise<VerifiedPack | null>;
  /** Everything that is wrong with this pack. */
  readonly issues: () => readonly AppError[];
  /** Whether another look may help although no index has changed: files may still be being copied. */
  readonly wantsLook: () => boolean;
  /** Takes up a copy that has changed; a bad one leaves the one in force. @returns whether another is in force now */
  readonly update: (disk: PackCopies) => Promise<boolean>;
  /** Nothing of it has been on the disk for several looks: longer than swapping two folders takes. */
  readonly isGone: () => boolean;
}

interface State {
  copies: readonly FoundPack[];
  checking: Promise<void> | null;
  inForce: VerifiedPack | null;
  /** Why copies were passed over. */
  failed: readonly AppError[];
  mark: string;
  retriesLeft: number;
  looksWithout: number;
}

/** How often a pack that is not whole is looked at again without its index having changed. */
const retriesAfterChange = 60;
/** Looks without any copy after which a pack is gone for good. */
const looksUntilGone = 5;

/**
 * Makes the place of a pack that was found.
 * @param languages languages that are offered, `null` = all
 * @param onChecked called after each check, when `issues` may have changed
 */
export function createPackSlot(
  id: string,
  { copies, mark }: Pick<PackCopies, 'copies' | 'mark'>,
  languages: readonly string[] | null,
  onChecked: () => void,
): PackSlot {
  const state: State = {
    copies,
    checking: null,
    inForce: null,
    failed: [],
    mark: seenAs(mark, true),
    retriesLeft: retriesAfterChange,
    looksWithout: 0,
  };
  const checkFirst = async (): Promise<void> => {
    await takeFirstWhole(state, state.copies, languages);
    onChecked();
  };
  const checked = async (): Promise<VerifiedPack | null> => {
    await (state.checking ??= checkFirst());
    return state.inForce;
  };
  const lost = (): readonly AppError[] =>
    state.inForce !== null && state.looksWithout > 0 ? [lostPack(id, state.inForce.folder)] : [];
  const issues = (): readonly AppError[] => [...state.failed, ...(state.inForce?.notices ?? []), ...lost()];
  return {
    found: () => state.copies[0] ?? null,
    inForce: () => state.inForce,
    checked,
    issues,
    wantsLook: () => (!isWhole(state) && state.retriesLeft > 0) || (state.looksWithout > 0 && !isGone(state)),
    update: async (disk) => {
      await checked();
      const hasChanged = await update(state, disk, languages);
      onChecked();
      return hasChanged;
    },
    isGone: () => isGone(state),
  };
}

/** The folder of the copy in force counts even when its index cannot be read: while it is there, nothing stands in for it. */
function seenAs(mark: string, isInPlace: boolean): string {
  return `${mark}\n${isInPlace ? 'in place' : 'away'}`;
}

function isWhole({ inForce, failed }: State): boolean {
  return inForce !== null && inForce.notices.length === 0 && failed.length === 0;
}

function isGone({ inForce, looksWithout }: State): boolean {
  return looksWithout >= (inForce === null ? 1 : looksUntilGone);
}

/** Puts the first whole copy in force; without one, what was in force stays. */
async function takeFirstWhole(
  state: State,
  copies: readonly FoundPack[],
  languages: readonly string[] | null,
): Promise<void> {
  const failed: AppError[] = [];
  for (const copy of copies) {
    const verified = await verifyPack(copy, languages);
    if (verified.ok) {
      state.copies = [copy];
      state.inForce = verified.value;
      state.failed = failed;
      return;
    }
    failed.push(verified.issue);
  }
  state.failed = failed;
  if (state.inForce === null) state.copies = [];
}

async function update(
  state: State,
  { copies, mark, folders }: PackCopies,
  languages: readonly string[] | null,
): Promise<boolean> {
  const before = state.inForce;
  const isInPlace = before !== null && folders.includes(before.folder);
  state.looksWithout = copies.length > 0 || isInPlace ? 0 : state.looksWithout + 1;
  const seen = seenAs(mark, isInPlace);
  if (seen !== state.mark) state.retriesLeft = retriesAfterChange;
  else if (isWhole(state) || state.retriesLeft === 0) return false;
  else state.retriesLeft -= 1;
  state.mark = seen;
  await takeFirstWhole(state, worthTrying(copies, before, folders), languages);
  return state.inForce !== null && !isDeepStrictEqual(before, state.inForce);
}

/** With a copy in force: that one and those before it. What comes after it would only stand in, and the one in force still can. */
function worthTrying(
  copies: readonly FoundPack[],
  inForce: VerifiedPack | null,
  folders: readonly string[],
): readonly FoundPack[] {
  if (inForce === null || !folders.includes(inForce.folder)) return copies;
  const own = folders.indexOf(inForce.folder);
  return copies.filter(({ folder }) => folders.indexOf(folder) <= own);
}

function lostPack(id: string, folder: string): AppError {
  return {
    code: 'pack-missing',
    what: `The pack ${id} is no longer in ${folder}; it is shown from what was read of it.`,
    todo: 'Put the compiled pack back.',
  };
}
