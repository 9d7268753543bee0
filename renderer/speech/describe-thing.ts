/** A control of the document as assistive technology sees it: the accessible name is computed, never invented here. */
import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import { composedAncestors, composedNodes, isHidden } from '../input/composed-tree.ts';
import type { NamePart, Thing } from './spoken-thing.ts';

/** Describes a control; `pageLanguage` where nothing says otherwise. */
export function describeThing(element: Element, pageLanguage: string): Thing {
  const name = tidy(computeAccessibleName(element));
  return {
    name,
    parts: nameParts(element, name, pageLanguage),
    description: tidy(computeAccessibleDescription(element)),
    language: languageOfControl(element, pageLanguage),
    pressed:
      flagOf(element, 'aria-pressed') ?? flagOf(element, 'aria-checked') ?? flagOf(element, 'aria-selected'),
    expanded: flagOf(element, 'aria-expanded'),
    disabled: element.getAttribute('aria-disabled') === 'true' || element.matches(':disabled'),
  };
}

/** Language of the words in an element: its own, or that of whatever is around it. */
export function languageOf(element: Element, pageLanguage: string): string {
  for (const one of composedAncestors(element)) {
    const language = one.getAttribute('lang') ?? '';
    if (language !== '') return language;
  }
  return pageLanguage;
}

/** White space as it is seen: one space. */
export function tidy(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** The words of a card may be in another language than the card. */
function languageOfControl(element: Element, pageLanguage: string): string {
  const inner = element.querySelector('[lang]')?.getAttribute('lang') ?? '';
  return inner === '' ? languageOf(element, pageLanguage) : inner;
}

function flagOf(element: Element, attribute: string): boolean | null {
  const value = element.getAttribute(attribute);
  return value === null ? null : value === 'true';
}

/**
 * The parts of a name in several languages, such as that of a pack which is offered in another one; empty where it is in one language, or is
 * not what stands on the control.
 */
function nameParts(element: Element, name: string, pageLanguage: string): readonly NamePart[] {
  const parts: { text: string; language: string }[] = [];
  for (const { text, language } of wordsOn(element, pageLanguage)) {
    const last = parts.at(-1);
    if (last?.language === language) last.text += text;
    else parts.push({ text, language });
  }
  const said = parts.map(({ text, language }) => ({ text: tidy(text), language }));
  const isWhole = lettersOf(said.map(({ text }) => text).join('')) === lettersOf(name);
  return said.length > 1 && isWhole ? said : [];
}

function* wordsOn(element: Element, pageLanguage: string): Generator<NamePart> {
  for (const node of composedNodes(element)) {
    if (node instanceof Text && node.data.trim() !== '')
      yield { text: node.data, language: languageOf(element, pageLanguage) };
    if (node instanceof Element && !isHidden(node)) yield* wordsOn(node, pageLanguage);
  }
}

/** The browser puts spaces between blocks that stand in no text. */
function lettersOf(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
