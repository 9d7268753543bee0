/** XHTML as values: whatever is put into a template is escaped, unless it is markup already. Pure. */

/** Markup that is well-formed and escaped. Only `xml` makes it. */
export class Markup {
  /** @param source as it stands in a file */
  constructor(readonly source: string) {}
}

/** What may stand in a template; `null` leaves nothing. */
export type Piece = string | number | Markup | null | readonly Piece[];

/** Everything XML 1.0 cannot carry, not even escaped. */
// eslint-disable-next-line no-control-regex -- these are the characters to remove
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and in attributes. */
export function escapeXml(text: string): string {
  return text.replaceAll(forbidden, '').replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

function sourceOf(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Markup) return piece.source;
  if (typeof piece === 'object') return piece.map(sourceOf).join('');
  return escapeXml(String(piece));
}

/** Tagged template: `` xml`<p>${text}</p>` ``. */
export function xml(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(parts.map((part, index) => part + sourceOf(pieces[index] ?? null)).join(''));
}
