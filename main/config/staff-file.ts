import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { staffSettingNames } from '../../content/schema/staff-setting.ts';
import type { StaffSettingName, StaffSettingValue } from '../../content/schema/staff-setting.ts';
import { emptyLayer, layerFromValues } from './config-layer.ts';
import type { ConfigEntry, ConfigLayer } from './config-layer.ts';
import type { ConfigIssue } from './config-issue.ts';

const names: ReadonlySet<string> = new Set(staffSettingNames);

/** Whether a name is that of a key which staff may set. */
export function isStaffSetting(name: string): name is StaffSettingName {
  return names.has(name);
}

/** Where the kiosk keeps what staff have set at the screen. */
export function staffFile(profileFolder: string): string {
  return join(profileFolder, 'staff-settings.yaml');
}

/** What staff have set; a file that cannot be read costs its own settings and is said. */
export async function readStaffLayer(profileFolder: string): Promise<ConfigLayer> {
  const path = staffFile(profileFolder);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return emptyLayer; // nobody has set anything
  }
  const { parseConfigFile } = await import('./parse-config-file.ts');
  const values = parseConfigFile(text, path);
  if (!values.ok) {
    const todo = 'Set the values again on the staff screen; until then those of the configuration file hold.';
    return { ...emptyLayer, issues: [{ ...values.issue, todo }] };
  }
  const allowed = new Map([...values.value].filter(([name]) => isStaffSetting(name)));
  const { entries, issues } = layerFromValues(allowed);
  const foreign = [...values.value].filter(([name]) => !isStaffSetting(name));
  return { entries, issues: [...issues, ...foreign.map(([name, entry]) => notForStaff(name, entry))] };
}

function notForStaff(name: string, { place }: ConfigEntry): ConfigIssue {
  return {
    code: 'config-invalid',
    place,
    key: name,
    expected: 'a key that staff may set',
    found: 'one that only the configuration file may set',
    todo: 'Remove the line, and set the key in the configuration file; it is ignored until then.',
  };
}

/** Replaces the file whole or not at all: power cuts are normal in a waiting room. */
export async function writeStaffFile(
  profileFolder: string,
  values: ReadonlyMap<StaffSettingName, StaffSettingValue>,
): Promise<void> {
  const { stringify } = await import('yaml');
  const tree: Record<string, unknown> = {};
  for (const [name, value] of values) {
    const [group = '', key] = name.split('.');
    if (key === undefined) tree[group] = value;
    else tree[group] = { ...(tree[group] as Record<string, unknown> | undefined), [key]: value };
  }
  const head =
    '# Written by the staff screen. Whoever deletes a line gets back what the configuration file says.\n';
  const path = staffFile(profileFolder);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, head + stringify(tree));
  await rename(`${path}.new`, path);
}
