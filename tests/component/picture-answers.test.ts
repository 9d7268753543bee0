/** Every thing of every picture of the pack, tapped: it moves once, in its place, by what the compositor moves; or stands still. */
import { parse } from 'yaml';
import { afterEach, describe, expect, it } from 'vitest';
import '../../renderer/styles/tokens.css';
import { longestAnswerMs } from '../../renderer/components/picture/answers.ts';
import '../../renderer/components/picture/picture.ts';
import type { LanternPicture } from '../../renderer/components/picture/picture.ts';
import type { AnswerKind } from '../../content/schema/compiled-pack.ts';

const drawings = import.meta.glob<string>(['../../content/packs/leukemia/illustrations/*.svg'], {
  query: '?raw',
  import: 'default',
});
const sidecars = import.meta.glob<string>(['../../content/packs/leukemia/illustrations/*.yaml'], {
  query: '?raw',
  import: 'default',
});

interface Scene {
  readonly name: string;
  readonly markup: string;
  readonly answers: Readonly<Record<string, AnswerKind>>;
}

async function readScenes(path: string, read: () => Promise<string>): Promise<readonly Scene[]> {
  const { hotspots = {} } = parse(await read()) as { hotspots?: Record<string, { answer?: AnswerKind }> };
  const answers = Object.fromEntries(
    Object.entries(hotspots).flatMap(([id, { answer }]) =>
      answer === undefined ? [] : [[id, answer] as const],
    ),
  );
  if (Object.keys(answers).length === 0) return [];
  const files = ['portrait', 'landscape'].map((format) => path.replace('.yaml', `.${format}.svg`));
  return Promise.all(
    files.map(async (file) => ({
      name: file.split('/').at(-1) ?? '',
      markup: (await drawings[file]?.()) ?? '',
      answers,
    })),
  );
}

/** Both formats of every picture that has things to tap. */
const scenes = (
  await Promise.all(Object.entries(sidecars).map(([path, read]) => readScenes(path, read)))
).flat();

async function show(
  { markup, answers }: Scene,
  change: Partial<LanternPicture> = {},
): Promise<LanternPicture> {
  const picture = document.createElement('lantern-picture');
  Object.assign(picture, { source: '/tests/fixtures/pictures/portrait.svg', markup, answers, ...change });
  document.body.replaceChildren(picture);
  await picture.updateComplete;
  return picture;
}

const animationsOf = (picture: LanternPicture): readonly Animation[] =>
  picture.shadowRoot?.getAnimations() ?? [];
const answersOf = (picture: LanternPicture): readonly Animation[] =>
  animationsOf(picture).filter(({ id }) => id === 'data-answer');

async function tap(picture: LanternPicture, thing: string): Promise<readonly Animation[]> {
  Object.assign(picture, { forward: thing, taps: picture.taps + 1 });
  await picture.updateComplete;
  return answersOf(picture);
}

function changedProperties(animation: Animation): readonly string[] {
  const { effect } = animation;
  if (!(effect instanceof KeyframeEffect)) return [];
  return effect
    .getKeyframes()
    .flatMap((frame) => Object.keys(frame))
    .filter((name) => !['offset', 'computedOffset', 'easing', 'composite'].includes(name));
}

afterEach(() => document.documentElement.removeAttribute('data-motion'));

describe.each(scenes.map((scene) => [scene.name, scene] as const))('%s', (_name, scene) => {
  it('answers every tap with a movement of its own thing, once and not for long', async () => {
    const picture = await show(scene);
    expect(answersOf(picture)).toEqual([]);
    for (const id of Object.keys(scene.answers)) {
      const moving = await tap(picture, id);
      expect(moving.length, id).toBeGreaterThan(0);
      for (const animation of moving) {
        const { target } = animation.effect as KeyframeEffect;
        expect(target?.closest('[data-hotspot]')?.getAttribute('data-hotspot')).toBe(id);
        expect(changedProperties(animation).every((name) => ['transform', 'opacity'].includes(name))).toBe(
          true,
        );
        const { endTime } = animation.effect?.getComputedTiming() ?? {};
        expect(Number(endTime)).toBeLessThanOrEqual(longestAnswerMs);
        animation.finish();
      }
      expect(answersOf(picture), 'it settles').toEqual([]);
    }
  });

  it('keeps at most three things moving by themselves, and none without motion', async () => {
    const picture = await show(scene, { moving: true });
    const idle = animationsOf(picture);
    expect(idle.length).toBeLessThanOrEqual(3);
    for (const animation of idle)
      expect(changedProperties(animation)).toEqual(
        changedProperties(animation).filter((name) => name === 'transform'),
      );
    picture.moving = false;
    await picture.updateComplete;
    expect(animationsOf(picture)).toEqual([]);
  });
});

describe('a tapped thing', () => {
  const scene: Scene = {
    name: 'small',
    markup:
      '<svg viewBox="0 0 10 10"><g data-hotspot="red"><path data-answer="roll" d="M0 0h1"/><g data-answer="hop"/></g><g data-hotspot="white"/></svg>',
    answers: { red: 'wave', white: 'spin' },
  };
  const kinds = (moving: readonly Animation[]) =>
    moving.map(({ effect }) => (effect as KeyframeEffect).target?.getAttribute('data-answer'));

  it('moves as its picture says, or moves its parts instead', async () => {
    const picture = await show(scene);
    expect(kinds(await tap(picture, 'white'))).toEqual(['spin']);
    for (const animation of answersOf(picture)) animation.finish();
    expect(kinds(await tap(picture, 'red'))).toEqual(['roll', 'hop']);
  });

  it('begins anew when it is tapped again', async () => {
    const picture = await show(scene);
    const [first] = await tap(picture, 'white');
    const again = await tap(picture, 'white');
    expect(again).toHaveLength(1);
    expect(first?.playState).toBe('idle');
  });

  it('answers as soon as its drawing has come', async () => {
    const picture = await show({ ...scene, markup: '' });
    expect(await tap(picture, 'white')).toEqual([]);
    picture.markup = scene.markup;
    await picture.updateComplete;
    expect(kinds(answersOf(picture))).toEqual(['spin']);
  });

  it('only comes forward where motion is off', async () => {
    document.documentElement.dataset['motion'] = 'off';
    const picture = await show(scene, { still: true });
    expect(await tap(picture, 'white')).toEqual([]);
    const thing = picture.shadowRoot?.querySelector('[data-hotspot="white"]');
    expect(thing?.hasAttribute('data-forward')).toBe(true);
    expect(animationsOf(picture)).toEqual([]);
  });
});
