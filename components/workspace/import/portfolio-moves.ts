import { readSettings } from '../../../lib/db/read/settings';
import { bookMoves } from '../../../lib/domain/book/book-moves';
import { bookStandings } from '../../../lib/domain/book/book-standings';
import type { Day } from '../../../lib/domain/records/day';
import type { BookContents, ImportPlan } from '../../../lib/transfer/import/plan';

/** So many of each are named; the counts are of all. */
const NAMED = 5;

type Move = { name: string; from: string; to: string };
type Some<One> = { first: One[]; count: number };

/** What a list of sales changes in the portfolio, by the names of its customers. */
export type PortfolioMoves = { falls: Some<Move>; rises: Some<Move>; fresh: Some<string>; gone: Some<string> };

/**
 * Returns what a plan changes in the portfolio, from the computation by which the portfolio stands; undefined where the book has no
 * sales yet, or the plan brings none.
 */
export async function movesOf(
  { accounts, ledgerBlocks }: BookContents,
  { records }: ImportPlan,
  day: Day,
): Promise<PortfolioMoves | undefined> {
  const changed = [...records.ledgerBlocks, ...records.shortenedBlocks];
  if (ledgerBlocks.length === 0 || changed.length + records.emptiedBlockIds.length === 0) return undefined;
  const [settings, today] = [await readSettings(), Temporal.PlainDate.from(day)];
  const known = new Map([...accounts, ...records.accounts].map((account) => [account.id, account]));
  const standingsOf = (blocks: typeof ledgerBlocks) =>
    bookStandings({ accounts: [...known.values()], blocks, today, settings }).standings;
  const left = new Set([...records.emptiedBlockIds, ...changed.map(({ id }) => id)]);
  const after = [...ledgerBlocks.filter(({ id }) => !left.has(id)), ...changed];
  const { falls, rises, fresh, gone } = bookMoves(standingsOf(ledgerBlocks), standingsOf(after));
  const nameOf = (id: string) => known.get(id)?.name ?? id;
  const some = <One, Told>(all: readonly One[], tell: (one: One) => Told): Some<Told> => ({
    first: all.slice(0, NAMED).map(tell),
    count: all.length,
  });
  const tell = ({ customerId, from, to }: (typeof falls)[number]): Move => ({ name: nameOf(customerId), from, to });
  return { falls: some(falls, tell), rises: some(rises, tell), fresh: some(fresh, nameOf), gone: some(gone, nameOf) };
}
