import { type Health, healthOf } from '../domain/account/health';
import type { Lost } from '../domain/account/lost';
import { type PromiseRecord, promiseRecord } from '../domain/account/promise-record';
import {
  complaintDays,
  type QuarterCount,
  quarterAlarm,
  refusalDays,
  returnDays,
} from '../domain/account/quarter-alarm';
import { overdueReceivables } from '../domain/care/receivable-overdue';
import { currentSurvey } from '../domain/care/survey-due';
import { openComplaints } from '../domain/dossier/complaints-open';
import { coverageOf } from '../domain/people/coverage';
import type { AsOf } from '../domain/people/last-touch';
import { day } from '../domain/records/day';
import type { AccountContext } from './account-context';
import { concludeLost } from './lost';
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
  { rhythm, growth }: Pick<StandingConclusions, 'rhythm' | 'growth'>,
  asOf: AsOf,
): WatchConclusions {
  const { account, people, touches, promises, facts, proposals, receivables, returns, surveys, settings } = context;
  const { today } = asOf;
  const word = promiseRecord(promises, today, settings.promises);
  const overdue = overdueReceivables(receivables, today, settings.receivables);
  const health = healthOf(
    {
      coverage: people.length === 0 ? null : coverageOf(people, touches, asOf, settings.group),
      rhythm: rhythm?.now ?? null,
      promises: word,
      growth,
      overdue: receivables.length === 0 ? null : overdue.receivables.length,
      satisfaction: currentSurvey(surveys, today, settings.surveys)?.score ?? null,
      openComplaints: openComplaints(facts, today).length,
    },
    settings.health,
  );
  // The account's first mention: before it nothing was recorded, so nothing can have doubled.
  const since = day(account.createdAt.slice(0, 10));
  const returned = [...returnDays(facts), ...returns.map(({ on }) => on)];
  const counts = [
    quarterAlarm('refusals', refusalDays(proposals), since, today, settings.alarm),
    quarterAlarm('complaints', complaintDays(facts), since, today, settings.alarm),
    quarterAlarm('returns', returned, since, today, settings.alarm),
  ];
  return {
    health,
    alarms: counts.flatMap((count) => (count?.isAlarm ? count : [])),
    lost: concludeLost(context, today),
    word,
  };
}
