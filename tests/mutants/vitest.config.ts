import { defineConfig } from 'vitest/config';
import { plant } from './plant.ts';

const root = new URL('../..', import.meta.url).pathname;
// What follows the book through its closings is proved where they happen, in the browser: tests/db/closed.test.ts.
// Languages are lists of words, and what gathers them is read as it is written: with a fault in it, it does not parse.
const sources = process.env['MUTATE']?.split(',') ?? [
  ...['lib/{domain,conclude,plays}/**/*.ts', '!lib/domain/languages/**/*.ts'],
  ...['lib/db/read/**/*.ts', '!lib/db/read/live.ts'],
];

/** The tests of the rules, of what is concluded and advised, and of what is read from the book: all in one go in Node. */
export default defineConfig({
  root,
  plugins: [plant(root, sources)],
  test: {
    include: ['tests/mutants/every-mutant.ts'],
    setupFiles: ['fake-indexeddb/auto', 'tests/mutants/switches.ts', 'tests/speak-english.ts'],
    testNamePattern: 'tries every mutant',
    provide: { allFaults: false },
    // A file is planted or not, as the command says; a cache would give it as it was the last time.
    fsModuleCache: false,
    // A test that waits for what never comes; long enough for any other, on a busy machine too.
    testTimeout: 20_000,
    disableConsoleIntercept: true,
  },
});
