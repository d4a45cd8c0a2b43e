import { expect, it } from 'vitest';
import { tally } from './tally.ts';

it.each([
  [
    'Vitest',
    '\u001B[2m Test Files \u001B[22m 1 passed (1)\n\u001B[2m      Tests \u001B[22m 20 passed | 2 skipped (22)\n',
    true,
    20,
    0,
  ],
  ['Vitest that fails', ' Test Files  1 failed (2)\n      Tests  3 failed | 17 passed (20)\n', false, 17, 3],
  ['Vitest that stops before its tests', ' Test Files  1 failed (1)\n      Tests  no tests\n', false, 0, 1],
  ['Playwright', '  ✓  1 flag.spec.ts:26:3 › 3 passed by (1s)\n\n  63 passed (3.1m)\n', true, 63, 0],
  ['Playwright that fails', '  1 failed\n    [all others] › a.spec.ts\n  62 passed (3.1m)\n', false, 62, 1],
  ['no tests that pass', 'Checked 1556 files in 1s.\n', true, 1, 0],
  ['no tests that fail', 'Found 2 errors.\n', false, 0, 1],
])('counts the tests of %s', (_what, output, hasPassed, passed, failed) => {
  expect(tally(output, hasPassed)).toEqual({ passed, failed });
});
