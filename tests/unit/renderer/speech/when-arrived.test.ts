import { describe, expect, it } from 'vitest';
import { PackContent } from '../../../../renderer/packs/pack-content.ts';
import type { PackLanguage } from '../../../../content/schema/compiled-pack.ts';
import { whenArrived } from '../../../../renderer/speech/when-arrived.ts';

/** A pack of two languages whose words are on their way. */
function packOnItsWay() {
  const listeners = new Set<() => void>();
  const content = new PackContent({ id: 'small', base: '/packs/small/', languages: ['en', 'ar'] }, () => {
    for (const listener of [...listeners]) listener();
  });
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const pack = { isArriving: (language: string) => content.isArriving(language), subscribe };
  return { content, pack, listeners };
}

const words = { slides: {}, glossary: {}, phrases: {} } as unknown as PackLanguage;

describe('somebody who listens has chosen a language whose words are on their way', () => {
  it('nothing is read before they are here, and then nobody listens for them any more', async () => {
    const { content, pack, listeners } = packOnItsWay();
    let isRead = false;
    const reading = whenArrived(pack, 'ar').then(() => (isRead = true));
    content.addLanguage('en', words);
    await Promise.resolve();
    expect(isRead).toBe(false);
    content.addLanguage('ar', words);
    await reading;
    expect(listeners.size).toBe(0);
    await whenArrived(pack, 'ar');
  });

  it('what stands in is read when they cannot be had', async () => {
    const { content, pack } = packOnItsWay();
    const reading = whenArrived(pack, 'ar');
    content.giveUpLanguage('ar');
    await reading;
    await whenArrived(pack, 'nl');
  });
});
