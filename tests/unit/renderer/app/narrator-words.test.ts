import { describe, expect, it } from 'vitest';
import { send } from '../session/session-fixture.ts';
import { startNarrator } from './narrator-fixture.ts';

describe('a word that is pointed at', () => {
  const word = { span: [0, 4], sentence: 0, of: 'page' } as const;

  it('is said alone, and the page goes on where it was when asked', () => {
    const { session, voice, narrator, spoken } = startNarrator();
    narrator.useVoice(voice);
    send(session, { type: 'open-door', path: 'older' }, { type: 'open-slide', slide: 'body' });
    send(session, 'toggle-listen');
    voice.report({ type: 'started', by: 'clip' });
    voice.report({ type: 'lit', lit: { sentence: [0, 4], word: [0, 2], sentenceIndex: 2 } });
    send(session, { type: 'say-word', word });
    expect(spoken().at(-1)).toBe('word body/older/en 0-4');
    voice.report({ type: 'started', by: 'clip' });
    voice.report({ type: 'lit', lit: { sentence: [0, 4], word: [0, 4], sentenceIndex: 0 } });
    expect(narrator.utteranceId).toBe('body/older/en');
    voice.report({ type: 'ended' });
    expect(session.view.narration).toBe('ended');
    send(session, 'toggle-listen');
    expect(spoken().at(-1)).toBe('say body/older/en 2');
  });

  it('is said by the line that lies open when it stands there', () => {
    const { session, voice, narrator, spoken } = startNarrator();
    narrator.useVoice(voice);
    send(session, { type: 'open-door', path: 'older' }, { type: 'open-slide', slide: 'body' });
    send(session, { type: 'open-term', term: 'bone' });
    send(session, { type: 'say-word', word: { ...word, of: 'open' } });
    expect(spoken().at(-1)).toBe('word term/bone/en 0-4');
    send(session, { type: 'say-word', word });
    expect(spoken().at(-1)).toBe('word body/older/en 0-4');
  });

  it('leaves Listen as it is when it cannot be said', () => {
    const { session, voice, narrator } = startNarrator();
    narrator.useVoice(voice);
    send(session, { type: 'open-door', path: 'older' }, { type: 'open-slide', slide: 'body' });
    send(session, { type: 'say-word', word });
    voice.report({ type: 'unavailable', reason: 'no such word' });
    expect(session.view.narration).toBe('ended');
    expect(narrator.unavailableReason).toBeNull();
  });
});
