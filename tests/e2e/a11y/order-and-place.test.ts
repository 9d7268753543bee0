import { everyScreen, goTo, settle } from '../every-screen.ts';
import type { Kiosk } from '../kiosk-driver.ts';
import { expect, test } from '../kiosk.ts';
import { packIndex, packTexts } from '../pack-texts.ts';
import { words } from '../words.ts';
import { some } from './matrix.ts';
import { measurePage } from './measure-page.ts';
import type { MeasuredControl, PageBox } from './measure-page.ts';

const barOrder = ['home', 'previous', 'listen', 'next', 'text', 'language', 'lower', 'help'];
const screens = Object.keys(everyScreen);
/** One of each kind, and those with the most to choose from. */
const few = [
  'doors',
  'topics',
  'story',
  'explore',
  'parents',
  'text and contrast',
  'languages',
  'staff, all tools',
];
const panels = [
  { name: 'portrait', width: 1080, height: 1920 },
  { name: 'landscape', width: 1920, height: 1080 },
] as const;
/** COGA: at most so many things to choose from at once. */
const mostChoices = 7;
const notChosen = ['lantern-bar', 'lantern-parents-page', 'lantern-pin-pad'];

async function controlsHere(kiosk: Kiosk): Promise<readonly MeasuredControl[]> {
  const { controls } = await kiosk.page.evaluate(measurePage);
  return controls;
}

/** The eight of the bar, as they stand on the screen: rows from top to bottom, each in reading direction. */
function barOf(controls: readonly MeasuredControl[], direction: 1 | -1): readonly MeasuredControl[] {
  const bar = controls.filter(({ kind }) => barOrder.includes(kind));
  const rowOf = ({ box }: MeasuredControl): number => Math.round((box.top + box.bottom) / 2 / 40);
  return bar.toSorted(
    (one, other) => rowOf(one) - rowOf(other) || direction * (one.box.left - other.box.left),
  );
}

const rounded = ({ left, top, right, bottom }: PageBox): number[] =>
  [left, top, right, bottom].map(Math.round);

for (const [index, screen] of panels.entries())
  for (const language of some(packIndex.languages, [index === 0 ? 'en' : 'ar'])) {
    // proves: WCAG 3.2.3, WCAG 3.2.4, WCAG 3.2.6, EN 5.1.6.1 · defects: wandering-bar
    test(`the bar and its Help are the same everywhere: ${screen.name}, ${language}`, async ({
      openKiosk,
    }) => {
      test.setTimeout(180_000);
      const kiosk = await (await openKiosk({ screen })).isReady();
      let help: number[] | null = null;
      for (const name of some(screens, few)) {
        await goTo(kiosk, name, language);
        const bar = barOf(await controlsHere(kiosk), language === 'ar' ? -1 : 1);
        expect(
          bar.map(({ kind }) => kind),
          name,
        ).toEqual(barOrder);
        const place = rounded(bar.at(-1)!.box);
        help ??= place;
        expect(place, `Help on ${name}`).toEqual(help);
      }
    });
  }

// proves: WCAG 1.3.2, WCAG 1.3.4 · defects: ltr-arabic
test('Arabic is the mirror of English: the bar, the arrows, and no picture that means a side', async ({
  kiosk,
}) => {
  const boxes = async (language: string): Promise<Map<string, PageBox>> => {
    await goTo(kiosk, 'explore', language);
    return new Map((await controlsHere(kiosk)).map(({ kind, box }) => [kind, box]));
  };
  const { width } = await kiosk.screenSize();
  const english = await boxes('en');
  const turned = (): Promise<Record<string, boolean>> =>
    kiosk.page.evaluate((kinds) => {
      const bar = document.querySelector('lantern-app')?.shadowRoot?.querySelector('lantern-bar')?.shadowRoot;
      return Object.fromEntries(
        kinds.map((kind) => {
          const icon = bar
            ?.querySelector(`[data-control="${kind}"]`)
            ?.shadowRoot?.querySelector('lantern-icon');
          const drawing = icon?.shadowRoot?.querySelector('svg');
          return [
            kind,
            drawing !== null &&
              drawing !== undefined &&
              getComputedStyle(drawing).transform.startsWith('matrix(-1'),
          ];
        }),
      );
    }, barOrder);
  expect(Object.values(await turned())).not.toContain(true);
  const arabic = await boxes('ar');
  for (const kind of barOrder) {
    const [here, there] = [english.get(kind), arabic.get(kind)];
    expect(Math.abs(width - here!.right - there!.left), kind).toBeLessThan(3);
  }
  const directional = await turned();
  expect(directional).toMatchObject({
    previous: true,
    next: true,
    home: false,
    listen: false,
    help: false,
    lower: false,
  });

  const mirrored = await kiosk.page.evaluate(() => {
    const found: Record<string, boolean> = {};
    const collect = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.localName === 'lantern-picture') {
          const { source, mirrored: isMirrored } = element as unknown as {
            source: string;
            mirrored: boolean;
          };
          found[source] = isMirrored;
        }
        if (element.shadowRoot !== null) collect(element.shadowRoot);
      }
    };
    collect(document);
    return found;
  });
  expect(Object.keys(mirrored).length).toBeGreaterThan(0);
  for (const [source, isMirrored] of Object.entries(mirrored)) {
    const picture = Object.values(packIndex.pictures).find(
      ({ portrait, landscape }) => source.endsWith(portrait) || source.endsWith(landscape),
    );
    expect(isMirrored, source).toBe(picture?.mirror ?? false);
  }
});

