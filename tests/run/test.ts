import { type Outcome, runStage } from './run-stage.ts';
import { allStages, type Stage, stagesOfChange } from './stages.ts';
import { told } from './told.ts';
import { whatFailed } from './what-failed.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

const [flag, since = 'main', ...browserTests] = process.argv.slice(2);
const lanes = flag === '--changed' ? stagesOfChange(since, browserTests) : allStages();

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

/** How each stage ends: whether what needs it may begin. */
const ends = new Map<string, PromiseWithResolvers<boolean>>(
  lanes.flat().map(({ name }) => [name, Promise.withResolvers<boolean>()]),
);
const outcomes: Outcome[] = [];
const leftOut: string[] = [];

async function runLane(stages: Stage[]): Promise<void> {
  for (const stage of stages) {
    const endOf = (name: string) => ends.get(name)?.promise;
    await Promise.all((stage.after ?? []).map(endOf));
    const met = await Promise.all((stage.needs ?? []).map(endOf));
    if (stopping.signal.aborted || met.includes(false)) {
      leftOut.push(stage.name);
      ends.get(stage.name)?.resolve(false);
      continue;
    }
    say(`> ${stage.name}`);
    const outcome = await runStage(stage, stopping.signal);
    outcomes.push(outcome);
    if (outcome.failed > 0) say(`\n===== ${stage.name} failed =====\n${outcome.output}`);
    say(`${outcome.failed > 0 ? '×' : '✓'} ${stage.name} ${told(outcome.seconds)}`);
    ends.get(stage.name)?.resolve(outcome.failed === 0);
  }
}

const began = performance.now();
await Promise.all(lanes.map(runLane));

// Once more at the end, where whoever sees but the end of all this looks.
for (const { name, failed, output } of outcomes) {
  if (failed > 0) say(`\n===== What failed in ${name} =====\n${whatFailed(output)}`);
}

say('\nTime of each stage (minutes:seconds; lanes run side by side)');
for (const { name, seconds, passed, failed } of outcomes) {
  say(`${told(seconds).padStart(7)}  ${name}: ${passed} passed, ${failed} failed`);
}
say(`${told((performance.now() - began) / 1000).padStart(7)}  all`);
if (leftOut.length > 0) say(`Left out, as what they need failed: ${leftOut.join(', ')}`);
const sum = (of: 'passed' | 'failed') => outcomes.reduce((all, outcome) => all + outcome[of], 0);
say(`\n${sum('passed')} passed, ${sum('failed')} failed`);
if (sum('failed') > 0 || leftOut.length > 0) process.exitCode = 1;
