// The start of the kiosk, in order and without logic. What may wait until the first slide is on the screen is in after-first-paint.ts.
import { app } from 'electron/main';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createAfterFirstPaint } from './after-first-paint.ts';
import { appPaths } from './app-paths.ts';
import type { AppPaths } from './app-paths.ts';
import type { BootData, LiveSettings } from '../content/schema/boot-data.ts';
import { liveSettingsOf, makeBootData } from './boot-data.ts';
import { registerHandlers } from './bridge/handlers.ts';
import { createValidatedIpc } from './bridge/validated-ipc.ts';
import type { AppConfig } from './config/app-config.ts';
import { createLiveConfig } from './config/live-config.ts';
import type { LiveConfig } from './config/live-config.ts';
import { loadConfig } from './config/load-config.ts';
import type { ConfigLayers } from './config/load-config.ts';
import { createServices } from './kiosk-services.ts';
import { createLog } from './log.ts';
import { createPackStore } from './packs/pack-store.ts';
import type { PackStore, PackStoreOptions } from './packs/pack-store.ts';
import { prepareProcess } from './prepare-process.ts';
import { answerAppScheme } from './protocol/app-scheme.ts';
import { createServe } from './protocol/serve.ts';
import { installSessionPolicy } from './security/install-policy.ts';
import { appUrl } from './security/policy.ts';
import { createCleaningLock } from './staff/cleaning-lock.ts';
import { createNoticeBoard } from './staff/notice-board.ts';
import type { NoticeBoard } from './staff/notice-board.ts';
import { noticesFromConfig, noticesFromErrors } from './staff/to-staff-notices.ts';
import { createRecoveringKiosk } from './start-recovery.ts';
import type { Leave } from './window/lockdown.ts';

const now = (): number => performance.now();
const paths = appPaths();
const log = createLog(!app.isPackaged);
const leave: Leave = { isAllowed: false };

function readSettings() {
  return loadConfig({
    platform: process.platform,
    environment: process.env,
    flags: process.argv.slice(1),
    userConfigFolder: paths.userConfigFolder,
    profileFolder: paths.profileFolder,
  });
}

function openPacks(config: AppConfig, onNotices: PackStoreOptions['onNotices']): PackStore {
  const folders = [...(config.packFolder === null ? [] : [config.packFolder]), paths.builtInPacks];
  return createPackStore({ folders, wantedIds: config.packs, languages: config.languages, onNotices });
}

function serve(
  { rendererFolder }: AppPaths,
  page: Promise<string>,
  packs: PackStore,
  boot: () => Promise<BootData>,
): void {
  answerAppScheme(
    createServe({
      rendererFolder,
      page,
      boot,
      packs,
      onRefused: (path, reason) => log.write('warning', 'not-served', `${path}: ${reason}`),
    }),
  );
}

/** A start that fails is an error nobody caught: logged, and tried again by the whole program. */
function throwOutside(thrown: unknown): void {
  setImmediate(() => {
    throw thrown;
  });
}

/** What staff set holds at once: messages and page follow. */
function followStaff(
  layers: ConfigLayers,
  notices: NoticeBoard,
  push: (settings: LiveSettings) => void,
): LiveConfig {
  const tell = (): void => notices.post('config', noticesFromConfig(live.issues()));
  const live = createLiveConfig({
    profileFolder: paths.profileFolder,
    layers,
    onChange: () => {
      tell();
      push(liveSettingsOf(live.current(), live.kept()));
    },
  });
  tell();
  return live;
}

async function startKiosk(): Promise<void> {
  prepareProcess(log, join(paths.profileFolder, 'logs'), leave);

  // While Chromium starts: everything the first paint needs, and nothing else.
  const page = readFile(join(paths.rendererFolder, 'index.html'), 'utf8');
  page.catch(() => undefined); // said when it is served
  // Node loads its fetch classes when they are first used; here Chromium is being waited for anyway.
  void new Response(new Request(appUrl).url).text();
  const loaded = await readSettings();
  const { config } = loaded;
  const notices = createNoticeBoard((all) => kiosk.push('lantern:staff/notices', all));
  const { kiosk, recovery } = createRecoveringKiosk({
    log,
    leave,
    preloadFile: paths.preloadFile,
    isWindowed: config.isWindowed,
    now,
  });
  const liveConfig = followStaff(loaded.layers, notices, (settings) =>
    kiosk.push('lantern:staff/settings', settings),
  );
  const packs = openPacks(config, (errors, fresh) => {
    notices.post('packs', noticesFromErrors(errors));
    for (const { code, what, todo } of fresh) log.write('warning', code, `${what} What to do: ${todo}`);
  });
  await app.whenReady();

  // Policy before the scheme, the scheme and the handlers before the window: nothing is ever answered unguarded.
  const onRefused = (scheme: string): void =>
    log.write('warning', 'request-refused', `A request of scheme ${scheme} was refused.`);
  installSessionPolicy(onRefused, config.speechHeadset === 'device');
  const cleaning = createCleaningLock(now);
  serve(paths, page, packs, async () =>
    makeBootData(liveConfig.current(), await packs.boot(), {
      kept: liveConfig.kept(),
      cleaningMs: cleaning.remainingMs(),
    }),
  );
  const afterFirstPaint = createAfterFirstPaint({
    log,
    logFolder: config.logFolder ?? join(paths.profileFolder, 'logs'),
    profileFolder: paths.profileFolder,
    loaded,
    packs,
    onPacksChanged: () => kiosk.push('lantern:packs/changed'),
  });
  registerHandlers(
    createValidatedIpc((channel, reason) => log.write('warning', 'ipc-refused', `${channel}: ${reason}`)),
    createServices({
      kiosk,
      recovery,
      packs,
      notices,
      log,
      leave,
      liveConfig,
      cleaning,
      profileFolder: paths.profileFolder,
      now,
      afterFirstPaint,
    }),
  );
  app.on('second-instance', kiosk.focus);
  kiosk.open();
}

// A second start only brings the first one to the front.
if (app.requestSingleInstanceLock()) startKiosk().catch(throwOutside);
else app.exit(0);
