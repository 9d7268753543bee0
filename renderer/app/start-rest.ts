/** Everything the first paint did not need: pack, voice, the other languages, counts and the proof of life. */
import type { LanguageTag } from '../../content/schema/compiled-pack.ts';
import type { KioskBridge } from '../bridge.ts';
import type { SessionPort } from '../controllers/contexts.ts';
import type { Localizer } from '../i18n/localizer.ts';
import { packFilesAt } from '../packs/pack-files.ts';
import { PackLoader } from '../packs/pack-loader.ts';
import { packOutline } from '../packs/pack-outline.ts';
import type { BootPack, PackStore } from '../packs/pack-store.ts';
import type { Narrator } from './narrator.ts';
import { countVisits } from './visit-counts.ts';

/** Without boot data there is nothing to ask for but the page itself, milliseconds. */
const reloadMs = 30_000;

/** What the composition root has built. */
export interface Built {
  readonly bridge: KioskBridge;
  readonly session: SessionPort;
  readonly pack: PackStore;
  readonly localize: Localizer;
  readonly narration: Narrator;
  readonly clock: { setTimeout(callback: () => void, milliseconds: number): unknown };
  readonly bootPack: BootPack | null;
  readonly heartbeatIntervalMs: number;
  /** How much later than its clock the sound is heard in this room (amplifier, television), milliseconds. */
  readonly highlightOffsetMs: number;
}

/** Call once, after the first paint. */
export function startRest(built: Built): void {
  const { bridge, session, localize, narration, bootPack } = built;
  startHeartbeat(built);
  if (bootPack === null) reloadLater(built);
  else followPack(built, bootPack);
  countVisits(session, bridge);
  for (const language of built.pack.languages) void localize.load(language);
  void import('../voice/spoken-voice.ts').then(({ SpokenVoice, makeVoices }) =>
    narration.useVoice(new SpokenVoice(makeVoices({ outputDelayMs: built.highlightOffsetMs }))),
  );
}

function followPack({ bridge, session, pack, clock }: Built, { base }: BootPack): void {
  const tellSession = (): void => {
    const { index } = pack;
    if (index === null) return;
    const { language } = session.view;
    const findText = (slide: string) => pack.slideText(slide, language)?.text ?? null;
    session.send({ type: 'pack-ready', pack: packOutline(index, findText) });
  };
  const loader = new PackLoader(
    {
      files: packFilesAt(base),
      store: pack,
      setTimeout: (callback, milliseconds) => clock.setTimeout(callback, milliseconds),
      onReady: tellSession,
      onFailed: (code, issue) => {
        bridge.report({ severity: 'error', code, message: `${issue}. It is tried again by itself.` });
        session.send({ type: 'pack-failed', code });
      },
      onMissing: (issue) =>
        bridge.report({ severity: 'warning', code: 'pack-language-unreadable', message: issue }),
    },
    session.view.language,
  );
  void loader.load();
  bridge.onPacksChanged(() => void loader.load());
  let language: LanguageTag = session.view.language;
  session.subscribe(() => {
    if (session.view.language === language) return;
    language = session.view.language;
    void loader.useLanguage(language);
  });
}

function startHeartbeat({ bridge, session, heartbeatIntervalMs }: Built): void {
  let sequence = 0;
  const beat = (): void => {
    sequence += 1;
    bridge.heartbeat({ sequence, screen: session.view.screen });
  };
  beat();
  setInterval(beat, heartbeatIntervalMs);
}

function reloadLater({ bridge, clock }: Built): void {
  const reload = (): void => window.location.reload();
  bridge.onPacksChanged(reload);
  clock.setTimeout(reload, reloadMs);
}
