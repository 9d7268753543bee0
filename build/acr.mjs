#!/usr/bin/env node
// `npm run acr`: the conformance record. `-- --prove` runs every test that proves something, and with each defect it must notice.
import { loadTypeScript } from './load-typescript.mjs';

const { runAcr } = await loadTypeScript('build/acr/run-acr.ts');
process.exitCode = await runAcr(process.argv.slice(2));
