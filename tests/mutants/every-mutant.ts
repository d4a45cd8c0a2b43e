import { describe, expect, it, type RunnerTask, type RunnerTestCase, type RunnerTestSuite, TestRunner } from 'vitest';
import { book } from '../../lib/db/schema';
import { speak } from '../../lib/text';
import { english } from '../english';
import { awake, type Mutant, mutants, staticMutants } from './switches';
import { type Fate, say, tell, tellAll } from './tell';

interface Tried {
  file: string;
  run: () => Promise<void>;
  covered: Set<Mutant>;
  hits: number;
  took: number;
}

/** A mutant's tests take so much processor time at most without it, in ms, the quick ones first; what only slower ones notice survives. */
const PATIENCE = 1200;
const files = import.meta.glob<unknown>([
  '../{domain,conclude,plays}/**/*.test.ts',
  '../db/{account-context,answer-omnibox,ask-further,holidays,page-context,read-*,team-reads,trash}.test.ts',
  '../db/{guests-by-name,hand-over,merge,merge-people,take-out-*}.test.ts',
  // Draws hundreds of accounts for each mutant of any rule; what a play says, its own test proves.
  '!../plays/any-facts.test.ts',
  // Writes files into the rooms; months of a whole book, longer than any mutant is given.
  '!../plays/{new-play,year}.test.ts',
]);
for (const [path, load] of Object.entries(files)) {
  describe(path, async () => {
    await load();
  });
}

/** Calls one test with the hooks around it, as it was collected. */
function calls(test: RunnerTestCase, suites: readonly RunnerTestSuite[], file: string): () => Promise<void> {
  const hooks = suites.flatMap((suite) => TestRunner.getSuiteHooks(suite).beforeEach ?? []);
  const after = suites.flatMap((suite) => TestRunner.getSuiteHooks(suite).afterEach ?? []);
  const fn = TestRunner.getTestFn(test);
  return async () => {
    speak('en', english);
    if (file.startsWith('../db/')) {
      await book.open();
      await book.transaction('rw', book.tables, () => Promise.all(book.tables.map((table) => table.clear())));
    }
    try {
      for (const hook of hooks) await hook(test.context, test.suite as RunnerTestSuite);
      await fn();
    } finally {
      for (const hook of after) await hook(test.context, test.suite as RunnerTestSuite);
    }
  };
}

function collect(tasks: readonly RunnerTask[], suites: readonly RunnerTestSuite[] = []): Tried[] {
  return tasks.flatMap((task) => {
    if (task.type === 'suite') return collect(task.tasks, [...suites, task]);
    const file = suites[0]?.name;
    return file ? [{ file, run: calls(task, suites, file), covered: new Set(), hits: 0, took: 0 }] : [];
  });
}

const nameOf = (path: string) => path.replace(/.*\//, '').replace(/(\.test)?\.ts$/, '');

/** Runs every test as it stands, twice; keeps those that pass both times, with what the second passes. */
async function calm(tests: readonly Tried[]): Promise<Tried[]> {
  const kept: Tried[] = [];
  for (const test of tests) {
    const first = await awake(undefined, Infinity, test.run);
    const start = process.cpuUsage();
    const { passed, fault, covered, hits } = await awake(undefined, Infinity, test.run);
    const { user, system } = process.cpuUsage(start);
    if (first.passed && passed) kept.push({ ...test, covered, hits, took: (user + system) / 1000 });
    else say(`not used, as it fails without a mutant: ${test.file} (${first.fault ?? fault})`);
  }
  return kept;
}

it('tries every mutant', async ({ task }) => {
  Error.stackTraceLimit = 0;
  const tests = await calm(collect(task.file.tasks));
  const covering = new Map<Mutant, Tried[]>();
  for (const test of tests) {
    for (const mutant of test.covered) covering.set(mutant, [...(covering.get(mutant) ?? []), test]);
  }
  say(`${tests.length} tests, ${mutants.length} mutants`);
  const spoilt = new Set<Tried>();
  /** Whether the test fails with the mutant awake, and passes again once it sleeps: what a mutant leaves behind may fail it too. */
  async function kills(test: Tried, mutant: Mutant): Promise<boolean> {
    if ((await awake(mutant, test.hits * 20 + 100_000, test.run)).passed) return false;
    if ((await awake(undefined, Infinity, test.run)).passed) return true;
    say(`spoilt by ${mutant.file}:${mutant.line} ${mutant.text}: ${test.file}`);
    spoilt.add(test);
    return false;
  }
  async function fate(mutant: Mutant): Promise<Fate> {
    const own = covering.get(mutant) ?? [];
    if (own.length === 0) return staticMutants.has(mutant) ? 'static' : 'uncovered';
    const isFar = (test: Tried) => Number(nameOf(test.file) !== nameOf(mutant.file));
    let spent = 0;
    for (const test of own.sort((a, b) => isFar(a) - isFar(b) || a.took - b.took)) {
      if (spoilt.has(test)) continue;
      spent += test.took;
      if (spent > PATIENCE) break;
      if (await kills(test, mutant)) return 'killed';
    }
    return 'survived';
  }
  for (const [file, planted] of Map.groupBy(mutants, (mutant) => mutant.file)) {
    const fates = new Map<Mutant, Fate>();
    for (const mutant of planted) fates.set(mutant, await fate(mutant));
    tell(file, fates);
  }
  expect(tellAll(), 'per cent of the mutants killed').toBeGreaterThanOrEqual(85);
}, 0);
