import { readAccountContext } from '../../lib/db/read/account-context';
import { bareJson } from './bare-json';
import { barePuts } from './bare-puts';
import { fillBook, fillSales } from './fill-book';
import { idOf, numberAtTurn } from './invented-firms';
import { writeFacts } from './write-before';

/** What the script outside may ask a page of the extension's own origin for. */
const bookBench = {
  fill: fillBook,
  fillSales,
  bareJson,
  barePuts,
  writeFacts,
  /** Returns the milliseconds of each of some reads of one account's context, another account each time. */
  async readContexts(accounts: number, firstTurn: number, turns: number): Promise<number[]> {
    const times: number[] = [];
    for (let turn = firstTurn; turn < firstTurn + turns; turn++) {
      const from = performance.now();
      const context = await readAccountContext(idOf(numberAtTurn(turn, accounts)));
      times.push(performance.now() - from);
      if (context?.people.length !== 3) throw new Error('The context is not whole.');
    }
    return times;
  },
};
export type BookBench = typeof bookBench;

Object.assign(globalThis, { bookBench });
