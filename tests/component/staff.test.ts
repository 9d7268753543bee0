import { page } from 'vitest/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultLive } from '../fixtures/fake-ports.ts';
import { staffTools } from '../../renderer/screens/staff/staff-tools.ts';
import { axeViolations, find, findAll, focused, settle, showPage } from './show-page.ts';
import { comeIn, keptBy, openTool, press } from './staff-desk.ts';

beforeEach(async () => {
  await page.viewport(1080, 1920);
});

describe('the staff screen', () => {
  it('is shut without the code, whatever tool is asked for', async () => {
    await showPage({ screen: 'staff', staffTool: 'keys' });
    expect(findAll('lantern-tool-keys, lantern-staff-health, [data-control="leave"]')).toEqual([]);
  });

  it('takes a code from a keyboard or a card, wherever the focus is; Enter on a digit still presses that digit', async () => {
    const { app, ports } = await showPage({ screen: 'staff' });
    const checked: string[] = [];
    Object.assign(ports.bridge, {
      checkStaffPin: (pin: string) => {
        checked.push(pin);
        return Promise.resolve({ kind: 'refused', attemptsLeft: 4 });
      },
    });
    const key = (name: string, change: KeyboardEventInit = {}): boolean =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, code: name, cancelable: true, ...change }),
      );
    expect(key('Enter')).toBe(true);
    for (const sign of '9x') key(sign);
    key('Backspace');
    for (const sign of '0042') key(sign);
    key('5', { ctrlKey: true });
    await settle(app);
    expect(find('.typed').getAttribute('aria-label')).toContain('4');
    expect(key('Enter')).toBe(false);
    await settle(app);
    press('[data-control="digit-7"]');
    expect(key('Enter')).toBe(true);
    expect(checked).toEqual(['0042']);
    ports.show({ sheet: 'help' });
    expect(key('1')).toBe(true);
  });

  it('opens a tool, gives it the focus, and goes back to all of them', async () => {
    const { app, ports } = await comeIn();
    press('[data-control="tool-keys"]');
    expect(ports.sent.at(-1)).toEqual({ type: 'open-staff-tool', tool: 'keys' });
    ports.show({ staffTool: 'keys' });
    await settle(app);
    expect(focused()?.textContent).toBe('Keys and switches');
    press('[data-control="close-tool"]');
    expect(ports.sent.at(-1)).toEqual({ type: 'close-staff-tool' });
    ports.show({ staffTool: null });
    await settle(app);
    expect(focused()?.textContent).toBe('Staff');
  });

  it.each(['en', 'fr', 'nl', 'de', 'ar'])('has nothing for axe to say in %s', async (language) => {
    await comeIn(language);
    expect(await axeViolations()).toEqual([]);
  });

  it.each(staffTools.flatMap(({ id }) => ['en', 'ar'].map((language) => [id, language] as const)))(
    'tool %s in %s: named, sized, and nothing for axe to say',
    async (tool, language) => {
      const { app } = await openTool(tool, language);
      expect(app).toBeDefined();
      expect(await axeViolations()).toEqual([]);
      for (const button of findAll('button')) {
        const { width, height } = button.getBoundingClientRect();
        expect(
          Math.min(width, height),
          button.getAttribute('aria-label') ?? button.textContent,
        ).toBeGreaterThanOrEqual(20 * 3.6);
      }
    },
  );
});

describe('the screen on the wall', () => {
  const stepper = (setting: string, step: number): void =>
    find(`[data-setting="${setting}"]`)
      .shadowRoot?.querySelector(`[data-control="step${step}"]`)
      ?.shadowRoot?.querySelector('button')
      ?.click();

  it('grows a card on the screen pixel by pixel, and keeps the diagonal that follows from it', async () => {
    const { app, ports } = await openTool('display');
    const width = (): number => find('.card').getBoundingClientRect().width;
    const before = width();
    expect(before).toBeCloseTo(309, -0.5);
    stepper('card', 10);
    stepper('card', 1);
    await settle(app);
    const grown = width();
    expect(grown).toBeCloseTo(Math.round(before) + 11, 0);
    press('[data-control="keep"]');
    await settle(app);
    expect(keptBy(ports)).toEqual([['display.diagonalInch', expect.closeTo((24 * before) / grown, 1)]]);
  });

  it('warns while the height is typed, says what to do, and keeps only what was changed', async () => {
    const { app, ports } = await openTool('display', 'en', {
      display: { ...defaultLive.display, hasKeypad: true },
    });
    expect(findAll('[data-warning]')).toEqual([]);
    stepper('screenBottomMm', 100);
    stepper('screenBottomMm', 100);
    stepper('screenBottomMm', 100);
    await settle(app);
    const warnings = findAll('[data-warning]').map((one) => one.textContent.replaceAll(/\s+/g, ' ').trim());
    expect(warnings).toHaveLength(3);
    expect(warnings.join()).toContain('Hang the screen 62 mm lower, or mount a keypad');
    expect(warnings.join()).toContain('Children under nine');
    expect(warnings.join()).toContain('higher than everybody can read (1600 mm)');
    press('[data-control="keep"]');
    await settle(app);
    expect(keptBy(ports)).toEqual([['display.screenBottomMm', 1100]]);
  });

  it('keeps nothing while nothing was changed, and offers the way back only where staff have set something', async () => {
    const { ports } = await openTool('display');
    press('[data-control="keep"]');
    expect(keptBy(ports)).toEqual([]);
    expect(findAll('[data-control="forget"]')).toEqual([]);
    const { ports: again } = await openTool('display', 'en', {
      keptByStaff: ['display.screenBottomMm', 'keys.profiles'],
    });
    press('[data-control="forget"]');
    await Promise.resolve();
    expect(keptBy(again)).toEqual([['display.screenBottomMm', undefined]]);
  });
});

