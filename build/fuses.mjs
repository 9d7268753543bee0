// electron-builder's afterPack hook: sets Electron's fuses, and refuses to distribute the runtime that is only for trying and testing.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { tryOutMarker } from './electron-try-out.mjs';

/** Every fuse by its name in `FuseV1Options`; all are stated, so that none keeps a default by accident. */
export const fuses = {
  // The kiosk's executable is no Node.js that runs scripts.
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  // No debugger on the main process. Playwright needs it, so the stories run on the app that is not packaged.
  EnableNodeCliInspectArguments: false,
  // In force on macOS and Windows; Linux has no such check.
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  // Electron's default: faster bounds checks of WebAssembly, which the kiosk does not use.
  WasmTrapHandlers: true,
};

/** The try-out runtime, Electron 25, knows the fuses up to this one. */
const lastOldFuse = FuseV1Options.LoadBrowserProcessSpecificV8Snapshot;

const executables = {
  darwin: (name) => `${name}.app`,
  win32: (name) => `${name}.exe`,
  linux: (_name, executableName) => executableName,
};

function refuseTryOut({ appOutDir, targets }) {
  if (!targets.every(({ name }) => name === 'dir')) {
    throw new Error(
      'This Electron is only for trying and testing and must not be distributed. Let the electron package download itself ' +
        '(set ELECTRON_MIRROR where its host is blocked) or set ELECTRON_OVERRIDE_DIST_PATH, then package again.',
    );
  }
  // Its own default app would stand beside ours.
  rmSync(join(appOutDir, 'resources/app'), { recursive: true, force: true });
}

/** The settings as `flipFuses` takes them. */
export function fuseSettings(isTryOut) {
  const entries = Object.entries(fuses)
    .map(([name, value]) => [FuseV1Options[name], value])
    .filter(([index]) => !isTryOut || index <= lastOldFuse);
  return {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: !isTryOut,
    ...Object.fromEntries(entries),
  };
}

/**
 * @param {import('electron-builder').AfterPackContext} context what was packed, and what is to be made of it
 * @throws when a package to be handed on holds the try-out runtime
 */
export default async function afterPack(context) {
  const { appOutDir, electronPlatformName: platform, packager } = context;
  const isTryOut = existsSync(join(appOutDir, tryOutMarker));
  if (isTryOut) refuseTryOut(context);
  const name = executables[platform](packager.appInfo.productFilename, packager.executableName);
  await flipFuses(join(appOutDir, name), {
    ...fuseSettings(isTryOut),
    resetAdHocDarwinSignature: platform === 'darwin',
  });
}
