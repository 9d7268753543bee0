import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../renderer/session/session-types.ts';
import type { SessionView } from '../../renderer/session/session-types.ts';
import en from '../../assets/locales/en.json';
import { allAnimations, find, findAll, focused, settle, showPage } from './show-page.ts';

const calm: Partial<SessionView> = { screen: 'calm', slide: 'calm-corner', path: 'calm' };
const still = { ...defaultSettings, motion: false };
const [inMs, outMs] = [4000, 6000];
const word = (): string => find('.word').textContent.trim();

afterEach(() => {
  vi.useRealTimers();
});

describe('breathing with the circle', () => {
  it('grows for four seconds and shrinks for six, by transform alone, for as long as somebody wants', async () => {
    await showPage({ ...calm, breathing: true });
    const [breath] = find('.circle').getAnimations();
    const { duration, iterations } = breath?.effect?.getComputedTiming() ?? {};
    expect(duration).toBe(inMs + outMs);
    expect(iterations).toBe(Infinity);
    const frames = (breath?.effect as KeyframeEffect).getKeyframes();
    expect(frames.map(({ computedOffset }) => computedOffset)).toEqual([0, inMs / (inMs + outMs), 1]);
    const scales = frames.map((frame) => Number(/scale\(([\d.]+)\)/.exec(String(frame['transform']))?.[1]));
    expect(scales[1]).toBeGreaterThan(scales[0] ?? 1);
    expect(scales[2]).toBe(scales[0]);
  });

  it.each([
    ['with the circle', defaultSettings],
    ['without motion', still],
  ])('says in and out in the same beat, %s', async (_name, settings) => {
    const { app, ports } = await showPage({ ...calm, settings });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    ports.show({ breathing: true });
    await settle(app);
    for (let round = 0; round < 2; round += 1) {
      expect(word()).toBe(en.calm.breatheIn);
      vi.advanceTimersByTime(inMs - 1);
      await settle(app);
      expect(word()).toBe(en.calm.breatheIn);
      vi.advanceTimersByTime(1);
      await settle(app);
      expect(word()).toBe(en.calm.breatheOut);
      vi.advanceTimersByTime(outMs);
      await settle(app);
    }
  });

  it('takes its beat from the circle: a new round begins with breathing in', async () => {
    const { app, ports } = await showPage(calm);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    ports.show({ breathing: true });
    await settle(app);
    vi.advanceTimersByTime(inMs + 100);
    await settle(app);
    expect(word()).toBe(en.calm.breatheOut);
    find('.circle').dispatchEvent(new AnimationEvent('animationiteration'));
    await settle(app);
    expect(word()).toBe(en.calm.breatheIn);
  });

  it('is stopped where it was started, also by the keyboard', async () => {
    const { app, ports } = await showPage(calm);
    find('[data-control="start-breathing"]').focus();
    const started = focused();
    (started as HTMLElement).click();
    ports.show({ breathing: true });
    await settle(app);
    expect(focused()).toBe(started);
    (focused() as HTMLElement).click();
    expect(ports.sent).toEqual([{ type: 'start-breathing' }, { type: 'stop-breathing' }]);
    ports.show({ breathing: false });
    await settle(app);
    expect(find('.circle').getAnimations()).toEqual([]);
    expect(findAll('.word')).toEqual([]);
  });

  it('without motion leaves the flower in sight that its words speak of', async () => {
    await showPage({ ...calm, breathing: true, settings: still });
    expect(getComputedStyle(find('.circle')).opacity).toBe('0');
    expect(find('.circle').getAnimations()).toEqual([]);
    expect(find('lantern-calm').shadowRoot?.querySelector('[role="status"]')?.textContent).toBe(
      en.calm.stillText,
    );
  });
});

describe('pages for adults', () => {
  it('move nothing by themselves while somebody reads', async () => {
    await showPage({
      screen: 'slide',
      slide: 'bone-marrow',
      path: 'parents',
      level: 'parents',
      narration: 'playing',
    });
    expect(allAnimations()).toEqual([]);
    expect(findAll('lantern-slide lantern-picture, [data-motion="breathe"]')).toEqual([]);
  });
});
