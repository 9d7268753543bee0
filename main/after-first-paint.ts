import { app } from 'electron/main';
import { mkdir, writeFile } from 'node:fs/promises';
import { lastGoodFile } from './config/load-config.ts';
import type { LoadedConfig } from './config/load-config.ts';
import { describeConfigIssue } from './config/config-issue.ts';
import { messageOf } from './errors.ts';
import type { Log } from './log.ts';
import type { PackStore } from './packs/pack-store.ts';
import { keepDisplayAwake } from './window/display-wake.ts';

/** Packs are looked at this often for a new version. */
const packPollMs = 2000;
/** If the page never paints, the work is done all the same. */
const paintLimitMs = 8000;

/** What is done once the first slide is on the screen. */
export interface LaterWork {
  readonly log: Log;
  readonly logFolder: string;
  readonly profileFolder: string;
  readonly loaded: LoadedConfig;
  readonly packs: PackStore;
  readonly onPacksChanged: () => void;
}

async function logStart({ log, logFolder, loaded }: LaterWork): Promise<void> {
  await log.open(logFolder);
  log.write(
    'info',
    'started',
    `Lantern ${app.getVersion()}, Electron ${process.versions.electron}, ${process.platform}.`,
  );
  log.write('info', 'config-read', loaded.file === null ? 'No configuration file: defaults.' : loaded.file);
  for (const issue of loaded.issues) log.write('warning', issue.code, describeConfigIssue(issue));
  const { staffPin, staffCard } = loaded.config;
  if (staffPin === null && staffCard === null) {
    const todo = 'Set staff.pin in the configuration to make the staff screen reachable.';
    log.write(
      'warning',
      'staff-pin-missing',
      `No staff PIN is configured, so there is no staff access. What to do: ${todo}`,
    );
  }
}

async function keepGoodConfig({ profileFolder, loaded }: LaterWork): Promise<void> {
  if (loaded.goodText === null) return;
  await mkdir(profileFolder, { recursive: true });
  // Only for this user: the file may hold the PIN.
  await writeFile(lastGoodFile(profileFolder), loaded.goodText, { mode: 0o600 });
}

function watchPacks({ packs, onPacksChanged, log }: LaterWork): void {
  const look = async (): Promise<void> => {
    try {
      if (await packs.refresh()) onPacksChanged();
    } catch (thrown) {
      log.write('error', 'main-failed', `Looking at the packs failed: ${messageOf(thrown)}`);
    }
    setTimeout(() => void look(), packPollMs);
  };
  void look();
}

function run(work: LaterWork): void {
  const report = (thrown: unknown): void => work.log.write('error', 'main-failed', messageOf(thrown));
  keepDisplayAwake();
  logStart(work).catch(report);
  keepGoodConfig(work).catch(report);
  watchPacks(work);
}

/** @returns to be called at the first paint; works once, and by itself if the paint never comes */
export function createAfterFirstPaint(work: LaterWork): () => void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    run(work);
  };
  setTimeout(once, paintLimitMs);
  return once;
}
