import type { PinAnswer } from '../bridge/contract.ts';
import { matchPin } from './match-pin.ts';
import { afterWrong, attemptsBeforeLock, freshGuard, lockRemainingMs } from './pin-guard.ts';

/** An accepted PIN holds this long. */
const staffSessionMs = 5 * 60_000;

/** The door to the staff screen. */
export interface StaffAccess {
  readonly checkPin: (pin: string) => Promise<PinAnswer>;
  readonly isStaff: () => boolean;
}

/**
 * @param configured the PIN of the configuration, and what its card types; `null` = there is none. Without both there is no staff access,
 * and never a default PIN.
 * @param now monotonic milliseconds
 */
export function createStaffAccess(configured: readonly (string | null)[], now: () => number): StaffAccess {
  let guard = freshGuard;
  let staffUntilMs = 0;
  // One attempt after the other: ten at once would all see an unlocked pad.
  let queue: Promise<unknown> = Promise.resolve();
  const check = async (pin: string): Promise<PinAnswer> => {
    const secrets = configured.filter((secret) => secret !== null);
    if (secrets.length === 0) return { kind: 'not-configured' };
    const remainingMs = lockRemainingMs(guard, now());
    if (remainingMs > 0) return { kind: 'locked', retryAfterMs: Math.ceil(remainingMs) };
    const matches = await Promise.all(secrets.map((secret) => matchPin(pin, secret)));
    if (matches.includes(true)) {
      guard = freshGuard;
      staffUntilMs = now() + staffSessionMs;
      return { kind: 'accepted' };
    }
    guard = afterWrong(guard, now());
    const lockedMs = lockRemainingMs(guard, now());
    return lockedMs > 0
      ? { kind: 'locked', retryAfterMs: Math.ceil(lockedMs) }
      : { kind: 'refused', attemptsLeft: attemptsBeforeLock - guard.wrong };
  };
  return {
    checkPin: (pin) => {
      const answer = queue.then(() => check(pin));
      queue = answer.catch(() => undefined);
      return answer;
    },
    isStaff: () => now() < staffUntilMs,
  };
}
