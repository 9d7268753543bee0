/**
 * What a story has to know of the page and no visitor can see: which sounds are sounding, which words are lit, what the policy
 * refused. It only watches; it is put into the page before anything else runs and keeps the real clock.
 */

/** A moment of the lit text, as seen in one frame. */
export interface LitMoment {
  readonly word: string;
  readonly sentence: string;
  /** Position of the sound that plays, milliseconds; `null` = nothing plays. */
  readonly soundMs: number | null;
}

/** What the page answers when it is asked. */
export interface Probe {
  /** Addresses of sounds that are sounding now. */
  sounding(): readonly string[];
  /** Volume of the loudest of them, 0..1; 0 = nothing sounds. */
  loudness(): number;
  /** Addresses of everything that was ever told to play, in order. */
  readonly played: readonly string[];
  /** Most sounds that ever sounded at once. */
  mostAtOnce(): number;
  /** Texts given to the voice of the operating system. */
  readonly spoken: readonly string[];
  /** What the content security policy refused. */
  readonly violations: readonly string[];
  /** Every change of what is lit. */
  readonly lit: readonly LitMoment[];
  /** Milliseconds from the last touch or key to the moment at which nothing sounded any more; `null` = it still sounds. */
  silentAfterMs(): number | null;
  /** Jumps to this much before the end of the sound that plays, milliseconds. */
  skipToEnd(restMs: number): void;
}

declare global {
  interface Window {
    readonly lanternProbe: Probe;
  }
}

/** Runs in the page. */
export function watchPage(): void {
  const now = performance.now.bind(performance);
  const nextFrame = requestAnimationFrame.bind(window);
  const players: HTMLMediaElement[] = [];
  const played: string[] = [];
  const spoken: string[] = [];
  const violations: string[] = [];
  const lit: LitMoment[] = [];
  let mostAtOnce = 0;
  let touchedMs = 0;
  let silentAfter: number | null = null;

  // howler lets go of a player by giving it a silent sound that is written into the address itself.
  const isClip = ({ src }: HTMLMediaElement): boolean => src !== '' && !src.startsWith('data:');
  const sounding = (): HTMLMediaElement[] =>
    players.filter((player) => !player.paused && !player.ended && isClip(player));

  const play = (HTMLMediaElement.prototype as unknown as Record<string, unknown>)['play'] as (
    this: HTMLMediaElement,
  ) => Promise<void>;
  HTMLMediaElement.prototype.play = function playAndTell(): Promise<void> {
    if (isClip(this)) {
      played.push(this.src);
      if (!players.includes(this)) players.push(this);
    }
    return play.call(this);
  };
  const pause = (HTMLMediaElement.prototype as unknown as Record<string, unknown>)['pause'] as (
    this: HTMLMediaElement,
  ) => void;
  HTMLMediaElement.prototype.pause = function pauseAndTell(): void {
    pause.call(this);
    if (sounding().length === 0) silentAfter ??= now() - touchedMs;
  };
  const speak = (speechSynthesis as unknown as Record<string, unknown>)['speak'] as (
    utterance: SpeechSynthesisUtterance,
  ) => void;
  speechSynthesis.speak = (utterance) => {
    spoken.push(utterance.text);
    speak.call(speechSynthesis, utterance);
  };
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    violations.push(`${violatedDirective} refused ${blockedURI} ${sample}`),
  );

  const waitForSilence = (): void => {
    touchedMs = now();
    silentAfter = null;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      if (sounding().length === 0) silentAfter ??= now() - touchedMs;
      else port2.postMessage(null);
      if (now() - touchedMs > 2000) port1.close();
    };
    port2.postMessage(null);
  };
  for (const name of ['pointerup', 'keydown']) window.addEventListener(name, waitForSilence, true);

  const textOf = (name: string): string =>
    [...((CSS.highlights.get(name) as unknown as Iterable<Range> | undefined) ?? [])]
      .map((range) => range.toString())
      .join('');
  const look = (): void => {
    const players = sounding();
    mostAtOnce = Math.max(mostAtOnce, players.length);
    const [player] = players;
    const moment = {
      word: textOf('lantern-word'),
      sentence: textOf('lantern-sentence'),
      soundMs: player === undefined ? null : player.currentTime * 1000,
    };
    const last = lit.at(-1);
    if (last?.word !== moment.word || last.sentence !== moment.sentence) lit.push(moment);
    nextFrame(look);
  };
  nextFrame(look);

  Object.defineProperty(window, 'lanternProbe', {
    value: {
      sounding: () => sounding().map(({ src }) => src),
      loudness: () => Math.max(0, ...sounding().map(({ volume }) => volume)),
      played,
      mostAtOnce: () => mostAtOnce,
      spoken,
      violations,
      lit,
      silentAfterMs: () => silentAfter,
      skipToEnd: (restMs) => {
        for (const player of sounding())
          if (player.duration > restMs / 1000) player.currentTime = player.duration - restMs / 1000;
      },
    } satisfies Probe,
  });
}
