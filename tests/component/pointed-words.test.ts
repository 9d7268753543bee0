import { describe, expect, it } from 'vitest';
import type { SessionView } from '../../renderer/session/session-types.ts';
import { axeViolations, find, findAll, settle, showPage } from './show-page.ts';

const text = 'Look inside the bone! It is soft. It is called marrow. It makes blood.';
const pageOf = (level: 'young' | 'older' | 'parents'): Partial<SessionView> => ({
  screen: 'slide',
  slide: 'bone-marrow',
  path: level,
  level,
  position: { index: 1, total: 1 },
});
const pixelsPerMm = 3.61;

/** Middle of a word in a text that is shown. */
function placeOf(word: string, host: HTMLElement = find('lantern-narrated-text')): { x: number; y: number } {
  const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(word);
    if (at === -1) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    if (width > 0) return { x: left + width / 2, y: top + height / 2 };
  }
  throw new Error(`"${word}" is not shown.`);
}

interface Finger {
  readonly end?: 'pointerup' | 'pointercancel';
  readonly slipMm?: number;
  readonly sizeMm?: number;
}

/** A finger comes down and goes up again. */
function touch(
  { x, y }: { x: number; y: number },
  { end = 'pointerup', slipMm = 0, sizeMm = 12 }: Finger = {},
  host: HTMLElement = find('lantern-narrated-text'),
): void {
  const at = (type: string, shift: number): PointerEvent =>
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      pointerId: 7,
      pointerType: 'touch',
      button: 0,
      clientX: x + shift,
      clientY: y,
      width: sizeMm * pixelsPerMm,
      height: sizeMm * pixelsPerMm,
    });
  host.dispatchEvent(at('pointerdown', 0));
  window.dispatchEvent(at(end, slipMm * pixelsPerMm));
}

const said = (word: string, sentence: number, of: 'page' | 'open' = 'page') => ({
  type: 'say-word',
  word: { span: [text.indexOf(word), text.indexOf(word) + word.length], sentence, of },
});

describe('a finger on a word', () => {
  it.each(['young', 'older', 'parents'] as const)('has it said, level %s', async (level) => {
    const { ports } = await showPage(pageOf(level));
    const own = ports.pack.slideText('bone-marrow', 'en')?.text.levels[level]?.text ?? '';
    const word = own.split(' ')[1]?.replaceAll(/\W/g, '') ?? '';
    touch(placeOf(word));
    const from = own.indexOf(word);
    expect(ports.sent).toEqual([
      { type: 'say-word', word: { span: [from, from + word.length], sentence: 0, of: 'page' } },
    ]);
  });

  it('knows its sentence', async () => {
    const { ports } = await showPage(pageOf('young'));
    touch(placeOf('soft'));
    expect(ports.sent).toEqual([said('soft', 1)]);
  });

  it('opens it instead when it is explained', async () => {
    const { ports } = await showPage({ ...pageOf('young'), bandSentence: 2 });
    touch(placeOf('marrow'));
    expect(ports.sent).toEqual([{ type: 'open-term', term: 'marrow' }]);
  });

  it('may slip a little and still means the word where it came down', async () => {
    const { ports } = await showPage(pageOf('young'));
    touch(placeOf('inside'), { slipMm: 9 });
    expect(ports.sent).toEqual([said('inside', 0)]);
  });

  it.each<[string, Finger]>([
    ['scrolls', { end: 'pointercancel' }],
    ['is drawn across the page', { slipMm: 25 }],
    ['is a palm', { sizeMm: 55 }],
  ])('says nothing when it %s', async (_name, finger) => {
    const { ports } = await showPage(pageOf('young'));
    touch(placeOf('inside'), finger);
    expect(ports.sent).toEqual([]);
  });

  it('says nothing far beside the words', async () => {
    const { ports } = await showPage(pageOf('young'));
    const { bottom, right } = find('lantern-narrated-text').getBoundingClientRect();
    touch({ x: right + 200, y: bottom + 200 });
    expect(ports.sent).toEqual([]);
  });

  it('that taps twice taps once', async () => {
    const { ports } = await showPage(pageOf('young'));
    touch(placeOf('inside'));
    touch(placeOf('inside'));
    expect(ports.sent).toHaveLength(1);
  });

  it('says a word of the card that lies open', async () => {
    const { ports } = await showPage({ ...pageOf('older'), term: 'marrow' });
    const card = find('lantern-term-card').shadowRoot?.querySelector('lantern-narrated-text');
    touch(placeOf('soft', card!), {}, card!);
    expect(ports.sent).toHaveLength(1);
    expect(ports.sent[0]).toMatchObject({ type: 'say-word', word: { of: 'open' } });
  });
});

describe('again', () => {
  const buttons = (): readonly HTMLElement[] =>
    (findAll('[data-control="again"], [data-control="from-start"]') as HTMLElement[]).filter((button) =>
      button.checkVisibility({ checkVisibilityCSS: true }),
    );
  const textTop = (): number => find('lantern-narrated-text').getBoundingClientRect().top;

  it.each(['older', 'parents'] as const)('is there while Listen is in use, level %s', async (level) => {
    const { app, ports } = await showPage(pageOf(level));
    expect(buttons()).toEqual([]);
    const before = textTop();
    for (const narration of ['wanted', 'playing', 'paused', 'ended'] as const) {
      ports.show({ narration });
      await settle(app);
      expect(buttons(), narration).toHaveLength(2);
      expect(textTop(), 'nothing moves').toBe(before);
    }
    ports.show({ narration: 'silent' });
    await settle(app);
    expect(buttons()).toEqual([]);
  });

  it('is always there in the story', async () => {
    await showPage(pageOf('young'));
    expect(buttons()).toHaveLength(2);
  });

  it.each(['en', 'ar'])(
    'is large enough for any finger, has a name, and axe agrees (%s)',
    async (language) => {
      await showPage({ ...pageOf('older'), narration: 'playing' }, language);
      for (const button of buttons()) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(20 * pixelsPerMm - 0.5);
      }
      expect(await axeViolations()).toEqual([]);
    },
  );

  it('asks for the sentence, or for the page', async () => {
    const { ports } = await showPage({ ...pageOf('older'), narration: 'ended' });
    for (const button of buttons()) button.click();
    expect(ports.sent).toEqual([{ type: 'repeat-sentence' }, { type: 'repeat-page' }]);
  });
});
