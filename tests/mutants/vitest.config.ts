import { configDefaults, defineConfig } from 'vitest/config';

/** The tests of the book that read it; here its IndexedDB is one in memory, as a browser for each mutant would take days. */
const READING = ['account-context', 'answer-omnibox', 'holidays', 'page-context', 'read-*', 'team-reads', 'trash'];

/** The tests of the rules, of what is concluded and advised, and of what is read from the book: all in Node. */
export default defineConfig({
  test: {
    include: ['tests/{domain,conclude,plays}/**/*.test.ts', `tests/db/{${READING.join()}}.test.ts`],
    // Draws hundreds of accounts for each mutant of any rule; what a play says, its own test proves.
    exclude: [...configDefaults.exclude, 'tests/plays/any-facts.test.ts'],
    setupFiles: ['fake-indexeddb/auto', 'tests/speak-english.ts'],
    testTimeout: 600_000,
  },
});
