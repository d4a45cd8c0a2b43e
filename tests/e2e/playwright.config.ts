import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  // Ten tabs that take up an update at once need the machine for themselves, first of all.
  projects: [
    { name: 'many tabs', testMatch: 'living.spec.ts' },
    { name: 'all others', testMatch: '*.spec.ts', testIgnore: 'living.spec.ts', dependencies: ['many tabs'] },
  ],
  outputDir: '../../test-results/e2e',
  // Each worker has a browser of its own; more at once than the smallest machine has cores only make each other slow.
  workers: 2,
  // Nothing here is about how fast a slow machine is.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
});
