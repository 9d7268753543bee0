#!/usr/bin/env node
// `npm test`: sets up what it needs, then format, lint, types, dead code, content, conformance record, unit, books, component, e2e in Chromium and in Electron.
// `npm test -- unit e2e-chromium` runs only the named steps. The last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  bookPrograms,
  ensurePackages,
  ensurePrograms,
  ensureSystemPackages,
  root,
  runCommand,
  SetupError,
} from './setup.mjs';

const reports = join(root, 'test-results/reports');
/** Where a test that cannot run has failed: on CI, and as root on Debian, where setting up always works. */
const mustRunAll = Boolean(process.env.CI) || process.getuid?.() === 0;

const bin = (name) => join(root, 'node_modules/.bin', name + (process.platform === 'win32' ? '.cmd' : ''));
const vitest = (project) => [
  bin('vitest'),
  'run',
  '--config',
  'build/vitest.config.ts',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(reports, `${project}.json`)}`,
];
const playwright = (project) => [
  bin('playwright'),
  'test',
  '--config',
  'build/playwright.config.ts',
  '--project',
  project,
];

/** Sets up what a step needs beside the npm packages. */
const needs = {
  browser: () => ensureSystemPackages(true),
  books: () => ensurePrograms(bookPrograms),
};

/** Each step: its name, its command, and the report that holds its counts (a step without one counts as one test). */
const steps = [
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: [bin('eslint'), '.', '--max-warnings', '0'] },
  ...['content', 'main', 'renderer'].map((folder) => ({
    name: `types-${folder}`,
    command: [bin('tsc'), '-p', `${folder}/tsconfig.json`],
  })),
  { name: 'types-build-and-tests', command: [bin('tsc'), '-p', 'tsconfig.json'] },
  { name: 'dead-code', command: [bin('knip')] },
  { name: 'content', command: [process.execPath, 'build/content/content.mjs', 'check'] },
  { name: 'acr', command: [process.execPath, 'build/acr.mjs', '--check'] },
  { name: 'build', command: [process.execPath, 'build/build.mjs'] },
  { name: 'unit', command: vitest('unit'), report: 'unit.json', counts: vitestCounts },
  { name: 'export', command: vitest('export'), report: 'export.json', counts: vitestCounts, needs: 'books' },
  {
    name: 'component',
    command: vitest('component'),
    report: 'component.json',
    counts: vitestCounts,
    needs: 'browser',
  },
  {
    name: 'e2e-chromium',
    command: playwright('chromium'),
    report: 'e2e-chromium.json',
    counts: playwrightCounts,
    needs: 'browser',
  },
  {
    name: 'e2e-electron',
    command: playwright('electron'),
    report: 'e2e-electron.json',
    counts: playwrightCounts,
    needs: 'browser',
  },
];

function vitestCounts(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numFailedTestSuites - countedSuites(report),
  };
}

/** Suites that failed only because one of their tests did are already counted by that test. */
function countedSuites(report) {
  return report.numFailedTests > 0 ? report.numFailedTestSuites : 0;
}

function playwrightCounts(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + (mustRunAll ? skipped : 0) };
}

function runStep(step) {
  console.log(`\n== ${step.name}`);
  const reportFile = step.report === undefined ? null : join(reports, step.report);
  if (reportFile !== null) rmSync(reportFile, { force: true });
  const result = spawnSync(step.command[0], step.command.slice(1), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...(reportFile === null ? {} : { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile }) },
  });
  const isGood = result.status === 0;
  if (reportFile === null || !existsSync(reportFile))
    return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
  const counts = step.counts(JSON.parse(readFileSync(reportFile, 'utf8')));
  // A runner that failed without a failing test (a crash, an unhandled error) has failed all the same.
  return isGood || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** @returns {string | null} why steps with a need cannot run here */
function problemWith(need) {
  try {
    needs[need]();
    return null;
  } catch (error) {
    if (error instanceof SetupError) return error.message;
    throw error;
  }
}

await runCommand(() => {
  ensurePackages();
  mkdirSync(reports, { recursive: true });
  const wanted = process.argv.slice(2);
  const chosen = steps.filter((step) => wanted.length === 0 || wanted.includes(step.name));
  const wantedNeeds = new Set(chosen.flatMap((step) => step.needs ?? []));
  const problems = new Map([...wantedNeeds].map((need) => [need, problemWith(need)]));
  const notRun = [];
  const failedSteps = [];
  const total = { passed: 0, failed: 0 };
  for (const step of chosen) {
    const problem = problems.get(step.needs) ?? null;
    if (problem !== null) {
      notRun.push(`${step.name}, because ${problem}`);
      if (mustRunAll) total.failed += 1;
      continue;
    }
    const counts = runStep(step);
    if (counts.failed > 0) failedSteps.push(`${step.name} (${counts.failed})`);
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  console.log('');
  if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(', ')}`);
  for (const line of notRun) console.log(`Not run: ${line}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
