import { describe, expect, it } from 'vitest';
import { gainOfVolume } from '../../../../renderer/voice/volume-ladder.ts';
import { send } from '../session/session-fixture.ts';
import { packState, startNarrator } from './narrator-fixture.ts';

describe('the narrator', () => {
  it('says nothing before somebody asks', () => {
    const { session, voice, narrator, spoken } = startNarrator();
    narrator.useVoice(voice);
    send(session, { type: 'open-door', path: 'older' }, { type: 'open-slide', slide: 'body' });
    expect(spoken()).toEqual([]);
    expect(narrator.canListen).toBe(true);
    expect(narrator.unavailableReason).toBeNull();
  });

  it('says at once what was asked for before the voice had come', () => {
    const { session, voice, narrator, spoken } = startNarrator();
    send(session, { type: 'open-door', path: 'young' });
    expect(narrator.canListen).toBe(false);
    narrator.useVoice(voice);
    expect(spoken()).toEqual(['say body/young/en 0']);
  });

  it('tells the session how it goes, each sentence once', () => {
    const { session, voice, narrator } = startNarrator();
    narrator.useVoice(voice);
    send(session, { type: 'open-door', path: 'young' });
    voice.report({ type: 'started', by: 'clip' });
    expect(session.view.narration).toBe('playing');
    const lit = { sentence: [0, 4], word: [0, 2], sentenceIndex: 2 } as const;
    voice.report({ type: 'lit', lit });
    expect(session.view.bandSentence).toBe(2);
    expect(narrator.lit).toBe(lit);
    expect(narrator.utteranceId).toBe('body/young/en');
    voice.report({ type: 'ended' });
    expect(session.view.narration).toBe('ended');
    expect(narrator.lit).toBeNull();
  });

  it('pauses and resumes without beginning again', () => {
    const { session, voice, narrator, spoken } = startNarrator();
    narrator.useVoice(voice);
    send(session, { type: 'open-door', path: 'young' });
    voice.report({ type: 'started', by: 'clip' });
    send(session, 'toggle-listen');
    voice.report({ type: 'paused' });
    send(session, 'toggle-listen');
    expect(spoken()).toEqual(['say body/young/en 0', 'pause', 'resume']);
    voice.report({ type: 'started', by: 'clip' });
    expect(session.view.narration).toBe('playing');
  });

  it('is silent at once when the slide is left, and deaf to what the old clip still says', () => {
    const { session, voice, narrator, spoken } = startNarrator();
    narrator.useVoice(voice);
    send(session, { type: 'open-door', path: 'young' });
    voice.report({ type: 'started', by: 'clip' });
    const late = voice.report;
    send(session, 'home');
    expect(spoken().at(-1)).toBe('stop');
    late({ type: 'ended' });
    late({ type: 'started', by: 'clip' });
    expect(session.view.narration).toBe('silent');
    expect(narrator.utteranceId).toBeNull();
  });

  it('begins again in the other language', () => {
    const { session, voice, narrator, spoken } = startNarrator();
    narrator.useVoice(voice);
    send(session, { type: 'open-door', path: 'young' });
    voice.report({ type: 'started', by: 'clip' });
    send(session, { type: 'choose-language', language: 'fr' });
    expect(spoken().at(-1)).toBe('say body/young/fr 0');
  });

  it('waits for the words of the language instead of saying them in another one', () => {
    const { session, voice, narrator, spoken } = startNarrator();
    narrator.useVoice(voice);
    send(session, { type: 'open-door', path: 'young' });
    voice.report({ type: 'started', by: 'clip' });
    packState.arriving = true;
    send(session, { type: 'choose-language', language: 'fr' });
    expect(spoken()).toEqual(['say body/young/en 0', 'stop']);
    packState.arriving = false;
    send(session, { type: 'change-settings', change: { volume: 5 } });
    expect(spoken().at(-1)).toBe('say body/young/fr 0');
  });

  it('says a page again and turns the band with Next', () => {
    const { session, voice, narrator, spoken } = startNarrator();
    narrator.useVoice(voice);
    send(session, { type: 'open-door', path: 'young' });
    voice.report({ type: 'started', by: 'clip' });
    send(session, 'next');
    expect(spoken().at(-1)).toBe('say body/young/en 2');
    voice.report({ type: 'started', by: 'clip' });
    send(session, 'repeat-sentence');
    expect(spoken()).toEqual(['say body/young/en 0', 'say body/young/en 2', 'say body/young/en 2']);
  });

  it('keeps the next page ready while one plays', () => {
    const { session, voice, narrator } = startNarrator();
    narrator.useVoice(voice);
    send(session, { type: 'open-door', path: 'older' }, { type: 'open-slide', slide: 'body' });
    expect(voice.log.at(-1)).toBe('preload body/older/en');
    send(session, 'toggle-listen');
    expect(voice.log.at(-1)).toBe('preload blood/older/en');
  });

  it('says why a page cannot be heard, and the page stays', () => {
    const { session, voice, narrator, reasons } = startNarrator();
    narrator.useVoice(voice);
    send(session, { type: 'open-door', path: 'older' }, { type: 'open-slide', slide: 'marrow' });
    expect(narrator.canListen).toBe(false);
    expect(narrator.unavailableReason).toBe('bar.nothingToRead');
    send(session, { type: 'open-slide', slide: 'body' }, 'toggle-listen');
    voice.report({ type: 'unavailable', reason: 'the clip did not load' });
    expect(session.view).toMatchObject({ slide: 'body', narration: 'unavailable' });
    expect(narrator.unavailableReason).toBe('bar.noSound');
    expect(reasons).toEqual(['the clip did not load']);
  });

  it('does not trouble anybody about a word that has no voice', () => {
    const { session, voice, narrator } = startNarrator();
    narrator.useVoice(voice);
    send(
      session,
      { type: 'open-door', path: 'older' },
      { type: 'open-slide', slide: 'body' },
      { type: 'open-term', term: 'cell' },
    );
    expect(voice.log.at(-2)).toBe('say term/cell/en 0');
    voice.report({ type: 'unavailable', reason: 'no voice' });
    expect(session.view.narration).toBe('ended');
    expect(narrator.unavailableReason).toBeNull();
  });
});

