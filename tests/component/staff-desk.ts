/** The staff screen in the test browser: past the code, with a tool open. */
import type { FakePage, FakePorts } from '../fixtures/fake-ports.ts';
import { staffTools } from '../../renderer/screens/staff/staff-tools.ts';
import { find, settle, showPage } from './show-page.ts';
import type { ShownPage } from './show-page.ts';

/** The staff screen behind an accepted code. */
export async function comeIn(language = 'en', live: NonNullable<FakePage['live']> = {}): Promise<ShownPage> {
  const shown = await showPage({ screen: 'staff' }, language, { live });
  find('lantern-pin-pad').dispatchEvent(new CustomEvent('pin-accepted', { bubbles: true }));
  shown.ports.show({ staffAdmitted: true });
  await settle(shown.app);
  return shown;
}

/** A tool, opened as the session opens it. */
export async function openTool(
  tool: string,
  language = 'en',
  live: NonNullable<FakePage['live']> = {},
): Promise<ShownPage> {
  const shown = await comeIn(language, live);
  await showTool(shown, tool);
  return shown;
}

/** The same once somebody has come in. */
export async function showTool({ app, ports }: ShownPage, tool: string): Promise<void> {
  ports.show({ staffTool: tool });
  await staffTools.find(({ id }) => id === tool)?.load();
  await settle(app);
}

/** Presses the button with this mark. */
export const press = (selector: string): void => find(selector).shadowRoot?.querySelector('button')?.click();
/** What was kept, in order. */
export const keptBy = ({ liveSettings }: FakePorts): readonly [string, unknown][] => liveSettings.kept;
