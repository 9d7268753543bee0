import { beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { ActivityState } from '../../renderer/session/activity-steps.ts';
import { freshActivity, touchPart } from '../../renderer/session/activity-steps.ts';
import { defaultSettings } from '../../renderer/session/session-types.ts';
import type { SessionView } from '../../renderer/session/session-types.ts';
import { activityPage } from '../fixtures/activity-page.ts';
import { allAnimations, axeViolations, find, findAll, focused, settle, showPage } from './show-page.ts';
import type { ShownPage } from './show-page.ts';

beforeAll(() => page.viewport(1080, 1920));

const still = { ...defaultSettings, motion: false };

/** The state after some taps, by the session's own rules. */
function after(slide: string, ...parts: readonly string[]): ActivityState {
  const activity = activityPage.index.slides.find(({ id }) => id === slide)?.activity;
  if (!activity) throw new Error(`There is nothing to do on ${slide}.`);
  return parts.reduce((state, part) => touchPart(activity, state, part), freshActivity);
}
const viewOf = (slide: string, activity: ActivityState | null = freshActivity): Partial<SessionView> => ({
  screen: 'slide',
  slide,
  path: 'older',
  level: 'older',
  activity,
  position: { index: 1, total: 3 },
});
const open = (slide: string, language = 'en', change: Partial<SessionView> = {}): Promise<ShownPage> =>
  showPage({ ...viewOf(slide), ...change }, language, activityPage);

const states: Readonly<Record<string, Partial<SessionView>>> = {
  'the empty tube': viewOf('drop'),
  'a full tube with somebody at the rim': viewOf(
    'drop',
    after('drop', 'red', 'blasts', 'blasts', 'blasts', 'white'),
  ),
  'the helper': viewOf('drop', after('drop', 'red', 'blasts', 'helper')),
  'many blasts': viewOf('crowd', after('crowd', 'many')),
  'a share of ten': viewOf('shares', after('shares', 'all')),
  'the card on the explore page': viewOf('drop', null),
};

describe.each(Object.entries(states))('%s', (_name, view) => {
  it.each(['en', 'ar'])('has nothing for axe to say in %s', async (language) => {
    await showPage(view, language, activityPage);
    expect(await axeViolations()).toEqual([]);
  });

  it.each(['dark', 'soft'] as const)('keeps its contrast in the %s theme', async (theme) => {
    await showPage({ ...view, settings: { ...defaultSettings, theme } }, 'en', activityPage);
    expect(await axeViolations()).toEqual([]);
  });
});

describe('an activity', () => {
  it('is opened by a card on the explore page', async () => {
    const { ports } = await open('drop', 'en', { activity: null });
    find('[data-control="open-activity"]').click();
    expect(ports.sent).toEqual([{ type: 'open-activity' }]);
  });

  it('takes the focus to its heading, and gives it to that of the page when it is closed', async () => {
    const { app, ports } = await open('drop');
    expect(focused()?.textContent).toContain('Make a drop of blood');
    ports.show({ activity: null });
    await settle(app);
    expect(focused()?.textContent).toContain('Inside the bone');
  });

  it.each(['drop', 'crowd', 'shares'])(
    '%s: every button is reached by the keyboard, named, large and apart',
    async (slide) => {
      await open(slide);
      const buttons = findAll('lantern-figure-button').map((host) =>
        host.shadowRoot!.querySelector('button')!,
      );
      expect(buttons.length).toBeGreaterThanOrEqual(2);
      const mm = 3.61;
      const boxes = buttons.map((button) => button.getBoundingClientRect());
      for (const [place, button] of buttons.entries()) {
        expect(button.tabIndex).toBe(0);
        expect(button.textContent.trim()).not.toBe('');
        expect(Math.min(boxes[place]!.width, boxes[place]!.height)).toBeGreaterThanOrEqual(30 * mm - 1);
        for (const other of boxes.slice(place + 1))
          expect(distance(boxes[place]!, other)).toBeGreaterThanOrEqual(8 * mm - 1);
      }
    },
  );

  it('tells the session what was tapped, starts again, and closes', async () => {
    const { ports } = await open('drop');
    for (const part of ['part-red', 'part-helper', 'part-again', 'close-activity'])
      find(`[data-control="${part}"]`).click();
    expect(ports.sent).toEqual([
      { type: 'touch-activity', part: 'red' },
      { type: 'touch-activity', part: 'helper' },
      { type: 'touch-activity', part: 'again' },
      { type: 'close-activity' },
    ]);
  });

  it('says every answer in words, in a place that is announced', async () => {
    const { app, ports } = await open('drop');
    for (const [parts, words] of [
      [['red'], 'A red cell comes in.'],
      [['blasts', 'blasts', 'blasts'], 'There is no room.'],
      [['blasts', 'helper'], 'The helper makes room.'],
    ] as const) {
      ports.show({ activity: after('drop', ...parts) });
      await settle(app);
      const status = find('lantern-activity').shadowRoot!.querySelector('.said[role="status"]')!;
      expect(status.querySelector('lantern-narrated-text')?.shadowRoot?.textContent).toContain(words);
    }
  });

  it('says that another language stands in', async () => {
    await open('drop', 'ar');
    expect(find('lantern-activity').shadowRoot!.querySelector('lantern-notice')).not.toBeNull();
    expect(find('lantern-activity h1, h1').getAttribute('lang')).toBe('en');
  });
});

describe('the tube', () => {
  const inmates = (): readonly Element[] => findAll('.inmate');

  it('shows who is in it, inside the tube, and says so to somebody who cannot see it', async () => {
    const { app, ports } = await open('drop', 'en', { settings: still });
    ports.show({ activity: after('drop', 'red', 'red', 'white') });
    await settle(app);
    expect(inmates()).toHaveLength(3);
    const tube = find('.tube').getBoundingClientRect();
    for (const inmate of inmates()) {
      const { left, right, top, bottom } = inmate.getBoundingClientRect();
      expect((left + right) / 2).toBeGreaterThan(tube.left);
      expect((left + right) / 2).toBeLessThan(tube.right);
      expect((top + bottom) / 2).toBeGreaterThan(tube.top);
      expect((top + bottom) / 2).toBeLessThan(tube.bottom);
    }
    const description = find('.all').getAttribute('aria-label');
    expect(description).toContain('Red cell: 2');
    expect(description).toContain('White cell: 1');
  });

  it('lets those who come fall in, and those who leave fade; the others stay who they are', async () => {
    const { app, ports } = await open('drop');
    ports.show({ activity: after('drop', 'red', 'blasts') });
    await settle(app);
    const [red] = inmates();
    expect(red?.getAnimations().length).toBeGreaterThan(0);
    expect(allAnimations().length).toBeGreaterThan(0);
    for (const inmate of inmates())
      for (const animation of inmate.getAnimations())
        expect(Object.keys((animation.effect as KeyframeEffect).getKeyframes()[0] ?? {})).not.toContain(
          'top',
        );
    ports.show({ activity: after('drop', 'red', 'blasts', 'helper') });
    await settle(app);
    expect(findAll('.leaving')).toHaveLength(4);
    expect(findAll('.inmate:not(.leaving)')).toEqual([red]);
    expect(find('.helper').classList.contains('helps')).toBe(true);
    await expect.poll(() => findAll('.leaving').length).toBe(0);
  });

  it('without motion shows each state at once', async () => {
    const { app, ports } = await open('drop', 'en', { settings: still });
    document.documentElement.dataset['motion'] = 'off';
    ports.show({ activity: after('drop', 'red', 'blasts', 'blasts', 'blasts', 'white') });
    await settle(app);
    expect(inmates()).toHaveLength(12);
    expect(findAll('.waiting')).toHaveLength(1);
    ports.show({ activity: after('drop', 'red', 'blasts', 'blasts', 'blasts', 'white', 'helper') });
    await settle(app);
    expect(inmates()).toHaveLength(2);
    expect(findAll('.waiting')).toHaveLength(0);
    expect(allAnimations()).toEqual([]);
    delete document.documentElement.dataset['motion'];
  });
});

describe('few, some, many', () => {
  it.each([
    ['few', [true, false, false]],
    ['some', [false, true, false]],
    ['many', [false, true, true]],
  ] as const)('shows %s', async (amount, shown) => {
    const { app, ports } = await open('crowd');
    ports.show({ activity: after('crowd', amount) });
    await expect.poll(() => findAll('.live [data-amount]').length).toBe(3);
    await settle(app);
    expect(findAll('.live [data-amount]').map((group) => group.hasAttribute('data-shown'))).toEqual(shown);
    const pressed = findAll('lantern-figure-button').map((host) =>
      host.shadowRoot?.querySelector('button')?.getAttribute('aria-pressed'),
    );
    expect(pressed.filter((one) => one === 'true')).toHaveLength(1);
  });
});

describe('dots', () => {
  const patterns = (root: Element): readonly string[] =>
    [...(root.shadowRoot?.querySelectorAll('.dot') ?? [])].map((dot) => dot.classList[1] ?? '');

  it('of ten stand together by group, told apart by pattern, with words beside them', async () => {
    await open('shares');
    const dots = find('lantern-dots');
    expect(patterns(dots)).toEqual([
      ...Array<string>(8).fill('spotted'),
      ...Array<string>(2).fill('striped'),
    ]);
    const columns = [...(dots.shadowRoot?.querySelectorAll('.dot .body') ?? [])].map((dot) =>
      Number(dot.getAttribute('cx')),
    );
    expect(Math.max(...columns.slice(0, 8))).toBeLessThan(Math.min(...columns.slice(8)));
    expect(findAll('lantern-figure-button').map((host) => host.shadowRoot?.textContent.trim())).toEqual([
      'ALL: 8 of ten',
      'AML: 2 of ten',
    ]);
  });

  it('of the same slide stand on the page for adults, without anything to tap', async () => {
    await open('shares', 'en', { path: 'parents', level: 'parents', activity: null });
    expect(patterns(find('.shares lantern-dots'))).toHaveLength(10);
    expect(find('.shares').textContent).toContain('ALL: 8 of ten');
    expect(findAll('[data-control="open-activity"]')).toEqual([]);
  });

  it('of a hundred fill from the start corner, all with one denominator', async () => {
    await showPage({ screen: 'numbers', slide: 'numbers', path: 'parents', level: 'parents' });
    const arrays = findAll('lantern-dots').map((dots) => patterns(dots));
    expect(arrays.map(({ length }) => length)).toEqual([100, 100]);
    expect(arrays.map((array) => array.lastIndexOf('spotted') + 1)).toEqual([90, 60]);
    expect(arrays.map((array) => array.filter((one) => one === 'spotted').length)).toEqual([90, 60]);
  });
});

/** Gap between two boxes, pixels. */
function distance(one: DOMRect, other: DOMRect): number {
  const x = Math.max(other.left - one.right, one.left - other.right);
  const y = Math.max(other.top - one.bottom, one.top - other.bottom);
  return Math.max(x, y);
}
