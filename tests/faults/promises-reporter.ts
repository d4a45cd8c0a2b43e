import { appendFileSync } from 'node:fs';
import type { Reporter, TestCase } from 'vitest/node';
import { PROMISES } from './print-promises.ts';

/** Writes each promise that a test has tried where `npm run faults` makes its table from. */
export default class PromisesReporter implements Reporter {
  onTestCaseResult(test: TestCase): void {
    const { promised } = test.meta();
    if (promised) appendFileSync(PROMISES, `${JSON.stringify(promised)}\n`);
  }
}
