import { stripVTControlCharacters } from 'node:util';

export interface Tally {
  passed: number;
  failed: number;
}

/**
 * Counts the tests that a stage tells of: Vitest says "Tests  1 failed | 19 passed (20)", Playwright "1 failed" and "63 passed (3.1m)"
 * in lines of their own. A stage without tests counts as one, and one that fails has at least one failure.
 */
export function tally(output: string, hasPassed: boolean): Tally {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => /^\s*Tests\s|^\s*\d+ (passed|failed|flaky)\b/.test(line));
  const count = (word: string) =>
    lines.reduce((sum, line) => sum + Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0), 0);
  const [passed, failed] = [count('passed'), count('failed')];
  if (!hasPassed) return { passed, failed: Math.max(failed, 1) };
  return { passed: lines.length > 0 ? passed : 1, failed };
}
