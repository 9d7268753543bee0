/** Reads the data block that the host wrote into the page. The host has checked it; only its presence is checked here. */
import type { BootData } from '../../content/schema/boot-data.ts';

/** What holds when the host gave nothing: the times of product.md, a 24 inch panel, and the problem screen. */
const withoutHost: BootData = {
  config: {
    defaultLanguage: 'en',
    idle: {
      childMs: 60_000,
      parentsMs: 90_000,
      numbersMs: 45_000,
      calmMs: 180_000,
      speechMs: 180_000,
      warningMs: 30_000,
      numbersWarningMs: 20_000,
    },
    display: {
      diagonalInch: 24,
      viewingDistanceNearMm: 700,
      viewingDistanceFarMm: 2000,
      screenBottomMm: 800,
      hasKeypad: false,
      hasJack: false,
      jackPlace: 'none',
      hasSpeaker: true,
      hasTactileFrame: false,
    },
    keys: { profiles: ['keyboard', 'storm'], debounceMs: 300, scanStepMs: 2000, learned: [] },
    cleaningSeconds: 60,
    systemVolumePercent: null,
    hiddenSlides: [],
    quietHours: null,
    hasStaffCard: false,
    keptByStaff: [],
    heartbeatIntervalMs: 1000,
    staffAccess: false,
    takeHomeUrl: null,
    highlightOffsetMs: 0,
    speechEngine: 'internal',
    speechHeadset: 'key',
  },
  pack: null,
  packs: [],
  cleaningMs: 0,
  problem: 'boot-data-missing',
};

/** The boot data of this page. */
export function readBoot(page: Document): BootData {
  const block = page.getElementById('lantern-boot')?.textContent ?? '';
  if (block.trim() === '') return withoutHost;
  try {
    return JSON.parse(block) as BootData;
  } catch {
    return { ...withoutHost, problem: 'boot-data-unreadable' };
  }
}
