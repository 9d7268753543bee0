import { expect, type Locator, type Page } from '@playwright/test';
import type { SessionEvent, SessionView } from '../../renderer/session/session-types.ts';
import type { FaultRecord } from './fault-record.ts';
import type { LaunchedKiosk } from './launch-kiosk.ts';
import type { LitMoment, Probe } from './page-probe.ts';
import { listenToSpeech, speechLog } from './speech-log.ts';
import type { SpeechEntry } from './speech-log.ts';

/** How a kiosk was opened, and what can be done to it from outside the page. */
export interface OpenedKiosk {
  readonly page: Page;
  /** Such as `lantern://app`. */
  readonly origin: string;
  /** Whether fingers can be played; else the mouse taps. Both go through the same pointer events. */
  readonly hasTouch: boolean;
  /** The packs on disk were changed: the host looks for itself, or is told to. */
  readonly packsChanged: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** The program around the page; `null` in a browser. */
  readonly electron: LaunchedKiosk | null;
}

/** Two taps in one place within this time are one tap, milliseconds; a visitor is slower. */
const betweenTapsMs = 400;

/** A kiosk as somebody in front of it uses it, with virtual time. */
export class Kiosk {
  readonly page: Page;

  constructor(
    private readonly opened: OpenedKiosk,
    readonly faults: FaultRecord,
  ) {
    this.page = opened.page;
  }

  /** The program around the page; only in the project `electron`. */
  get electron(): LaunchedKiosk {
    if (this.opened.electron === null) throw new Error('There is no Electron around this page.');
    return this.opened.electron;
  }

  /** Waits until everything behind the first picture has arrived: the pack's words and the other screens. */
  async isReady(): Promise<this> {
    await this.page.waitForFunction(() => {
      const ports = document.querySelector('lantern-app')?.ports ?? null;
      return ports !== null && ports.pack.index !== null && customElements.get('lantern-bar') !== undefined;
    });
    await listenToSpeech(this.page);
    return this;
  }

  /** A finger taps the button, card or picture with these words on it. */
  async touch(label: string | RegExp): Promise<void> {
    await this.touchThing(this.button(label));
  }

  /** A finger taps this. */
  async touchThing(thing: Locator): Promise<void> {
    await this.page.clock.fastForward(betweenTapsMs);
    await this.#standsStill(thing);
    await (this.opened.hasTouch ? thing.tap() : thing.click());
  }

