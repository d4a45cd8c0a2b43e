import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defaultExclude, defineConfig } from 'vitest/config';
import { sidebarSays } from '../lib/text-parts.ts';
import { CHROMIUM_FLAGS, findWindowless } from './browsers/find.ts';
import { pagesAsWritten } from './pages-as-written.ts';
import { StoriesFirst } from './stories-first.ts';
import { wholeWorkers } from './whole-workers.ts';

const root = new URL('..', import.meta.url).pathname;
const messages = JSON.parse(readFileSync(`${root}public/_locales/en/messages.json`, 'utf8'));
const isFirst = sidebarSays(root);
/** What needs no browser, though it stands beside what does; a page for each would take longer than they do. */
const WITHOUT_SCREEN = [
  ...[
    'account-sentence-text',
    'day-figures',
    'heard',
    'paper-places',
    'plan-cells',
    'report-line',
    'settings-entries',
    'snooze-days',
    'tel-link',
    'view-address',
  ].map((name) => `components/${name}`),
  ...['heard-from-sidebar', 'pass-wish', 'remnant'].map((name) => `page/${name}`),
  ...['address', 'page-kind'].map((name) => `sites/${name}`),
  'faults/messages',
].map((name) => `tests/${name}.test.ts`);
/** Files of tests of the screen that change more than can be put back: what guards the book, a module, styles of their own. */
const APART = ['copy-folder', 'no-book', 'popup', 'workspace-account-personal', 'workspace-pages'].map(
  (name) => `tests/components/${name}.test.tsx`,
);
/** What the list of accounts is made with. */
const TABLE = ['@tanstack/react-table', '@tanstack/react-virtual'];
/** With KEYSIDE_LATE all that a screen waits for comes late: what then fails, looks too early. */
const late = process.env['KEYSIDE_LATE'] ? ['tests/come-late.ts'] : [];

/** `npm run faults` makes every try, `npm test` a few of each. */
const allFaults = process.env['KEYSIDE_FAULTS'] === 'all';
/** Somebody changes the files while the tests go on. */
const isWatching = !process.argv.includes('run');

export default defineConfig({
  root,
  test: {
    // Begun last, they would go on alone.
    sequence: { sequencer: StoriesFirst },
    projects: [
      {
        root,
        test: {
          name: 'node',
          include: ['tests/{domain,conclude,plays,team,transfer,new,legal-forms,run}/**/*.test.ts', ...WITHOUT_SCREEN],
          setupFiles: ['tests/quiet.ts', 'tests/speak-english.ts', 'tests/same-tries.ts', 'tests/bounded-tries.ts'],
          sequence: { shuffle: true, groupOrder: 1 },
          provide: { allFaults },
          // Pure functions leave nothing behind: a worker of its own for each of them would take longer than they do.
          isolate: false,
          // Property tests try hundreds of inputs, and nothing here is about how fast a slow machine is.
          testTimeout: 120_000,
        },
      },
      {
        root,
        plugins: [react(), tailwindcss(), pagesAsWritten(), ...(isWatching ? [] : [wholeWorkers()])],
        publicDir: false,
        // Each file of tests loads hundreds of modules anew into a page of its own: where nobody changes them, without asking again.
        ...(isWatching ? {} : { server: { headers: { 'Cache-Control': 'max-age=3600' } } }),
        json: { namedExports: false, stringify: true },
        // Found only when a worker first needs it, it would reload the page in the middle of a test.
        // Icons come one by one, each a small file that needs no preparing.
        optimizeDeps: {
          include: [
            'papaparse',
            'react',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'react-dom/client',
            'react-dom',
            ...TABLE,
          ],
          exclude: ['lucide-react'],
        },
        test: {
          name: 'browser',
          include: ['tests/{db,faults,sites,components,page}/**/*.test.{ts,tsx}'],
          exclude: [...defaultExclude, ...WITHOUT_SCREEN],
          setupFiles: [
            'tests/plain-react.ts',
            ...(isWatching ? [] : ['tests/unpainted.ts']),
            'tests/quiet.ts',
            ...late,
            'tests/speak-english.ts',
            'tests/same-tries.ts',
            'tests/begin-with-no-book.ts',
          ],
          provide: {
            restTexts: Object.keys(messages).filter((name) => !isFirst(name)),
            allFaults,
            pictures: Boolean(process.env['KEYSIDE_PICTURES']),
          },
          sequence: { shuffle: true },
          // Each worker has a browser profile, and so a database, of its own; its files share it one after the other. Each waits now and
          // then: three keep two cores busy.
          maxWorkers: 3,
          // Nothing here is about how fast a slow machine is. Tests wait some ten thousand times: what has come is to be seen soon.
          expect: { poll: { timeout: 30_000, interval: 16 } },
          testTimeout: 180_000,
          hookTimeout: 180_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findWindowless() ?? 'chromium', args: CHROMIUM_FLAGS },
            }),
            instances: [
              // Those of the screen load the same hundreds of modules: they share a page, which loads them once and runs them warm.
              {
                name: 'browser together',
                browser: 'chromium',
                isolate: false,
                include: ['tests/components/**/*.test.{ts,tsx}'],
                exclude: [...defaultExclude, ...WITHOUT_SCREEN, ...APART],
                setupFiles: [`${root}tests/begin-afresh.ts`],
              },
              {
                name: 'browser apart',
                browser: 'chromium',
                include: ['tests/{db,faults,sites,page}/**/*.test.{ts,tsx}', ...APART],
              },
            ],
          },
        },
      },
      {
        root,
        // Firefox' linter parses the whole build.
        test: { name: 'stores', include: ['tests/store/*.test.ts'], testTimeout: 300_000 },
      },
      {
        root,
        // Some look through all of the source, and none is about how fast a slow machine does.
        test: { name: 'architecture', include: ['tests/architecture.test.ts'], testTimeout: 300_000 },
      },
    ],
  },
});
