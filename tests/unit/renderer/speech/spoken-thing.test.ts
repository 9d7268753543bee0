import { describe, expect, it } from 'vitest';
import { orderReply } from '../../../../renderer/speech/order-reply.ts';
import { changeOf, placeOf } from '../../../../renderer/speech/place.ts';
import { spokenChange, spokenThing, type Thing } from '../../../../renderer/speech/spoken-thing.ts';
import { initialView } from '../../../fixtures/fake-ports.ts';

const words = {
  language: 'en',
  t: (key: string, values?: Readonly<Record<string, string | number>>) =>
    values === undefined ? key : `${key} ${Object.values(values).join('/')}`,
};
const button: Thing = {
  name: 'Lower the screen',
  description: '',
  language: 'en',
  pressed: null,
  expanded: null,
  disabled: false,
};
const told = (thing: Thing): readonly string[] => spokenThing(thing, words, null).map(({ text }) => text);
const changed = (before: Thing, after: Thing): readonly string[] =>
  spokenChange(before, after, { words, element: null }).map(({ text }) => text);

describe('a control for the ear', () => {
  it('says its name and what it is', () => {
    expect(told(button)).toEqual(['Lower the screen', 'speech.button']);
  });

  it('says its state before it is used, and the new one afterwards', () => {
    expect(told({ ...button, pressed: false })).toEqual(['Lower the screen', 'speech.toggleOff']);
    expect(changed({ ...button, pressed: false }, { ...button, pressed: true })).toEqual(['speech.on']);
    expect(changed({ ...button, expanded: true }, { ...button, expanded: false })).toEqual(['speech.closed']);
  });

  it('says why it cannot act', () => {
    expect(told({ ...button, disabled: true, description: 'There is no other page.' })).toEqual([
      'Lower the screen',
      'speech.button',
      'speech.notNow',
      'There is no other page.',
    ]);
  });

  it('says why it cannot act any more', () => {
    expect(changed(button, { ...button, disabled: true, description: 'This is the end.' })).toEqual([
      'speech.notNow',
      'This is the end.',
    ]);
  });

  it('says a name in two languages part by part, each in its own', () => {
    const parts = [
      { text: 'A day', language: 'en' },
      { text: 'à découvrir', language: 'fr' },
    ];
    const said = spokenThing({ ...button, name: 'A day à découvrir', parts }, words, null);
    expect(said.slice(0, 2).map(({ text, language }) => ({ text, language }))).toEqual(parts);
  });

  it('is silent where nothing has changed, and says a name that has', () => {
    expect(changed(button, button)).toEqual([]);
    expect(changed(button, { ...button, name: 'Pause' })).toEqual(['Pause']);
  });
});

describe('orders of somebody who listens', () => {
  const reply = (name: Parameters<typeof orderReply>[0], interrupted: boolean) =>
    orderReply(name, { interrupted, settings: { speechRate: 1.25, volume: 5 }, words });

  it('pauses what was being said, and goes on when nothing is', () => {
    expect(reply('pause', true)).toEqual({ text: 'speech.paused', then: 'waits' });
    expect(reply('pause', false)).toEqual({ text: null, does: 'resume' });
  });

  it('says the step of volume and speed, and goes on reading if it was reading', () => {
    expect(reply('volume', true)).toEqual({ text: 'text.volumeValue 5/8', then: 'goes-on' });
    expect(reply('rate', false)).toEqual({ text: 'text.rateValue 4/7', then: 'waits' });
  });

  it('repeats the last thing or everything', () => {
    expect(reply('repeat', true)).toEqual({ text: null, does: 'repeat' });
    expect(reply('repeat-all', true)).toEqual({ text: null, does: 'repeatAll' });
  });
});

describe('where somebody is, for the ear', () => {
  const slide = { ...initialView, screen: 'slide' as const, slide: 'body' };

  it('arrives at another page, at a sheet, and in another language', () => {
    const place = placeOf(slide, 'en');
    expect(changeOf(null, place)).toBe('arrives');
    expect(changeOf(place, placeOf({ ...slide, slide: 'blood' }, 'en'))).toBe('arrives');
    expect(changeOf(place, placeOf({ ...slide, sheet: 'help' }, 'en'))).toBe('arrives');
    expect(changeOf(place, placeOf(slide, 'fr'))).toBe('arrives');
  });

  it('only says where it is again when a sheet or a word is closed', () => {
    const open = placeOf({ ...slide, sheet: 'help' }, 'en');
    expect(changeOf(open, placeOf(slide, 'en'))).toBe('returns');
  });

  it('reads the page from its beginning once the loudspeaker was agreed to', () => {
    const asked = placeOf({ ...slide, askingLoudspeaker: true }, 'en');
    expect(changeOf(asked, placeOf(slide, 'en'))).toBe('arrives');
  });

  it('hears no change in a voice, a band or a setting', () => {
    const other = { ...slide, bandSentence: 2, narration: 'playing' as const };
    expect(changeOf(placeOf(slide, 'en'), placeOf(other, 'en'))).toBeNull();
  });
});
