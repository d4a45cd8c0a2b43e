import { makeYear } from './make-year';
import { simulate } from './simulate';

const SEEDS = [1, 2, 3];
const IMPORTS = ['daily', 'monthly'] as const;

/** The goals, each with what it is called. */
export const GOALS = { falseActs: 0.06, back: 0.01, contradictions: 0, rowsADay: 7, late: 0, ndcg: 0.95 };

const percent = (part: number) => `${(100 * part).toFixed(1)} %`;

/** Returns what the advice of an invented year comes to, a line for each world and way of importing, and whether all goals are reached. */
export function report(): { text: string; isReached: boolean } {
  const head = [
    'world',
    'import',
    'acts',
    'on false alarms',
    'back in 3 days',
    'contradictions',
    'rows a day',
    'late dates',
    'NDCG@10',
  ];
  let isReached = true;
  const notes: string[] = [];
  const rows = SEEDS.flatMap((seed) =>
    IMPORTS.map((imports) => {
      const year = makeYear(seed);
      const { acts, falseActs, falseBy, back, backBy, contradictions, waitingDays, rowsADay, events, late, ndcg } =
        simulate(year, imports).figures(year.from.add({ years: 1 }));
      isReached &&=
        falseActs <= GOALS.falseActs &&
        back <= GOALS.back &&
        contradictions === 0 &&
        rowsADay <= GOALS.rowsADay &&
        late.length === 0 &&
        ndcg >= GOALS.ndcg;
      notes.push(
        `${seed} ${imports}: false ${JSON.stringify(falseBy)}, back ${JSON.stringify(backBy)}, late ${late.slice(0, 5).join('; ')}`,
      );
      return [
        ...[
          String(seed),
          imports,
          String(acts),
          percent(falseActs),
          percent(back),
          `${contradictions} of ${waitingDays}`,
        ],
        ...[rowsADay.toFixed(1), `${late.length} of ${events}`, ndcg.toFixed(3)],
      ];
    }),
  );
  const goals = ['goal', '', '', '<= 6 %', '<= 1 %', '0', '<= 7', '0', '>= 0.95'];
  const all = [head, ...rows, goals];
  const widths = head.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const table = all.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n');
  return { text: `${table}\n\n${notes.join('\n')}\n`, isReached };
}
