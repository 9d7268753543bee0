/** Waits for the words of a pack in a language. */
import type { PackPort } from '../controllers/contexts.ts';

/** Settles when they are here, or cannot be had. */
export function whenArrived(
  pack: Pick<PackPort, 'isArriving' | 'subscribe'>,
  language: string,
): Promise<void> {
  if (!pack.isArriving(language)) return Promise.resolve();
  return new Promise((done) => {
    const stop = pack.subscribe(() => {
      if (pack.isArriving(language)) return;
      stop();
      done();
    });
  });
}
