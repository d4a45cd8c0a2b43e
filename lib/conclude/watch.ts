import type { Health } from '../domain/account/health';
import type { Lost } from '../domain/account/lost';
import { type PromiseRecord, promiseRecord } from '../domain/account/promise-record';
import {
  complaintDays,
  type QuarterCount,
  quarterAlarm,
  refusalDays,
  returnDays,
} from '../domain/account/quarter-alarm';
import type { AsOf } from '../domain/people/last-touch';
import { day } from '../domain/records/day';
import type { AccountContext } from './account-context';
import { concludeHealth } from './health';
import { concludeLost } from './lost';
import type { PeopleConclusions } from './people';
import type { StandingConclusions } from './standing';

/** How the account is, and what rings; null: not enough data. */
export interface WatchConclusions {
  health: Health | null;
  /** The quarters that are alarming. */
  alarms: QuarterCount[];
  lost: Lost | null;
  /** How we kept our word to it. */
  word: PromiseRecord;
}

/** Returns the account's health, its alarming quarters, whether it is lost and how we kept our word (domain 8.2, 8.4, 8.6). */
export function concludeWatch(
  context: AccountContext,
  standing: Pick<StandingConclusions, 'rhythm' | 'growth' | 'tier'> & Pick<PeopleConclusions, 'gaps'>,
  asOf: AsOf,
): WatchConclusions {
  const { account, promises, facts, proposals, returns, settings } = context;
  const { today } = asOf;
  // The account's first mention: before it nothing was recorded, so nothing can have doubled.
  const since = day(account.createdAt.slice(0, 10));
  const returned = [...returnDays(facts), ...returns.map(({ on }) => on)];
  const counts = [
    quarterAlarm('refusals', refusalDays(proposals), since, today, settings.alarm),
    quarterAlarm('complaints', complaintDays(facts), since, today, settings.alarm),
    quarterAlarm('returns', returned, since, today, settings.alarm),
  ];
  return {
    health: concludeHealth(context, { ...standing, tier: standing.tier.tier }, asOf),
    alarms: counts.flatMap((count) => (count?.isAlarm ? count : [])),
    lost: concludeLost(context, today),
    word: promiseRecord(promises, today, settings.promises),
  };
}
