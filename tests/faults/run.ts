import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { keptPromises, PROMISES, promisesTable } from './print-promises.ts';

const npm = (...given: string[]) =>
  spawnSync('npm', ['run', '--silent', ...given], {
    stdio: 'inherit',
    env: { ...process.env, KEYSIDE_FAULTS: 'all' },
  }).status === 0;

// All that tries many times: the promises, and the properties, each of which `npm test` tries for a moment.
const files = globSync('tests/**/*.test.{ts,tsx}').filter((path) =>
  /(?:\/promise|'fast-check)';/.test(readFileSync(path, 'utf8')),
);
const reporters = ['--reporter=default', '--reporter=./tests/faults/promises-reporter.ts'];
mkdirSync(dirname(PROMISES), { recursive: true });
rmSync(PROMISES, { force: true });
const isReady = npm('browsers') && npm('build:e2e');
const inBooks = isReady && npm('vitest', '--', '--project', 'browser', '--project', 'node', ...files, ...reporters);
const tagged = ['--project', 'all others', '--no-deps', '--grep', '@promise|@walks', '--repeat-each', '3'];
const inBrowsers = isReady && npm('e2e', '--', ...tagged, '--reporter=list,./tests/faults/end-to-end-reporter.ts');
process.stdout.write(`\n${promisesTable(keptPromises())}\n`);
if (!inBooks || !inBrowsers) process.exitCode = 1;
