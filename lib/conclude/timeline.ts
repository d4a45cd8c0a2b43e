import { abcJudgements, periodsOf } from '../domain/book/history';
import { classChanges, lastDayOf } from '../domain/book/hysteresis';
import type { Standing } from '../domain/book/standing';
import { touchDay } from '../domain/people/last-touch';
import type { Account } from '../domain/records/account';
import { type Day, day } from '../domain/records/day';
import type { Delivery } from '../domain/records/delivery';
import type { Fact } from '../domain/records/fact';
import type { Import } from '../domain/records/import';
import type { RecordKind } from '../domain/records/kinds';
import type { Merge } from '../domain/records/merge';
import type { TargetChange } from '../domain/records/plan/target';
import type { OurPromise } from '../domain/records/promise';
import type { ChainEvent, Proposal } from '../domain/records/proposal';
import type { Prospect } from '../domain/records/prospect';
import type { Review } from '../domain/records/review';
import type { Survey } from '../domain/records/survey';
import type { Touch } from '../domain/records/touch';
import type { AccountContext } from './account-context';

/** What happened to a proposal by its client: it was sent, arrived or not, was sent anew, answered or withdrawn. */
export type ProposalEvent = { kind: 'sent' } | Exclude<ChainEvent, { kind: 'touched' | 'snoozed' }>;

/** A file that brought something of an account: so many of its lines of sales, and whether the account itself came by it. */
export interface Brought {
  import: Pick<Import, 'id' | 'at' | 'file' | 'of'>;
  lines: number;
  isOrigin: boolean;
}

/** What somebody in the team wrote (`value`; undefined: emptied) and lost against a later write, or deleted although it stands. */
export type Overwritten = { id: string; at: string; table: RecordKind; by: string } & (
  | { field: string; value?: unknown; isBack?: never }
  | { isBack: true }
);

/** One thing that happened with an account, on its day, and who took part. */
export type TimelineEntry = { id: string; on: Day; personIds: readonly string[] } & (
  | { kind: 'contact'; touch: Touch }
  | { kind: 'proposal'; proposal: Proposal; event: ProposalEvent }
  | { kind: 'promise'; promise: OurPromise; isKept: boolean }
  | { kind: 'complaint'; fact: Fact }
  | { kind: 'delivery'; delivery: Delivery }
  | { kind: 'review'; review: Review }
  | { kind: 'survey'; survey: Survey }
  | { kind: 'flag'; prospect: Prospect }
  | { kind: 'orders'; amount: number; basis: Standing['basis']; currency: string }
  | { kind: 'tier'; tier: NonNullable<Account['tierByHand']> }
  | { kind: 'class'; before: string; class: string }
  | { kind: 'target'; year: number; change: TargetChange; currency: string }
  | { kind: 'merge'; merge: Merge }
  | { kind: 'import'; brought: Brought }
  | { kind: 'overwritten'; overwritten: Overwritten }
);
export type TimelineKind = TimelineEntry['kind'];

/** The kinds in the order in which they are offered. */
export const TIMELINE_KINDS = [
  ...['contact', 'proposal', 'promise', 'complaint', 'delivery'],
  ...['review', 'survey', 'flag', 'orders', 'tier', 'class', 'target', 'merge', 'import', 'overwritten'],
] as readonly TimelineKind[];

/** Where the mail of a proposal or of its answer was noted with it, the proposal says so itself. */
const isOfProposal = ({ kind, proposalId }: Touch) => kind === 'mail' && proposalId !== undefined;

const one = (personId: string | undefined) => (personId ? [personId] : []);

function ofProposal(proposal: Proposal): TimelineEntry[] {
  const { id, personIds, sentOn, isSentGuessed } = proposal;
  const events = proposal.events.flatMap((event, at): TimelineEntry[] =>
    event.kind === 'touched' || event.kind === 'snoozed'
      ? []
      : [{ id: `${id} ${at}`, on: event.on, personIds, kind: 'proposal', proposal, event }],
  );
  // On which day it was sent nobody knows.
  if (isSentGuessed) return events;
  return [{ id, on: sentOn, personIds, kind: 'proposal', proposal, event: { kind: 'sent' } }, ...events];
}

function ofPromise(promise: OurPromise): TimelineEntry[] {
  const { id, madeOn, keptOn, personId } = promise;
  const shared = { personIds: one(personId), kind: 'promise' as const, promise };
  const kept = keptOn ? [{ ...shared, id: `${id} kept`, on: keptOn, isKept: true }] : [];
  return [{ ...shared, id, on: madeOn, isKept: false }, ...kept];
}

