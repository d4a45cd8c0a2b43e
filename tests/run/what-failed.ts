import { stripVTControlCharacters } from 'node:util';

const MOST_LINES = 80;

/**
 * Returns where a stage tells which of its tests failed and why, at most 80 lines of it: Vitest from its first " FAIL ", Playwright
 * from its first "1) ". A stage that has no tests ends with what is wrong.
 */
export function whatFailed(output: string): string {
  const lines = stripVTControlCharacters(output).trimEnd().split('\n');
  const first = lines.findIndex((line) => /^ FAIL |^ {2}1\) /.test(line));
  return (first === -1 ? lines.slice(-MOST_LINES) : lines.slice(first, first + MOST_LINES)).join('\n');
}
