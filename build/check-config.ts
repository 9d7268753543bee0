// The work of `npm run config:check`; on its own because it is loaded through Vite, which can read TypeScript.
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describeConfigIssue } from '../main/config/config-issue.ts';
import { loadConfig } from '../main/config/load-config.ts';

/** The user's configuration folder, where Electron's `appData` lies. */
function userConfigFolder(): string {
  if (process.platform === 'win32') return join(process.env.APPDATA ?? homedir(), 'Lantern');
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support/Lantern');
  return join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'Lantern');
}

async function checkConfig(file: string | undefined): Promise<number> {
  const loaded = await loadConfig({
    platform: process.platform,
    environment: process.env,
    flags: file === undefined ? [] : [`--config=${resolve(file)}`],
    userConfigFolder: userConfigFolder(),
    // There is none here: the check is about the file, not about what stands in for it.
    profileFolder: join(tmpdir(), 'lantern-no-profile'),
  });
  for (const issue of loaded.issues) console.error(describeConfigIssue(issue));
  if (loaded.issues.length > 0) return 1;
  const where = loaded.file === null ? 'No configuration file, the defaults are in force' : loaded.file;
  console.log(`${where}: good.`);
  return 0;
}

/** 0 when nothing is wrong, else 1. Done while loading: afterwards the loader is closed and the YAML parser could not be fetched. */
// The kiosk's own flag names the file as well as the plain path does.
export const exitCode = await checkConfig(process.argv[2]?.replace(/^--config=/, ''));
