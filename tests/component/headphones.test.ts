import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { jackPlaces } from '../../content/schema/jack-place.ts';
import type { JackPlace } from '../../content/schema/jack-place.ts';
import { defaultLive } from '../fixtures/fake-ports.ts';
import { axeViolations, find, findAll, settle, showPage } from './show-page.ts';
import { keptBy, openTool, press } from './staff-desk.ts';

const socket = (jackPlace: JackPlace, hasJack = true) => ({
  live: { display: { ...defaultLive.display, hasJack, jackPlace } },
});
const helpWords = (): string => find('lantern-help').shadowRoot?.textContent ?? '';
const middle = (element: Element): { x: number; y: number } => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};
/** Where the socket is drawn, as seen from the drawn screen. */
function drawnAt(): { right: number; below: number } {
  const screen = middle(find('lantern-jack-picture').shadowRoot!.querySelector('.screen')!);
  const jack = middle(find('lantern-jack-picture').shadowRoot!.querySelector('.disc')!);
  return { right: Math.round(jack.x - screen.x), below: Math.round(jack.y - screen.y) };
}

beforeAll(() => page.viewport(1080, 1920));
beforeEach(() => document.body.replaceChildren());

describe('Somebody looks for the place where headphones plug in', () => {
  it.each(['en', 'ar'])('Help draws it and says it, in %s', async (language) => {
    const at: Record<string, ReturnType<typeof drawnAt>> = {};
    const said = new Set<string>();
    for (const place of jackPlaces.filter((one) => one !== 'none')) {
      await showPage({ screen: 'welcome', sheet: 'help' }, language, socket(place));
      at[place] = drawnAt();
      said.add(find('.jack p').textContent.trim());
      expect(await axeViolations()).toEqual([]);
    }
    expect(said.size).toBe(4);
    // Left and right are those of the room: an Arabic page does not turn them round.
    expect(at['left']?.right).toBeLessThan(0);
    expect(at['right']?.right).toBeGreaterThan(0);
    expect(Math.abs(at['below']?.right ?? 9)).toBe(0);
    expect(at['below']?.below).toBeGreaterThan(0);
    expect(at['keypad']?.below).toBeGreaterThan(0);
  });

  it('Help says nothing of it where there is no socket, or nobody has said where it is', async () => {
    for (const without of [socket('left', false), socket('none')]) {
      await showPage({ screen: 'welcome', sheet: 'help' }, 'en', without);
      expect(findAll('lantern-jack-picture')).toEqual([]);
      expect(helpWords()).not.toContain('Headphones plug in');
    }
  });

  it('staff say where it is once they have said that there is one', async () => {
    const { app, ports } = await openTool('display');
    expect(findAll('[data-control="jack-left"]')).toEqual([]);
    press('[data-control="hasJack"]');
    await settle(app);
    press('[data-control="jack-left"]');
    await settle(app);
    expect(await axeViolations()).toEqual([]);
    press('[data-control="keep"]');
    await settle(app);
    expect(keptBy(ports)).toEqual([
      ['display.hasJack', true],
      ['display.jackPlace', 'left'],
    ]);
  });
});
