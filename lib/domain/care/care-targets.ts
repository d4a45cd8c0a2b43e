import { type AsOf, isContact, touchDay } from '../people/last-touch';
import type { ChainWait } from '../proposal/chain-wait';
import { type ClientWait, waitOf } from '../proposal/client-waits';
import type { Tier } from '../records/account';
import type { Day } from '../records/day';
import type { Person } from '../records/person';
import type { Touch, TouchKind } from '../records/touch';

/** Somebody to call or visit in turn: a person, or the account itself while nobody's power is known. */
export interface CareTarget {
  accountId: string;
  personId?: string;
  tier: Tier;
  power?: number;
  /** The last call, visit, meeting, event or review; null: never. */
  last: Day | null;
  /** They are left in peace after a proposal. */
  wait?: ChainWait;
}

const careKinds: readonly TouchKind[] = ['call', 'visit', 'meeting', 'event', 'review'];

/**
 * Returns whom of an account to call or visit in turn: everybody whose power is known, else the account itself (domain 8.3).
 * A mail is no visit, what they ask for is none, and a call that reached nobody is none either. Whom a proposal
 * leaves in peace waits for that.
 */
export function careTargets(
  account: { id: string; tier: Tier },
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
  const known = people.filter(({ placeholder, group }) => !placeholder && group.power !== undefined);
  if (known.length === 0) return [{ accountId: account.id, tier: account.tier, last: latest(days), ...waiting() }];
  return known.map(({ id, group }) => ({
    accountId: account.id,
    personId: id,
    tier: account.tier,
    ...(group.power !== undefined && { power: group.power }),
    last: latest(days.filter(({ personIds }) => personIds.includes(id))),
    ...waiting(id),
  }));
}
