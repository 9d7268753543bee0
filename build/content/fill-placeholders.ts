import type { NumbersSource } from '../../content/schema/source-pack.ts';

/** A placeholder that could not be filled: what is wrong and what to do. */
export interface PlaceholderProblem {
  readonly what: string;
  readonly todo: string;
}

/** What a placeholder needs to know. */
export interface PlaceholderContext {
  readonly numbers: NumbersSource;
  readonly language: string;
  /** Only the slide behind the gate may show survival numbers. */
  readonly survivalAllowed: boolean;
}

/** Arabic percentages come with marks that would keep the sign out of the isolate of its number. */
const directionMarks = /[\u061c\u200e\u200f]/g;

const placeholder = /\{(number|contact):([a-z0-9-]+)(?:\|([a-z0-9]+))?\}/g;

/** Fills `{number:id}`, `{number:id|percent}`, `{number:id|per10}` and `{contact:phone}`; unknown ones stay and are reported. */
export function fillPlaceholders(
  text: string,
  context: PlaceholderContext,
  report: (problem: PlaceholderProblem) => void,
): string {
  return text.replace(placeholder, (whole: string, kind: string, id: string, form: string | undefined) => {
    const filled = kind === 'contact' ? contact(id, context.numbers) : number(id, form, context);
    if (typeof filled === 'string') return filled;
    report(filled);
    return whole;
  });
}

function contact(id: string, numbers: NumbersSource): string | PlaceholderProblem {
  const phone = numbers.contact.phone;
  if (id === 'phone' && phone !== null) return phone.replaceAll(' ', '\u00a0');
  return {
    what: `{contact:${id}} is not in numbers.yaml.`,
    todo: 'Write {contact:phone} and fill "contact: phone:" in numbers.yaml.',
  };
}

function number(
  id: string,
  form: string | undefined,
  context: PlaceholderContext,
): string | PlaceholderProblem {
  const entry = id === 'contact' ? undefined : context.numbers[id];
  if (entry === undefined) {
    return {
      what: `The number "${id}" is not in numbers.yaml.`,
      todo: 'Check the spelling, or add the number to numbers.yaml.',
    };
  }
  if (entry.survival && !context.survivalAllowed) {
    return {
      what: `The survival number "${id}" stands outside the numbers slide.`,
      todo: 'Remove it: survival numbers are only shown behind the gate.',
    };
  }
  // Western digits in every language (content.md 5, notes on Arabic).
  const locale = `${context.language}-u-nu-latn`;
  if (form === undefined) return new Intl.NumberFormat(locale).format(entry.value);
  if (form === 'percent')
    return new Intl.NumberFormat(locale, { style: 'percent' })
      .format(entry.value / 100)
      .replaceAll(directionMarks, '');
  if (form === 'per10') return new Intl.NumberFormat(locale).format(entry.value / 10);
  return { what: `"|${form}" is not a known form of a number.`, todo: 'Use |percent or |per10, or nothing.' };
}