describe('a word that is opened', () => {
  const openWord = { type: 'open-term', term: 'bone' } as const;

  it('is said at once, cuts the page, and keeps the page ready', () => {
    const { session, voice, narrator } = startNarrator();
    narrator.useVoice(voice);
    send(
      session,
      { type: 'open-door', path: 'older' },
      { type: 'open-slide', slide: 'body' },
      'toggle-listen',
    );
    voice.report({ type: 'started', by: 'clip' });
    const ofPage = voice.report;
    send(session, openWord);
    expect(voice.log.slice(-2)).toEqual(['say term/bone/en 0', 'preload body/older/en']);
    ofPage({ type: 'ended' });
    expect(session.view.narration).toBe('wanted');
    voice.report({ type: 'started', by: 'clip' });
    expect(narrator.utteranceId).toBe('term/bone/en');
    voice.report({ type: 'lit', lit: { sentence: [0, 5], word: [0, 4], sentenceIndex: 0 } });
    expect(narrator.lit?.word).toEqual([0, 4]);
    voice.report({ type: 'ended' });
    expect(voice.log.filter((line) => line.startsWith('say'))).toEqual([
      'say body/older/en 0',
      'say term/bone/en 0',
    ]);
  });

  it('falls silent when it is closed', () => {
    const { session, voice, narrator, spoken } = startNarrator();
    narrator.useVoice(voice);
    send(session, { type: 'open-door', path: 'older' }, { type: 'open-slide', slide: 'body' }, openWord);
    voice.report({ type: 'started', by: 'clip' });
    send(session, 'close-term');
    expect(spoken()).toEqual(['say term/bone/en 0', 'stop']);
    expect(session.view.narration).toBe('silent');
  });
});

describe('the volume ladder', () => {
  it('has eight steps of at most 10 dB and spans at least 20 dB', () => {
    const decibels = [1, 2, 3, 4, 5, 6, 7, 8].map((step) => 20 * Math.log10(gainOfVolume(step)));
    decibels.slice(1).forEach((value, index) => {
      expect(value - (decibels[index] ?? 0)).toBeGreaterThan(0);
      expect(value - (decibels[index] ?? 0)).toBeLessThanOrEqual(10);
    });
    expect((decibels[7] ?? 0) - (decibels[0] ?? 0)).toBeGreaterThanOrEqual(20);
    expect(gainOfVolume(8)).toBe(1);
  });
});
