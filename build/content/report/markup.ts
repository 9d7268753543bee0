/** HTML as a value: strings are escaped, markup is not. */
export class Markup {
  constructor(readonly html: string) {}
}

type Part = string | number | Markup | null | readonly Part[];

/** Builds markup from a template; what is put in is escaped unless it is markup already, and `null` is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((string, index) => string + rendered(parts[index] ?? null)).join(''));
}

function rendered(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return part.map(rendered).join('');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Attributes that say how a piece of text is read. */
export function inLanguage(language: string, direction: 'ltr' | 'rtl'): Markup {
  return html`lang="${language}" dir="${direction}"`;
}
