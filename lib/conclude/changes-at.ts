import { bookMoves } from '../domain/book/book-moves';
import type { Account } from '../domain/records/account';
import type { BookAt } from './book-at';
import type { LetterBook, LetterEntry } from './letter-entry';

type Book = Pick<LetterBook, 'accounts' | 'winBacks'>;

/** Who is new is known only where the ledger reaches so many months back: in a young one everybody would be. */
const KNOWN_MONTHS = 12;

/** What a customer brought in the twelve months up to then; nothing where the ledger does not know it. */
const amountAt = (at: BookAt, customerId: string) => at.customers.get(customerId)?.amount ?? 0;

/** Returns who was lost, won back, or bought for the first or not at all in twelve months. */
export function customerChanges(book: Book, before: BookAt, after: BookAt): LetterEntry[] {
  const on = after.day.toString();
  const lost = book.accounts.flatMap(({ id: accountId }): LetterEntry[] => {
    const now = after.lostOf(accountId);
    if (!now || before.lostOf(accountId)) return [];
    const { lostOn } = now;
    const because = now.how === 'computed' ? now.because : { why: now.because.why };
    return [{ accountId, kind: 'lost', lostOn, because }];
  });
  const wonBack = book.winBacks.flatMap(({ accountId, result, closedOn }): LetterEntry[] =>
    result === 'won' && closedOn !== undefined && closedOn > before.day.toString() && closedOn <= on
      ? [{ accountId, kind: 'wonBack', on: closedOn }]
      : [],
  );
  const { bookFrom } = after.figures;
  const isKnown = bookFrom !== undefined && bookFrom <= before.day.subtract({ months: KNOWN_MONTHS }).toString();
  const moves = bookMoves([...before.customers.values()], [...after.customers.values()]);
  return [
    ...lost,
    ...wonBack,
    ...moves.gone.map((accountId): LetterEntry => ({ accountId, kind: 'gone', before: amountAt(before, accountId) })),
    ...(isKnown ? moves.fresh : []).map(
      (accountId): LetterEntry => ({ accountId, kind: 'fresh', amount: amountAt(after, accountId) }),
    ),
  ];
}

/** Returns who began to order later than usual, or does so no longer; whoever is lost is told of there. */
export function rhythmChanges(before: BookAt, after: BookAt): LetterEntry[] {
  return [...after.customers.keys()].flatMap((accountId): LetterEntry[] => {
    const [was, is] = [before.rhythmOf(accountId), after.rhythmOf(accountId)];
    if (!is || after.lostOf(accountId)) return [];
    const [from, to] = [was?.now.state ?? 'steady', is.now.state];
    if (from === to) return [];
    const { daysSince, amberFrom, redFrom } = is.now;
    const because = { lastOrder: is.usual.lastOrder, daysSince, lateFrom: to === 'red' ? redFrom : amberFrom };
    return [{ accountId, kind: 'rhythm', from, to, because }];
  });
}

/**
 * Returns whose tier changed; of a group's companies only those that changed otherwise than its top. Whoever came in the month, and had
 * bought nothing before, has none to change from.
 */
export function tierChanges(
  { accounts }: Pick<Book, 'accounts'>,
  before: BookAt,
  after: BookAt,
  customerOf: (accountId: string) => string,
): LetterEntry[] {
  const [from, to] = [before.day.toString(), after.day.toString()];
  const isThere = ({ id, createdAt }: Account) =>
    createdAt.slice(0, 10) <= from || amountAt(before, customerOf(id)) !== 0;
  const changes = accounts.flatMap((account) => {
    const [was, is] = [before.tierOf(account), after.tierOf(account)];
    return was === is || !isThere(account) ? [] : { account, was, is };
  });
  const ofTop = new Map(changes.map((change) => [change.account.id, change]));
  return changes.flatMap(({ account, was, is }): LetterEntry[] => {
    const customerId = customerOf(account.id);
    const top = customerId === account.id ? undefined : ofTop.get(customerId);
    if (top?.was === was && top.is === is) return [];
    const { tierByHand: hand } = account;
    // Given before the month, it would have changed nothing.
    const isByHand = hand && hand.since <= to;
    const share = (at: BookAt) => at.customers.get(customerId)?.share ?? null;
    const because = isByHand ? { byHand: hand.because } : { shareBefore: share(before), share: share(after) };
    return [{ accountId: account.id, kind: 'tier', from: was, to: is, because }];
  });
}

/** Returns whose class in force changed: where two periods agreed on another one. */
export function classChangesAt(before: BookAt, after: BookAt): LetterEntry[] {
  return [...after.customers].flatMap(([accountId, { amount, abc }]): LetterEntry[] => {
    const [from, to] = [before.classOf(accountId), after.classOf(accountId)];
    if (!from || !to || from === to) return [];
    const because = { amountBefore: amountAt(before, accountId), amount, larger: abc?.before ?? 0 };
    return [{ accountId, kind: 'class', from, to, because }];
  });
}
