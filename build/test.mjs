#!/usr/bin/env node
// `npm test`: sets up what it needs, then lint, content, format, types, dead code, conformance record, unit, books, component, e2e in Chromium and in Electron.
// `npm test -- unit e2e-chromium` runs only the named steps. The last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
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

/**
 * Each step: its name, its command, and the report that holds its counts (a step without one counts as one test). Neighbours of one
 * group (`beside`) do not disturb each other and run side by side, one to a core; what they say is kept until they have ended, unless each
 * line says where it comes from (`namesItself`).
 */
const steps = [
  ...[
    { name: 'lint', command: [bin('eslint'), '.', '--max-warnings', '0'] },
    { name: 'content', command: [process.execPath, 'build/content/content.mjs', 'check'] },
    { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
    { name: 'types-build-and-tests', command: [bin('tsc'), '-p', 'tsconfig.json'] },
    ...['content', 'main', 'renderer'].map((folder) => ({
      name: `types-${folder}`,
      command: [bin('tsc'), '-p', `${folder}/tsconfig.json`],
    })),
    { name: 'dead-code', command: [bin('knip')] },
    { name: 'acr', command: [process.execPath, 'build/acr.mjs', '--check'] },
  ].map((step) => ({ ...step, beside: 'static' })),
  { name: 'build', command: [process.execPath, 'build/build.mjs'] },
  ...[{ name: 'component', needs: 'browser' }, { name: 'unit' }, { name: 'export', needs: 'books' }].map(
    (step) => ({
      ...step,
      command: vitest(step.name),
      report: `${step.name}.json`,
      counts: vitestCounts,
      beside: 'tests',
    }),
  ),
  {
    name: 'e2e-chromium',
    command: playwright('chromium'),
    report: 'e2e-chromium.json',
    counts: playwrightCounts,
    needs: 'browser',
    beside: 'stories',
    namesItself: true,
  },
  {
    name: 'e2e-electron',
    command: playwright('electron'),
    report: 'e2e-electron.json',
    counts: playwrightCounts,
    needs: 'browser',
    beside: 'stories',
    namesItself: true,
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
  return {
    passed: expected + flaky,
    failed: unexpected + (mustRunAll ? skipped : 0),
    secondAttempts: report.suites.flatMap(secondAttempts),
  };
}

/** Stories that needed their second attempt (`build/playwright.config.ts`): named at the end, because each is worth a look. */
function secondAttempts({ suites = [], specs = [], file }) {
  return [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ title }) => `${file}: ${title}`),
    ...suites.flatMap(secondAttempts),
  ];
}

/** Runs one step and counts. */
async function runStep(step) {
  const isKept = keepsWords(step);
  if (!isKept) console.log(`\n== ${step.name}`);
  const reportFile = step.report === undefined ? null : join(reports, step.report);
  if (reportFile !== null) rmSync(reportFile, { force: true });
  const { isGood, said } = await runProgram(step, reportFile);
  if (isKept) process.stdout.write(`\n== ${step.name}\n${said}`);
  if (reportFile === null || !existsSync(reportFile))
    return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
  const counts = step.counts(JSON.parse(readFileSync(reportFile, 'utf8')));
  // A runner that failed without a failing test (a crash, an unhandled error) has failed all the same.
  return isGood || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** Whether what a step says waits for its end, so that nothing is mixed. */
const keepsWords = ({ beside, namesItself }) => beside !== undefined && namesItself !== true;

/** @returns {Promise<{isGood: boolean, said: string}>} */
function runProgram(step, reportFile) {
  const { command } = step;
  return new Promise((resolve) => {
    const output = keepsWords(step) ? 'pipe' : 'inherit';
    const program = spawn(command[0], command.slice(1), {
      cwd: root,
      stdio: ['ignore', output, output],
      shell: process.platform === 'win32',
      env: { ...process.env, ...(reportFile === null ? {} : { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile }) },
    });
    let said = '';
    for (const stream of [program.stdout, program.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (said += text));
    program.on('error', (error) => resolve({ isGood: false, said: `${said}${error.message}\n` }));
    program.on('close', (status) => resolve({ isGood: status === 0, said }));
  });
}

/** Runs steps in their order, neighbours that may side by side. @returns their counts, in the same order */
async function runSteps(chosen) {
  const counts = [];
  let next = 0;
  const lane = async (mayRun) => {
    while (next < chosen.length && mayRun(chosen[next])) {
      const index = next++;
      counts[index] = await runStep(chosen[index]);
    }
  };
  while (next < chosen.length) {
    const { beside } = chosen[next];
    const lanes = beside === undefined ? 1 : availableParallelism();
    await Promise.all(Array.from({ length: lanes }, () => lane((step) => step.beside === beside)));
  }
  return counts;
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

await runCommand(async () => {
  ensurePackages();
  mkdirSync(reports, { recursive: true });
  const wanted = process.argv.slice(2);
  const chosen = steps.filter((step) => wanted.length === 0 || wanted.includes(step.name));
  const wantedNeeds = new Set(chosen.flatMap((step) => step.needs ?? []));
  const problems = new Map([...wantedNeeds].map((need) => [need, problemWith(need)]));
  const cannotRun = (step) => (problems.get(step.needs) ?? null) !== null;
  const runnable = chosen.filter((step) => !cannotRun(step));
  const left = chosen.filter(cannotRun);
  const counts = await runSteps(runnable);
  const sum = (key) => counts.reduce((total, one) => total + one[key], 0);
  const failed = sum('failed') + (mustRunAll ? left.length : 0);
  const failedSteps = runnable.flatMap(({ name }, index) =>
    counts[index].failed > 0 ? [`${name} (${counts[index].failed})`] : [],
  );
  console.log('');
  if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(', ')}`);
  for (const story of counts.flatMap((one) => one.secondAttempts ?? []))
    console.log(`Passed at the second attempt: ${story}`);
  for (const { name, needs: need } of left) console.log(`Not run: ${name}, because ${problems.get(need)}`);
  console.log(`${sum('passed')} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
