import type { Mutant } from './switches';

/** Prints a line at once. */
export const say = (text: string) => process.stdout.write(`${text}\n`);

/** What became of a mutant; one in what only runs while modules load is none of ours. */
export type Fate = 'killed' | 'survived' | 'uncovered' | 'static';

const sum = { killed: 0, survived: 0, uncovered: 0, static: 0 };
const score = (count: typeof sum) => (100 * count.killed) / (count.killed + count.survived + count.uncovered || 1);
const line = (of: string, count: typeof sum) =>
  `${score(count).toFixed(1).padStart(5)} %  ${of}: ${count.killed} killed, ${count.survived} survived, ${count.uncovered} not covered`;

/** Prints how many mutants of one file were killed, and each that was not. */
export function tell(file: string, fates: ReadonlyMap<Mutant, Fate>): void {
  const count = { killed: 0, survived: 0, uncovered: 0, static: 0 };
  for (const fate of fates.values()) count[fate] += 1;
  for (const fate of fates.values()) sum[fate] += 1;
  say(line(file, count));
  for (const [mutant, fate] of fates) {
    if (fate === 'survived' || fate === 'uncovered') say(`         ${fate} ${file}:${mutant.line} ${mutant.text}`);
  }
}

/** Prints the whole, and returns how many of a hundred were killed. */
export function tellAll(): number {
  say(line('all', sum));
  return score(sum);
}
