import { html, type Markup } from './markup.ts';

/** A table: what it shows, its column headings, its rows (`<tr>`), and how it looks. */
export interface Table {
  readonly caption: string;
  readonly heads: readonly (string | Markup)[];
  readonly rows: readonly (Markup | null)[];
  readonly looks?: string;
}

/** A table that scrolls by itself where the window is narrower, also by keyboard. */
export function renderTable({ caption, heads, rows, looks = '' }: Table): Markup {
  return html`<div class="wide" role="region" tabindex="0" aria-label="${caption}">
    <table class="${looks}">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => (head === '' ? html`<td></td>` : html`<th scope="col">${head}</th>`))}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
