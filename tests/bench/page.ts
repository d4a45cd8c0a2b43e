import { type BookWork, bookWorks } from './book-works';
import { type FindWork, findWorks } from './find-works';
import { type ImportWork, importWorks } from './import-works';
import { type PlaysWork, playsWorks } from './plays-works';
import { type TableWork, tableWorks } from './table-works';
import { type TodayWork, todayWorks } from './today-works';

let finding: ReturnType<typeof findWorks>;
let works: Record<BookWork, () => unknown>;
let table: Record<TableWork, () => void>;
let today: Awaited<ReturnType<typeof todayWorks>>;
let imports: Record<ImportWork, () => Promise<void>>;

/** What the script outside may ask the page for. */
const bench = {
  prepareBook(accounts: number, lines: number): void {
    works = bookWorks(accounts, lines);
  },
  /** Does one of the book's works, and throws away what it returns. */
  doBook(name: BookWork): void {
    works[name]();
  },
  /** Takes the files that were chosen on the page: a whole one and a tenth of it. */
  prepareImport(): void {
    const [all, tenth] = document.querySelector('input')?.files ?? [];
    if (all && tenth) imports = importWorks([all, tenth]);
  },
  doImport(name: ImportWork): Promise<void> {
    return imports[name]();
  },
  /** Invents a book to be searched, and returns what is typed to find something in it. */
  prepareFind(accounts: number, people: number): string[] {
    finding = findWorks(accounts, people);
    return finding.typed;
  },
  doFind(name: FindWork, which: number): void {
    finding.works[name](finding.typed[which] ?? '');
  },
  doPlays(name: PlaysWork, times: number): void {
    for (let time = 0; time < times; time++) playsWorks[name]();
  },
  /** Fills a book, which takes minutes. */
  async prepareToday(accounts: number): Promise<void> {
    today = await todayWorks(accounts);
  },
  /** Returns the milliseconds that it took. */
  doToday(name: TodayWork): Promise<number> {
    return today[name]();
  },
  prepareTable(accounts: number): void {
    table = tableWorks(accounts);
  },
  doTable(name: TableWork): void {
    table[name]();
  },
};
export type Bench = typeof bench;

Object.assign(globalThis, { bench });
