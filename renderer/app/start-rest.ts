/** Everything the first paint did not need: pack, voice, the other languages, counts and the proof of life. */
import type { KioskBridge } from '../bridge.ts';
import type { SessionPort } from '../controllers/contexts.ts';
import type { Localizer } from '../i18n/localizer.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { PackFollower } from './follow-packs.ts';
import type { HeardVoice } from '../voice/heard-voice.ts';
import type { Narrator } from './narrator.ts';
import type { SpeechControl } from './speech-control.ts';
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
  readonly voice: HeardVoice;
  readonly speech: SpeechControl;
  readonly clock: { setTimeout(callback: () => void, milliseconds: number): unknown };
  /** Whether the boot data held a pack. */
  readonly hasPack: boolean;
  readonly heartbeatIntervalMs: number;
  /** How much later than its clock the sound is heard in this room (amplifier, television), milliseconds. */
  readonly highlightOffsetMs: () => number;
}

/** Call once, after the first paint. */
export function startRest(built: Built): void {
  const { bridge, session, localize, narration } = built;
  startHeartbeat(built);
  if (built.hasPack) new PackFollower(built).start();
  else reloadLater(built);
  countVisits(session, bridge);
  tellEnds(session, bridge);
  for (const language of built.pack.languages) void localize.load(language);
  void import('../voice/spoken-voice.ts').then(({ SpokenVoice, makeVoices }) => {
    built.voice.useVoice(new SpokenVoice(makeVoices({ outputDelayMs: built.highlightOffsetMs })));
    narration.useVoice(built.voice);
  });
  void startSpeech(built);
}

/** The reader of the screen; the screen is there already when it comes. */
async function startSpeech({ session, localize, pack, voice, bridge, speech }: Built): Promise<void> {
  const [{ ScreenReader }, { PhraseBook }, { pageClock }] = await Promise.all([
    import('../speech/screen-reader.ts'),
    import('../speech/phrase-book.ts'),
    import('../voice/voice-clock.ts'),
  ]);
  const phrases = new PhraseBook({
    ofPack: (language) => pack.phrases(language),
    packUrl: (path) => pack.url(path),
    onMissing: (language, reason) =>
      bridge.report({
        severity: 'warning',
        code: 'speech-clips-missing',
        message: `${language}: ${reason}.`,
      }),
  });
  speech.use(new ScreenReader({ session, localize, pack, phrases, voice, clock: pageClock }));
}

/** The host puts the system's volume back after each visit, and once now: the visit before may have ended with its page. */
function tellEnds(session: SessionPort, bridge: KioskBridge): void {
  let resets = -1;
  const look = (): void => {
    if (session.view.resets === resets) return;
    ({ resets } = session.view);
    bridge.sessionEnded();
  };
  look();
  session.subscribe(look);
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
