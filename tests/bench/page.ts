import { type BookWork, bookWorks } from './book-works';
import { type PlaysWork, playsWorks } from './plays-works';

let works: Record<BookWork, () => unknown>;

/** What the script outside may ask the page for. */
const bench = {
  prepareBook(accounts: number, lines: number): void {
    works = bookWorks(accounts, lines);
  },
  /** Does one of the book's works, and throws away what it returns. */
  doBook(name: BookWork): void {
    works[name]();
  },
  doPlays(name: PlaysWork, times: number): void {
    for (let time = 0; time < times; time++) playsWorks[name]();
  },
};
export type Bench = typeof bench;

Object.assign(globalThis, { bench });
