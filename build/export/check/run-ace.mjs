// Runs inside a process of its own: run-ace.mjs <tool folder> <book> <folder for the report>
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [tool, book, report] = process.argv.slice(2);
const load = createRequire(join(tool, 'package.json'));
const ace = load('@daisy/ace-core');
const runner = load('@daisy/ace-axe-runner-puppeteer');

await ace(book, { cwd: process.cwd(), outdir: report, lang: 'en', silent: true, initLogger: true }, runner);
process.exit(0);
