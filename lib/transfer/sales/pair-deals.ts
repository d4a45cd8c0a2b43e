import { type Day, day } from '../../domain/records/day';
import type { Proposal } from '../../domain/records/proposal';
import { plainName } from '../../domain/words/plain-name';

/** A deal as it would come in were it new. */
export type NewDeal = Omit<Proposal, 'id'>;

/** Days between an end and another day beyond which they are of two deals: a contract of every year has one name. */
const HALF_A_YEAR = 182;

/**
 * Returns the proposal of the book that each of a file's deals is, of one account and title and each at most once: first the one that
 * the line would make anew, then by state, amount and day, amount and day, amount and state, amount, each the nearest by day, and at
 * last what is left on both sides if it can be only that one. Deals that are none of them are not there. In whatever order the book's
 * proposals stand, the answer is the same.
 */
export function pairDeals(deals: readonly NewDeal[], proposals: readonly Proposal[]): Map<NewDeal, Proposal> {
  const pairs = new Map<NewDeal, Proposal>();
  const taken = new Set<Proposal>();
  const pair = (deal: NewDeal, proposal: Proposal) => {
    pairs.set(deal, proposal);
    taken.add(proposal);
  };
  const sorted = proposals.toSorted((a, b) => compare(wholeOf(a), wholeOf(b)) || compare(a.id, b.id));
  for (const keyOf of KEYS) {
    const free = Map.groupBy(
      sorted.filter((one) => !taken.has(one)),
      keyOf,
    );
    for (const deal of deals) {
      const key = pairs.has(deal) ? undefined : keyOf(deal);
      const alike = (key === undefined ? [] : (free.get(key) ?? [])).filter((one) => !taken.has(one));
      const nearest = nearestOf(deal, keyOf === wholeOf ? alike : alike.filter((one) => canBe(deal, one)));
      if (nearest) pair(deal, nearest);
    }
  }
  for (const keyOf of LAST_KEYS) {
    const left = Map.groupBy(
      deals.filter((deal) => !pairs.has(deal)),
      keyOf,
    );
    const free = Map.groupBy(
      sorted.filter((one) => !taken.has(one)),
      keyOf,
    );
    for (const [key, [deal, ...others]] of left) {
      const [one, ...more] = (free.get(key) ?? []).filter((proposal) => deal && canBe(deal, proposal));
      if (deal && one && others.length + more.length === 0) pair(deal, one);
    }
  }
  return pairs;
}

const titleOf = ({ accountId, title }: NewDeal) => `${accountId}\n${plainName(title)}`;

const wholeOf = (one: NewDeal): string =>
  JSON.stringify([
    ...[titleOf(one), one.status, one.amount, one.currency, one.sentOn, one.isSentGuessed, one.validUntil],
    ...[one.events, one.personIds],
  ]);

/** Undefined where there is no amount to know it by. */
const byAmount = (one: NewDeal, ...further: string[]) =>
  one.amount === undefined ? undefined : [titleOf(one), one.amount, ...further].join('\n');

const KEYS: readonly ((one: NewDeal) => string | undefined)[] = [
  wholeOf,
  (one) => [titleOf(one), one.amount, dayOf(one), one.status].join('\n'),
  (one) => byAmount(one, dayOf(one)),
  (one) => byAmount(one, one.status),
  (one) => byAmount(one),
];

const LAST_KEYS: readonly ((one: NewDeal) => string)[] = [(one) => `${titleOf(one)}\n${one.status}`, titleOf];

/** The day on which it ended or, of an open one, the last on which it is valid. */
function dayOf({ status, events, validUntil }: NewDeal): Day {
  if (status === 'open') return validUntil;
  return events.findLast(({ kind }) => kind === 'answered' || kind === 'withdrawn')?.on ?? validUntil;
}

const daysBetween = (one: Day, other: Day) => Math.abs(day(one).until(day(other)).days);

/** What has ended and what was still open long after, or ended at another time, are two deals. */
function canBe(deal: NewDeal, proposal: Proposal): boolean {
  if (proposal.status !== 'open') return daysBetween(dayOf(deal), dayOf(proposal)) <= HALF_A_YEAR;
  const isLongBefore = dayOf(deal) < proposal.sentOn && daysBetween(dayOf(deal), proposal.sentOn) > HALF_A_YEAR;
  return deal.status === 'open' || !isLongBefore;
}

function nearestOf(deal: NewDeal, proposals: readonly Proposal[]): Proposal | undefined {
  let nearest: Proposal | undefined;
  for (const one of proposals) {
    if (!nearest || daysBetween(dayOf(deal), dayOf(one)) < daysBetween(dayOf(deal), dayOf(nearest))) nearest = one;
  }
  return nearest;
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
