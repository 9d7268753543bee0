import type { Book } from '../book/book.ts';
import { xml, type Markup } from '../book/markup.ts';
import { xmlFile } from './xml-file.ts';

/** Path of the style sheet in the book. */
export const stylePath = 'book.css';

/** A page as a file. It knows its language and direction, and holds no script. */
export function xhtmlDocument(
  { language, direction }: Pick<Book, 'language' | 'direction'>,
  title: string,
  body: Markup,
): string {
  const [start, end] =
    xmlFile(xml`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${language}" lang="${language}" dir="${direction}">
<head>
<meta charset="UTF-8"/>
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<link rel="stylesheet" type="text/css" href="../${stylePath}"/>
</head>
<body>
${body}
</body>
</html>`).split('?>\n');
  return `${start ?? ''}?>\n<!DOCTYPE html>\n${end ?? ''}`;
}