describe('learning keys', () => {
  const send = (code: string, change: KeyboardEventInit = {}): void => {
    const event = new KeyboardEvent('keydown', { code, cancelable: true, bubbles: true, ...change });
    document.body.dispatchEvent(event);
  };
  const said = (): string =>
    findAll('.asked, .problem')
      .map((one) => one.textContent.replaceAll(/\s+/g, ' ').trim())
      .join(' | ');

  it('asks, takes, warns of a conflict, skips, tries and keeps', async () => {
    const { app, ports } = await openTool('learn-keys');
    expect(said()).toContain('Press the key for: Choose');
    send('F20');
    await settle(app);
    send('F20', { repeat: true });
    send('F20');
    await settle(app);
    expect(said()).toContain('F20 already means: Choose');
    send('F19');
    await settle(app);
    press('[data-control="skip"]');
    await settle(app);
    expect(said()).toContain('4 of 19');
    press('[data-control="finish"]');
    await settle(app);
    send('F19');
    await settle(app);
    expect(said()).toContain('F19 means: Next thing');
    press('[data-control="keep"]');
    await settle(app);
    await settle(app);
    expect(keptBy(ports)).toEqual([
      ['keys.learned', ['F20=select', 'F19=down']],
      ['keys.profiles', ['learned', 'keyboard', 'storm']],
    ]);
  });

  it('says what is missing when nobody could get through the kiosk with these keys', async () => {
    const { app } = await openTool('learn-keys');
    send('F20');
    await settle(app);
    press('[data-control="finish"]');
    await settle(app);
    expect(said()).toContain('somebody with these keys cannot move');
  });

  it('lets no key do anything else meanwhile, and counts each as a sign of life', async () => {
    const { ports } = await openTool('learn-keys');
    const event = new KeyboardEvent('keydown', { code: 'Escape', cancelable: true, bubbles: true });
    let heard = 0;
    const listener = (): void => void (heard += 1);
    window.addEventListener('keydown', listener);
    document.body.dispatchEvent(event);
    window.removeEventListener('keydown', listener);
    expect(event.defaultPrevented).toBe(true);
    expect(heard).toBe(0);
    expect(ports.sent.at(-1)).toEqual({ type: 'input', onControl: true });
  });
});

describe('keys and switches', () => {
  it('switches profiles on and off, but never the last one', async () => {
    const { ports } = await openTool('keys');
    press('[data-control="profile-one-switch"]');
    press('[data-control="profile-storm"]');
    expect(keptBy(ports)).toEqual([
      ['keys.profiles', ['keyboard', 'storm', 'one-switch']],
      ['keys.profiles', ['keyboard']],
    ]);
    const { ports: single } = await openTool('keys', 'en', {
      keys: { profiles: ['two-switch'], debounceMs: 1000, scanStepMs: 1000, learned: [] },
    });
    press('[data-control="profile-two-switch"]');
    expect(keptBy(single)).toEqual([]);
  });

  it('changes the pauses within their bounds and says that they hold', async () => {
    const { app, ports } = await openTool('keys', 'en', {
      keys: { profiles: ['keyboard'], debounceMs: 900, scanStepMs: 1000, learned: [] },
    });
    const stepper = find('[data-setting="keys.debounceMs"]').shadowRoot;
    stepper?.querySelector('[data-control="step1"]')?.shadowRoot?.querySelector('button')?.click();
    await settle(app);
    expect(keptBy(ports)).toEqual([['keys.debounceMs', 1000]]);
    expect(find('lantern-keep-answer').shadowRoot?.textContent).toContain('in force now');
  });
});
