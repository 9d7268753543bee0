/** Reads the pieces of a screen from the document, in reading order, through the shadow roots. Changes nothing. */
import { composedNodes, isHidden } from '../input/composed-tree.ts';
import { pressable } from '../input/focus-order.ts';
import { describeThing, languageOf, tidy } from './describe-thing.ts';
import type { ScreenPiece } from './screen-piece.ts';

/** Everything there is to hear below an element. `pageLanguage`: where nothing says otherwise. */
export function readScreen(root: Element, pageLanguage: string): readonly ScreenPiece[] {
  const reader = new PieceReader(pageLanguage);
  reader.read(root);
  return reader.finish();
}

/** Collects letters until a block ends; a block is one piece. */
class PieceReader {
  readonly #pieces: ScreenPiece[] = [];
  #text = '';
  #block: Element | null = null;

  constructor(private readonly pageLanguage: string) {}

  read(element: Element): void {
    if (isHidden(element)) return;
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none') return;
    const breaks = !display.startsWith('inline') && display !== 'contents';
    if (breaks) this.#flush();
    if (visibility === 'hidden' || !this.#takeWhole(element)) this.#readInside(element);
    if (breaks) this.#flush();
  }

  finish(): readonly ScreenPiece[] {
    this.#flush();
    return this.#pieces;
  }

  /** Controls, pictures, headings and narrated texts are one piece each; `false` = look inside. */
  #takeWhole(element: Element): boolean {
    if (element.matches(pressable)) {
      this.#flush();
      this.#pieces.push({ kind: 'control', thing: describeThing(element, this.pageLanguage), element });
      return true;
    }
    if (element.matches('img, [role="img"]'))
      return this.#take(
        'picture',
        element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '',
        element,
      );
    if (element.localName === 'lantern-narrated-text') return this.#take('content', textOf(element), element);
    if (/^h[1-6]$/u.test(element.localName)) return this.#take('heading', element.textContent, element);
    if (element.classList.contains('position')) return this.#take('position', element.textContent, element);
    if (element instanceof SVGElement) return true;
    this.#nameGroup(element);
    return false;
  }

  #take(
    kind: 'heading' | 'text' | 'picture' | 'position' | 'group' | 'content',
    text: string,
    element: Element,
  ): boolean {
    this.#flush();
    const said = tidy(text);
    if (said !== '')
      this.#pieces.push({ kind, text: said, language: languageOf(element, this.pageLanguage), element });
    return true;
  }

  /** A group of controls says its name before them; one that a heading names has said it already. */
  #nameGroup(element: Element): void {
    const name = element.matches('[role="group"], nav, [role="status"]')
      ? element.getAttribute('aria-label')
      : null;
    if (name !== null) this.#take('group', name, element);
  }

  #readInside(element: Element): void {
    const isSeen = getComputedStyle(element).visibility !== 'hidden';
    for (const node of composedNodes(element)) {
      if (node instanceof Element) this.read(node);
      else if (node instanceof Text && isSeen) this.#add(node.data, element);
    }
  }

  #add(text: string, element: Element): void {
    if (text.trim() !== '') this.#block ??= element;
    this.#text += text;
  }

  #flush(): void {
    const [text, block] = [this.#text, this.#block];
    this.#text = '';
    this.#block = null;
    if (block !== null) this.#take('text', text, block);
  }
}

function textOf(element: Element): string {
  return element.shadowRoot?.textContent ?? element.textContent;
}
