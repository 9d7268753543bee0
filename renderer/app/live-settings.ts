/** What staff have set on this machine, as it is in force now; the rest of the page follows it. Implements `LiveSettingsPort`. */
import type { LiveSettings } from '../../content/schema/boot-data.ts';
import type { KioskBridge } from '../bridge.ts';
import type { LiveSettingsPort } from '../controllers/contexts.ts';

/** Begins with what the boot data say; the host tells every change. */
export class LiveSettingsStore implements LiveSettingsPort {
  #settings: LiveSettings;
  readonly #listeners = new Set<() => void>();

  constructor(
    atBoot: LiveSettings,
    private readonly bridge: Pick<KioskBridge, 'keepSetting' | 'forgetSetting' | 'onLiveSettings'>,
  ) {
    this.#settings = atBoot;
    bridge.onLiveSettings((settings) => {
      this.#settings = settings;
      for (const listener of [...this.#listeners]) listener();
    });
  }

  get settings(): LiveSettings {
    return this.#settings;
  }

  readonly keep: LiveSettingsPort['keep'] = (name, value) => this.bridge.keepSetting(name, value);

  readonly forget: LiveSettingsPort['forget'] = (name) => this.bridge.forgetSetting(name);

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