/** The last 24 months in which something was bought, each with what it brought: profit or turnover; of a group's member nothing is known alone. */
function ofOrders({ account, standing }: Pick<AccountContext, 'account' | 'standing'>): TimelineEntry[] {
  if (!standing || standing.customerId !== account.id) return [];
  const { asOf, months, basis, currency } = standing;
  return months.flatMap((amount, at): TimelineEntry[] => {
    const on = day(asOf)
      .subtract({ months: months.length - 1 - at })
      .toString();
    return amount === 0 ? [] : [{ id: `orders ${on}`, on, personIds: [], kind: 'orders', amount, basis, currency }];
  });
}

/** The tier that was given by hand and holds now: of those before nothing is kept. */
function ofTier({ account: { tierByHand: tier } }: Pick<AccountContext, 'account'>): TimelineEntry[] {
  return tier ? [{ id: `tier ${tier.since}`, on: tier.since, personIds: [], kind: 'tier', tier }] : [];
}

/** Each change of the class in force, on the last day of the period that confirmed it. */
function ofClasses({ standing }: Pick<AccountContext, 'standing'>): TimelineEntry[] {
  const history = standing?.history;
  if (!history) return [];
  const running = periodsOf(history).at(-1) ?? '';
  return classChanges(abcJudgements(history), running).map(({ period, before, class: is }): TimelineEntry => {
    return { id: `class ${period}`, on: lastDayOf(period), personIds: [], kind: 'class', before, class: is };
  });
}

/** Each sum that was planned, on the day on which it was. */
function ofTargets({ targets, settings }: Pick<AccountContext, 'targets' | 'settings'>): TimelineEntry[] {
  const { currency } = settings.dependency;
  return targets.flatMap(({ id, year, changes = [] }) =>
    changes.map((change, at): TimelineEntry => {
      return { id: `${id} ${at}`, on: change.on, personIds: [], kind: 'target', year, change, currency };
    }),
  );
}

const dayAt = (at: string, timeZone: string): Day =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/**
 * Returns all that happened with an account, the latest first, up to today: its contacts (`touches`, all of them), and what else
 * the book knows of it; `brought` are the files that something of it came by, `overwritten` what lost in the team. Of one day contacts come first, the latest of them on top.
 */
export function timelineOf(
  context: Omit<AccountContext, 'touches'>,
  touches: readonly Touch[],
  brought: readonly Brought[],
  today: Day,
  timeZone: string,
  overwritten: readonly Overwritten[],
): TimelineEntry[] {
  const contacts = touches
    .filter((touch) => !isOfProposal(touch))
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .map((touch): TimelineEntry => {
      const { id, personIds } = touch;
      return { id, on: touchDay(touch, timeZone).toString(), personIds, kind: 'contact', touch };
    });
  const none = { personIds: [] };
  const all: TimelineEntry[] = [
    ...contacts,
    ...context.proposals.flatMap(ofProposal),
    ...context.promises.flatMap(ofPromise),
    ...context.facts
      .filter(({ complaint }) => complaint !== undefined)
      .map((fact) => ({
        ...{ id: fact.id, on: fact.learnedOn, kind: 'complaint' as const, fact },
        personIds: one(fact.source.personId),
      })),
    ...context.deliveries.flatMap((delivery): TimelineEntry[] =>
      delivery.deliveredOn ? [{ ...none, id: delivery.id, on: delivery.deliveredOn, kind: 'delivery', delivery }] : [],
    ),
    ...context.reviews.map((review) => ({ ...none, id: review.id, on: review.on, kind: 'review' as const, review })),
    ...context.surveys.map((survey) => ({
      ...{ id: survey.id, on: survey.on, kind: 'survey' as const, survey },
      personIds: one(survey.personId),
    })),
    ...context.prospects.map((prospect) => ({
      ...none,
      id: prospect.id,
      on: prospect.flaggedOn,
      kind: 'flag' as const,
      prospect,
    })),
    ...ofOrders(context),
    ...ofClasses(context),
    ...ofTier(context),
    ...ofTargets(context),
    ...context.merges.map((merge) => ({
      ...none,
      id: merge.id,
      on: dayAt(merge.at, timeZone),
      kind: 'merge' as const,
      merge,
    })),
    ...brought.map((one) => ({
      ...none,
      id: one.import.id,
      on: dayAt(one.import.at, timeZone),
      kind: 'import' as const,
      brought: one,
    })),
    ...overwritten.map((one) => ({
      ...{ ...none, id: one.id, on: dayAt(one.at, timeZone) },
      kind: 'overwritten' as const,
      overwritten: one,
    })),
  ];
  return all.filter(({ on }) => on <= today).sort((a, b) => b.on.localeCompare(a.on));
}
