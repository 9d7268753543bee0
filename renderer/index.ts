/** Composition root: builds the edges, gives them to the app, and fetches everything else once the first slide is painted. */
import { findBridge } from './bridge.ts';
import { watchFirstPaint } from './app/first-paint.ts';
import { followHidden } from './app/follow-hidden.ts';
import { followQuietHours } from './app/follow-quiet-hours.ts';
import { LiveSettingsStore } from './app/live-settings.ts';
import { Narrator } from './app/narrator.ts';
import { readBoot } from './app/read-boot.ts';
import { SpeechControl } from './app/speech-control.ts';
import { watchFaults } from './app/watch-faults.ts';
import './app/lantern-app.ts';
import { Display } from './display/display.ts';
import { localeFiles } from './i18n/locale-files.ts';
import { Localizer } from './i18n/localizer.ts';
import { startInput } from './input/start-input.ts';
import { bootOutline } from './packs/pack-outline.ts';
import { PackStore } from './packs/pack-store.ts';
import { createSession } from './session/create-session.ts';
import { HeardVoice } from './voice/heard-voice.ts';

/** Nothing moves for so long after the first paint (rulings 12), milliseconds. */
const stillMs = 3000;

const bridge = findBridge();
watchFaults(bridge);
const { config, problem, cleaningMs, ...bootPacks } = readBoot(document);
const clock = {
  setTimeout: (callback: () => void, milliseconds: number): number =>
    window.setTimeout(callback, milliseconds),
  clearTimeout: (id: unknown): void => window.clearTimeout(id as number),
};
const session = createSession({
  config: {
    defaultLanguage: config.defaultLanguage,
    idle: config.idle,
    pack: bootPacks.pack === null ? null : bootOutline(bootPacks.pack),
    offered: bootPacks.packs.map(({ id }) => id),
    problemCode: problem,
    cleaningMs,
    speechEngine: config.speechEngine,
    prefersReducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  },
  clock,
});
const liveSettings = new LiveSettingsStore(config, bridge);
const display = new Display(config.display, window);
liveSettings.subscribe(() => display.useProfile(liveSettings.settings.display));
const localize = new Localizer({
  files: localeFiles,
  root: document.documentElement,
  onMissing: (language, reason) =>
    bridge.report({
      severity: 'warning',
      code: 'language-missing',
      message: `${language}: ${reason}. English stands in.`,
    }),
});
const pack = new PackStore(bootPacks);
const voice = new HeardVoice();
const speech = new SpeechControl();
followHidden({ liveSettings, session, pack, today: () => new Date() });
followQuietHours({ liveSettings, session, now: () => new Date() });
const narration = new Narrator({
  session,
  pack,
  localize,
  onUnavailable: (utterance, reason) =>
    bridge.report({ severity: 'info', code: 'narration-unavailable', message: `${utterance}: ${reason}.` }),
});

const followVisitor = (): void => {
  display.useTextSize(session.view.settings.textSize);
  void localize.use(session.view.language);
};
session.subscribe(followVisitor);
followVisitor();
startInput({
  session,
  display,
  localize,
  liveSettings,
  speech,
  soundDevices: config.speechHeadset === 'device' ? navigator.mediaDevices : null,
  speaksItself: config.speechEngine === 'internal',
});

// The words of the first paint; English is there already.
await localize.load(config.defaultLanguage);
const firstPaint = watchFirstPaint(bridge);
const app = document.createElement('lantern-app');
const takeHome = { addressTemplate: config.takeHomeUrl };
app.ports = {
  session,
  pack,
  localize,
  narration,
  heard: voice,
  display,
  liveSettings,
  takeHome,
  bridge: firstPaint.bridge,
};
document.body.append(app);
await firstPaint.painted;
setTimeout(() => document.documentElement.removeAttribute('data-still'), stillMs);
const { startRest } = await import('./app/start-rest.ts');
startRest({
  bridge,
  session,
  pack,
  localize,
  narration,
  voice,
  speech,
  clock,
  hasPack: bootPacks.pack !== null,
  heartbeatIntervalMs: config.heartbeatIntervalMs,
  highlightOffsetMs: () => liveSettings.settings.highlightOffsetMs,
});
