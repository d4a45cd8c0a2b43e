import { readAccountContext } from '../../lib/db/read/account-context';
import { benchBook } from './book';
import { fillBook, idAtTurn } from './fill-book';
import { benchPlays } from './plays';

/** What the script outside may ask the page for. */
const bench = {
  book: benchBook,
  plays: benchPlays,
  fill: fillBook,
  /** Returns the milliseconds of each of some reads of one account's context, another account each time. */
  async readContexts(accounts: number, firstTurn: number, turns: number): Promise<number[]> {
    const times: number[] = [];
    for (let turn = firstTurn; turn < firstTurn + turns; turn++) {
      const from = performance.now();
      const context = await readAccountContext(idAtTurn(turn, accounts));
      times.push(performance.now() - from);
      if (context?.people.length !== 2) throw new Error('The context is not whole.');
    }
    return times;
  },
};
export type Bench = typeof bench;

Object.assign(globalThis, { bench });
