import type { AccountContext } from '../../lib/conclude/account-context';
import { chainOf } from '../../lib/domain/proposal/proposal-chain';
import { day } from '../../lib/domain/records/day';
import type { Suggestion } from '../../lib/plays/play';
import { touchOf } from './make-year';

let next = 0;

/** Whom a play has us call, visit or write to. */
const TALKS: readonly string[] = [
  'slipping',
  'lost-win-back',
  'turnover-falling',
  'bad-survey',
  'gone-quiet',
  'blocker-unattended',
  'person-silent',
  'visit-due',
  'next-step-missing',
  'single-thread',
];

/** Returns what is on record after somebody did what was advised: the step is done, and what follows from it has happened. */
export function afterActing(context: AccountContext, advice: Suggestion, today: Temporal.PlainDate): AccountContext {
  const { playId, accountId, personId } = advice;
  const on = today.toString();
  const step = {
    ...{
      id: `f${++next}`,
      accountId,
      playId,
      due: on,
      status: 'done' as const,
      closedOn: on,
      createdAt: `${on}T08:00:00Z`,
    },
    ...(personId && { personId }),
  };
  const done: AccountContext = { ...context, closed: [...(context.closed ?? []), step] };
  if (TALKS.includes(playId))
    return {
      ...done,
      touches: [touchOf(accountId, personId ?? context.people[0]?.id, today, 'call', 'out'), ...done.touches],
    };
  switch (playId) {
    case 'promise-due':
      return {
        ...done,
        promises: done.promises.map((one) => (one.due <= on ? { ...one, status: 'kept', keptOn: on } : one)),
      };
    case 'survey-due':
      return { ...done, surveys: [...done.surveys, { id: `s${next}`, accountId, on, score: 4 }] };
    case 'review-due':
      return {
        ...done,
        reviews: [...done.reviews, { id: `r${next}`, accountId, on, departments: [], goals: [], notes: '' }],
      };
    case 'proposal-unanswered':
    case 'proposal-expiring':
      return { ...done, proposals: done.proposals.map((one) => triedOn(one, context, today)) };
    default:
      return done;
  }
}

function triedOn(
  proposal: AccountContext['proposals'][number],
  { settings }: AccountContext,
  today: Temporal.PlainDate,
) {
  const { state, next: due } = chainOf(proposal, settings, today);
  const on = today.toString();
  if (state === 'expired') return { ...proposal, status: 'declined' as const };
  if (state !== 'running' || !due || due.due > on) return proposal;
  const tried = { kind: 'touched' as const, on, step: due.step, reached: false };
  return { ...proposal, events: [...proposal.events, tried] };
}

/** Returns what has come of what was done before: complaints settled after some days, invoices paid, contracts renewed. */
export function afterwards(context: AccountContext, today: Temporal.PlainDate): AccountContext {
  const actedBefore = (playId: string, days: number) => {
    const until = today.subtract({ days }).toString();
    return context.closed?.filter((one) => one.playId === playId && (one.closedOn ?? '') <= until).at(-1)?.closedOn;
  };
  const [complaint, invoice, contract] = [
    actedBefore('complaint-open', 4),
    actedBefore('receivable-overdue', 9),
    actedBefore('contract-renewal', 20),
  ];
  return {
    ...context,
    facts: context.facts.map((one) =>
      complaint && one.learnedOn <= complaint ? { ...one, complaint: 'settled' } : one,
    ),
    receivables: context.receivables.map((one) =>
      invoice && !one.paidOn && one.dueOn <= invoice ? { ...one, paidOn: today.toString() } : one,
    ),
    contracts: context.contracts.map((one) =>
      contract && day(one.endsOn).subtract({ days: 90 }).toString() <= contract
        ? { ...one, endsOn: day(one.endsOn).add({ years: 1 }).toString() }
        : one,
    ),
  };
}
