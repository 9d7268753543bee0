import { app } from 'electron/main';
import { join } from 'node:path';

/** Folders and files of the program and of its profile; all absolute. */
export interface AppPaths {
  readonly preloadFile: string;
  readonly rendererFolder: string;
  readonly builtInPacks: string;
  /** Writable: last good configuration, logs, counts. */
  readonly profileFolder: string;
  readonly userConfigFolder: string;
}

/** Where everything lies, from source and packaged. Packs lie beside the archive, so that they can be streamed and replaced. */
export function appPaths(): AppPaths {
  const dist = join(app.getAppPath(), 'dist');
  return {
    preloadFile: join(dist, 'main', 'preload.cjs'),
    rendererFolder: join(dist, 'renderer'),
    builtInPacks: app.isPackaged ? join(process.resourcesPath, 'packs') : join(dist, 'packs'),
    profileFolder: app.getPath('userData'),
    userConfigFolder: join(app.getPath('appData'), 'Lantern'),
  };
}
