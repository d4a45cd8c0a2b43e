import { defineConfig } from 'vitest/config';

/** The tests of the rules alone, in Node. */
export default defineConfig({
  test: { include: ['tests/domain/**/*.test.ts'], setupFiles: ['tests/speak-english.ts'] },
});
