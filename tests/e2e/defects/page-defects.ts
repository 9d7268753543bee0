/** Everything that can be wrong with a page on purpose: what the test that names it must notice. */
import { hearingDefects } from './hearing-defects.ts';
import { css, grown, page } from './page-defect.ts';
import type { PageDefect } from './page-defect.ts';

/** By the name that stands after `defects:` in a `proves:` comment. */
export const pageDefects: Readonly<Record<string, PageDefect>> = {
  ...hearingDefects,
  // Seeing
  'small-targets': css(
    'buttons are too small for a finger',
    'button { min-block-size: 0 !important; min-inline-size: 0 !important; block-size: 28px !important; }',
  ),
  'crowded-targets': css('buttons touch each other', 'nav, .choices { gap: 0 !important; }'),
  'high-bar': css('the bar stands at the top', '.page { flex-direction: column-reverse !important; }'),
  'small-letters': css('words are too small to read', '.label, p, span { font-size: 12px !important; }'),
  'wide-page': css(
    'the page is wider than the screen',
    'html, body { overflow: auto !important; } lantern-app { position: static !important; inline-size: 140vw !important; }',
  ),
  'cut-letters': css(
    'headings are cut off',
    'h1, h2 { overflow: hidden !important; inline-size: 3em !important; block-size: 1em !important; }',
  ),
  'tight-lines': css(
    'text stands in boxes of a fixed height',
    'p, .label, li { overflow: hidden !important; max-block-size: 1.2em !important; white-space: nowrap !important; }',
  ),
  'pale-ink': css('words are pale', '*, *::before { color: #b9ae97 !important; }'),
  'no-ring': css(
    'nothing shows where the focus is',
    '*:focus, *:focus-visible { outline: none !important; box-shadow: none !important; }',
  ),
  'thin-ring': css(
    'the ring around the focus is a hair',
    '*:focus, *:focus-visible { outline: 1px solid #ffffff !important; outline-offset: 0 !important; box-shadow: none !important; }',
  ),
  'covered-focus': css(
    'something lies over the lower part of the screen',
    'lantern-app::after { content: ""; position: fixed; inset: 50% 0 0 0; z-index: 99; background: rgb(0 0 0 / 20%); }',
  ),
  'colour-only': css(
    'a chosen button differs by its colour alone',
    '.tick { display: none !important; } button[aria-pressed="true"] { border-width: 2px !important; }',
  ),
  'invisible-in-forced-colours': css(
    'buttons have no edge where the system chooses the colours',
    'button { border: none !important; outline: none !important; }',
  ),
  flashing: css(
    'the page flashes',
    '@keyframes flash { 50% { opacity: 0; } } .pictures, .band, lantern-picture-stack { animation: flash 240ms linear infinite !important; }',
  ),
  restless: css(
    'things move although motion is off',
    '@keyframes sway { to { translate: 6px; } } h1, h2 { animation: sway 2s infinite alternate !important; }',
  ),
  // Order and place
  'ltr-arabic': css('Arabic is laid out from left to right', '* { direction: ltr !important; }'),
  'wandering-bar': css(
    'the buttons of the bar stand elsewhere on some screens',
    'nav > lantern-button:nth-child(4) { order: -1 !important; }',
  ),
  'jumping-page': css(
    'what is chosen or explained pushes other things away',
    'button[aria-pressed="true"] { margin-block-end: 40px !important; } .why:not([hidden]) { position: static !important; } p[role="status"] { margin-block: 30px !important; }',
  ),
  // Names, roles, languages
  nameless: page('buttons and pictures have no name', () => {
    const known = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute')?.value as (
      this: Element,
      name: string,
      value: string,
    ) => void;
    Element.prototype.setAttribute = function withoutNames(name, value): void {
      if (name === 'alt' || name === 'aria-label' || name === 'aria-labelledby') known.call(this, name, '');
      else known.call(this, name, value);
    };
  }),
  'no-language': page('the page does not say its language', () => {
    Object.defineProperty(HTMLElement.prototype, 'lang', {
      configurable: true,
      get: () => '',
      set: () => undefined,
    });
    document.documentElement.removeAttribute('lang');
  }),
  headless: css('headings are not shown', 'h1, h2, h3 { display: none !important; }'),
  // Keys and fingers
  'deaf-to-keys': page('keys do nothing', () => {
    window.addEventListener('keydown', (event) => event.stopImmediatePropagation(), true);
  }),
  'deaf-to-cards': page('what a reader of cards types reaches nothing', () => {
    window.addEventListener(
      'keydown',
      (event) => {
        if (/^[0-9A-Za-z]$/.test(event.key) && !event.ctrlKey) event.stopImmediatePropagation();
      },
      true,
    );
  }),
  'focus-trap': page('Tab stays where it is', () => {
    window.addEventListener(
      'keydown',
      (event) => {
        if (!['Tab', 'ArrowDown', 'ArrowUp', 'Home', 'Escape'].includes(event.key)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    );
  }),
  'letters-act': page('a single letter goes home', () => {
    window.addEventListener('keydown', ({ key }) => {
      if (/^[a-z]$/.test(key)) document.querySelector('lantern-app')?.ports?.session.send({ type: 'home' });
    });
  }),
  'deaf-to-taps': page('a tap does nothing', () => {
    for (const name of ['pointerup', 'click'])
      window.addEventListener(name, (event) => event.stopImmediatePropagation(), true);
  }),
  'hover-acts': page('pointing at a thing shows something', () => {
    window.addEventListener('pointerover', () => {
      document.body.append(
        Object.assign(document.createElement('p'), { textContent: 'Only for those who point.' }),
      );
    });
  }),
  'two-voices': page('two voices speak at once', () => {
    const play = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'play')?.value as (
      this: HTMLMediaElement,
    ) => Promise<void>;
    HTMLMediaElement.prototype.play = function twice(): Promise<void> {
      const second = new Audio(this.src);
      if (!this.src.startsWith('data:')) void play.call(second);
      return play.call(this);
    };
  }),
  // Understanding
  'same-names': page('all buttons have the same name', () => {
    const known = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute')?.value as (
      this: Element,
      name: string,
      value: string,
    ) => void;
    Element.prototype.setAttribute = function withOneName(name, value): void {
      known.call(this, name, name === 'aria-label' ? 'Button' : value);
    };
  }),
  'other-names': page('buttons are called otherwise than they look', () => {
    const known = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute')?.value as (
      this: Element,
      name: string,
      value: string,
    ) => void;
    Element.prototype.setAttribute = function withAnotherName(name, value): void {
      known.call(this, name, name === 'aria-label' ? 'Something else' : value);
    };
  }),
  roleless: page('nothing in the page has a role', () => {
    const known = Object.getOwnPropertyDescriptor(Document.prototype, 'importNode')?.value as (
      this: Document,
      node: Node,
      deep: boolean,
    ) => Node;
    Document.prototype.importNode = function withoutRoles<Kind extends Node>(
      node: Kind,
      deep?: boolean | ImportNodeOptions,
    ): Kind {
      const copy = known.call(this, node, deep === true) as Kind;
      if (copy instanceof DocumentFragment)
        for (const element of copy.querySelectorAll('[role]')) element.removeAttribute('role');
      return copy;
    };
  }),
  'no-place': css('a page does not say where it stands', '.position, .place { display: none !important; }'),
  'empty-help': css(
    'Help says nothing',
    'lantern-help, lantern-sheet p { visibility: hidden !important; } p, h3 { display: none !important; }',
  ),
  'hidden-text': css(
    'the text is not shown while it is read',
    'lantern-narrated-text { display: none !important; }',
  ),
  'only-for-eyes': grown('words stand where the reader of the screen does not look', {
    host: 'lantern-bar',
    path: ['p'],
    text: 'Only for those who see.',
  }),
  'by-its-looks': grown('Help sends the reader to a side and a shape', {
    host: 'lantern-help',
    path: ['p'],
    text: 'Tap the round button on the left.',
  }),
  'acts-on-press': page('a button acts as soon as it is pressed', () => {
    window.addEventListener('pointerdown', () => {
      document.querySelector('lantern-app')?.ports?.session.send({ type: 'home' });
    });
  }),
  'shuffled-bar': css(
    'the bar is laid out against the order of its buttons',
    'nav { direction: rtl !important; } [dir="rtl"] nav, nav:lang(ar) { direction: ltr !important; }',
  ),
  'too-many-choices': grown('there are a dozen things to choose from', {
    host: 'lantern-welcome',
    path: ['div', 'lantern-button'],
    times: 12,
  }),
  'keys-repeat': page('a key that is held acts again and again', () => {
    let timeMs = 0;
    Object.defineProperty(KeyboardEvent.prototype, 'repeat', { get: () => false });
    Object.defineProperty(Event.prototype, 'timeStamp', { get: () => (timeMs += 1000) });
  }),
  'no-explanations': css('words are not explained', '.pictured { display: none !important; }'),
  'no-labels': css('what a row of buttons is for is not said', '.group > h3 { display: none !important; }'),
  'lettered-pictures': grown('a picture holds words', {
    host: 'lantern-bar',
    path: ['svg', 'text'],
    text: 'Blood',
  }),
  // Time and privacy
  'no-question': css(
    'nobody is asked whether they are still there',
    'lantern-still-there { display: none !important; }',
  ),
  'keeps-traces': page('something about the visitor is kept', () => {
    window.addEventListener('pointerup', () => localStorage.setItem('visited', 'yes'));
  }),
  'noisy-loop': page('the loop makes a sound', () => {
    window.addEventListener('load', () => void new Audio('/hello.ogg').play().catch(() => undefined));
  }),
  'no-pause': css('the loop cannot be paused', '[data-control="pause"] { display: none !important; }'),
};
