/** Where somebody is, as the address of the page. Pure. */
import type { DeskState } from './model/desk-state.ts';
import type { WantedPlace } from './model/studio-model.ts';

/** A place and the language of the page. */
export type StudioAddress = WantedPlace & { readonly page?: string };

/** The part of the address behind `#`. */
export function addressOf({ pack, language, group, text, sentence }: DeskState, page: string): string {
  const open: Readonly<Record<string, string>> =
    text === null ? {} : { slide: text.slide, part: text.part, sentence: String(sentence) };
  return `#${new URLSearchParams({ page, pack, language, group, ...open }).toString()}`;
}

/** Reads what `addressOf` wrote; whatever is missing or wrong is left out. */
export function readAddress(hash: string): StudioAddress {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const named = ['page', 'pack', 'language', 'group', 'slide', 'part'].flatMap((name) => {
    const value = values.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  const sentence = values.get('sentence') ?? '';
  return {
    ...Object.fromEntries(named),
    ...(/^\d{1,4}$/.test(sentence) ? { sentence: Number(sentence) } : {}),
  };
}
