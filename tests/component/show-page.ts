/** Puts the whole app with fake ports into the document of the test browser, and asks axe about it. */
import axe from 'axe-core';
import '../../renderer/styles/tokens.css';
import '../../renderer/app/lantern-app.ts';
import '../../renderer/screens/after-first-paint.ts';
import type { LanternApp } from '../../renderer/app/lantern-app.ts';
import type { SessionView } from '../../renderer/session/session-types.ts';
import { fakePorts } from '../fixtures/fake-ports.ts';
import type { FakePage, FakePorts } from '../fixtures/fake-ports.ts';
import { smallPage } from '../fixtures/small-page.ts';

/** The app on the page and its ports. */
export interface ShownPage {
  readonly app: LanternApp;
  readonly ports: FakePorts;
}

/** Shows a view of the session, with the small pack unless `page` says otherwise; what was shown before goes away. */
export async function showPage(
  view: Partial<SessionView>,
  language = 'en',
  page: Partial<FakePage> = {},
): Promise<ShownPage> {
  document.body.replaceChildren();
  const ports = fakePorts({ ...smallPage, ...page, language, view });
  document.documentElement.lang = language;
  document.documentElement.dir = ports.localize.direction;
  const app = document.createElement('lantern-app');
  app.ports = ports;
  document.body.append(app);
  await settle(app);
  return { app, ports };
}

/** Everything inside has rendered. */
export async function settle(app: LanternApp): Promise<void> {
  for (let frame = 0; frame < 4; frame += 1) {
    await app.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Everything in the composed page that matches, in document order. */
export function findAll(selector: string, root: ParentNode = document): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot === null ? [] : findAll(selector, element.shadowRoot)),
  ]);
}

/** Everything that moves, in every shadow root. */
export function allAnimations(): readonly Animation[] {
  return findAll('*').flatMap((element) => element.getAnimations());
}

/** The first one; throws when there is none. */
export function find(selector: string): HTMLElement {
  const [found] = findAll(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`Nothing on the page matches ${selector}.`);
  return found;
}

/** The element that really has the focus. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Violations of WCAG 2.2 A, AA and enhanced contrast, as readable lines. */
export async function axeViolations(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast-enhanced': { enabled: true } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
