import { readFileSync, writeFileSync } from 'node:fs';

/** Rewrites a text file. */
export function changeFile(path: string, by: (text: string) => string): void {
  writeFileSync(path, by(readFileSync(path, 'utf8')));
}