  /** A finger does not meet what moves away in the very next frames: a pane below a picture that has just answered. */
  async #standsStill(thing: Locator): Promise<void> {
    await thing.scrollIntoViewIfNeeded();
    await thing
      .evaluate(async (element) => {
        let before = '';
        for (let still = 0, looks = 0; still < 3 && looks < 60; looks += 1) {
          await new Promise((done) => requestAnimationFrame(done));
          const { x, y } = element.getBoundingClientRect();
          still = `${x} ${y}` === before ? still + 1 : 0;
          before = `${x} ${y}`;
        }
      })
      // It was drawn anew meanwhile; the tap looks for it again.
      .catch(() => undefined);
  }

  /** A finger taps the middle of a word of the page's text; of several the first after this offset. */
  async touchWord(word: string, after = 0): Promise<void> {
    const text = this.page.locator('lantern-narrated-text').filter({ visible: true }).last();
    const place = await text.evaluate(
      (host, [wanted, from]) => {
        const root = host.shadowRoot?.querySelector('.text');
        if (!root) return null;
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let offset = 0; walker.nextNode() !== null;) {
          const node = walker.currentNode as Text;
          const at = node.data.indexOf(wanted, Math.max(from - offset, 0));
          offset += node.data.length;
          if (at === -1) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        return null;
      },
      [word, after] as const,
    );
    if (place === null) throw new Error(`"${word}" is not on the page.`);
    const { width, height } = await this.screenSize();
    await this.touchPlace(place.x / width, place.y / height);
  }

  /** A finger taps where this stands, whatever becomes of it meanwhile. */
  async touchMiddleOf(label: string | RegExp): Promise<void> {
    const box = await this.button(label).boundingBox();
    if (box === null) throw new Error(`${String(label)} cannot be seen.`);
    const { width, height } = await this.screenSize();
    await this.touchPlace((box.x + box.width / 2) / width, (box.y + box.height / 2) / height);
  }

  /** Size of the page, CSS pixels. */
  screenSize(): Promise<{ width: number; height: number }> {
    return this.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  }

  /** A finger taps a place, in parts of the width and height of the screen. */
  async touchPlace(across: number, down: number): Promise<void> {
    await this.page.clock.fastForward(betweenTapsMs);
    const { width, height } = await this.screenSize();
    const [x, y] = [Math.round(across * width), Math.round(down * height)];
    await (this.opened.hasTouch ? this.page.touchscreen.tap(x, y) : this.page.mouse.click(x, y));
  }

  /** A key is pressed once. */
  async press(key: string): Promise<void> {
    await this.page.clock.fastForward(betweenTapsMs);
    await this.page.keyboard.press(key);
  }

  /** Nobody does anything for this long, milliseconds of virtual time. */
  async walkAway(durationMs: number): Promise<void> {
    await this.page.clock.runFor(durationMs);
  }

  /** The button with these words, seen or spoken. */
  button(label: string | RegExp): Locator {
    const exact = typeof label === 'string';
    const buttons = this.page.getByRole('button');
    return buttons
      .and(this.page.getByRole('button', { name: label, exact }))
      .or(buttons.filter({ has: this.page.getByText(label, { exact }) }))
      .filter({ visible: true })
      .first();
  }

  /** Text of the heading that has the focus; empty when no heading has it. */
  async heading(): Promise<string> {
    return this.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element !== null && /^H[1-3]$/.test(element.tagName) ? element.textContent.trim() : '';
    });
  }

  /** The heading with these words takes the focus. */
  async showsHeading(text: string | RegExp): Promise<void> {
    const heading = expect.poll(() => this.heading(), { message: 'the heading that has the focus' });
    await (typeof text === 'string' ? heading.toBe(text) : heading.toMatch(text));
  }

  /** These words can be seen. */
  async shows(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).filter({ visible: true }).first()).toBeVisible();
  }

  /** How many things are moving, in every shadow root: the list of the document alone leaves those out. */
  movements(): Promise<number> {
    return this.page.evaluate(() => {
      const within = (root: ParentNode): number =>
        [...root.querySelectorAll('*')].reduce(
          (sum, element) =>
            sum +
            element.getAnimations().length +
            (element.shadowRoot === null ? 0 : within(element.shadowRoot)),
          0,
        );
      return within(document);
    });
  }

  /** What the session tells the screens. */
  view(): Promise<SessionView> {
    return this.page.evaluate(() => {
      const view = document.querySelector('lantern-app')?.ports?.session.view;
      if (view === undefined) throw new Error('There is no session on this page.');
      return view;
    });
  }

  /** Waits until the session shows all of this. */
  async untilView(part: Partial<SessionView>, timeoutMs = 10_000): Promise<void> {
    // While the page loads again there is no session to ask.
    const ask = (): Promise<SessionView | null> => this.view().catch(() => null);
    await expect.poll(ask, { timeout: timeoutMs, intervals: [50, 100, 200] }).toMatchObject(part);
  }

  /** Addresses of what is sounding now. */
  sounding(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.lanternProbe.sounding());
  }

  /** Everything that was ever told to sound: clips and spoken texts. */
  everSounded(): Promise<readonly string[]> {
    return this.page.evaluate(() => [...window.lanternProbe.played, ...window.lanternProbe.spoken]);
  }

  /** Everything the voice was told to say, and what became of it. */
  speech(): Promise<readonly SpeechEntry[]> {
    return speechLog(this.page);
  }

  /** What was lit so far, moment by moment. */
  litMoments(): Promise<readonly LitMoment[]> {
    return this.page.evaluate(() => [...window.lanternProbe.lit]);
  }

  /** The sound that plays goes on from shortly before its end, milliseconds. */
  async skipToEndOfSound(restMs: number): Promise<void> {
    await this.page.evaluate((rest) => window.lanternProbe.skipToEnd(rest), restMs);
  }

  /** Milliseconds from the last touch or key to silence. */
  async silentAfterMs(): Promise<number> {
    const ask = (): Promise<number | null> => this.page.evaluate(() => window.lanternProbe.silentAfterMs());
    await expect.poll(ask, { message: 'silence after the touch' }).not.toBeNull();
    return (await ask()) ?? Number.POSITIVE_INFINITY;
  }

  /** Everything that can be read on the screen now, through all shadow roots. */
  visibleText(): Promise<string> {
    return this.page.evaluate(() => {
      const words: string[] = [];
      const childrenOf = (node: Node): Iterable<Node> =>
        node instanceof HTMLSlotElement && node.assignedNodes().length > 0
          ? node.assignedNodes()
          : node.childNodes;
      const read = (root: Node): void => {
        for (const node of childrenOf(root)) {
          if (node instanceof Text) words.push(node.data);
          if (!(node instanceof Element) || getComputedStyle(node).display === 'none') continue;
          read(node.shadowRoot ?? node);
        }
      };
      read(document.body);
      return words.join(' ').replaceAll(/\s+/g, ' ');
    });
  }

  /** Events are given to the session past every button: for what no button offers, and to get somewhere quickly. */
  async tellSession(...events: readonly SessionEvent[]): Promise<void> {
    await this.page.evaluate((all) => {
      for (const event of all) document.querySelector('lantern-app')?.ports?.session.send(event);
    }, events);
  }

  /** Packs on disk were changed. */
  async packsChanged(): Promise<void> {
    await this.opened.packsChanged();
  }

  /** Ends the story: nothing may have gone wrong that it did not expect. */
  async end(): Promise<void> {
    if (!this.page.isClosed()) {
      const violations: Probe['violations'] = await this.page
        .evaluate(() => [...window.lanternProbe.violations])
        .catch(() => []);
      for (const violation of violations) this.faults.add(`policy: ${violation}`);
    }
    await this.opened.close();
    expect(this.faults.unexpected, 'faults of the page').toEqual([]);
  }
}
