/** A narrator with a real session, a small pack and a voice that writes down what it is told. */
import { SimulatedClock } from 'xstate';
import { Narrator } from '../../../../renderer/app/narrator.ts';
import type { LocalizePort, PackPort } from '../../../../renderer/controllers/contexts.ts';
import { createSession } from '../../../../renderer/session/create-session.ts';
import type { Utterance, VoiceEvent, WordVoice } from '../../../../renderer/voice/voice.ts';
import { productTimes, send, smallPack } from '../session/session-fixture.ts';

const utterance = (id: string, language: string): Utterance => ({
  id: `${id}/${language}`,
  language,
  text: id,
  sentences: [[0, id.length]],
  audioUrl: `${id}.ogg`,
  durationMs: 1000,
  sentenceCues: [],
  wordCues: [],
});
const clip = { audio: 'bone.ogg', durationMs: 900, kind: 'synthesised', sentences: [], words: [] };
/** Set it while the words of another language are on their way. */
export const packState = { arriving: false };
const pack = {
  index: { paths: smallPack.paths },
  utterance: (slide: string, level: string, language: string) =>
    slide === 'marrow' ? null : utterance(`${slide}/${level}`, language),
  term: (term: string, language: string) => ({
    name: term,
    says: 'It is small.',
    picture: null,
    narration: term === 'bone' ? clip : null,
    language,
  }),
  // While the words are on their way the first language stands in, quietly.
  slideText: () => (packState.arriving ? { text: {}, language: 'en', isFallback: false } : null),
  url: (path: string) => path,
  subscribe: () => () => undefined,
} as unknown as PackPort;
const localize = { t: (key: string) => key, language: 'en' } as unknown as LocalizePort;

/** A voice that writes down what it is told; the test decides when it reports. */
class WrittenVoice implements WordVoice {
  readonly log: string[] = [];
  report: (event: VoiceEvent) => void = () => undefined;
  say({ id }: Utterance, listener: (event: VoiceEvent) => void, from = 0): void {
    this.log.push(`say ${id} ${from}`);
    this.report = listener;
  }
  sayWord({ id }: Utterance, word: readonly [number, number], listener: (event: VoiceEvent) => void): void {
    this.log.push(`word ${id} ${word.join('-')}`);
    this.report = listener;
  }
  preload = ({ id }: Utterance): unknown => this.log.push(`preload ${id}`);
  pause = (): unknown => this.log.push('pause');
  resume = (): unknown => this.log.push('resume');
  stop = (): unknown => this.log.push('stop');
  applySettings = (): void => undefined;
  canSay = ({ audioUrl }: Utterance): boolean => audioUrl !== null;
}

/** A visit with a voice that is written down. */
export const startNarrator = () => {
  const session = createSession({
    config: { defaultLanguage: 'en', idle: productTimes, pack: smallPack, problemCode: null },
    clock: new SimulatedClock(),
  });
  const voice = new WrittenVoice();
  const reasons: string[] = [];
  const narrator = new Narrator({
    session,
    pack,
    localize,
    onUnavailable: (_id, reason) => reasons.push(reason),
  });
  const spoken = (): string[] => voice.log.filter((line) => !line.startsWith('preload'));
  send(session, 'input');
  return { session, voice, narrator, reasons, spoken };
};
