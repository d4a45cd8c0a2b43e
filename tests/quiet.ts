import { afterEach, expect } from 'vitest';
import { allowed, expected, said } from './said';

// What a test prints as an error or a warning fails it, unless it says by `expectSaid` that it is to come. An error that
// nobody catches fails the run by itself.
afterEach(async () => {
  const awaited = expected.splice(0);
  for (const part of awaited) {
    await expect.poll(() => said.some((line) => line.includes(part)), { message: `“${part}” is printed` }).toBe(true);
  }
  const known = [...awaited, ...allowed.splice(0)];
  const unexpected = said.splice(0).filter((line) => !known.some((part) => line.includes(part)));
  expect(unexpected, 'errors and warnings that nobody expects').toEqual([]);
});
