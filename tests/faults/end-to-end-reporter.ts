import { appendFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { PROMISES } from './print-promises.ts';
import type { Promised } from './promise.ts';

/** Writes each run of an end-to-end test that is tagged `@promise`, as one try, where `npm run faults` makes its table from. */
export default class EndToEndReporter implements Reporter {
  onTestEnd({ title, tags }: TestCase, { status }: TestResult): void {
    if (!tags.includes('@promise') || status === 'skipped') return;
    const promised: Promised = { says: title, tries: 1, broken: status === 'passed' ? 0 : 1 };
    appendFileSync(PROMISES, `${JSON.stringify(promised)}\n`);
  }
}
