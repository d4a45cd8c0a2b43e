import { expect, it } from 'vitest';
import { whatFailed } from './what-failed.ts';

const noise = Array.from({ length: 200 }, (_, at) => ` ✓ test ${at}`);

it.each([
  [
    'Vitest',
    ' \u001B[31mFAIL\u001B[39m  browser  tests/a.test.ts > counts',
    ' FAIL  browser  tests/a.test.ts > counts',
  ],
  [
    'Playwright',
    '  1) [all others] › tests/e2e/a.spec.ts:3:1 › counts',
    '  1) [all others] › tests/e2e/a.spec.ts:3:1 › counts',
  ],
])('begins with the first test that fails in %s', (_what, line, first) => {
  const output = [...noise, line, 'expected 1 to be 2', '', ''].join('\n');
  expect(whatFailed(output)).toBe(`${first}\nexpected 1 to be 2`);
});

it('ends with what is wrong where there are no tests', () => {
  expect(whatFailed([...noise, 'Found 1 error.', ''].join('\n')).split('\n')).toEqual([
    ...noise.slice(121),
    'Found 1 error.',
  ]);
});

it('is short, however many fail', () => {
  expect(whatFailed([' FAIL  a', ...noise].join('\n')).split('\n')).toHaveLength(80);
});
