import { day } from '../../lib/domain/records/day';
import { defaultSettings } from '../../lib/domain/settings';
import { makeBuyers } from '../worlds/buyers';
import { backtest, type Score } from './backtest';
import { readSales } from './read-sales';

const part = (of: number, all: number) => (all === 0 ? '–' : `${Math.round((100 * of) / all)} % of ${all}`);

/** Returns the scores as a table. */
function tableOf(scores: readonly Score[]): string {
  const rows = scores.map(({ alarm, alarms, judged, right, lost, caught }) => [
    ...[alarm, String(alarms), part(right, judged), part(caught, lost)],
  ]);
  const all = [['alarm', 'alarms', 'right', 'truly lost caught'], ...rows];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  return all.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n');
}

/** The worlds that are walked where no file is given. */
const SEEDS = [1, 2, 3];

/** Returns what the alarms of the product would have been worth over a file of sales, or over invented worlds. */
export async function report(path: string | undefined): Promise<string> {
  if (path === undefined) {
    const lines = SEEDS.flatMap((seed) => {
      const { lines } = makeBuyers(seed, 200, day('2025-01-01'));
      return [
        `An invented world of 200 customers over three years, seed ${seed}`,
        tableOf(backtest(lines, defaultSettings)),
        '',
      ];
    });
    return lines.join('\n');
  }
  const { lines, refused } = await readSales(path);
  return `${lines.length} lines of ${path}, ${refused} refused\n${tableOf(backtest(lines, defaultSettings))}\n`;
}
