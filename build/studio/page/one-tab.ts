/** One tab records at a time: two would write takes of the same sentence over each other. */

/** Name of the lock that the tab in use holds. */
const lockName = 'lantern-studio';

/** Takes the lock, or tells that another tab has it. @param onChange told whenever this changes */
export function keepToOneTab(onChange: (isElsewhere: boolean) => void): { take: () => void } {
  const hold = (options: LockOptions): void => {
    navigator.locks
      .request(lockName, options, (lock) => {
        onChange(lock === null);
        // Held until the tab closes or another one takes it.
        return lock === null ? undefined : new Promise<void>(() => undefined);
      })
      .catch(() => onChange(true));
  };
  hold({ ifAvailable: true });
  return { take: () => hold({ steal: true }) };
}
