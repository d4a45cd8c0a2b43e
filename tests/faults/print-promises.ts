import { existsSync, readFileSync } from 'node:fs';
import type { Promised } from './promise.ts';

/** Where the promises tried stand, one JSON a line. */
export const PROMISES = 'test-results/promises.jsonl';

/** Returns the table of promises: what we promise, how often it was tried, how often it was broken. */
export function promisesTable(lines: string): string {
  const written = lines
    .split('\n')
    .filter(Boolean)
    .map((line): Promised => JSON.parse(line));
  const promises = [...Map.groupBy(written, ({ says }) => says)].map(([says, all]) => ({
    says,
    tries: all.reduce((sum, { tries }) => sum + tries, 0),
    broken: all.reduce((sum, { broken }) => sum + broken, 0),
  }));
  const rows = [
    { says: 'Promise', tries: 'tries', broken: 'broken' },
    ...promises.toSorted((one, other) => one.says.localeCompare(other.says)),
  ];
  const width = Math.max(...rows.map(({ says }) => says.length));
  return rows
    .map(
      ({ says, tries, broken }) => `${says.padEnd(width)}  ${String(tries).padStart(6)}  ${String(broken).padStart(6)}`,
    )
    .join('\n');
}

/** Returns what was written of the promises so far. */
export const keptPromises = () => (existsSync(PROMISES) ? readFileSync(PROMISES, 'utf8') : '');
