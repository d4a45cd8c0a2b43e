import { appendFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { PROMISES } from './print-promises.ts';
import type { Promised } from './promise.ts';

/**
 * Writes each run of an end-to-end test that is tagged `@promise` where `npm run faults` makes its table from: as one try, or as
 * many as it says of itself in annotations `tries` and `broken`.
 */
export default class EndToEndReporter implements Reporter {
  onTestEnd({ title, tags }: TestCase, { status, annotations }: TestResult): void {
    if (!tags.includes('@promise') || status === 'skipped') return;
    const counted = (type: string) => Number(annotations.find((one) => one.type === type)?.description);
    const [tries, broken] = [counted('tries') || 1, counted('broken') || 0];
    const promised: Promised = { says: title, tries, broken: status === 'passed' ? 0 : Math.max(1, broken) };
    appendFileSync(PROMISES, `${JSON.stringify(promised)}\n`);
  }
}
