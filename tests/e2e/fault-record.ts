import type { Page } from '@playwright/test';

/** Everything that went wrong in the page, in words; a story that ends with anything in it has failed. */
export class FaultRecord {
  /** What a story expects to go wrong. */
  readonly #expected: RegExp[] = [];
  readonly #faults: string[] = [];

  /** @param page watched from now on; @param ownOrigin such as `lantern://app`: nothing may be asked of another one */
  constructor(page: Page, ownOrigin: string) {
    page.on('console', (message) => {
      const { url } = message.location();
      // Browsers ask for an icon by themselves; the kiosk has none.
      if (message.type() === 'error' && !url.endsWith('/favicon.ico'))
        this.#faults.push(`console: ${message.text()} (${url})`);
    });
    page.on('pageerror', (error) => this.#faults.push(`uncaught: ${error.stack ?? error.message}`));
    page.on('crash', () => this.#faults.push('the page crashed'));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${ownOrigin}/`) && !url.startsWith('data:'))
        this.#faults.push(`asked of another origin: ${url}`);
    });
  }

  /** This fault belongs to the story. */
  expect(fault: RegExp): void {
    this.#expected.push(fault);
  }

  add(fault: string): void {
    this.#faults.push(fault);
  }

  /** Faults that no story expects. */
  get unexpected(): readonly string[] {
    return this.#faults.filter((fault) => !this.#expected.some((known) => known.test(fault)));
  }
}
