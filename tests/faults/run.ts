import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { keptPromises, PROMISES, promisesTable } from './print-promises.ts';

const npm = (...given: string[]) =>
  spawnSync('npm', ['run', '--silent', ...given], {
    stdio: 'inherit',
    env: { ...process.env, KEYSIDE_FAULTS: 'all' },
  }).status === 0;

const files = globSync('tests/**/*.test.{ts,tsx}').filter((path) => readFileSync(path, 'utf8').includes("/promise';"));
const reporters = ['--reporter=default', '--reporter=./tests/faults/promises-reporter.ts'];
mkdirSync(dirname(PROMISES), { recursive: true });
rmSync(PROMISES, { force: true });
const held = npm('browsers') && npm('vitest', '--', '--project', 'browser', ...files, ...reporters);
process.stdout.write(`\n${promisesTable(keptPromises())}\n`);
if (!held) process.exitCode = 1;
