import { reviewDue } from '../../../lib/domain/care/account-review';
import { renewalOf } from '../../../lib/domain/care/renewal';
import { surveyDue } from '../../../lib/domain/care/survey-due';
import { tenderStart } from '../../../lib/domain/care/tender-start';
import type { Day } from '../../../lib/domain/records/day';
import type { Settings } from '../../../lib/domain/settings';
import { date, t } from '../../../lib/text';
import type { PlannedBook } from './read-plan';

/** Something of one account that falls due, what it is, and why on that day. */
export interface Upcoming {
  key: string;
  accountId: string;
  name: string;
  on: Day;
  what: string;
  because: string;
}

type Planned = PlannedBook['planned'][number];
type Entry = Omit<Upcoming, 'accountId' | 'name' | 'key'>;

/** Returns the reviews, surveys, renewals and tenders that fall due within the planned weeks, the next first (domain 8.3). */
export function upcomingOf({ planned, settings }: PlannedBook, today: Temporal.PlainDate): Upcoming[] {
  const end = today.add({ weeks: settings.visits.weeksAhead }).toString();
  return planned
    .flatMap((one) =>
      [...careDue(one, settings, today), ...agreements(one, settings, today)]
        .filter(({ on }) => on <= end)
        .map((entry) => ({
          ...entry,
          accountId: one.account.id,
          name: one.account.name,
          key: `${one.account.id} ${entry.what} ${entry.on}`,
        })),
    )
    .sort((a, b) => a.on.localeCompare(b.on));
}

function careDue({ account, tier, reviews, surveys }: Planned, settings: Settings, today: Temporal.PlainDate): Entry[] {
  const { calendar } = settings;
  const review = reviewDue(tier, reviews, today, settings.reviews, calendar);
  const survey = surveyDue(account.status, surveys, today, settings.surveys, calendar);
  const lastText = (last: Day | null) =>
    last === null ? t('plan_neverDone') : t('plan_lastDone', { day: date(last) });
  return [
    ...(review ? [{ on: review.due, what: t('plan_review'), because: lastText(review.because.last) }] : []),
    ...(survey ? [{ on: survey.due, what: t('plan_survey'), because: lastText(survey.because.last) }] : []),
  ];
}

function agreements({ contracts, tenders }: Planned, settings: Settings, today: Temporal.PlainDate): Entry[] {
  const renewals = contracts
    .map((contract) => renewalOf(contract, today, settings.renewals))
    .filter(({ state }) => state !== 'over')
    .map(({ contract, startOn, because }) => ({
      on: startOn,
      what: t('plan_renewal', { title: contract.title }),
      because: t('plan_renewalBecause', { day: date(because.endsOn), count: because.startBefore }),
    }));
  const bids = tenders
    .map((tender) => tenderStart(tender, today, settings.tenders))
    .filter(({ state }) => state !== 'closed')
    .map(({ tender, state, startOn, because }) => ({
      on: state === 'preparing' ? tender.deadline : startOn,
      what: t(state === 'preparing' ? 'plan_tenderHandIn' : 'plan_tender', { title: tender.title }),
      because: t('plan_tenderBecause', { day: date(because.deadline), count: because.startBefore }),
    }));
  return [...renewals, ...bids];
}
