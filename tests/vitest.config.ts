import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defaultExclude, defineConfig } from 'vitest/config';
import { sidebarSays } from '../lib/text-parts.ts';
import { CHROMIUM_FLAGS, findChromium } from './browsers/find.ts';

const root = new URL('..', import.meta.url).pathname;
const messages = JSON.parse(readFileSync(`${root}public/_locales/en/messages.json`, 'utf8'));
const isFirst = sidebarSays(root);
/** What stands beside the components and needs no screen; a page for each would take longer than they do. */
const WITHOUT_SCREEN = ['account-sentence-text', 'heard', 'report-line', 'snooze-days', 'tel-link'].map(
  (name) => `tests/components/${name}.test.ts`,
);
/** With KEYSIDE_LATE all that a screen waits for comes late: what then fails, looks too early. */
const late = process.env['KEYSIDE_LATE'] ? ['tests/come-late.ts'] : [];

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'node',
          include: ['tests/{domain,conclude,plays,transfer,new,legal-forms,run}/**/*.test.ts', ...WITHOUT_SCREEN],
          setupFiles: ['tests/quiet.ts', 'tests/speak-english.ts'],
          sequence: { shuffle: true, groupOrder: 1 },
          // Pure functions leave nothing behind: a worker of its own for each of them would take longer than they do.
          isolate: false,
          // Property tests try hundreds of inputs, on slow machines, too.
          testTimeout: 30_000,
        },
      },
      {
        root,
        plugins: [react(), tailwindcss()],
        publicDir: false,
        // Found only when a worker first needs it, it would reload the page in the middle of a test.
        // Icons come one by one, each a small file that needs no preparing.
        optimizeDeps: {
          include: ['papaparse', 'react', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-dom/client'],
          exclude: ['lucide-react'],
        },
        test: {
          name: 'browser',
          include: ['tests/{db,faults,sites,components,page}/**/*.test.{ts,tsx}'],
          exclude: [...defaultExclude, ...WITHOUT_SCREEN],
          setupFiles: ['tests/quiet.ts', ...late, 'tests/speak-english.ts', 'tests/begin-with-no-book.ts'],
          provide: {
            restTexts: Object.keys(messages).filter((name) => !isFirst(name)),
            // `npm run faults` makes every try, `npm test` a few of each.
            allFaults: process.env['KEYSIDE_FAULTS'] === 'all',
          },
          sequence: { shuffle: true },
          // Each worker has a browser profile, and so a database, of its own; its files share it one after the other.
          maxWorkers: 2,
          // Nothing here is about how fast a slow machine is.
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 90_000,
          hookTimeout: 90_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium() ?? 'chromium', args: CHROMIUM_FLAGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        root,
        // Some look through all of the source, and none is about how fast a slow machine does.
        test: { name: 'architecture', include: ['tests/architecture.test.ts'], testTimeout: 300_000 },
      },
    ],
  },
});
