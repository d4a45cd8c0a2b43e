/** Mutation testing of the rules: `npm run mutants`, or `npm run mutants -- --mutate lib/domain/book/band.ts` for one of them. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutants/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  // What follows the book through its closings is proved where they happen, in the browser: tests/db/closed.test.ts.
  // Languages are lists of words, and what gathers them is read as it is written: with a fault in it, it does not parse.
  mutate: [
    ...['lib/{domain,conclude,plays}/**/*.ts', '!lib/domain/languages/**/*.ts'],
    ...['lib/db/read/**/*.ts', '!lib/db/read/live.ts'],
  ],
  coverageAnalysis: 'perTest',
  // What is read once, when a module loads, is shapes and defaults of records: no rule of its own.
  ignoreStatic: true,
  concurrency: 2,
  // Nothing here is about how fast a slow machine is.
  dryRunTimeoutMinutes: 60,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowEmojis: false, reportTests: false, reportScoreTable: true },
  thresholds: { high: 95, low: 85, break: 85 },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['.output', 'artefacts', 'test-results'],
  // Stryker would read this file with the JavaScript API of TypeScript, which version 7 does not have.
  tsconfigFile: 'no-tsconfig.json',
};
