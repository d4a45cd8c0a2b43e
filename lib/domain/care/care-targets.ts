import { type AsOf, isContact, touchDay } from '../people/last-touch';
import type { ChainWait } from '../proposal/chain-wait';
import { type ClientWait, waitOf } from '../proposal/client-waits';
import type { Tier } from '../records/account';
import type { Day } from '../records/day';
import type { Person } from '../records/person';
import type { Touch, TouchKind } from '../records/touch';
import type { VisitCell } from './visit-interval';

/** Somebody to call or visit in turn: a person, or the account itself while nobody's power is known. */
export interface CareTarget {
  /** The customer who is visited: the account alone, or the top of its group. */
  customerId: string;
  accountId: string;
  personId?: string;
  tier: Tier;
  /** Its class among the nine; left out while that is not known. */
  cell?: VisitCell;
  /** The customer's share of the book, 0-1; left out while that is not known. */
  share?: number;
  power?: number;
  /** The last call, visit, meeting, event or review; null: never. */
  last: Day | null;
  /** They are left in peace after a proposal. */
  wait?: ChainWait;
}

/** The account that people are seen at, and how much it counts; without a customer it is one itself. */
export interface CareAccount extends Pick<CareTarget, 'tier'> {
  id: string;
  customerId?: string;
  cell?: VisitCell | null;
  share?: number | null;
}

const careKinds: readonly TouchKind[] = ['call', 'visit', 'meeting', 'event', 'review'];

/**
 * Returns whom of an account to call or visit in turn: everybody whose power is known, else the account itself (domain 8.3).
 * A mail is no visit, what they ask for is none, and a call that reached nobody is none either. Whom a proposal
 * leaves in peace waits for that.
 */
export function careTargets(
  { id, tier, customerId = id, cell, share }: CareAccount,
  people: readonly Person[],
  touches: readonly Touch[],
  { today, timeZone }: AsOf,
  waits: readonly ClientWait[] = [],
): CareTarget[] {
  const waiting = (personId?: string) => {
    const wait = waitOf(personId, waits)?.wait;
    return wait && { wait };
  };
  const days = touches
    .filter((touch) => careKinds.includes(touch.kind) && isContact(touch))
    .map((touch) => ({ personIds: touch.personIds, on: touchDay(touch, timeZone).toString() }))
    .filter(({ on }) => on <= today.toString());
  const latest = (ofThese: typeof days): Day | null =>
    ofThese.reduce<Day | null>((last, { on }) => (last === null || on > last ? on : last), null);
  const account = {
    customerId,
    accountId: id,
    tier,
    ...(cell && { cell }),
    ...(share !== null && share !== undefined && { share }),
  };
  const known = people.filter(({ placeholder, group }) => !placeholder && group.power !== undefined);
  if (known.length === 0) return [{ ...account, last: latest(days), ...waiting() }];
  return known.map(({ id: personId, group }) => ({
    ...account,
    personId,
    ...(group.power !== undefined && { power: group.power }),
    last: latest(days.filter(({ personIds }) => personIds.includes(personId))),
    ...waiting(personId),
  }));
}
