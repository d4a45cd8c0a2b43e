import { reviewDue } from '../../../lib/domain/care/account-review';
import { overdueReceivables } from '../../../lib/domain/care/receivable-overdue';
import { renewalOf } from '../../../lib/domain/care/renewal';
import { surveyDue } from '../../../lib/domain/care/survey-due';
import { tenderStart } from '../../../lib/domain/care/tender-start';
import { openComplaints } from '../../../lib/domain/dossier/complaints-open';
import type { Day } from '../../../lib/domain/records/day';
import { date, money, t } from '../../../lib/text';
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

type Entry = Omit<Upcoming, 'name' | 'key'>;

/**
 * Returns what falls due within the planned weeks, the next first (domain 8.3): contracts, tenders, receivables and complaints of every
 * account; reviews and surveys of the customers in the plan, of a group one for all of it.
 */
export function upcomingOf(book: PlannedBook, today: Temporal.PlainDate): Upcoming[] {
  const { settings, names } = book;
  const end = today.add({ weeks: settings.visits.weeksAhead }).toString();
  return [...careDue(book, today), ...agreements(book, today), ...forToday(book, today)]
    .filter(({ on, accountId }) => on <= end && names.get(accountId) !== undefined)
    .map((entry) => ({
      ...entry,
      name: names.get(entry.accountId) ?? '',
      key: `${entry.accountId} ${entry.what} ${entry.on} ${entry.because}`,
    }))
    .sort((a, b) => a.on.localeCompare(b.on));
}

function careDue({ planned, settings }: PlannedBook, today: Temporal.PlainDate): Entry[] {
  const { calendar } = settings;
  const lastText = (last: Day | null) =>
    last === null ? t('plan_neverDone') : t('plan_lastDone', { day: date(last) });
  return [...Map.groupBy(planned, ({ customerId }) => customerId)].flatMap(([accountId, companies]) => {
    const [{ tier } = { tier: 'standard' as const }] = companies;
    const status = companies.some(({ account }) => account.status === 'customer') ? 'customer' : 'prospect';
    const reviews = companies.flatMap((company) => company.reviews);
    const surveys = companies.flatMap((company) => company.surveys);
    const review = reviewDue(tier, reviews, today, settings.reviews, calendar);
    const survey = surveyDue(status, surveys, today, settings.surveys, calendar);
    return [
      ...(review
        ? [{ accountId, on: review.due, what: t('plan_review'), because: lastText(review.because.last) }]
        : []),
      ...(survey
        ? [{ accountId, on: survey.due, what: t('plan_survey'), because: lastText(survey.because.last) }]
        : []),
    ];
  });
}

function agreements({ dues: { contracts, tenders }, settings }: PlannedBook, today: Temporal.PlainDate): Entry[] {
  const renewals = contracts
    .map((contract) => renewalOf(contract, today, settings.renewals))
    .filter(({ state }) => state !== 'over')
    .map(({ contract, startOn, because }) => ({
      accountId: contract.accountId,
      on: startOn,
      what: t('plan_renewal', { title: contract.title }),
      because: t('plan_renewalBecause', { day: date(because.endsOn), count: because.startBefore }),
    }));
  const bids = tenders
    .map((tender) => tenderStart(tender, today, settings.tenders))
    .filter(({ state }) => state !== 'closed')
    .map(({ tender, state, startOn, because }) => ({
      accountId: tender.accountId,
      on: state === 'preparing' ? tender.deadline : startOn,
      what: t(state === 'preparing' ? 'plan_tenderHandIn' : 'plan_tender', { title: tender.title }),
      because: t('plan_tenderBecause', { day: date(because.deadline), count: because.startBefore }),
    }));
  return [...renewals, ...bids];
}

/** What is not paid in time, and what somebody complains of, is for today; while a proposal leaves them in peace, payment is for others to ask for. */
function forToday(
  { dues: { receivables, complaints }, inPeaceUntil, settings }: PlannedBook,
  today: Temporal.PlainDate,
): Entry[] {
  const on = today.toString();
  const peace = (until: Day | undefined) => (until ? ` ${t('play_inPeace', { day: date(until) })}` : '');
  return [
    ...overdueReceivables(receivables, today, settings.receivables).receivables.map(({ receivable, daysOverdue }) => ({
      accountId: receivable.accountId,
      on,
      what: t('plan_receivable', { amount: money(receivable.amount, receivable.currency) }),
      because:
        t('plan_receivableBecause', { day: date(receivable.dueOn), count: daysOverdue }) +
        peace(inPeaceUntil(receivable.accountId)),
    })),
    ...openComplaints(complaints, today).map(({ fact, openDays }) => ({
      accountId: fact.accountId,
      on,
      what: t('plan_complaint', { text: fact.text }),
      because: t('plan_complaintBecause', { day: date(fact.learnedOn), count: openDays }),
    })),
  ];
}
