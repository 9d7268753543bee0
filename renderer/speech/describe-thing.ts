/** A control of the document as assistive technology sees it: the accessible name is computed, never invented here. */
import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import { composedAncestors } from '../input/composed-tree.ts';
import type { Thing } from './spoken-thing.ts';

/** Describes a control; `pageLanguage` where nothing says otherwise. */
export function describeThing(element: Element, pageLanguage: string): Thing {
  return {
    name: tidy(computeAccessibleName(element)),
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
