import type { BootData, LiveSettings } from '../content/schema/boot-data.ts';
import type { AppConfig } from './config/app-config.ts';
import type { LiveConfig } from './config/live-config.ts';
import { heartbeatIntervalMs } from './recovery/heartbeat-monitor.ts';

/** The packs as the page gets them with its first line. */
export type BootPacks = Pick<BootData, 'pack' | 'packs'>;

/** What the page is told again whenever staff have changed something. */
export function liveSettingsOf(
  {
    display,
    keys,
    highlightOffsetMs,
    cleaningSeconds,
    systemVolumePercent,
    hiddenSlides,
    quietHours,
    staffCard,
  }: AppConfig,
  kept: ReturnType<LiveConfig['kept']>,
): LiveSettings {
  return {
    display,
    keys,
    highlightOffsetMs,
    cleaningSeconds,
    systemVolumePercent,
    hiddenSlides,
    quietHours,
    hasStaffCard: staffCard !== null,
    keptByStaff: [...kept],
  };
}

/** What is so at this moment, beside configuration and packs. */
export interface BootMoment {
  readonly kept: ReturnType<LiveConfig['kept']>;
  /** What is left of a cleaning, milliseconds. */
  readonly cleaningMs: number;
}

/** What the page knows from its first line on. The PIN and the number of the card stay here. */
export function makeBootData(
  config: AppConfig,
  { pack, packs }: BootPacks,
  { kept, cleaningMs }: BootMoment = { kept: [], cleaningMs: 0 },
): BootData {
  const { defaultLanguage, idle, takeHomeUrl, speechEngine, speechHeadset, staffPin, staffCard } = config;
  const [first = defaultLanguage] = pack?.languages ?? [];
  return {
    config: {
      defaultLanguage: pack?.languages.includes(defaultLanguage) === false ? first : defaultLanguage,
      idle,
      heartbeatIntervalMs,
      staffAccess: staffPin !== null || staffCard !== null,
      takeHomeUrl,
      ...liveSettingsOf(config, kept),
      speechEngine,
      speechHeadset,
    },
    pack,
    packs,
    cleaningMs,
    problem: pack === null ? 'pack-missing' : null,
  };
}
