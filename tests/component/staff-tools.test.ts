import { page } from 'vitest/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeViolations, find, findAll, settle } from './show-page.ts';
import { comeIn, keptBy, openTool, press, showTool } from './staff-desk.ts';

beforeEach(async () => {
  await page.viewport(1080, 1920);
});

describe('hiding pages for today', () => {
  const today = (): string => {
    const now = new Date();
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  };

  it('hides one more, brings one back, and forgets what was hidden on other days', async () => {
    const hiddenSlides = ['2001-01-01/small/numbers', `${today()}/small/bone-marrow`];
    const { ports } = await openTool('hide-slides', 'en', { hiddenSlides });
    expect(find('lantern-tool-hide-slides').shadowRoot?.textContent).toContain('1 page is hidden today.');
    press('[data-control="hide-calm-corner"]');
    press('[data-control="hide-bone-marrow"]');
    expect(keptBy(ports)).toEqual([
      ['slides.hidden', [`${today()}/small/bone-marrow`, `${today()}/small/calm-corner`]],
      ['slides.hidden', []],
    ]);
  });
});

describe('quiet hours', () => {
  const shown = (): string => find('lantern-tool-quiet-hours').shadowRoot?.textContent ?? '';
  const stepTo = (setting: string, steps: number): void =>
    void find(`[data-setting="${setting}"]`).dispatchEvent(new CustomEvent('step', { detail: steps }));

  it('are off until somebody turns them on, and begin with a usual night', async () => {
    const { ports } = await openTool('quiet-hours');
    expect(findAll('lantern-staff-stepper')).toEqual([]);
    press('[data-control="use-quiet-hours"]');
    expect(keptBy(ports)).toEqual([['quietHours', '20:00-07:00']]);
    expect(await axeViolations()).toEqual([]);
  });

  it('move by half an hour, also over midnight, and never become a whole day by accident', async () => {
    const { ports } = await openTool('quiet-hours', 'en', { quietHours: '23:30-00:30' });
    expect(shown()).toContain('It is not quiet now.');
    expect(findAll('lantern-staff-stepper').map((stepper) => stepper.getAttribute('value'))).toEqual([
      '23:30',
      '00:30',
    ]);
    stepTo('quiet-from', 1);
    stepTo('quiet-to', -1);
    stepTo('quiet-to', -2);
    expect(keptBy(ports)).toEqual([
      ['quietHours', '00:00-00:30'],
      ['quietHours', '23:30-00:00'],
      ['quietHours', '23:30-23:00'],
    ]);
  });

  it('are turned off again, and read from right to left', async () => {
    const { ports } = await openTool('quiet-hours', 'ar', { quietHours: '20:00-07:00' });
    expect(await axeViolations()).toEqual([]);
    press('[data-control="use-quiet-hours"]');
    expect(keptBy(ports)).toEqual([['quietHours', null]]);
  });
});

describe('the touch test', () => {
  const at = (field: Element, type: string, buttons = 1): void => {
    const { left, top, width, height } = field.getBoundingClientRect();
    const place = { clientX: left + width / 2, clientY: top + height / 2, buttons, pointerId: 3 };
    field.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, ...place }));
  };
  const status = (): string => find('lantern-tool-touch-test').shadowRoot?.textContent ?? '';

  it('covers the screen to its edges, marks what feels the finger, and says when nothing is left', async () => {
    const { app } = await openTool('touch-test');
    press('[data-control="start"]');
    await settle(app);
    const fields = findAll('[data-place]');
    const boxes = fields.map((field) => field.getBoundingClientRect());
    expect(Math.min(...boxes.map(({ left }) => left))).toBeLessThanOrEqual(1);
    expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeGreaterThanOrEqual(innerHeight - 1);
    expect(await axeViolations()).toEqual([]);
    at(fields[0]!, 'pointerdown');
    await settle(app);
    expect(status()).toContain('1 of 52 fields felt');
    for (const field of fields.slice(1)) at(field, 'pointermove');
    await settle(app);
    expect(status()).toContain('All 52 fields felt');
    press('[data-control="finish"]');
    await settle(app);
    expect(findAll('[data-place]')).toEqual([]);
    expect(status()).toContain('All 52 fields felt');
  });

  it('ignores a mouse that only passes over it', async () => {
    const { app } = await openTool('touch-test');
    press('[data-control="start"]');
    await settle(app);
    at(find('[data-place]'), 'pointermove', 0);
    await settle(app);
    expect(findAll('.felt')).toEqual([]);
  });
});

describe('the volume', () => {
  it('says that the machine has no mixer, and that there is nothing to play', async () => {
    const { app } = await openTool('volume-test');
    await settle(app);
    const text = (): string => find('lantern-tool-volume-test').shadowRoot?.textContent ?? '';
    expect(text()).toContain('Lantern cannot set it on this machine');
    press('[data-control="play-4"]');
    await settle(app);
    expect(text()).toContain('Nothing could be played');
  });

  it('keeps the system’s volume in steps, within its bounds', async () => {
    const { app, ports } = await comeIn('en', { systemVolumePercent: 98 });
    Object.assign(ports.bridge, {
      staffHealth: () =>
        Promise.resolve({
          ...{ appVersion: '1', packs: [], notices: [], recoveries: 0, upSinceMs: 0 },
          sound: { kind: 'mixer', program: 'pactl', percent: 98, isMuted: false },
        }),
    });
    await showTool({ app, ports }, 'volume-test');
    const stepper = find('[data-setting="sound.systemPercent"]').shadowRoot;
    stepper?.querySelector('[data-control="step1"]')?.shadowRoot?.querySelector('button')?.click();
    await settle(app);
    expect(keptBy(ports)).toEqual([['sound.systemPercent', 100]]);
    press('[data-control="forget"]');
    await settle(app);
    expect(keptBy(ports).at(-1)).toEqual(['sound.systemPercent', undefined]);
  });
});
