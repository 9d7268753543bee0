/** What the page remembers while servers come and go. */
import { beforeEach, describe, expect, test } from 'vitest';
import { StudioApi } from '../../../build/studio/page/model/studio-api.ts';
import { StudioModel } from '../../../build/studio/page/model/studio-model.ts';
import { addressOf, readAddress } from '../../../build/studio/page/studio-address.ts';
import { FakeStudio } from '../../fixtures/fake-studio.ts';

let studio: FakeStudio;
let waits: (() => void)[];
let model: StudioModel;
beforeEach(() => {
  studio = new FakeStudio();
  waits = [];
  model = new StudioModel({
    api: new StudioApi(studio.fetch),
    microphone: studio.microphone,
    player: studio.player,
    wait: () => new Promise((done) => waits.push(done)),
  });
});
const settle = () => new Promise((done) => setTimeout(done));
const record = async () => {
  await model.record();
  studio.hear(0.2, 30);
  await model.record();
  studio.hear(0, 30);
  await settle();
};

describe('she goes where the address points', () => {
  test('to the list, in the first language of the pack when hers is not there', async () => {
    await model.start({ language: 'xx' });
    expect(model.state).toMatchObject({ pack: 'garden', language: 'en', text: null, problem: null });
    expect(model.state.texts).toHaveLength(1);
  });

  test('to her sentence, and the address says so again', async () => {
    await model.start({ slide: 'seeds', part: 'young', sentence: 1 });
    expect(model.state.sentence).toBe(1);
    const address = addressOf(model.state, 'fr');
    expect(readAddress(address)).toMatchObject({ page: 'fr', slide: 'seeds', part: 'young', sentence: 1 });
  });

  test('and an address that somebody has spoilt leads to the list', async () => {
    await model.start(readAddress('#slide=nothing&part=&sentence=-4&pack=%'));
    expect(model.state.text).toBeNull();
  });

  test('and a studio that does not answer is said', async () => {
    studio.isDown = true;
    await model.start({});
    expect(model.state).toMatchObject({ studio: null, problem: 'offline' });
  });
});

describe('she records', () => {
  beforeEach(() => model.start({ slide: 'seeds', part: 'young', sentence: 0 }));

  test('keeps, and is at the next sentence', async () => {
    await record();
    expect(model.state.text?.sentences[0]?.takes.new).not.toBeNull();
    await model.keep();
    expect(model.state.sentence).toBe(1);
    expect(model.state.text?.sentences[0]?.takes.kept).not.toBeNull();
  });

  test('and the studio is away: the take stays in the page until it is saved', async () => {
    studio.isDown = true;
    await record();
    expect(model.state).toMatchObject({ problem: 'offline' });
    expect(model.state.unsaved).not.toBeNull();
    await model.record();
    model.go(1);
    expect(model.state.sentence).toBe(0);
    studio.isDown = false;
    waits.shift()?.();
    await settle();
    expect(model.state).toMatchObject({ unsaved: null, problem: null });
    expect(model.state.text?.sentences[0]?.takes.new).not.toBeNull();
    expect(studio.saved).toBe(1);
  });

  test('and the disk is full: she may go on without the take', async () => {
    studio.refusal = 'disk-full';
    await record();
    expect(model.state.problem).toBe('disk-full');
    model.letGoOfUnsaved();
    waits.shift()?.();
    await settle();
    expect(model.state.unsaved).toBeNull();
    expect(model.recorder.state.phase).toBe('ready');
  });

  test('in one window only', async () => {
    model.setElsewhere(true);
    await model.record();
    expect(model.recorder.state.phase).toBe('closed');
  });

  test('and an author changes the text meanwhile: that is said', async () => {
    await record();
    studio.refusal = 'text-changed';
    await model.keep();
    expect(model.state.problem).toBe('text-changed');
    expect(model.state.sentence).toBe(0);
  });

  test('and a page that was signed is not signed any more once another take is kept', async () => {
    await model.sign('Ann Example', '2026-03-01', 'I have listened.');
    expect(model.state.text?.review).toEqual({ by: 'Ann Example', on: '2026-03-01' });
    await record();
    expect(model.state.text?.review).not.toBeNull();
    await model.keep();
    expect(model.state.text).toMatchObject({ review: null, reviewLapsed: true });
  });
});

describe('she listens', () => {
  test('once more stops; another sentence is silence', async () => {
    await model.start({ slide: 'seeds', part: 'young', sentence: 0 });
    await record();
    model.listen();
    expect(studio.player.playing).toContain('slot=new');
    model.listen();
    expect(studio.player.playing).toBeNull();
    model.listen(300);
    expect(model.state.playing?.atMs).toBe(300);
    model.go(1);
    expect(studio.player.playing).toBeNull();
  });
});
