import { type Health, healthOf } from '../domain/account/health';
import { promiseRecord } from '../domain/account/promise-record';
import { currentSurvey } from '../domain/care/current-survey';
import { overdueReceivables } from '../domain/care/receivable-overdue';
import { overdueRenewals } from '../domain/care/renewal';
import { openComplaints } from '../domain/dossier/complaints-open';
import { coverageOf } from '../domain/people/coverage';
import type { GroupGap } from '../domain/people/group-gaps';
import type { AsOf } from '../domain/people/last-touch';
import type { Tier } from '../domain/records/account';
import type { AccountContext } from './account-context';
import type { StandingConclusions } from './standing';

/** What an account's health is concluded from, beside its standing. */
export type HealthKnown = Pick<
  AccountContext,
  'people' | 'touches' | 'contracts' | 'promises' | 'facts' | 'receivables' | 'surveys' | 'settings'
>;

/** Returns an account's health today; null: not enough data (domain 8.6). */
export function concludeHealth(
  { people, touches, contracts, promises, facts, receivables, surveys, settings }: HealthKnown,
  {
    rhythm,
    growth,
    tier,
    gaps,
  }: Pick<StandingConclusions, 'rhythm' | 'growth'> & { tier: Tier; gaps: readonly Pick<GroupGap, 'gap'>[] },
  asOf: AsOf,
): Health | null {
  const { today } = asOf;
  const overdue = overdueReceivables(receivables, today, settings.receivables);
  return healthOf(
    {
      coverage: people.length === 0 ? null : coverageOf(people, touches, asOf, settings.group),
      isKey: tier === 'key' || tier === 'strategic',
      isOpposed: gaps.some(({ gap }) => gap === 'blocker-unattended'),
      rhythm: rhythm?.now ?? null,
      promises: promiseRecord(promises, today, settings.promises),
      growth,
      overdue: receivables.length === 0 ? null : overdue.receivables.length,
      renewalsOverdue: overdueRenewals(contracts, today).length,
      satisfaction: currentSurvey(surveys, today, settings.surveys)?.score ?? null,
      openComplaints: openComplaints(facts, today).length,
    },
    settings.health,
  );
}
