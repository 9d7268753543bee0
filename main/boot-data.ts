import type { BootData } from '../content/schema/boot-data.ts';
import type { AppConfig } from './config/app-config.ts';
import { heartbeatIntervalMs } from './recovery/heartbeat-monitor.ts';

/** What the page knows from its first line on. The PIN stays here. */
export function makeBootData(config: AppConfig, pack: BootData['pack']): BootData {
  const { defaultLanguage, idle, display, highlightOffsetMs, staffPin } = config;
  const [first = defaultLanguage] = pack?.languages ?? [];
  return {
    config: {
      defaultLanguage: pack?.languages.includes(defaultLanguage) === false ? first : defaultLanguage,
      idle,
      display,
      heartbeatIntervalMs,
      staffAccess: staffPin !== null,
      highlightOffsetMs,
    },
    pack,
    problem: pack === null ? 'pack-missing' : null,
  };
}
