import type { Markup } from '../book/markup.ts';

/** A whole XML file. */
export function xmlFile(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.source}\n`;
}