/** How many things of one kind stand beside each other in one place. */
function largestGroups(): { where: string; count: number }[] {
  const groups = new Map<Node, { where: string; count: number }>();
  const collect = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      const isChoice = element.matches('lantern-button, lantern-card, lantern-glossary-chip');
      const parent = element.parentNode;
      if (isChoice && parent !== null && element.checkVisibility()) {
        const host = element.getRootNode() as ShadowRoot;
        const group = groups.get(parent) ?? { where: host.host.localName, count: 0 };
        groups.set(parent, { ...group, count: group.count + 1 });
      }
      if (element.shadowRoot !== null) collect(element.shadowRoot);
    }
  };
  collect(document);
  return [...groups.values()];
}

// proves: EN 4.2.10 · defects: too-many-choices
test('there are never more than seven things to choose from in one place', async ({ kiosk }) => {
  for (const name of some(screens, few)) {
    await goTo(kiosk, name, 'en');
    const groups = await kiosk.page.evaluate(largestGroups);
    // The bar is eight, always the same, and learned once.
    for (const { where, count } of groups)
      // Explained words under a text for adults are looked up, digits are typed: neither is chosen between.
      if (!notChosen.includes(where)) expect(count, `${name}, ${where}`).toBeLessThanOrEqual(mostChoices);
  }
});

/** Where everything stands, once nothing moves by itself any more. */
async function places(
  kiosk: Kiosk,
  kinds: (control: MeasuredControl) => boolean,
): Promise<Map<string, PageBox>> {
  let before = '';
  for (;;) {
    await settle(kiosk);
    const controls = (await controlsHere(kiosk)).filter(kinds);
    const now = JSON.stringify(controls);
    if (now === before) return new Map(controls.map(({ kind, box }) => [kind, box]));
    before = now;
  }
}

/** What stands elsewhere now, in words. Edges on half a pixel may be rounded the other way. */
function moved(before: ReadonlyMap<string, PageBox>, after: ReadonlyMap<string, PageBox>): string[] {
  return [...before].flatMap(([kind, box]) => {
    const now = after.get(kind);
    if (now === undefined) return [`${kind} is gone`];
    const far = (['left', 'top', 'right', 'bottom'] as const).filter(
      (side) => Math.abs(now[side] - box[side]) > 2,
    );
    return far.map((side) => `${kind}: ${side} was ${box[side]}, is ${now[side]}`);
  });
}

const inBar = ({ kind }: MeasuredControl): boolean => barOrder.includes(kind);

/** What a visitor presses, and which buttons must stay where they are. */
const presses: readonly {
  readonly screen: string;
  readonly press: string | RegExp;
  readonly stays: (control: MeasuredControl) => boolean;
}[] = [
  { screen: 'doors', press: words.bar.listen, stays: () => true },
  { screen: 'story', press: words.bar.next, stays: inBar },
  {
    screen: 'explore',
    press: packTexts('en').slides['blood-cells']?.hotspots['red']?.label ?? 'red',
    stays: inBar,
  },
  { screen: 'text and contrast', press: words.text.motionOff, stays: () => true },
  { screen: 'text and contrast', press: words.text.highlightOff, stays: () => true },
  { screen: 'text and contrast', press: words.text.themeDark, stays: () => true },
  { screen: 'text and contrast', press: words.text.louder, stays: () => true },
  { screen: 'text and contrast', press: words.text.slower, stays: () => true },
];

for (const { screen, press, stays } of presses)
  // proves: WCAG 3.2.1, WCAG 3.2.2, EN 4.2.10 · defects: jumping-page
  test(`nothing moves away under the finger: ${screen}, ${String(press)}`, async ({ kiosk }) => {
    await goTo(kiosk, screen, 'en');
    await kiosk.button(press).scrollIntoViewIfNeeded();
    const before = await places(kiosk, stays);
    expect(before.size).toBeGreaterThan(7);
    await kiosk.touchMiddleOf(press);
    expect(moved(before, await places(kiosk, stays))).toEqual([]);
  });
