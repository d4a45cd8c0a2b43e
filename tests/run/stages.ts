import { execFileSync } from 'node:child_process';

/** One part of the tests. */
export interface Stage {
  name: string;
  command: string[];
  /** The stages that have to pass before it has any sense. */
  needs?: string[];
  /** Those that it lets end first, whatever comes of them. */
  after?: string[];
}

const npm = (script: string, ...given: string[]) => ['npm', 'run', '--silent', script, '--', ...given];
const vitest = (project: string, ...given: string[]) =>
  npm('vitest', '--project', project, '--passWithNoTests', ...given);

/**
 * All stages, in lanes that run side by side; the stages of a lane follow each other. Both cores have to be busy to the end: the tests
 * in the browser compute nearly all the time, and have but lint and builds beside them; the end-to-end tests wait for a third of it, in
 * which what runs in Node fits (two kinds of browsers at once only slow each other down). Only one lane builds, as every build writes
 * to `.wxt`. Ten tabs that take up an update at once come last.
 */
export function allStages(): Stage[][] {
  return [
    [
      { name: 'browsers', command: npm('browsers') },
      { name: 'browser', command: vitest('browser'), needs: ['browsers'] },
      { name: 'e2e', command: npm('e2e', '--project', 'all others', '--no-deps'), needs: ['browsers', 'build:e2e'] },
      {
        name: 'many-tabs',
        command: npm('e2e', '--project', 'many tabs'),
        needs: ['browsers', 'build:e2e'],
        after: ['architecture'],
      },
    ],
    [
      { name: 'lint', command: npm('lint') },
      { name: 'types', command: npm('types') },
      // Both builds, and the archives for the stores with the sources of one.
      { name: 'build', command: npm('zip') },
      { name: 'build:e2e', command: npm('build:e2e') },
      { name: 'node', command: vitest('node'), after: ['browser'] },
      { name: 'stores', command: npm('stores'), needs: ['build'] },
      { name: 'architecture', command: npm('architecture'), needs: ['build', 'build:e2e'] },
    ],
  ];
}

/**
 * The stages that tell soon whether a change is sound: the tests that import what has changed since it left `since`, committed or
 * not. Those in the browser are many where all import it: `browserTests` narrows them to files whose path holds one of these.
 */
export function stagesOfChange(since: string, browserTests: string[]): Stage[][] {
  const [base = since] = execFileSync('git', ['merge-base', since, 'HEAD'], { encoding: 'utf8' }).split('\n');
  return [
    [{ name: 'browser', command: vitest('browser', '--changed', base, ...browserTests) }],
    [
      { name: 'node', command: vitest('node', '--changed', base) },
      { name: 'types', command: npm('types') },
      { name: 'lint', command: npm('lint') },
    ],
  ];
}
