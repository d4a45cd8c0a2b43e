import type { AbcClass } from './abc';
import type { Standing } from './standing';

/** A customer whose class is another one now. */
type ClassMove = { customerId: string; from: AbcClass; to: AbcClass };

/** What becomes of the customers of a book: other classes, those that buy now and did not, and those that no longer do. */
type BookMoves = { falls: ClassMove[]; rises: ClassMove[]; fresh: string[]; gone: string[] };

/**
 * Returns how the customers of one computation stand in another one, the largest first: by the class of the twelve months, and by
 * whether they have an amount in the twelve months that count.
 */
export function bookMoves(before: readonly Standing[], after: readonly Standing[]): BookMoves {
  const [was, is] = [customersOf(before), customersOf(after)];
  const moves: BookMoves = { falls: [], rises: [], fresh: [], gone: [] };
  const size = (id: string) => Math.max(was.get(id)?.amount ?? 0, is.get(id)?.amount ?? 0);
  for (const customerId of [...new Set([...was.keys(), ...is.keys()])].sort((a, b) => size(b) - size(a))) {
    const [old, now] = [was.get(customerId), is.get(customerId)];
    if (!buys(old) && buys(now)) moves.fresh.push(customerId);
    else if (buys(old) && !buys(now)) moves.gone.push(customerId);
    const [from, to] = [old?.abc?.class, now?.abc?.class];
    if (from && to && from !== to) (from < to ? moves.falls : moves.rises).push({ customerId, from, to });
  }
  return moves;
}

const customersOf = (standings: readonly Standing[]) =>
  new Map(
    standings.filter(({ accountId, customerId }) => accountId === customerId).map((one) => [one.customerId, one]),
  );

const buys = (standing: Standing | undefined): boolean => standing !== undefined && standing.amount !== 0;
