import { book } from '../../schema';
import { type PlannedLines, readCounted, TARGET_TABLES, type TargetLines, targetLines } from './target-lines';

/** So many of the largest customers are shown with those that have a target. */
export const LARGEST = 200;

/** Returns what the largest customers, and all who have a target, are to bring in a year and bring; by their share, then by name. */
export function readTargets(year: number, today: Temporal.PlainDate): Promise<TargetLines> {
  return book.transaction('r', [...TARGET_TABLES, 'standings'], async () => {
    const standings = await book.standings.toArray();
    const amounts = new Map(standings.map(({ accountId, amount }) => [accountId, amount]));
    const customers = standings.filter(({ accountId, customerId }) => accountId === customerId);
    const largest = customers.sort((a, b) => b.amount - a.amount).slice(0, LARGEST);
    const targets = await book.targets.where({ year }).toArray();
    const ids = new Set([...largest, ...targets].map(({ accountId }) => accountId));
    const found = await targetLines([...ids], year, today);
    const amountOf = ({ accountId }: { accountId: string }) => amounts.get(accountId) ?? 0;
    const lines = found.lines.sort((a, b) => amountOf(b) - amountOf(a) || a.name.localeCompare(b.name));
    return { ...found, lines };
  });
}

/** Returns what all are to bring in a year, and bring, who have a target or stand above one who has; without targets no sale is read. */
export function readPlanned(year: number, today: Temporal.PlainDate): Promise<PlannedLines> {
  return book.transaction('r', TARGET_TABLES, async () => {
    const targets = await book.targets.where({ year }).toArray();
    if (targets.length === 0) return { year, ...(await readCounted()), lines: [] };
    const own = await targetLines([...new Set(targets.map(({ accountId }) => accountId))], year, today);
    const known = new Set(own.lines.map(({ accountId }) => accountId));
    const above = new Set(own.lines.flatMap((line) => line.above).filter((id) => !known.has(id)));
    if (above.size === 0) return own;
    const tops = await targetLines([...above], year, today);
    return { ...own, lines: [...own.lines, ...tops.lines] };
  });
}

/** Returns what one account is to bring in a year and brings; no line where it is not in the book. */
export function readTargetOf(accountId: string, year: number, today: Temporal.PlainDate): Promise<TargetLines> {
  return book.transaction('r', TARGET_TABLES, () => targetLines([accountId], year, today));
}
