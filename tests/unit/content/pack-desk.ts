import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkContent } from '../../../build/content/checks/check-content.ts';
import { describeIssue } from '../../../content/schema/author-issue.ts';
import { compilePack, type Compilation } from '../../../build/content/compile-pack.ts';

const garden = resolve(import.meta.dirname, '../../fixtures/packs/garden');

/** A copy of the garden pack that a test may edit like an author would. */
export class PackDesk {
  readonly folder = mkdtempSync(join(tmpdir(), 'lantern-pack-'));

  constructor() {
    cpSync(garden, this.folder, { recursive: true });
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  /** Replaces a text in a file; fails when it is not there, so that a test cannot pass by accident. */
  edit(file: string, from: string, to: string): this {
    const path = join(this.folder, file);
    const before = readFileSync(path, 'utf8');
    if (!before.includes(from)) throw new Error(`"${from}" is not in ${file}`);
    writeFileSync(path, before.replace(from, to));
    return this;
  }

  write(file: string, text: string): this {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return this;
  }

  remove(file: string): this {
    rmSync(join(this.folder, file), { recursive: true });
    return this;
  }

  compile(): Compilation {
    return compilePack(this.folder, 'garden');
  }

  /** Errors as `file:line what todo`. */
  complaints(): string[] {
    return this.compile().issues.map(
      ({ file, line, what, todo }) => `${file}:${String(line)} ${what} ${todo}`,
    );
  }

  /** What `content:check` says about the words, as it is printed: `file:line: severity: what What to do: todo`. */
  findings(today = '2026-06-01'): string[] {
    return checkContent(this.compile(), today).map(describeIssue);
  }
}

/** A garden about whose words nobody can complain: English is complete, French and Arabic are being written. */
export function tidyGarden(): PackDesk {
  return new PackDesk()
    .edit('slides/02-count/en.md', '100 seeds', 'every hundred [seeds](term:seed)')
    .edit('slides/01-seeds/ar.md', ' اتصلوا بنا: {contact:phone}', '');
}
