// Puts figures from a command into a document, between its `<!-- <name>:start -->` and `<!-- <name>:end -->` marks.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './setup.mjs';

/** A Markdown table; cells are text. */
export function markdownTable(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * Replaces what stands between the marks.
 * @param {string} file path from the project folder
 * @param {string} name of the marks
 * @param {string} markdown
 */
export async function writeFigures(file, name, markdown) {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const marks = new RegExp(`(<!-- ${name}:start -->)[\\s\\S]*?(<!-- ${name}:end -->)`);
  if (!marks.test(before)) throw new Error(`${file} has no marks "${name}:start" and "${name}:end".`);
  const after = before.replace(marks, (_all, start, end) => `${start}\n\n${markdown}\n\n${end}`);
  writeFileSync(
    path,
    await format(after, { ...(await resolveConfig(path)), parser: 'markdown', filepath: path }),
  );
}
