import type { BootData } from '../content/schema/boot-data.ts';
import type { AppConfig } from './config/app-config.ts';
import { heartbeatIntervalMs } from './recovery/heartbeat-monitor.ts';

/** The packs as the page gets them with its first line. */
export type BootPacks = Pick<BootData, 'pack' | 'packs'>;

/** What the page knows from its first line on. The PIN stays here. */
export function makeBootData(config: AppConfig, { pack, packs }: BootPacks): BootData {
  const { defaultLanguage, idle, display, takeHomeUrl, highlightOffsetMs, staffPin } = config;
  const [first = defaultLanguage] = pack?.languages ?? [];
  return {
    config: {
      defaultLanguage: pack?.languages.includes(defaultLanguage) === false ? first : defaultLanguage,
      idle,
      display,
      heartbeatIntervalMs,
      staffAccess: staffPin !== null,
      takeHomeUrl,
      highlightOffsetMs,
    },
    pack,
    packs,
    problem: pack === null ? 'pack-missing' : null,
  };
}
